// What can be done with results: names widened or not, an order, a citation, an export.
import { counted } from '../../site/counted.ts';
import type { CiteJob } from './cite/cite-panel.ts';
import { rootAddress, toLocalDay } from './cite/cited-search.ts';
import type { OpenIndex } from './engine/open-index.ts';
import type { SearchOutcome } from './engine/search-outcome.ts';
import type { ExportJob } from './export/export-job.ts';
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
  const cite = makeLaterFold<CiteJob>(later, (loaded) => loaded.makeCitePanel());
  const write = makeLaterFold<ExportJob>(later, (loaded) => loaded.makeExportPanel());
  tools.replaceChildren(names.element, sort.element, cite.element, write.element);
  const root = rootAddress(index, window.location.href);

  return (outcome, distinct) => {
    const { state, hits, clauses } = outcome;
    const today = toLocalDay(new Date());
    tools.hidden = false;
    names.update(clauses, state.widenNames, table.names.length > 0);
    sort.update(
      outcome.sort,
      clauses.some(({ excluded }) => !excluded),
    );
    const cited: CiteJob = [outcome, table, distinct, root, today];
    cite.update('Cite this search', cited);
    for (const part of [sort, write]) part.element.hidden = hits.length === 0;
    write.update(`Export ${counted(hits.length, 'text')}`, { index, cited });
  };
}
