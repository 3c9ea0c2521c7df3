/**
 * Languages whose three-letter sequences are too near each other, with frequent words that only one of
 * them has (BCP 47). Source: their grammars' own lists of differences.
 */
const NEAR: readonly Readonly<Record<string, string>>[] = [
  {
    sl: 'ki tudi dejal dejala nihče ker lahko še čez znova kjer več vendar zdaj leta pri jih bodo',
    hr: 'tko tisuća tisuće tisuću siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca vlak vlaka općina općine općini županija županije županiji tijekom tjedan tjedna tjedno zrakoplov uvjeti tvrtka tvrtke posljednjih vijeće mjesto mjesta vrijeme gdje uvijek povjerenstvo povjerenstva gospodarstvo gospodarstva sveučilište znanost znanosti kolodvor nogomet glazba glazbe točno',
    bs: 'hiljada hiljadu hiljade sedmica sedmice sedmicu januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra općina općine općini historija kanton kantona posljednjih voz voza vijeće mjesto mjesta vrijeme gdje uvijek',
    sr: 'hiljada hiljadu hiljade nedelja nedelje nedelju januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra opština opštine opštini takođe posle pre gde ovde mesto mesta mestu vreme vremena vremenu deca dece poslednjih bezbednost ceo cele mera mere voz voza veće uvek',
  },
  {
    no: 'hva hvor noe noen mye blir etter sier ikke jeg nå opp',
    nn: 'ikkje eg ein kva kvar kven dei noko nokon frå gjere mykje meir vart vere vert etter seier',
    da: 'hvad noget nogle meget bliver efter siger ikke jeg nu af blev op',
  },
  {
    id: 'karena bisa uang mobil polisi kantor kemarin sepeda motor bahwa berbeda kota pemerintah resmi senin rabu jumat warga',
    ms: 'kerana boleh wang kereta polis pejabat hospital semalam motosikal bahawa berbeza bandar kerajaan rasmi isnin rabu jumaat ahad penduduk beliau',
  },
];

const SETS = NEAR.map(
  (group) => new Map(Object.entries(group).map(([language, words]) => [language, new Set(words.split(' '))])),
);

/** Letters of Central Kurdish that neither Persian nor Arabic nor Urdu has: `ێ ۆ ڕ ڵ`, and `ە` as a vowel. */
const KURDISH = /[ێۆڕڵ]/gu;

/** Of a thousand characters of Central Kurdish, so many are such letters at least. */
const KURDISH_SHARE = 0.015;

/**
 * Decides between languages that are near each other by words that only one of them has, and finds Central Kurdish
 * by its letters; otherwise the guess stays.
 * @param guess BCP 47, by three-letter sequences
 */
export function amongNear(guess: string, sample: string): string {
  if (guess === 'fa' || guess === 'ar' || guess === 'ur' || guess === 'ug') {
    const letters = sample.match(KURDISH)?.length ?? 0;
    return letters >= KURDISH_SHARE * sample.length && !/[ۈڭ]/u.test(sample) ? 'ckb' : guess;
  }
  const group = SETS.find((set) => set.has(guess));
  if (group === undefined) return guess;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const countOf = (own: ReadonlySet<string> | undefined) => words.filter((word) => own?.has(word)).length;
  let [best, most] = [guess, countOf(group.get(guess))];
  for (const [language, own] of group) {
    const count = countOf(own);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
