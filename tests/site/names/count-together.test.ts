import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTogether } from '../../../src/site/names/count-together.ts';

describe('countTogether', () => {
  it('counts the texts that print two names, the most first', () => {
    const texts = [['a', 'b', 'c'], ['b', 'a'], ['c'], [], ['d']];
    expect(countTogether(['a', 'b', 'c', 'd'], texts, 9)).toEqual([
      {
        foremost: [
          { other: 1, texts: 2 },
          { other: 2, texts: 1 },
        ],
        all: 2,
      },
      {
        foremost: [
          { other: 0, texts: 2 },
          { other: 2, texts: 1 },
        ],
        all: 2,
      },
      {
        foremost: [
          { other: 0, texts: 1 },
          { other: 1, texts: 1 },
        ],
        all: 2,
      },
      { foremost: [], all: 0 },
    ]);
  });

  it('tells of the foremost and counts all', () =>
    expect(countTogether(['a', 'b', 'c'], [['a', 'b', 'c']], 1)[0]).toEqual({
      foremost: [{ other: 1, texts: 1 }],
      all: 2,
    }));

  it('passes over what is no name of the list', () =>
    expect(countTogether(['a'], [['a', 'x']], 9)).toEqual([{ foremost: [], all: 0 }]));

  it('is the same seen from either name, and what counting pair by pair gives', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...ids))), (texts) => {
        const all = countTogether(ids, texts, ids.length);
        for (const [one, id] of ids.entries()) {
          for (const [other, name] of ids.entries()) {
            if (one === other) continue;
            const both = texts.filter((text) => text.includes(id) && text.includes(name)).length;
            const told = all[one]?.foremost.find((each) => each.other === other)?.texts ?? 0;
            expect(told).toBe(both);
          }
        }
      }),
    );
  });
});
