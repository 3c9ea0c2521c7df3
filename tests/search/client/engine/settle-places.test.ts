import { expect, test } from 'vitest';
import { settlePlaces } from '../../../../src/search/client/engine/settle-places.ts';
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
  expect(settlePlaces(readState(`?place=${asked}`), table).selection.place).toEqual([settled]);
});

test('two spellings are one value, and all else stays', () => {
  const state = readState('?q=port&source=a&place=BAGHDAD&place=Baghdad&from=2020');
  expect(writeState(settlePlaces(state, table))).toBe('?q=port&source=a&place=Baghdad&from=2020');
});
