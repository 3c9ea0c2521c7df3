/**
 * Letters that only some alphabets hold, with the languages that they leave possible (BCP 47). A text in which such a letter
 * stands often is in none of the others, however near their three-letter sequences are.
 * Source: the orthographies' own alphabets.
 */
const TELLING_LETTERS: readonly (readonly [letters: string, languages: string])[] = [
  ['ыэ', 'ru be kk ky tt mn tg'],
  ['їєґ', 'uk'],
  ['ў', 'be uz'],
  ['ђћ', 'sr bs'],
  ['љњџ', 'sr bs mk'],
  ['ѓќѕ', 'mk'],
  ['ß', 'de lb'],
  ['ø', 'da no nn fo'],
  ['æ', 'da no nn fo is'],
  ['å', 'sv da no nn fi'],
  ['äö', 'de sv fi et sk lb tk tt hu tr az is fy'],
  ['ðþ', 'is fo'],
  ['ñ', 'es gl eu tl'],
  ['ł', 'pl'],
  ['żġħ', 'pl mt'],
  ['řěů', 'cs'],
  ['ľŕĺ', 'sk'],
  ['őű', 'hu'],
  ['ğı', 'tr az'],
  ['ț', 'ro'],
  ['ãõ', 'pt et vi'],
  ['ėųį', 'lt'],
  ['āēī', 'lv'],
  ['čšž', 'cs sk sl hr bs sr lt lv et'],
  ['ŵŷ', 'cy'],
];

const POSSIBLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TELLING_LETTERS.flatMap(([letters, languages]) => {
    const possible = new Set(languages.split(' '));
    return [...letters].map((letter) => [letter, possible] as const);
  }),
);

/** Any telling letter; a class of so many is asked in a call, which basic letters need not wait for. */
const TELLING = new RegExp(`(?=[^\\0-\\x7F])[${[...POSSIBLE.keys()].join('')}]`, 'gu');

/** A letter of names from elsewhere is rarer than this share of a text. */
const LEAST_SHARE = 0.006;

/** Which languages (BCP 47) a sample's letters leave possible; null where they leave all. */
export function possibleLanguages(sample: string): ReadonlySet<string> | null {
  const counts = new Map<ReadonlySet<string>, number>();
  for (const letter of sample.toLowerCase().match(TELLING) ?? []) {
    const possible = POSSIBLE.get(letter);
    if (possible !== undefined) counts.set(possible, (counts.get(possible) ?? 0) + 1);
  }
  const telling = [...counts].filter(([, count]) => count >= LEAST_SHARE * sample.length).map(([set]) => set);
  const [first, ...others] = telling;
  if (first === undefined) return null;
  const common = [...first].filter((language) => others.every((set) => set.has(language)));
  return common.length > 0 ? new Set(common) : null;
}
