import { firstWords } from '../../../site/first-words.ts';
import { FILTER_PARAMETERS, type FilterParameter, NOT_STATED_VALUE } from '../../../site/search-address.ts';
import { NONE, type SearchTable } from '../../table/search-table.ts';
import type { Selection } from '../search-state.ts';
import { choiceInWords } from '../value-words.ts';

/** Sentences at most: an address made by a machine may hold any number of values. */
const MOST = 4;
const SAID_LENGTH = 60;

/** Chosen values that no text of the archive has, a sentence each: an address may be another archive's, or mistyped. */
export function unknownInWords(selection: Selection, table: SearchTable): readonly string[] {
  return FILTER_PARAMETERS.flatMap((filter) =>
    selection[filter]
      .filter((value) => !isKnown(table, filter, value))
      .map((value) => {
        const words = firstWords(choiceInWords(filter, { value, name: value }), SAID_LENGTH);
        return `No text of this archive passes the filter “${words}”.`;
      }),
  ).slice(0, MOST);
}

function isKnown(table: SearchTable, filter: FilterParameter, value: string): boolean {
  const { at, values } = table[filter];
  const isListed = values.some((each) => (typeof each === 'string' ? each : each.id) === value);
  return isListed || (value === NOT_STATED_VALUE && at.includes(NONE));
}
