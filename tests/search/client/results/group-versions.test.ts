import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupVersions } from '../../../../src/search/client/results/group-versions.ts';

const rows = (...hits: readonly number[]) => hits.map((row) => ({ row }));
const said = (hits: readonly number[], versions: readonly number[]) =>
  groupVersions(rows(...hits), versions).map(({ hit, others, unmatched }) => [
    hit.row,
    others.map(({ row }) => row),
    unmatched,
  ]);

describe('groupVersions', () => {
  test('leaves texts without versions alone', () => {
    expect(said([2, 0, 1], [-1, -1, -1])).toEqual([
      [2, [], []],
      [0, [], []],
      [1, [], []],
    ]);
  });

  test('puts versions where the first of them stands, and tells apart what was not found', () => {
    expect(said([5, 3, 0, 1], [7, -1, 7, 7, 8, 9, 8])).toEqual([
      [5, [], []],
      [3, [0], [2]],
      [1, [], []],
    ]);
  });

  test('loses no hit and shows none twice', () => {
    const column = fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(column, (versions) => {
        const hits = versions.map((_, row) => row).filter((row) => row % 3 !== 1);
        const items = groupVersions(rows(...hits), versions);
        const shown = items.flatMap(({ hit, others }) => [hit, ...others].map(({ row }) => row));
        expect(shown.toSorted((a, b) => a - b)).toEqual(hits);
        for (const { hit, unmatched } of items) {
          for (const row of unmatched) {
            expect(versions[row]).toBe(versions[hit.row]);
            expect(hits).not.toContain(row);
          }
        }
      }),
    );
  });
});
