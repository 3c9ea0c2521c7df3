import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForeignTableError, readTable, writeTable } from '../../../src/search/table/table-file.ts';
import { sampleTable } from '../../support/search-table.ts';

const days = fc.option(
  fc
    .tuple(fc.integer({ min: -50_000, max: 50_000 }), fc.nat(400))
    .map(([from, span]) => [from, from + span] as const),
);
const row = fc
  .record({
    days,
    source: fc.constantFrom('a', 'b'),
    index: fc.nat(3),
    doubtful: fc.boolean(),
    version: fc.integer({ min: -1, max: 3 }),
    words: fc.nat(),
    number: fc.nat(),
    place: fc.option(fc.string()),
  })
  .map(({ number, ...rest }) => ({ ...rest, page: `folder-${rest.index}/${number}` }));

describe('the table as a file', () => {
  test('gives back any table', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const table = sampleTable(rows, [{ id: 'a', name: 'A', spellings: ['A', 'Ä'] }]);
        expect(readTable(writeTable(table))).toEqual(table);
      }),
    );
  });

  test.each([
    ['of another format', (json: string) => json.replace(/"format":\d+/u, '"format":999'), ForeignTableError],
    ['with a column cut short', (json: string) => json.replace(/"words":\[\d+,/u, '"words":['), /not whole/u],
    ['cut short', (json: string) => json.slice(0, -5), /JSON/u],
  ])('refuses one %s', (_, damage, message) => {
    const json = writeTable(sampleTable([{}, { days: [1, 2] }]));
    expect(() => readTable(damage(json))).toThrow(message);
  });
});
