import { flagsAt, LETTER } from '../text/characters.ts';
import { toWordTable } from '../text/word-table.ts';
import { LEXICONS } from './lexicons.ts';

/** Enough of a text to tell its language by, in UTF-16 units. */
const SAMPLE = 2000;

/** Fewer letters than this name no language. */
const LEAST_LETTERS = 30;

/** A script is the text's where so many of its letters are of it. */
const MOSTLY = 0.6;

/** One word in so many must be a common one, and the next language must have clearly fewer. */
const [LEAST_SHARE, LEAD] = [0.16, 1.3];

/** The scripts of the lexicons' languages, and what tells languages of one script apart. */
const SCRIPTS: readonly {
  readonly pattern: RegExp;
  tell(sample: string): string | null;
}[] = [
  { pattern: /\p{Script=Latin}/gu, tell: tellByWords },
  { pattern: /\p{Script=Cyrillic}/gu, tell: tellCyrillic },
  { pattern: /\p{Script=Arabic}/gu, tell: tellArabic },
  { pattern: /\p{Script=Greek}/gu, tell: () => 'el' },
  { pattern: /\p{Script=Hangul}/gu, tell: () => 'ko' },
  { pattern: /\p{Script=Hebrew}/gu, tell: (sample) => (/[ײױװ]/u.test(sample) ? null : 'he') },
  { pattern: /\p{Script=Devanagari}/gu, tell: tellDevanagari },
  // Assamese writes two letters that Bengali does not.
  { pattern: /\p{Script=Bengali}/gu, tell: (sample) => (/[ৰৱ]/u.test(sample) ? null : 'bn') },
  ...(
    [
      [/\p{Script=Thai}/gu, 'th'],
      [/\p{Script=Georgian}/gu, 'ka'],
      [/\p{Script=Armenian}/gu, 'hy'],
      [/\p{Script=Tamil}/gu, 'ta'],
      [/\p{Script=Telugu}/gu, 'te'],
      [/\p{Script=Kannada}/gu, 'kn'],
      [/\p{Script=Malayalam}/gu, 'ml'],
      [/\p{Script=Gujarati}/gu, 'gu'],
      [/\p{Script=Gurmukhi}/gu, 'pa'],
      [/\p{Script=Sinhala}/gu, 'si'],
      [/\p{Script=Khmer}/gu, 'km'],
    ] as const
  ).map(([pattern, code]) => ({ pattern, tell: () => code })),
  {
    pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    tell: (sample) =>
      share(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, sample.length) > 0.05 ? 'ja' : 'zh',
  },
];

/** Common words of languages: the word → the indexes of the lexicons that have it. */
const COMMON = toWordTable(toCommon());

function toCommon(): ReadonlyMap<string, readonly number[]> {
  const common = new Map<string, number[]>();
  for (const [index, { common: all }] of LEXICONS.entries())
    for (const word of all) common.set(word, [...(common.get(word) ?? []), index]);
  return common;
}

/**
 * The language of a text among those that have a lexicon, told by its script and its commonest words;
 * null where it is another one, or too short to say. It decides how dates are read, not what the
 * record says: that is `derive/language.ts`. Linear in a sample.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const { basic, others } = countUnits(sample);
  // Mostly, all letters are basic, whatever the other characters are.
  if (basic >= LEAST_LETTERS && basic >= (basic + others) * MOSTLY) return tellByWords(sample);
  const letters = basic + count(sample, /[^\P{L}A-Za-z]/gu);
  if (letters < LEAST_LETTERS) return null;
  if (basic >= letters * MOSTLY) return tellByWords(sample);
  const script = SCRIPTS.find(({ pattern }) => share(sample, pattern, letters) >= MOSTLY);
  return script?.tell(sample) ?? null;
}

/** How many letters of the basic Latin alphabet stand in a sample, and how many units beyond ASCII. */
function countUnits(sample: string): { readonly basic: number; readonly others: number } {
  let [basic, others] = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at);
    const lower = unit | 0x20;
    if (unit > 0x7f) others += 1;
    else if (lower >= 0x61 && lower <= 0x7a) basic += 1;
  }
  return { basic, others };
}

function count(sample: string, pattern: RegExp): number {
  return (sample.match(pattern) ?? []).length;
}

function share(sample: string, pattern: RegExp, of: number): number {
  return count(sample, pattern) / of;
}

const NO_LANGUAGE: readonly number[] = [];

function tellByWords(sample: string): string | null {
  const lower = sample.toLowerCase();
  const hits = new Uint16Array(LEXICONS.length);
  let words = 0;
  for (let start = 0; start < lower.length; start += 1) {
    if (!isLetterAt(lower, start)) continue;
    let end = start + 1;
    while (end < lower.length && isLetterAt(lower, end)) end += 1;
    words += 1;
    for (const language of COMMON.at(lower, start, end) ?? NO_LANGUAGE)
      hits[language] = (hits[language] ?? 0) + 1;
    start = end;
  }
  const [first = 0, second = 0] = hits.toSorted().toReversed();
  if (first < Math.max(3, words * LEAST_SHARE) || first < second * LEAD) return null;
  return LEXICONS[hits.indexOf(first)]?.code ?? null;
}

function isLetterAt(text: string, at: number): boolean {
  return (flagsAt(text, at) & LETTER) !== 0;
}

/** Languages in Cyrillic each write letters that the others do not; Bulgarian is told by its words. */
function tellCyrillic(sample: string): string | null {
  if (/[ўәқңөұһѓќѕ]/iu.test(sample)) return null;
  const [isUkrainian, isSerbian] = [/[іїєґ]/iu.test(sample), /[ћђџјљњ]/iu.test(sample)];
  const isRussian = /[ыэё]/iu.test(sample);
  if (Number(isUkrainian) + Number(isSerbian) + Number(isRussian) > 1) return null;
  if (isRussian) return 'ru';
  if (isUkrainian) return 'uk';
  return isSerbian ? 'sr' : tellByWords(sample) === 'bg' ? 'bg' : null;
}

/** Urdu, Persian and Arabic each write letters that the others do not; Kurdish and Pashto write more. */
function tellArabic(sample: string): string | null {
  if (/[ێۆڵڕەښړېڼ]/u.test(sample)) return null;
  const urdu = count(sample, /[ٹڈڑںےہھ]/gu);
  const persian = count(sample, /[پچگژکی]/gu);
  const arabic = count(sample, /[ةىيكأإ]/gu);
  if (urdu >= 3) return 'ur';
  if (persian > arabic * 2) return 'fa';
  return arabic > persian * 2 ? 'ar' : null;
}

/** Hindi says `है` and `में`; Marathi and Nepali write the same letters and neither word. */
function tellDevanagari(sample: string): string | null {
  return /(?<![\p{L}\p{M}])(?:है|में|हैं)(?![\p{L}\p{M}])/u.test(sample) ? 'hi' : null;
}
