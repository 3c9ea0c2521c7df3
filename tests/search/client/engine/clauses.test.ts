import { describe, expect, test } from 'vitest';
import { toClauses, toSpellingIndex } from '../../../../src/search/client/engine/clauses.ts';
import { parseQuery } from '../../../../src/search/client/engine/parse-query.ts';

const NAMES = toSpellingIndex([
  { id: 'usa', name: 'United States', spellings: ['United States', 'US', 'U.S.', 'America'] },
  { id: 'pmu', name: 'Hashd', spellings: ['Hashd', 'PMU'] },
]);

/** Each clause as its ways: phrases in quotation marks, abbreviations behind a sign. */
const waysOf = (query: string) =>
  toClauses(parseQuery(query).terms, NAMES).map(({ ways }) =>
    ways.map(({ words, together, inCapitals }) => {
      const said = together ? `"${words.join(' ')}"` : words.join(' ');
      return inCapitals ? `^${said}` : said;
    }),
  );

describe('toClauses', () => {
  test.each([
    ['oil', [['oil']]],
    ['America', [['America', '"United States"', '^US', '^U.S.']]],
    ['united states', [['"united states"', '^US', '^U.S.', 'America']]],
    ['US', [['^US', '"United States"', '^U.S.', 'America']]],
    ['us', [['us']]],
    ['told us', [['told'], ['us']]],
    ['pmu', [['pmu', 'Hashd']]],
    ['"United States"', [['"United States"']]],
    ['united -states', [['united'], ['states']]],
  ])('of %j', (query, ways) => {
    expect(waysOf(query)).toEqual(ways);
  });
});
