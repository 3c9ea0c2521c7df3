import { foldPlace } from '../../../site/places/fold-place.ts';
import type { SearchTable } from '../../table/search-table.ts';
import { type SearchState, selectionOf } from '../search-state.ts';

/**
 * A state with each chosen place in the spelling that stands for all: an address may hold any other, in any case. What
 * is no place of the archive stays as it is.
 */
export function settlePlaces(
  state: SearchState,
  { place: { values }, shownPlace }: Pick<SearchTable, 'place' | 'shownPlace'>,
): SearchState {
  const settle = (chosen: string) => {
    const exact = values.indexOf(chosen);
    const fold = foldPlace(chosen);
    const at = exact < 0 ? values.findIndex((printed) => foldPlace(printed) === fold) : exact;
    return values[shownPlace[at] ?? -1] ?? chosen;
  };
  const { selection } = state;
  return {
    ...state,
    selection: selectionOf((name) => (name === 'place' ? selection.place.map(settle) : selection[name])),
  };
}
