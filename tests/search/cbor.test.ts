import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cbor, readCbor, writeCbor } from '../../src/search/cbor.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** From the examples of RFC 8949, appendix A. */
const EXAMPLES: readonly (readonly [string, Cbor])[] = [
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['60', ''],
  ['6449455446', 'IETF'],
  ['63e6b0b4', '水'],
  ['80', []],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
];

describe('CBOR', () => {
  test.each(EXAMPLES)('%s', (bytes, value) => {
    expect(readCbor(Buffer.from(bytes, 'hex'))).toEqual(value);
    expect(hex(writeCbor(value))).toBe(bytes);
  });

  test('gives back any value', () => {
    const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.nat(),
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(tie('value'), { maxLength: 40 }),
      ),
    }));
    fc.assert(
      fc.property(value, (each) => {
        expect(readCbor(writeCbor(each))).toEqual(each);
      }),
    );
  });

  test.each([
    ['', /out/u],
    ['20', /kind 1/u],
    ['1b000000e8d4a51000', /form 27/u],
    ['0000', /byte 1 of 2/u],
    ['644945', /byte 5 of 3/u],
    ['8201', /out/u],
  ])('refuses %j', (bytes, message) => expect(() => readCbor(Buffer.from(bytes, 'hex'))).toThrow(message));

  test('writes no number that it would not read again', () => {
    expect(() => writeCbor(2 ** 32)).toThrow(/Cannot write 4294967296/u);
  });
});
