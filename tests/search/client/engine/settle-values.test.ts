import { describe, expect, test } from 'vitest';
import { settleValues } from '../../../../src/search/client/engine/settle-values.ts';
import { readState, writeState } from '../../../../src/search/client/search-state.ts';
import { sampleTable } from '../../../support/search-table.ts';

const table = sampleTable(
  ['BAGHDAD', 'Baghdad', 'Baghdad', 'غزة', 'PORT-AU-PRINCE', null].map((place) => ({ place })),
);

test.each([
  ['Baghdad', 'Baghdad'],
  ['BAGHDAD', 'Baghdad'],
  ['bághdad', 'Baghdad'],
  ['غزه', 'غزة'],
  ['Port au Prince', 'PORT-AU-PRINCE'],
  ['Bagdad', 'Bagdad'],
  ['not-stated', 'not-stated'],
  ['…', '…'],
])('an address with %s asks for %s', (asked, settled) => {
  expect(settleValues(readState(`?place=${asked}`), table).selection.place).toEqual([settled]);
});

test('two spellings are one value, and all else stays', () => {
  const state = readState('?q=port&source=a&place=BAGHDAD&place=Baghdad&from=2020');
  expect(writeState(settleValues(state, table))).toBe('?q=port&source=a&place=Baghdad&from=2020');
});

describe('values of the other filters', () => {
  const held = sampleTable([
    { source: 'harbor-courier', kind: 'news', language: 'zh-Hans', days: [1, 1] },
    { source: 'Harbor-Courier', kind: 'opinion' },
    {},
  ]);
  test.each([
    ['source=harbor-courier&source=HARBOR-COURIER', '?source=harbor-courier'],
    ['source=Harbor-Courier', '?source=Harbor-Courier'],
    ['source=harbor-courier%20&source=%09', '?source=harbor-courier'],
    ['source=NOT-STATED', '?source=not-stated'],
    ['kind=News&kind=news', '?kind=news'],
    ['language=ZH-hans', '?language=zh-Hans'],
    ['basis=Stated&precision=UNDATED', '?basis=stated&precision=undated'],
    ['place=Not-Stated', '?place=not-stated'],
    // What is no value stays as it is written, however near it comes.
    ['source=harbor+courier', '?source=harbor+courier'],
    ['language=zh', '?language=zh'],
    ['kind=N%C3%A9ws&kind=NEW', '?kind=N%C3%A9ws&kind=NEW'],
    ['kind=Undated&kind=Not-Stated', '?kind=Undated&kind=Not-Stated'],
  ])('%s asks for %s', (asked, settled) => {
    expect(writeState(settleValues(readState(`?${asked}`), held))).toBe(settled);
  });
});
