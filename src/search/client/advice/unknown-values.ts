import { FILTER_PARAMETERS, type FilterParameter, NOT_STATED_VALUE } from '../../../site/search-address.ts';
import { NONE, type SearchTable } from '../../table/search-table.ts';
import { quoted } from '../quoted.ts';
import type { SearchState } from '../search-state.ts';
import { FILTER_NAMES } from '../value-words.ts';

/** Sentences at most: an address made by a machine may hold any number of values. */
const MOST = 4;
const SAID_LENGTH = 60;

/**
 * Chosen values that no text of the archive has, a sentence each, as the address holds them: it may be another archive's,
 * or mistyped.
 * @param state settled, see `settleValues`
 */
export function unknownValuesInWords(
  { selection, withInferred }: Pick<SearchState, 'selection' | 'withInferred'>,
  table: SearchTable,
): readonly string[] {
  return FILTER_PARAMETERS.flatMap((filter) =>
    selection[filter]
      .filter((value) => !isKnown(table, filter, value, withInferred))
      .map((value) => {
        const filterInWords = quoted(`${FILTER_NAMES[filter]}: ${value}`, SAID_LENGTH);
        return `No text of this archive passes the filter ${filterInWords}.`;
      }),
  ).slice(0, MOST);
}

function isKnown(table: SearchTable, filter: FilterParameter, value: string, withInferred: boolean): boolean {
  const { at, values } = table[filter];
  const isListed = values.some((each) => (typeof each === 'string' ? each : each.id) === value);
  // Where inferred dates do not count, texts that have one are undated.
  const isLeft = filter === 'precision' && value === 'undated' && !withInferred;
  return (
    isListed ||
    (value === NOT_STATED_VALUE && at.includes(NONE)) ||
    (isLeft && table.basis.values.includes('editor'))
  );
}
