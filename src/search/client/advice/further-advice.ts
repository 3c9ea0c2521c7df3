import type { OpenIndex } from '../engine/open-index.ts';
import type { SearchOutcome } from '../engine/search-outcome.ts';
import { LONGEST_QUERY } from '../search-state.ts';
import { nameSignsInWords } from './signs-before-names.ts';
import { signsInWords } from './signs-in-words.ts';
import { unknownValuesInWords } from './unknown-values.ts';
import { unreadInWords } from './unread-parameters.ts';
import { whyNothing } from './why-nothing.ts';

const TOO_LONG = `The query is longer than ${LONGEST_QUERY.toLocaleString('en-US')} characters, and only so many of them were looked for.`;

/**
 * What is said of few searches, a sentence each.
 * @param address the query part of the page's address
 * @param typed what stands in the search field
 */
export function furtherAdvice(
  outcome: SearchOutcome,
  { table, spellings }: Pick<OpenIndex, 'table' | 'spellings'>,
  address: string,
  typed: string,
): readonly string[] {
  const { state, query } = outcome;
  const addressed = new URLSearchParams(address).get('q') ?? '';
  return [
    ...([typed, addressed].some(({ length }) => length > LONGEST_QUERY) ? [TOO_LONG] : []),
    ...signsInWords(state.query, query),
    ...nameSignsInWords(outcome, spellings),
    ...unreadInWords(address, outcome.sort),
    ...unknownValuesInWords(state, table),
    ...whyNothing(outcome),
  ];
}
