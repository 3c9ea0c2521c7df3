import { describe, expect, it } from 'vitest';
import {
  decodeSingleByte,
  SINGLE_BYTE_ENCODINGS,
  toHighCharacters,
} from '../../../src/normalize/decode/single-byte.ts';
import { decodeRaw } from '../../../src/site/decode-raw.ts';
import { encodeSingleByte } from '../../support/encode.ts';

/**
 * The upper halves of the WHATWG indexes (encoding.spec.whatwg.org, read 2024), `·` for U+00A0 and
 * U+00AD, which no editor shows; controls and holes left out, so that only printable characters are compared.
 */
const INDEXES: Readonly<Record<(typeof SINGLE_BYTE_ENCODINGS)[number], string>> = {
  'windows-1252':
    '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ' +
    '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  'windows-1250':
    '€ ‚ „…†‡ ‰Š‹ŚŤŽŹ ‘’“”•–— ™š›śťžź' +
    '\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß' +
    'ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  'windows-1251':
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–— ™љ›њќћџ' +
    '\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї' +
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
    'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'windows-1254':
    '€ ‚ƒ„…†‡ˆ‰Š‹Œ    ‘’“”•–—˜™š›œ  Ÿ' +
    '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß' +
    'àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ',
  'windows-1256':
    '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200C\u200Dں' +
    '\u00A0،¢£¤¥¦§¨©ھ«¬\u00AD®¯°±²³´µ¶·¸¹؛»¼½¾؟' +
    'ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك' +
    'àلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u200E\u200Fے',
  'iso-8859-2':
    '                                ' +
    '\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ°ą˛ł´ľśˇ¸šşťź˝žż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß' +
    'ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  'iso-8859-6':
    '                                ' +
    '\u00A0   ¤       ،\u00AD             ؛   ؟' +
    ' ءآأؤإئابةتثجحخدذرزسشصضطظعغ     ' +
    'ـفقكلمنهوىيًٌٍَُِّْ             ',
  'koi8-r':
    '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00A0⌡°²·÷' +
    '═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©' +
    'юабцдефгхийклмнопярстужвьызшэщчъ' +
    'ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
};

describe.each(SINGLE_BYTE_ENCODINGS)('%s', (encoding) => {
  const index = [...INDEXES[encoding]];
  const printable = index.flatMap((character, at) =>
    character === ' ' ? [] : [{ character, byte: at + 128 }],
  );

  it('has the characters of the index', () => {
    expect(index).toHaveLength(128);
    const high = toHighCharacters(encoding);
    expect(printable.filter(({ character, byte }) => high[byte - 128] !== character)).toEqual([]);
  });

  it('gives every printable character back as its byte, and ASCII as ASCII', () => {
    const text = `${printable.map(({ character }) => character).join('')}Az09 ~\n`;
    const bytes = encodeSingleByte(text, encoding);
    expect([...bytes.slice(0, printable.length)]).toEqual(printable.map(({ byte }) => byte));
    expect(decodeSingleByte(bytes, encoding)).toBe(text);
    expect(decodeRaw(bytes, encoding, text.length)).toBe(text);
  });

  it('has one character for every byte', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(decodeSingleByte(all, encoding)).toHaveLength(256);
  });
});
