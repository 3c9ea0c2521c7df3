import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toValueDigester } from '../../src/files/digest-values.ts';

const digest = (value: unknown) => toValueDigester()(value);

/** Pairs of values that hold the same signs in another order, or are of another kind. */
const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  [1, '1'],
  [null, undefined],
  [null, 'null'],
  ['', []],
  [[], {}],
  [{}, new Map()],
  [new Map(), new Set()],
  [['a', 'b'], ['a,b']],
  [
    ['a', ['b']],
    [['a'], 'b'],
  ],
  [
    { a: 1, b: 2 },
    { a: 2, b: 1 },
  ],
  [{ a: 1 }, { a: 1, b: null }],
  [[1], [1, undefined]],
  [{ 'a":1,"b': 2 }, { a: 1, b: 2 }],
  [new Map([['a', 'b']]), new Map([['b', 'a']])],
  [new Map([['a=b', 'c']]), new Map([['a', 'b=c']])],
  [new Set(['a', 'b']), new Set(['b', 'a'])],
];

describe('digests of values', () => {
  it.each(DIFFERENT)('tell pair %# apart', (one, other) => expect(digest(one)).not.toBe(digest(other)));

  it('are the same for the same value, wherever it was met before', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy: unknown = JSON.parse(JSON.stringify(value));
        const shared = toValueDigester();
        expect(shared([value, value])).toBe(shared([copy, copy]));
        expect(shared(copy)).toBe(digest(JSON.parse(JSON.stringify(value))));
      }),
    ));

  it('do not depend on the order of keys', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries([...Object.entries(value), ['none', undefined]].reverse());
        if (!('none' in value)) expect(digest(turned)).toBe(digest(value));
      }),
    ));

  it('tell any two values of JSON apart', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(digest(one) === digest(other)).toBe(
          isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other))),
        );
      }),
    ));

  it.each([[() => 1], [Symbol('x')], [1n], [new Date(0)], [/x/u], [[new URL('https://a.example')]]])(
    'refuse value %#, of which it cannot be told what it is',
    (value) => expect(() => digest(value)).toThrow(TypeError),
  );
});
