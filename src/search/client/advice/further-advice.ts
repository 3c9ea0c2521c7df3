import type { SearchTable } from '../../table/search-table.ts';
import type { SearchOutcome } from '../engine/search-outcome.ts';
import { signsInWords } from './signs-in-words.ts';
import { unknownInWords } from './unknown-values.ts';
import { unreadInWords } from './unread-parameters.ts';
import { whyNothing } from './why-nothing.ts';

/** What is said of few searches, a sentence each. @param address the query part of the page's address */
export function furtherAdvice(
  outcome: SearchOutcome,
  table: SearchTable,
  address: string,
): readonly string[] {
  const { state, query } = outcome;
  return [
    ...signsInWords(state.query, query),
    ...unreadInWords(address),
    ...unknownInWords(state.selection, table),
    ...whyNothing(outcome),
  ];
}
