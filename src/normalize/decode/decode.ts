import { readSingleByte, type SingleByteEncoding } from './guess-single-byte.ts';

/** The characters of a raw file, and how they were read. */
export interface Decoded {
  /** The whole text, a byte order mark included as U+FEFF: every byte of the file stands in it. */
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding;
  /** Byte offset of the first byte that is not valid in `encoding`, or null. */
  readonly firstInvalidByte: number | null;
}

/**
 * Reads bytes as text: by byte order mark, as UTF-16 by its zeros, as UTF-8, or in an encoding of one
 * byte a character. Never throws.
 *
 * Bytes that are not UTF-8 are read as the last only where the file holds no valid sequence of two
 * bytes or more; otherwise it is a damaged UTF-8 file, and what is damaged becomes U+FFFD.
 *
 * Method: WHATWG Encoding Standard, decoders of the platform.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: read(bytes, 'utf-16le'), encoding: 'utf-16le', firstInvalidByte: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: read(bytes, 'utf-16be'), encoding: 'utf-16be', firstInvalidByte: null };
  const unmarked = findUnmarkedUtf16(bytes);
  if (unmarked !== null) return { text: read(bytes, unmarked), encoding: unmarked, firstInvalidByte: null };
  const text = read(bytes, 'utf-8');
  // The decoder puts U+FFFD where bytes are wrong: without one there is nothing to look for.
  if (!text.includes('\uFFFD')) return { text, encoding: 'utf-8', firstInvalidByte: null };
  const checked = checkUtf8(bytes);
  if (checked.firstInvalidByte !== null && !checked.hasMultibyte) {
    return { ...readSingleByte(bytes), firstInvalidByte: checked.firstInvalidByte };
  }
  return { text, encoding: 'utf-8', firstInvalidByte: checked.firstInvalidByte };
}

/** UTF-16 of mostly ASCII without a mark: every other byte is zero, on one side only. */
function findUnmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 8 || bytes.length % 2 === 1) return null;
  if (!bytes.includes(0)) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = bytes.length / 2;
  if (odd > most * 0.7 && even < most * 0.05) return 'utf-16le';
  return even > most * 0.7 && odd < most * 0.05 ? 'utf-16be' : null;
}

function read(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Where UTF-8 first breaks, and whether any well-formed sequence of two bytes or more stands in it. */
function checkUtf8(bytes: Uint8Array): {
  readonly firstInvalidByte: number | null;
  readonly hasMultibyte: boolean;
} {
  let firstInvalidByte: number | null = null;
  let hasMultibyte = false;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) firstInvalidByte ??= at;
    if (length > 1) hasMultibyte = true;
    at += Math.max(1, length);
  }
  return { firstInvalidByte, hasMultibyte };
}

/** Length in bytes of the well-formed UTF-8 sequence at `at`, 0 where there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const [first = 0, second = 0, third = 0, fourth = 0] = [
    bytes[at],
    bytes[at + 1],
    bytes[at + 2],
    bytes[at + 3],
  ];
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return isTail(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const lowest = first === 0xe0 ? 0xa0 : 0x80;
    const highest = first === 0xed ? 0x9f : 0xbf;
    return second >= lowest && second <= highest && isTail(third) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const lowest = first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xf4 ? 0x8f : 0xbf;
    return second >= lowest && second <= highest && isTail(third) && isTail(fourth) ? 4 : 0;
  }
  return 0;
}

function isTail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
