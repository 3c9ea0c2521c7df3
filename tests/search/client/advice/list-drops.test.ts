import { describe, expect, test } from 'vitest';
import { listDrops, listPairs } from '../../../../src/search/client/advice/list-drops.ts';
import { listChosen } from '../../../../src/search/client/filters/list-chosen.ts';
import { readState, type SearchState, writeState } from '../../../../src/search/client/search-state.ts';
import { NAMES } from '../../../support/search-outcome.ts';

const drops = (address: string) =>
  listDrops(readState(address), NAMES).map(
    ({ words, state }) => `${words}: ${decodeURIComponent(writeState(state))}`,
  );

describe('listDrops', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['?q=port', []],
    ['?q=port+pier', ['“port”: ?q=pier', '“pier”: ?q=port']],
    [
      '?q="new+pier"+-ferry+title:port',
      [
        '“new pier”: ?q=-ferry+title:port',
        'the exclusion of “ferry”: ?q="new+pier"+title:port',
        '“port” in the title: ?q="new+pier"+-ferry',
        'the restriction of “port” to titles: ?q="new+pier"+-ferry+port',
      ],
    ],
    ['?q=karim+obad', []],
    ['?q=karim+obad+port', ['“karim obad”: ?q=port', '“port”: ?q=karim+obad']],
    ['?q=karim+obad&names=off', ['“karim”: ?q=obad&names=off', '“obad”: ?q=karim&names=off']],
    ['?q=title:karim+obad', ['the restriction of “karim obad” to titles: ?q=karim+obad']],
    ['?q=-title:port', []],
    ['?q=port&in=title', ['the restriction to titles: ?q=port']],
    ['?q=port&kind=news', ['the filter “Kind”: ?q=port']],
    [
      '?kind=news&language=ar&from=2019&to=2021',
      [
        'the filter “Kind”: ?language=ar&from=2019&to=2021',
        'the filter “Language”: ?kind=news&from=2019&to=2021',
        'all filters: ?from=2019&to=2021',
        'the range of dates (2019 to 2021): ?kind=news&language=ar',
      ],
    ],
  ])('of %s', (address, expected) => {
    expect(drops(address)).toEqual(expected);
  });

  test('tries no more terms than a reader would', () => {
    expect(drops(`?q=${Array.from({ length: 30 }, (_, at) => `w${at}`).join('+')}`).length).toBeLessThan(10);
  });
});

test('listPairs leaves each two things out once', () => {
  const pairs = listPairs(readState('?q=port+pier&kind=news&from=2021'), NAMES).map(
    ({ words, state }) => `${words}: ${writeState(state)}`,
  );
  expect(pairs).toEqual([
    '“port” and the filter “Kind”: ?q=pier&from=2021',
    '“port” and the range of dates (from 2021 on): ?q=pier&kind=news',
    '“pier” and the filter “Kind”: ?q=port&from=2021',
    '“pier” and the range of dates (from 2021 on): ?q=port&kind=news',
    'the filter “Kind” and the range of dates (from 2021 on): ?q=port+pier',
  ]);
});

test('listChosen names everything that narrows a search, each with what takes it away', () => {
  const state = readState(
    '?source=x&source=gone&basis=editor&language=und&from=2021-05&to=2021-07&inferred=no&in=title',
  );
  const values = [{ value: 'x', name: 'The X', count: 1, selected: true }];
  const chosen = listChosen({
    state,
    filters: [{ name: 'source', values }],
    period: { from: 18748, to: 18839 },
  });
  expect(chosen.map(({ words }) => words)).toEqual([
    'Source: The X',
    'Source: gone',
    'Language: Not stated',
    'How the date is known: By the editor',
    'Dates: May 2021 to July 2021',
    'Without inferred dates',
    'In titles only',
  ]);
  const bare: SearchState = Object.assign({}, state, ...chosen.map(({ change }) => change));
  expect({ ...bare, selection: { ...bare.selection, source: [] } }).toMatchObject({
    from: '',
    to: '',
    withInferred: true,
    titleOnly: false,
  });
  expect(chosen[0]?.change.selection?.source).toEqual(['gone']);
});

test('listChosen shows no range that is not applied', () => {
  const state = readState('?from=2021-13-45&kind=news');
  const words = listChosen({ state, filters: [], period: null }).map((chosen) => chosen.words);
  expect(words).toEqual(['Kind: News']);
});
