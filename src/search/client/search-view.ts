// Everything on the search page that shows a search: made once, filled anew after each.
import { makeAdviceView } from './advice/advice-view.ts';
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
  /** What the results' list is to be found in again. */
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
  const updateDates = makeDatesPanel(page.dates, page.later, ({ from, to, undated, inferred }) =>
    onChange({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(undated === undefined ? {} : { withUndated: undated }),
      ...(inferred === undefined ? {} : { withInferred: inferred }),
    }),
  );
  const facets = FILTER_PARAMETERS.map((name) => ({ name, list: makeFacetList(name, FILTER_NAMES[name]) }));
  const sort = makeSortMenu((chosen) => onChange({ sort: chosen }));
  const names = makeNamesLine((widenNames) => onChange({ widenNames }));
  const cite = makeLaterFold<CiteJob>(page.later, (later) => later.makeCitePanel());
  const write = makeLaterFold<ExportJob>(page.later, (later) => later.makeExportPanel());
  const results = makeResultList(page.results, page.more, index, onFailure);
  page.filters.replaceChildren(...facets.map(({ list }) => list.element));
  page.filters.addEventListener('change', () => {
    const boxes = [...page.filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')];
    onChange({
      selection: selectionOf((name) => boxes.filter((box) => box.name === name).map(({ value }) => value)),
    });
  });
  page.tools.replaceChildren(names.element, sort.element, cite.element, write.element);
  const root = rootAddress(index, window.location.href);
  const hasInferred = table.basis.values.includes('editor');

  function showTools(outcome: SearchOutcome, distinct: number): void {
    const { state, hits, clauses } = outcome;
    const today = toLocalDay(new Date());
    page.tools.hidden = false;
    names.update(clauses, state.widenNames, table.names.length > 0);
    sort.update(sortOf(state), state.query.trim() !== '');
    cite.update('Cite this search', [outcome, table, distinct, root, today]);
    for (const part of [sort, write]) part.element.hidden = hits.length === 0;
    write.update(`Export ${counted(hits.length, 'text')}`, {
      index,
      rows: hits.map(({ row }) => row),
      root,
      context: { archiveTitle: table.archive.title, archiveVersion: table.archive.version, accessed: today },
      asked: writeState(appliedState(outcome)),
    });
  }

  function showFilters(outcome: SearchOutcome): void {
    const { filters, state, dates, period, problems } = outcome;
    page.fold.hidden = false;
    for (const [at, { name, list }] of facets.entries()) {
      const values = filters[at]?.values ?? [];
      list.update(values.map((each) => ({ ...each, words: valueInWords(name, each.value, each.name) })));
    }
    updateDates({
      dates,
      typed: { from: state.from, to: state.to },
      problems,
      period,
      undated: state.withUndated,
      inferred: state.withInferred,
      hasInferred,
      showUndated: () => onChange({ selection: { ...state.selection, precision: ['undated'] } }),
    });
    renderChosen(
      page.chosen,
      listChosen(outcome).map(({ words, change }) => ({ words, onRemove: () => onChange(change) })),
    );
  }

  /** Tries what could be left out of a search that finds nothing. */
  async function showDrops({ state, hits }: SearchOutcome, isCurrent: () => boolean): Promise<void> {
    if (hits.length > 0) return;
    // Without the script there are no proposals, and all else stands.
    const later: typeof import('./later.ts') | null = await import(page.later).catch(() => null);
    const drops = (await later?.renderDrops(state, (tried) => countHits(index, tried))) ?? null;
    if (isCurrent() && drops !== null) page.advice.append(drops);
  }

  return {
    async show(outcome, memory, isCurrent) {
      const { hits, state } = outcome;
      const items = groupVersions(hits, table.versions);
      await results.show(outcome, items, memory, isCurrent);
      if (!isCurrent()) return;
      const undated = hits.filter(({ row }) => daysOfRow(table, row, state) === null).length;
      showNarrowing(outcome);
      showTools(outcome, items.length);
      status.show(`${statusInWords(outcome, items.length, undated)}.`);
      await showAdvice(outcome, isCurrent);
    },
    remember: results.remember,
    returnTo: results.returnTo,
  };
}
