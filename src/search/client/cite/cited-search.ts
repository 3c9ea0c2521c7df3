// From a search and what it gave to what is said of it in a citation.
import { absUrl } from '../../../site/address.ts';
import { dayWords } from '../../../site/day-words.ts';
import { SEARCH } from '../../../site/paths.ts';
import { toIso } from '../dates/calendar.ts';
import { type Clause, isWidened } from '../engine/clauses.ts';
import type { OpenIndex } from '../engine/open-index.ts';
import type { SearchOutcome } from '../engine/search-outcome.ts';
import { rangeInWords } from '../range-words.ts';
import { type SearchState, writeState } from '../search-state.ts';
import { FILTER_NAMES, valueInWords } from '../value-words.ts';
import type { CitedSearch } from './cite-search.ts';

/**
 * The absolute address of the site's root: the archive's own where it is set, else the one that the reader sees.
 * @param here address of the page
 */
export function rootAddress({ table, root }: Pick<OpenIndex, 'table' | 'root'>, here: string): string {
  return absUrl({ url: table.archive.url, pathPrefix: root }, '/') ?? new URL(root, here).href;
}

/** A day by its own clock, `YYYY-MM-DD`. */
export function toLocalDay(now: Date): string {
  return toIso({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** A search without a range of dates that was typed and cannot be searched for: what was not done is not cited. */
export function appliedState({ state, period }: Pick<SearchOutcome, 'state' | 'period'>): SearchState {
  return period === null ? { ...state, from: '', to: '', withUndated: false } : state;
}

/** A search that may be cited or written down. */
export interface CitableSearch {
  readonly outcome: SearchOutcome;
  readonly index: Pick<OpenIndex, 'table' | 'root'>;
  /** What the hits are when versions of one text are one. */
  readonly results: number;
  /** When it was made. */
  readonly at: Date;
}

/** What `toCitedSearch` needs to know of a search. @param here address of the page */
export function toCiteJob({ outcome, index, results, at }: CitableSearch, here: string): CiteJob {
  return [outcome, index.table, results, rootAddress(index, here), toLocalDay(at)];
}

type CiteJob = Parameters<typeof toCitedSearch>;

/**
 * What a citation says.
 * @param results what the hits are when versions of one text are one
 * @param root absolute address of the site's root
 * @param today `YYYY-MM-DD`
 */
export function toCitedSearch(
  outcome: SearchOutcome,
  table: OpenIndex['table'],
  results: number,
  root: string,
  today: string,
): CitedSearch {
  const { clauses, hits, period, filters } = outcome;
  const state = appliedState(outcome);
  const { title, version } = table.archive;
  const inWords = ({ text, titleOnly }: Clause) =>
    `“${text}”${titleOnly && !state.titleOnly ? ' in the title' : ''}`;
  return {
    archive: { title, version, texts: table.size },
    wanted: clauses.filter(({ excluded }) => !excluded).map(inWords),
    excluded: clauses.filter(({ excluded }) => excluded).map(inWords),
    inTitles: state.titleOnly,
    names: clauses.filter(isWidened).flatMap(({ name }) => (name === null ? [] : [name.name])),
    filters: filters
      .map(({ name, values }) => ({
        name: FILTER_NAMES[name].toLowerCase(),
        values: values
          .filter(({ selected }) => selected)
          .map((each) => valueInWords(name, each.value, each.name)),
      }))
      .filter(({ values }) => values.length > 0),
    dates: period === null ? null : rangeInWords(state),
    undated: state.withUndated,
    inferred: state.withInferred,
    hits: hits.length,
    distinct: results,
    isPermanent: table.archive.url !== null,
    link: `${root}${SEARCH.slice(1)}${writeState(state)}`,
    date: dayWords(today),
  };
}
