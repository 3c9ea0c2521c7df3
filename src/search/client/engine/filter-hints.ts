// A query, or a word of it, that names a source or a year: these are filters, not words of the texts.
import { NOT_STATED_VALUE } from '../../../site/search-address.ts';
import { foldWord } from '../../../site/word-forms.ts';
import type { SearchTable } from '../../table/search-table.ts';
import { daysOf, toOrdinal } from '../dates/calendar.ts';
import { type SearchState, selectionOf } from '../search-state.ts';
import type { Clause } from './clauses.ts';
import type { Term } from './parse-query.ts';
import { writeTerms } from './write-terms.ts';

/** A source or a year that was typed as words. */
export interface FilterHint {
  readonly filter: 'source' | 'year';
  /** The source's name, or the year. */
  readonly name: string;
  /** As typed. */
  readonly typed: string;
  /** Whether what was typed is all of the name, not some words of it. */
  readonly whole: boolean;
  /** Texts of that source, or of that year. */
  readonly count: number;
  /** The search with the filter in the place of the words, and no other: what is counted is what it looks through. */
  readonly state: SearchState;
}

/** Hints shown at most. */
const MOST = 4;

/**
 * Filters that the query names: a source by its whole name or by words of it, a year by its
 * number. First the query as a whole is looked at, then each of its terms.
 */
export function findFilterHints(
  clauses: readonly Clause[],
  table: SearchTable,
  state: SearchState,
): readonly FilterHint[] {
  const all = clauses.flatMap(({ terms }) => terms);
  const asked = clauses.filter(({ excluded }) => !excluded).flatMap(({ terms }) => terms);
  const hintsFor = (terms: readonly Term[]) => {
    const typed = terms.map(({ text }) => text).join(' ');
    const rest = withoutFilters(
      state,
      all.filter((term) => !terms.includes(term)),
    );
    return [...sourceHints(typed, rest, table, state), ...yearHints(typed, rest, table, state)];
  };
  const whole = hintsFor(asked);
  return (whole.length > 0 ? whole : asked.flatMap((term) => hintsFor([term]))).slice(0, MOST);
}

function sourceHints(
  typed: string,
  rest: SearchState,
  { source }: SearchTable,
  state: SearchState,
): readonly FilterHint[] {
  const asked = foldWords(typed);
  if (asked.length === 0) return [];
  return source.values.flatMap(({ id, name }, number) => {
    const words = foldWords(name);
    if (id === NOT_STATED_VALUE || state.selection.source.includes(id) || !names(asked, words)) return [];
    return [
      {
        filter: 'source' as const,
        name,
        typed,
        whole: asked.join(' ') === words.join(' '),
        count: source.at.filter((at) => at === number).length,
        state: { ...rest, selection: selectionOf((filter) => (filter === 'source' ? [id] : [])) },
      },
    ];
  });
}

const YEAR = /^[12]\d{3}$/u;

function yearHints(
  typed: string,
  rest: SearchState,
  { from, to }: SearchTable,
  state: SearchState,
): readonly FilterHint[] {
  if (!YEAR.test(typed) || state.from !== '' || state.to !== '') return [];
  const year = Number(typed);
  const days = daysOf('year', year);
  const count = from.filter(
    (first, row) => first !== null && toOrdinal('year', first) <= year && (to[row] ?? first) >= days.from,
  ).length;
  if (count === 0) return [];
  return [
    {
      filter: 'year',
      name: typed,
      typed,
      whole: true,
      count,
      state: { ...rest, from: typed, to: typed },
    },
  ];
}

/** A search for terms through the whole archive. Each of them says itself that only titles count. */
function withoutFilters(state: SearchState, terms: readonly Term[]): SearchState {
  return {
    ...state,
    query: writeTerms(terms),
    titleOnly: false,
    selection: selectionOf(() => []),
    from: '',
    to: '',
    withUndated: false,
    withInferred: true,
  };
}

/** Words that any name may have, and that name nothing by themselves. */
const LONE_WORDS: ReadonlySet<string> = new Set([
  'news',
  'agency',
  'the',
  'of',
  'al',
  'and',
  'press',
  'source',
  'not',
  'stated',
  'english',
]);

/** Whether words stand side by side in a name, and say more than a word that any name may have. */
function names(asked: readonly string[], name: readonly string[]): boolean {
  if (asked.every((word) => LONE_WORDS.has(word))) return asked.join(' ') === name.join(' ');
  return name.some((_, at) => asked.every((word, next) => name[at + next] === word));
}

function foldWords(text: string): readonly string[] {
  return text
    .split(/\s+/u)
    .map(foldWord)
    .filter((word) => word !== '');
}
