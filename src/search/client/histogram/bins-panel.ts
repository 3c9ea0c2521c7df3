import type { Bins } from '../dates/bins.ts';
import { element } from '../element.ts';
import type { LaterPanel } from '../later-panel.ts';
import { tabulateBins } from './tabulate-bins.ts';

/** What the histogram shows, as a table for those who cannot see it. */
export function makeBinsPanel(): LaterPanel<Bins> {
  // Scrolled by the arrow keys, and so in the way of Tab.
  const table = element('div', { tabindex: 0, role: 'region', 'aria-label': 'Texts over time, as a table' });
  return { elements: [table], update: (bins) => table.replaceChildren(tabulateBins(bins)) };
}
