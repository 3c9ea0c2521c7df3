// What could be dropped from a search that finds nothing, and how many texts it would find then.
import { FILTER_PARAMETERS } from '../../../site/search-address.ts';
import { joined } from '../../../text/joined.ts';
import { parseQuery } from '../engine/parse-query.ts';
import { writeTerms } from '../engine/write-terms.ts';
import { rangeInWords } from '../range-words.ts';
import { type SearchState, selectionOf, writeState } from '../search-state.ts';
import { termsInWords } from '../terms-in-words.ts';
import { FILTER_NAMES } from '../value-words.ts';

/** A search with one thing less. */
export interface Drop {
  /** What is left out: `“pier”`, `the filter by source`. */
  readonly words: string;
  readonly state: SearchState;
}

/** Terms that are tried; whoever types more knows what to leave out. */
const MOST_TERMS = 8;

/** Every search that is this one with one thing less: a term, a filter, the range of dates, the restriction to titles. */
export function listDrops(state: SearchState): readonly Drop[] {
  const { terms } = parseQuery(state.query);
  const narrowing = FILTER_PARAMETERS.filter((name) => state.selection[name].length > 0);
  return [
    ...(terms.length < 2 ? [] : terms.slice(0, MOST_TERMS)).map((term) => ({
      words: `${term.excluded ? 'the exclusion of ' : ''}${termsInWords([term], 'and')}`,
      state: { ...state, query: writeTerms(terms.filter((other) => other !== term)) },
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

/** Every search that is this one with two things less, each pair once. */
export function listPairs(state: SearchState): readonly Drop[] {
  const pairs = listDrops(state).flatMap((one) =>
    listDrops(one.state).map((other) => ({
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
