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
  {
    pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    tell: (sample) =>
      share(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, sample.length) > 0.05 ? 'ja' : 'zh',
  },
];

/** Common words of languages in Latin letters: the word → the languages that have it. */
const COMMON: ReadonlyMap<string, readonly string[]> = toCommon();

function toCommon(): ReadonlyMap<string, readonly string[]> {
  const common = new Map<string, string[]>();
  for (const { code, common: all } of LEXICONS)
    for (const word of all) common.set(word, [...(common.get(word) ?? []), code]);
  return common;
}

/**
 * The language of a text among those that have a lexicon, told by its script and its commonest words;
 * null where it is another one, or too short to say. It decides how dates are read, not what the
 * record says: that is `derive/language.ts`. Linear in a sample.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const basic = countBasicLetters(sample);
  const letters = basic + count(sample, /[^\P{L}A-Za-z]/gu);
  if (letters < LEAST_LETTERS) return null;
  // Mostly, that is all of them.
  if (basic >= letters * MOSTLY) return tellByWords(sample);
  const script = SCRIPTS.find(({ pattern }) => share(sample, pattern, letters) >= MOSTLY);
  return script?.tell(sample) ?? null;
}

/** How many letters of the basic Latin alphabet stand in a sample. */
function countBasicLetters(sample: string): number {
  let letters = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at) | 0x20;
    if (unit >= 0x61 && unit <= 0x7a) letters += 1;
  }
  return letters;
}

function count(sample: string, pattern: RegExp): number {
  return (sample.match(pattern) ?? []).length;
}

function share(sample: string, pattern: RegExp, of: number): number {
  return count(sample, pattern) / of;
}

function tellByWords(sample: string): string | null {
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const token of tokens)
    for (const code of COMMON.get(token) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
  const [first, second] = [...hits].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < Math.max(3, tokens.length * LEAST_SHARE)) return null;
  return second === undefined || first[1] >= second[1] * LEAD ? first[0] : null;
}

/** Letters of other languages in Cyrillic say that it is not Russian, and Russian has letters of its own. */
function tellCyrillic(sample: string): string | null {
  return !/[іїєґўәқңөұһћђџјљњ]/iu.test(sample) && /[ыэё]/iu.test(sample) ? 'ru' : null;
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
