import { type SingleByteEncoding, toHighCharacters } from '../../src/normalize/decode/single-byte.ts';

/** The bytes of `text` in an encoding of one byte a character; throws where it has none for a character. */
export function encodeSingleByte(text: string, encoding: SingleByteEncoding): Uint8Array {
  const bytes = new Map(toHighCharacters(encoding).map((character, index) => [character, index + 128]));
  return Uint8Array.from(text, (character) => {
    const byte = character < '\u0080' ? character.charCodeAt(0) : bytes.get(character);
    if (byte === undefined) throw new Error(`Cannot write \`${character}\` in ${encoding}`);
    return byte;
  });
}
