// Everything on the search page that shows a search: made once, filled anew after each.
import { makeAdviceView, type ShowAdvice } from './advice/advice-view.ts';
import { daysOfRow } from './engine/filters.ts';
import type { OpenIndex } from './engine/open-index.ts';
import type { SearchOutcome } from './engine/search-outcome.ts';
import { makeNarrowingView } from './narrowing-view.ts';
import type { PageMemory } from './page-memory.ts';
import { groupVersions } from './results/group-versions.ts';
import { makeResultList, type ResultList } from './results/result-list.ts';
import type { SearchPage } from './search-page.ts';
import type { Change } from './search-state.ts';
import { statusInWords } from './status-in-words.ts';
import type { StatusLine } from './status-line.ts';
import { makeToolsView } from './tools-view.ts';

export interface SearchView {
  /**
   * Shows what a search gave.
   * @param memory how far its results were read before
   * @param isCurrent false as soon as a later search has begun: then nothing more is shown
   */
  readonly show: (
    outcome: SearchOutcome,
    memory: PageMemory | null,
    isCurrent: () => boolean,
  ) => Promise<void>;
  /** Says what there is to say of a search that is shown. */
  readonly advise: ShowAdvice;
  /** How the list of results stands, for a reader who comes back to it. */
  readonly remember: ResultList['remember'];
  readonly returnTo: ResultList['returnTo'];
}

/**
 * Makes the view.
 * @param onChange told of what a reader changes
 * @param onFailure told where something could not be loaded
 */
export function makeSearchView(
  page: SearchPage,
  index: OpenIndex,
  status: StatusLine,
  onChange: (change: Change) => void,
  onFailure: (error: unknown) => void,
): SearchView {
  const { table } = index;
  const results = makeResultList(page, index, status, onFailure);
  const showNarrowing = makeNarrowingView(page, index, onChange);
  const showTools = makeToolsView(page, index, onChange);

  return {
    async show(outcome, memory, isCurrent) {
      const { hits, state } = outcome;
      const items = groupVersions(hits, table.versions);
      await results.show(outcome, items, memory, isCurrent);
      if (!isCurrent()) return;
      const placed = (withInferred: boolean) =>
        hits.filter(({ row }) => daysOfRow(table, row, { withInferred }) !== null).length;
      const undated = hits.length - placed(true);
      const inferred = placed(true) - placed(state.withInferred);
      showNarrowing(outcome);
      showTools(outcome, items.length);
      status.show(`${statusInWords(outcome, items.length, { undated, inferred })}.`);
    },
    advise: makeAdviceView(page, index),
    remember: results.remember,
    returnTo: results.returnTo,
  };
}
