import type { Name } from '../../model/names.ts';
import { foldPlace } from './fold-place.ts';

/** For each spelling of a place that is printed, the one that stands for all spellings of that place. */
export type ShownPlaces = ReadonlyMap<string, string>;

/**
 * Groups spellings of places: those that fold alike, and those that `names.yaml` lists for one place. Each group is shown
 * in the spelling that most texts print, of equals the one that comes first.
 * @param printed a place a text, as printed; null where a text has none
 */
export function groupPlaces(
  printed: readonly (string | null)[],
  names: readonly Pick<Name, 'id' | 'name' | 'kind' | 'spellings'>[],
): ShownPlaces {
  const counts = new Map<string, number>();
  for (const place of printed) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  const nameOf = toNameOf(names);
  const shown = new Map<string, string>();
  const keyOf = (place: string) => {
    const fold = foldPlace(place);
    // What folds to nothing is no spelling of anything else.
    return fold === '' ? place : (nameOf.get(fold) ?? fold);
  };
  for (const [place, count] of counts) {
    const best = shown.get(keyOf(place));
    if (best === undefined || count > (counts.get(best) ?? 0)) shown.set(keyOf(place), place);
  }
  return new Map([...counts.keys()].map((place) => [place, shown.get(keyOf(place)) ?? place]));
}

/** Names of places by their folded spellings; a spelling that is listed for two of them joins neither. */
function toNameOf(names: Parameters<typeof groupPlaces>[1]): ReadonlyMap<string, string> {
  const nameOf = new Map<string, string | null>();
  for (const { id, name, kind, spellings } of names) {
    if (kind !== 'place') continue;
    for (const fold of new Set([name, ...spellings].map(foldPlace)))
      nameOf.set(fold, nameOf.has(fold) ? null : `name ${id}`);
  }
  return new Map([...nameOf].flatMap(([fold, id]) => (id === null ? [] : [[fold, id] as const])));
}
