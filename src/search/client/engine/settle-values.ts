import { foldPlace } from '../../../site/places/fold-place.ts';
import { type FilterParameter, NOT_STATED_VALUE } from '../../../site/search-address.ts';
import type { SearchTable } from '../../table/search-table.ts';
import { type SearchState, selectionOf } from '../search-state.ts';

/**
 * A state with each chosen value as the table has it, each once: an address may hold it in another case or with white
 * space around it, and a place in any other spelling. What is no value of the archive stays as it is.
 */
export function settleValues(state: SearchState, table: SearchTable): SearchState {
  return {
    ...state,
    selection: selectionOf((filter) =>
      state.selection[filter].map((chosen) => settleValue(table, filter, chosen)),
    ),
  };
}

function settleValue(table: SearchTable, filter: FilterParameter, chosen: string): string {
  const fold = filter === 'place' ? foldPlace : foldCase;
  const held = table[filter].values.map((value) => (typeof value === 'string' ? value : value.id));
  const values = [...held, ...(BESIDE[filter] ?? [])];
  const exact = values.indexOf(chosen);
  const at = exact < 0 ? values.findIndex((value) => fold(value) === fold(chosen)) : exact;
  return values[(filter === 'place' ? table.shownPlace[at] : null) ?? at] ?? chosen;
}

/** Values under which texts count though no column need hold them: where no place is printed, where the date does not count. */
const BESIDE: Readonly<Partial<Record<FilterParameter, readonly string[]>>> = {
  place: [NOT_STATED_VALUE],
  precision: ['undated'],
};

const foldCase = (value: string) => value.trim().toLowerCase();
