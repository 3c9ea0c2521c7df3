import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/normalize/decode/decode.ts';
import { toView } from '../../../src/normalize/decode/view.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('naïve'), 'utf-8', 'known', 'naïve', null],
    ['a byte order mark, kept', Buffer.from('\uFEFFa'), 'utf-8', 'known', '\uFEFFa', null],
    ['UTF-16, little end first', Buffer.from('\uFEFFa', 'utf16le'), 'utf-16le', 'known', '\uFEFFa', null],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61), 'utf-16be', 'known', '\uFEFFa', null],
    [
      'half a pair in UTF-16',
      bytes(0xff, 0xfe, 0x61, 0, 0x3d, 0xd8),
      'utf-16le',
      'known',
      '\uFEFFa\uFFFD',
      4,
    ],
    ['an odd byte in UTF-16', bytes(0xff, 0xfe, 0x61, 0, 0x62), 'utf-16le', 'known', '\uFEFFa\uFFFD', 4],
    ['windows-1252', bytes(0x93, 0x61, 0x94, 0x85), 'windows-1252', 'guessed', '“a”…', 0],
    ['damaged UTF-8', Buffer.concat([Buffer.from('é '), bytes(0xe2, 0x80)]), 'utf-8', 'known', 'é \uFFFD', 3],
    ['an overlong sequence', bytes(0xc0, 0xaf), 'windows-1252', 'undecided', 'À¯', 0],
    ['nothing', bytes(), 'utf-8', 'known', '', null],
  ])('reads %s', (_, input, encoding, certainty, text, firstInvalidByte) => {
    expect(decode(input)).toEqual({ encoding, certainty, text, firstInvalidByte });
  });

  it('reads all UTF-8 as such', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
        (text) => {
          if (!/^(?:\uFFFE|\uFEFF)/u.test(text)) expect(decode(Buffer.from(text)).text).toBe(text);
        },
      ),
    );
  });
});

describe('toView', () => {
  it.each([
    ['line ends of all systems', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a \nb\nc\nd\ne\nf\ng\nh'],
    ['typographic quotes', '“it’s”', '"it\'s"'],
    ['Arabic-Indic digits', '١٢ ۳۴', '12 34'],
    ['invisible characters', 'a\u200Bb\u200F\u00ADc', 'abc'],
    ['nothing else', 'é – 中\u00A0', 'é – 中\u00A0'],
  ])('folds %s', (_, raw, text) => expect(toView(raw).text).toBe(text));

  it('maps every offset back to its character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\u200B', '\r\n', '\r', '’', '٣', ' ', '🙂'), { maxLength: 30 }),
        (pieces) => {
          const raw = pieces.join('');
          const view = toView(raw);
          expect(view.toRaw(view.text.length)).toBe(raw.length);
          for (let at = 0; at < view.text.length; at += 1)
            expect(toView(raw[view.toRaw(at)] ?? '').text.at(-1) ?? '').toBe(
              view.text[at] === ' ' && raw[view.toRaw(at)] === '\r' ? '\n' : view.text[at],
            );
        },
      ),
    );
  });
});
