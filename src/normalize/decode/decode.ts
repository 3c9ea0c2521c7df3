import { type EastAsianEncoding, guessEastAsian } from './guess-east-asian.ts';
import { guessSingleByte, type SingleByteEncoding } from './guess-single-byte.ts';
import { decodeSingleByte } from './single-byte.ts';
import { checkUtf8 } from './utf-8.ts';
import { findBrokenUtf16, findUnmarkedUtf16, type Utf16Encoding } from './utf-16.ts';

/** The characters of a raw file, and how they were read. */
export interface Decoded {
  /** The whole text, a byte order mark included as U+FEFF: every byte of the file stands in it. */
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: 'utf-8' | Utf16Encoding | SingleByteEncoding | EastAsianEncoding;
  /**
   * `known` – a mark or the form of UTF-8 says so; `guessed` – the letters are those of a language in
   * this encoding, and fit no other; `undecided` – too few or too odd letters: read as windows-1252,
   * which has a character for every byte.
   */
  readonly certainty: 'known' | 'guessed' | 'undecided';
  /** Byte offset of the first byte that is not valid in UTF-8, or in UTF-16 where it was read so; or null. */
  readonly firstInvalidByte: number | null;
}

/**
 * Reads bytes as text: by byte order mark, as UTF-16 by its zeros, as UTF-8, or in an older encoding
 * by the frequencies of its letters. Never throws, linear.
 *
 * Bytes that are not UTF-8 are read in an older encoding unless most of their sequences of two bytes or
 * more are well formed; then it is a damaged UTF-8 file, and what is damaged becomes U+FFFD.
 *
 * Method: WHATWG Encoding Standard, decoders of the platform.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return readUtf16(bytes, 'utf-16le', 'known');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return readUtf16(bytes, 'utf-16be', 'known');
  const unmarked = findUnmarkedUtf16(bytes);
  if (unmarked !== null) return readUtf16(bytes, unmarked, 'guessed');
  const text = read(bytes, 'utf-8');
  const utf8 = { text, encoding: 'utf-8', certainty: 'known' } as const;
  // The decoder puts U+FFFD where bytes are wrong: without one there is nothing to look for.
  if (!text.includes('\uFFFD')) return { ...utf8, firstInvalidByte: null };
  const { firstInvalidByte, good, broken } = checkUtf8(bytes);
  if (good >= broken) return { ...utf8, firstInvalidByte };
  return { ...readOlder(bytes), firstInvalidByte };
}

function readOlder(bytes: Uint8Array): Omit<Decoded, 'firstInvalidByte'> {
  const eastAsian = guessEastAsian(bytes);
  if (eastAsian !== null) return { ...eastAsian, certainty: 'guessed' };
  const encoding = guessSingleByte(bytes);
  return {
    text: decodeSingleByte(bytes, encoding ?? 'windows-1252'),
    encoding: encoding ?? 'windows-1252',
    certainty: encoding === null ? 'undecided' : 'guessed',
  };
}

function readUtf16(bytes: Uint8Array, encoding: Utf16Encoding, certainty: 'known' | 'guessed'): Decoded {
  const firstInvalidByte = findBrokenUtf16(bytes, encoding);
  return { text: read(bytes, encoding), encoding, certainty, firstInvalidByte };
}

function read(bytes: Uint8Array, encoding: keyof typeof DECODERS): string {
  return DECODERS[encoding].decode(bytes);
}

/** Made once: making one takes longer than reading a text with it. */
const DECODERS = {
  'utf-8': new TextDecoder('utf-8', { ignoreBOM: true }),
  'utf-16le': new TextDecoder('utf-16le', { ignoreBOM: true }),
  'utf-16be': new TextDecoder('utf-16be', { ignoreBOM: true }),
};
