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
    ['title:united states', [['"united states"', '^US', '^U.S.', 'America']]],
    ['title:united title:states', [['"united states"', '^US', '^U.S.', 'America']]],
    ['title:"united states"', [['"united states"']]],
    ['united title:states', [['united'], ['states']]],
    ['title:united -states', [['united'], ['states']]],
    ['-title:united states', [['"united states"', '^US', '^U.S.', 'America']]],
    ['-united states', [['"united states"', '^US', '^U.S.', 'America']]],
    ['oil −united states gas', [['oil'], ['"united states"', '^US', '^U.S.', 'America'], ['gas']]],
    ['NOT united states', [['"united states"', '^US', '^U.S.', 'America']]],
    ['--united states', [['"united states"', '^US', '^U.S.', 'America']]],
    ['-united -states', [['united'], ['states']]],
    ['-united title:states', [['united'], ['states']]],
    ['-"united states"', [['"united states"']]],
    ['-"united" states', [['united'], ['states']]],
    ['-united "states"', [['united'], ['states']]],
    ['-oil united states', [['oil'], ['"united states"', '^US', '^U.S.', 'America']]],
    ['title:united "states"', [['united'], ['states']]],
    ['title:oil united states', [['oil'], ['"united states"', '^US', '^U.S.', 'America']]],
  ])('of %j', (query, ways) => {
    expect(waysOf(query)).toEqual(ways);
  });

  test.each([
    ['title:united states oil', ['title: united states', 'oil']],
    ['title:pmu oil', ['title: pmu', 'oil']],
    ['title:oil states', ['title: oil', 'states']],
    ['oil united states', ['oil', 'united states']],
    ['-united states oil', ['-united states', 'oil']],
    ['-title:united states oil', ['-title: united states', 'oil']],
    ['-oil united states', ['-oil', 'united states']],
    ['oil -states united', ['oil', '-states', 'united']],
  ])('takes a sign for all of a name, and for no word behind it: %j', (query, clauses) => {
    const found = toClauses(parseQuery(query).terms, NAMES);
    expect(
      found.map(
        ({ text, titleOnly, excluded }) => `${excluded ? '-' : ''}${titleOnly ? 'title: ' : ''}${text}`,
      ),
    ).toEqual(clauses);
  });

  test.each([
    ['al-Nujaba', ['Al-Nujaba', 'al-Nujabā', 'AL-NUJABA'], ['al-Nujaba']],
    [
      'Nujaba',
      ['al-Nujaba', 'Al-Nujaba', 'Harakat', 'harakat', 'Ḥarakat'],
      ['Nujaba', 'al-Nujaba', 'Harakat'],
    ],
    ['Sha’abi', ["Sha'abi", 'Shaʼabi', 'Shaabi'], ['Sha’abi', 'Shaabi']],
    // Other words, signs between letters, and letters that printers take for one another are other spellings.
    ['al-Nujaba', ['al Nujaba', 'alNujaba'], ['al-Nujaba', 'al Nujaba', 'alNujaba']],
    ['US', ['U.S.', 'us'], ['US', 'U.S.']],
    ['هیئة', ['هيئة', 'هيئه'], ['هیئة', 'هيئة', 'هيئه']],
  ])('looks for %s with %j once in each of %j', (typed, spellings, ways) => {
    const names = toSpellingIndex([{ id: 'a', name: typed, spellings: [typed, ...spellings] }]);
    const [clause] = toClauses(parseQuery(typed).terms, names);
    expect(clause?.ways.map(({ words }) => words.join(' '))).toEqual(ways);
  });

  test.each([
    ['Iraq iraq IRAQ', ['Iraq']],
    ['"iraq" iraq', ['iraq']],
    ['oil -oil title:oil oil -OIL', ['oil', '-oil', 'title: oil']],
    ['"oil port" oil port "oil port"', ['oil port', 'oil', 'port']],
    ['United States oil united states', ['United States', 'oil']],
    ['United States oil states', ['United States', 'oil', 'states']],
    ['"united states" united states', ['united states', 'united states']],
    ['oil states -united states', ['oil', 'states', '-united states']],
    ['-united states oil states', ['-united states', 'oil', 'states']],
  ])('of %j each once', (query, clauses) => {
    const found = toClauses(parseQuery(query).terms, NAMES);
    const said = found.map(
      ({ text, titleOnly, excluded }) => `${excluded ? '-' : ''}${titleOnly ? 'title: ' : ''}${text}`,
    );
    expect(said).toEqual(clauses);
  });
});
