import { LETTER_SHARES, type LetterShares } from './letter-shares.ts';
import { type SingleByteEncoding, toHighCharacters } from './single-byte.ts';

export type { SingleByteEncoding } from './single-byte.ts';

/** One language in one encoding: the logarithm of each high byte's probability. */
interface Reading {
  readonly encoding: SingleByteEncoding;
  readonly characters: readonly string[];
  readonly isLatin: boolean;
  readonly logs: Float64Array;
  /** What a text of that language has on average for each high byte. */
  readonly expected: number;
}

/** Probabilities of what is no letter of the language: marks that all print, its encoding's other letters, the rest. */
const [COMMON_MARK, OTHER_LETTER, ODD, NEVER] = [0.01, 0.001, 0.0002, 0.000001];

/** Quotation marks, dashes and the like: no language's own. */
const COMMON_MARKS = /[\u00A0«»‹›‘’‚“”„–—…•°§©®€]/u;

/** Probability that a letter beyond ASCII stands beside one of ASCII: in Latin script, in others. */
const [BESIDE_IN_LATIN, BESIDE_IN_OTHERS] = [0.95, 0.02];

/** How much likelier the best reading must be than the best that reads otherwise, as a logarithm: 400 times. */
const MARGIN = 6;

/** Older files are in windows-1252 more often than in all others together: fifty to one, as a logarithm. */
const PRIOR = 4;

/** How far below its expectation, for each byte, a reading may lie; and how much of it chance adds in few bytes. */
const [MISFIT, CHANCE] = [0.7, 4];

const READINGS: readonly Reading[] = LETTER_SHARES.flatMap((shares) =>
  shares.encodings.map((encoding) => toReading(shares, encoding)),
);

/**
 * The encoding of one byte a character in which the high bytes are the letters of a language in their
 * usual proportions; null where none fits, or two that read differently fit about as well. Linear.
 *
 * Method: naive Bayes over the high bytes, and over whether they stand beside letters of ASCII.
 */
export function guessSingleByte(bytes: Uint8Array): SingleByteEncoding | null {
  const { counts, letters, beside } = count(bytes);
  const scored = READINGS.map((reading) => {
    const besideOne = reading.isLatin ? BESIDE_IN_LATIN : BESIDE_IN_OTHERS;
    const own = counts.reduce((sum, times, index) => sum + times * (reading.logs[index] ?? 0), 0);
    const company = beside * Math.log(besideOne) + (letters - beside) * Math.log(1 - besideOne);
    const prior = reading.encoding === 'windows-1252' ? PRIOR : 0;
    return { reading, score: prior + own + company };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (!fits(best.reading, counts)) return null;
  const differs = ({ reading }: (typeof scored)[number]) =>
    counts.some((times, index) => times > 0 && reading.characters[index] !== best.reading.characters[index]);
  const isSure = scored.filter(differs).every(({ score }) => score <= best.score - MARGIN);
  if (!isSure) return null;
  // Of encodings that read these bytes alike the commonest is named: windows-1252 stands first.
  return scored.find((other) => !differs(other))?.reading.encoding ?? best.reading.encoding;
}

/** Whether the letters are about as likely as in any text of the language; marks that all print tell nothing. */
function fits({ logs, characters, expected }: Reading, counts: Uint32Array): boolean {
  let [sum, letters] = [0, 0];
  for (const [index, times] of counts.entries()) {
    if (times === 0 || COMMON_MARKS.test(characters[index] ?? '')) continue;
    sum += times * (logs[index] ?? 0);
    letters += times;
  }
  return letters === 0 || sum / letters >= expected - MISFIT - CHANCE / Math.sqrt(letters);
}

/** How often each high byte stands in the text; how many could be letters, and how many of those stand beside ASCII ones. */
function count(bytes: Uint8Array) {
  const counts = new Uint32Array(128);
  let [letters, beside] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    counts[byte - 0x80] = (counts[byte - 0x80] ?? 0) + 1;
    if (byte < 0xc0) continue;
    letters += 1;
    if (isAsciiLetter(bytes[at - 1]) || isAsciiLetter(bytes[at + 1])) beside += 1;
  }
  return { counts, letters, beside };
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function toReading({ letters, capitals }: LetterShares, encoding: SingleByteEncoding): Reading {
  const shares = new Map<string, number>();
  for (const entry of letters.split(' ')) {
    const [letter = '', share] = [entry.charAt(0), Number(entry.slice(1))];
    shares.set(letter, share);
    const capital = letter.toUpperCase();
    if (capital !== letter && capital.length === 1) shares.set(capital, share * capitals);
  }
  const characters = toHighCharacters(encoding);
  const all = characters.reduce((sum, character) => sum + (shares.get(character) ?? 0), 0);
  const probabilities = characters.map((character) => {
    const share = shares.get(character);
    return share === undefined ? toRarity(character) : Math.max(share / all, OTHER_LETTER);
  });
  const logs = Float64Array.from(probabilities, Math.log);
  const inLanguage = probabilities.map((probability, index) =>
    shares.has(characters[index] ?? '') ? probability * (logs[index] ?? 0) : 0,
  );
  return {
    encoding,
    characters,
    isLatin: capitals > 0 && /\p{Script=Latin}/u.test(letters),
    logs,
    expected: inLanguage.reduce((sum, term) => sum + term, 0),
  };
}

function toRarity(character: string): number {
  if (COMMON_MARKS.test(character)) return COMMON_MARK;
  if (/\p{L}/u.test(character)) return OTHER_LETTER;
  return /[\u0080-\u009F\uFFFD\u2500-\u25FF]/u.test(character) ? NEVER : ODD;
}
