// What could be dropped from a search that finds nothing, and how many texts it would find then.
import { FILTER_PARAMETERS } from '../../../site/search-address.ts';
import { joined } from '../../../text/joined.ts';
import { type Clause, type SpellingIndex, toClauses } from '../engine/clauses.ts';
import { parseQuery, type Term } from '../engine/parse-query.ts';
import { writeTerms } from '../engine/write-terms.ts';
import { rangeInWords } from '../range-words.ts';
import { type SearchState, selectionOf, writeState } from '../search-state.ts';
import { quotedAll, termsInWords } from '../terms-in-words.ts';
import { FILTER_NAMES } from '../value-words.ts';

/** A search with one thing less. */
export interface Drop {
  /** What is left out: `“pier”`, `the restriction of “pier” to titles`, `the filter by source`. */
  readonly words: string;
  readonly state: SearchState;
}

/** Words and names that are tried; whoever types more knows what to leave out. */
const MOST_CLAUSES = 8;

/**
 * Every search that is this one with one thing less: a word or a name, a filter, the range of dates, a restriction to titles.
 * @param names those of the archive
 */
export function listDrops(state: SearchState, names: SpellingIndex): readonly Drop[] {
  const clauses = toClauses(parseQuery(state.query).terms, state.widenNames ? names : null);
  const tried = clauses.slice(0, MOST_CLAUSES);
  const queryOf = (termsOf: (clause: Clause) => readonly Term[]) => writeTerms(clauses.flatMap(termsOf));
  const narrowing = FILTER_PARAMETERS.filter((name) => state.selection[name].length > 0);
  return [
    ...(clauses.length < 2 ? [] : tried).map((clause) => ({
      words: `${clause.excluded ? 'the exclusion of ' : ''}${termsInWords([clause], 'and')}`,
      state: { ...state, query: queryOf((each) => (each === clause ? [] : each.terms)) },
    })),
    ...tried
      .filter(({ titleOnly, excluded }) => titleOnly && !excluded)
      .map((clause) => ({
        words: `the restriction of ${quotedAll([clause], 'and')} to titles`,
        state: {
          ...state,
          query: queryOf((each) => (each === clause ? each.terms.map(inAnyPlace) : each.terms)),
        },
      })),
    ...(state.titleOnly
      ? [{ words: 'the restriction to titles', state: { ...state, titleOnly: false } }]
      : []),
    ...narrowing.map((name) => ({
      words: `the filter “${FILTER_NAMES[name]}”`,
      state: { ...state, selection: { ...state.selection, [name]: [] } },
    })),
    ...(narrowing.length < 2
      ? []
      : [
          {
            words: 'all filters',
            state: { ...state, selection: selectionOf(() => []) },
          },
        ]),
    ...(state.from === '' && state.to === ''
      ? []
      : [{ words: `the range of dates (${rangeInWords(state)})`, state: { ...state, from: '', to: '' } }]),
  ];
}

const inAnyPlace = (term: Term): Term => ({ ...term, titleOnly: false });

/** Every search that is this one with two things less, each pair once. */
export function listPairs(state: SearchState, names: SpellingIndex): readonly Drop[] {
  const pairs = listDrops(state, names).flatMap((one) =>
    listDrops(one.state, names).map((other) => ({
      words: joined([one.words, other.words], 'and'),
      state: other.state,
    })),
  );
  const byAddress = new Map<string, Drop>();
  for (const pair of pairs) {
    const address = writeState(pair.state);
    if (!byAddress.has(address)) byAddress.set(address, pair);
  }
  return [...byAddress.values()];
}
