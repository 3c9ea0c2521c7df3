import { decodeWindows1252 } from './windows-1252.ts';

/** The encodings of one byte a character that are told apart. */
export type SingleByteEncoding = 'windows-1252' | 'windows-1251' | 'windows-1256';

/** Letters that make up much of any running text of a script: about half of it. */
const FREQUENT: readonly (readonly [SingleByteEncoding, RegExp])[] = [
  ['windows-1251', /[оеаинтсрвлОЕАИНТСРВЛ]/gu],
  ['windows-1256', /[الينمرهبتوکی]/gu],
];

/** Western texts have few letters beyond ASCII; texts of other scripts have little else. */
const FOREIGN_SHARE = 0.3;

/** Fewer high bytes than this show no frequencies. */
const LEAST = 24;

/** Share of the high bytes that the script's frequent letters must make up. */
const FREQUENT_SHARE = 0.4;

/**
 * Tells which single-byte encoding bytes that are not UTF-8 are in: windows-1252 unless much of the
 * text lies beyond ASCII and reads as Cyrillic or Arabic letters in their usual frequencies.
 */
export function readSingleByte(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: SingleByteEncoding;
} {
  const western = { text: decodeWindows1252(bytes), encoding: 'windows-1252' as const };
  const high = bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  const letters = western.text.match(/\p{L}/gu)?.length ?? 0;
  if (high < LEAST || high < letters * FOREIGN_SHARE) return western;
  const readings = FREQUENT.map(([encoding, letters]) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, frequent: (text.match(letters)?.length ?? 0) / high };
  });
  const best = readings.reduce((a, b) => (b.frequent > a.frequent ? b : a));
  return best.frequent >= FREQUENT_SHARE ? { text: best.text, encoding: best.encoding } : western;
}
