import type { Bins } from '../dates/bins.ts';
import { unitWords } from '../dates/calendar.ts';
import { element } from '../element.ts';

/** The same numbers as a table, the empty bins left out. */
export function tabulateBins({ unit, bins, undated }: Bins): HTMLTableElement {
  const rows = bins
    .filter(({ certain, possible }) => certain + possible > 0)
    .map((bin) => [unitWords(unit, bin.ordinal), bin.certain, bin.possible] as const);
  const all = undated === 0 ? rows : [...rows, ['undated', undated, 0] as const];
  return element(
    'table',
    { class: 'histogram-table' },
    element('caption', { class: 'said' }, 'Texts over time'),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...['Date', 'Texts', 'Perhaps'].map((name, at) =>
          element('th', { scope: 'col', class: at === 0 ? false : 'number' }, name),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      ...all.map(([name, certain, possible]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, name),
          element('td', { class: 'number' }, certain.toLocaleString('en-US')),
          element('td', { class: 'number' }, possible === 0 ? '–' : possible.toLocaleString('en-US')),
        ),
      ),
    ),
  );
}
