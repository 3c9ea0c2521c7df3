import type { JSX } from 'preact';
import { NamesInLine } from './names-in-line.tsx';

/** Places of datelines, as printed. */
export function PlaceNames({ places }: { readonly places: readonly string[] }): JSX.Element {
  if (places.length === 0) return <span class="aside">none printed</span>;
  return <NamesInLine names={places} />;
}
