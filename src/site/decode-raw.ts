import { decodeWindows1252 } from '../model/windows-1252.ts';

/**
 * The text of a raw file, as the record counts in it.
 * @param encoding WHATWG name
 * @param length UTF-16 length that the record gives
 * @returns null where the encoding is not known or the text has another length: the file is not the
 * one that the record describes
 */
export function decodeRaw(bytes: Uint8Array, encoding: string, length: number): string | null {
  for (const ignoreBOM of [true, false]) {
    const text = decode(bytes, encoding, ignoreBOM);
    if (text?.length === length) return text;
  }
  return null;
}

function decode(bytes: Uint8Array, encoding: string, ignoreBOM: boolean): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { ignoreBOM }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
