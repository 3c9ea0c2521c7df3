// A query, or a word of it, that names a source or a year: these are filters, not words of the texts.
import { NOT_STATED_VALUE } from '../../../site/search-address.ts';
import { foldWord } from '../../../site/word-forms.ts';
import type { SearchTable } from '../../table/search-table.ts';
import { daysOf, toOrdinal } from '../dates/calendar.ts';
import type { SearchState } from '../search-state.ts';
import type { Query } from './parse-query.ts';

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
  /** The search with the filter in the place of the words. */
  readonly state: SearchState;
}

/** Hints shown at most. */
const MOST = 4;

/**
 * Filters that the query names: a source by its whole name or by words of it, a year by its
 * number. First the query as a whole is looked at, then each of its terms.
 */
export function findFilterHints(query: Query, table: SearchTable, state: SearchState): readonly FilterHint[] {
  const texts = query.terms.filter(({ excluded }) => !excluded).map(({ text }) => text);
  const hintsFor = (typed: readonly string[]) => [
    ...sourceHints(typed, texts, table, state),
    ...yearHints(typed, texts, table, state),
  ];
  const whole = hintsFor(texts);
  return (whole.length > 0 ? whole : texts.flatMap((text) => hintsFor([text]))).slice(0, MOST);
}

function sourceHints(
  typed: readonly string[],
  all: readonly string[],
  { source }: SearchTable,
  state: SearchState,
): readonly FilterHint[] {
  const asked = foldWords(typed.join(' '));
  if (asked.length === 0) return [];
  return source.values.flatMap(({ id, name }, number) => {
    const words = foldWords(name);
    if (id === NOT_STATED_VALUE || state.selection.source.includes(id) || !names(asked, words)) return [];
    const selection = { ...state.selection, source: [...state.selection.source, id] };
    return [
      {
        filter: 'source' as const,
        name,
        typed: typed.join(' '),
        whole: asked.join(' ') === words.join(' '),
        count: source.at.filter((at) => at === number).length,
        state: { ...state, query: without(all, typed), selection },
      },
    ];
  });
}

const YEAR = /^[12]\d{3}$/u;

function yearHints(
  typed: readonly string[],
  all: readonly string[],
  { from, to }: SearchTable,
  state: SearchState,
): readonly FilterHint[] {
  const year = typed.join(' ');
  if (!YEAR.test(year) || state.from !== '' || state.to !== '') return [];
  const days = daysOf('year', Number(year));
  const count = from.filter(
    (first, row) =>
      first !== null && toOrdinal('year', first) <= Number(year) && (to[row] ?? first) >= days.from,
  ).length;
  if (count === 0) return [];
  return [
    {
      filter: 'year',
      name: year,
      typed: year,
      whole: true,
      count,
      state: { ...state, query: without(all, typed), from: year, to: year },
    },
  ];
}

function without(all: readonly string[], typed: readonly string[]): string {
  return all.filter((text) => !typed.includes(text)).join(' ');
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
