import type { OpenIndex } from '../engine/open-index.ts';
import type { SearchOutcome } from '../engine/search-outcome.ts';
import { nameSignsInWords } from './signs-before-names.ts';
import { signsInWords } from './signs-in-words.ts';
import { unknownValuesInWords } from './unknown-values.ts';
import { unreadInWords } from './unread-parameters.ts';
import { whyNothing } from './why-nothing.ts';

/** What is said of few searches, a sentence each. @param address the query part of the page's address */
export function furtherAdvice(
  outcome: SearchOutcome,
  { table, spellings }: Pick<OpenIndex, 'table' | 'spellings'>,
  address: string,
): readonly string[] {
  const { state, query } = outcome;
  return [
    ...signsInWords(state.query, query),
    ...nameSignsInWords(outcome, spellings),
    ...unreadInWords(address, outcome.sort),
    ...unknownValuesInWords(state, table),
    ...whyNothing(outcome),
  ];
}
