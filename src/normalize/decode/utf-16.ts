import { checkUtf8 } from './utf-8.ts';

export type Utf16Encoding = 'utf-16le' | 'utf-16be';

/** Shorter files show nothing. */
const LEAST_BYTES = 8;

/** Zeros on the other side, as a share of those on the one that has most. */
const STRAY_ZEROS = 0.05;

/** Share of units below U+0100: of a text in Latin letters; of spaces in other scripts; of line ends. */
const [LATIN_ZEROS, SPACE_ZEROS, LINE_ZEROS] = [0.7, 0.05, 0.005];

/** Share of units that must lie in one alphabet (and below U+0100), or in the scripts of East Asia. */
const [ALPHABET_SHARE, EAST_ASIAN_SHARE] = [0.85, 0.97];

/** The highest block of alphabets that news is written in (Ethiopic): no ASCII character stands so low. */
const LAST_ALPHABET = 0x13;

/**
 * UTF-16 without a byte order mark: zeros on one side of the pairs only, and on that side little but
 * the number of one alphabet's block (Cyrillic, Arabic …); or the blocks of East Asia there, where the
 * bytes are no UTF-8. Not UTF-8 with a few zeros in it. Linear.
 */
export function findUnmarkedUtf16(bytes: Uint8Array): Utf16Encoding | null {
  if (bytes.length < LEAST_BYTES || !bytes.includes(0)) return null;
  const [even, odd] = [new Uint32Array(256), new Uint32Array(256)];
  for (const [index, byte] of bytes.entries()) {
    const side = index % 2 === 0 ? even : odd;
    side[byte] = (side[byte] ?? 0) + 1;
  }
  if (isAlphabetic(odd, even)) return 'utf-16le';
  if (isAlphabetic(even, odd)) return 'utf-16be';
  const [little, big] = [isEastAsian(odd), isEastAsian(even)];
  if (little === big || checkUtf8(bytes).firstInvalidByte === null) return null;
  return little ? 'utf-16le' : 'utf-16be';
}

/**
 * @param high how often each byte stands where the high bytes would
 * @param low the same of the other side
 */
function isAlphabetic(high: Uint32Array, low: Uint32Array): boolean {
  const zeros = shareOf(high, 0);
  if (shareOf(low, 0) > zeros * STRAY_ZEROS) return false;
  if (zeros > LATIN_ZEROS) return true;
  const block = Math.max(...high.subarray(1, LAST_ALPHABET + 1)) / high.reduce((sum, one) => sum + one, 0);
  return zeros > SPACE_ZEROS && block > SPACE_ZEROS && zeros + block > ALPHABET_SHARE;
}

/** Blocks of East Asian text: punctuation, kana, ideographs, syllables of Korean, wide forms. */
const EAST_ASIAN: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x20],
  [0x30, 0x32],
  [0x4e, 0x9f],
  [0xac, 0xd7],
  [0xff, 0xff],
];

function isEastAsian(high: Uint32Array): boolean {
  const zeros = shareOf(high, 0);
  const share = EAST_ASIAN.reduce((sum, [from, to]) => sum + shareOf(high, from, to), zeros);
  return zeros > LINE_ZEROS && share > EAST_ASIAN_SHARE;
}

function shareOf(counts: Uint32Array, from: number, to = from): number {
  const all = counts.reduce((sum, one) => sum + one, 0);
  return counts.subarray(from, to + 1).reduce((sum, one) => sum + one, 0) / all;
}

/** Byte offset of the first unit that is half of a pair, or of a last odd byte; null where there is none. */
export function findBrokenUtf16(bytes: Uint8Array, encoding: Utf16Encoding): number | null {
  const side = encoding === 'utf-16le' ? 1 : 0;
  const last = bytes.length - (bytes.length % 2);
  for (let at = 0; at < last; at += 2) {
    const high = (bytes[at + side] ?? 0) & 0xfc;
    if (high === 0xdc) return at;
    if (high !== 0xd8) continue;
    if (at + 2 >= last || ((bytes[at + 2 + side] ?? 0) & 0xfc) !== 0xdc) return at;
    at += 2;
  }
  return last === bytes.length ? null : last;
}
