// A query, or a word of it, that names a source or a year: these are filters, not words of the texts.
import { NOT_STATED } from '../../site/title-words.ts';
import { foldWord } from '../../site/word-forms.ts';
import type { Facet, FacetIndex } from './facets.ts';
import type { Query } from './query.ts';
import type { SearchState } from './search-state.ts';

/** A filter value that was typed as words. */
export interface FilterHint {
  readonly facet: Facet;
  readonly value: string;
  /** As typed. */
  readonly typed: string;
  /** Whether what was typed is all of the value, not some words of a name. */
  readonly whole: boolean;
  /** Texts that have the value. */
  readonly count: number;
  /** The search with the filter in the place of the words. */
  readonly state: SearchState;
}

/** Hints shown at most. */
const MOST = 4;
const NAMED: readonly Facet[] = ['source', 'year'];

/**
 * Filter values that the query names: a source by its whole name or by words of it, a year by its
 * number. First the query as a whole is looked at, then each of its terms.
 */
export function findFilterHints(query: Query, facets: FacetIndex, state: SearchState): readonly FilterHint[] {
  const texts = query.terms.map(({ text }) => text);
  const whole = hintsFor(texts, texts, facets, state);
  const hints = whole.length > 0 ? whole : texts.flatMap((text) => hintsFor([text], texts, facets, state));
  return hints.slice(0, MOST);
}

function hintsFor(
  typed: readonly string[],
  all: readonly string[],
  facets: FacetIndex,
  state: SearchState,
): readonly FilterHint[] {
  const asked = foldWords(typed.join(' '));
  if (asked.length === 0) return [];
  return NAMED.flatMap((facet) =>
    [...facets[facet]]
      .filter(
        ([value]) =>
          isName(value) && !state.selection[facet].includes(value) && names(asked, foldWords(value)),
      )
      .map(([value, ids]) => ({
        facet,
        value,
        typed: typed.join(' '),
        whole: asked.join(' ') === foldWords(value).join(' '),
        count: ids.size,
        state: {
          query: all.filter((text) => !typed.includes(text)).join(' '),
          selection: { ...state.selection, [facet]: [...state.selection[facet], value] },
        },
      })),
  );
}

/** `undated` and `Source not stated` say that there is no year, and no source. */
function isName(value: string): boolean {
  return value !== 'undated' && value !== NOT_STATED;
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
