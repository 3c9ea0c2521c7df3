import { decodeWindows1252 } from '../../model/windows-1252.ts';

/** The encodings of one byte a character that are told apart, by their WHATWG names. ISO-8859-1 is windows-1252 there, ISO-8859-9 windows-1254. */
export const SINGLE_BYTE_ENCODINGS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-6',
  'koi8-r',
] as const;

export type SingleByteEncoding = (typeof SINGLE_BYTE_ENCODINGS)[number];

/** Decodes one byte a character: total, one UTF-16 unit a byte. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** The characters of the bytes 0x80 to 0xFF; U+FFFD where the encoding has none. */
export function toHighCharacters(encoding: SingleByteEncoding): readonly string[] {
  const high = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  return [...decodeSingleByte(high, encoding)];
}
