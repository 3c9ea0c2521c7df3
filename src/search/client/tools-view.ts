// What can be done with results: names widened or not, an order, a citation, an export.
import { counted } from '../../site/counted.ts';
import type { CitableSearch } from './cite/cited-search.ts';
import type { OpenIndex } from './engine/open-index.ts';
import type { SearchOutcome } from './engine/search-outcome.ts';
import { makeLaterFold } from './later-fold.ts';
import { makeNamesLine } from './names-line.ts';
import { makeSortMenu } from './results/sort-menu.ts';
import type { SearchPage } from './search-page.ts';
import type { Change } from './search-state.ts';

/**
 * Makes the view.
 * @param onChange told of what a reader changes
 * @returns shows what can be done with the hits of a search, of which so many are distinct: versions of one text are one
 */
export function makeToolsView(
  { tools, later }: SearchPage,
  index: OpenIndex,
  onChange: (change: Change) => void,
): (outcome: SearchOutcome, distinct: number) => void {
  const { table } = index;
  const sort = makeSortMenu((chosen) => onChange({ sort: chosen }));
  const names = makeNamesLine((widenNames) => onChange({ widenNames }));
  const cite = makeLaterFold<CitableSearch>(later, (loaded) => loaded.makeCitePanel());
  const write = makeLaterFold<CitableSearch>(later, (loaded) => loaded.makeExportPanel());
  tools.replaceChildren(names.element, sort.element, cite.element, write.element);

  return (outcome, distinct) => {
    const { state, hits, clauses } = outcome;
    tools.hidden = false;
    names.update(clauses, state.widenNames, table.names.length > 0);
    sort.update(
      outcome.sort,
      clauses.some(({ excluded }) => !excluded),
    );
    const search = { outcome, index, results: distinct, at: new Date() };
    cite.update('Cite this search', search);
    for (const part of [sort, write]) part.element.hidden = hits.length === 0;
    write.update(`Export ${counted(hits.length, 'text')}`, search);
  };
}
