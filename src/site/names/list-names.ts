import { NAME_KINDS, type NameKind } from '../../model/names.ts';
import { groupBy } from '../group-by.ts';
import { NAMES, numberedPath } from '../paths.ts';
import type { NameGroup } from './name-group.ts';

/** Names on one page of the list. */
export const NAMES_A_PAGE = 200;

/** A page of the list of names, which goes by kind and in the order of catalogues. */
export interface NamesPage {
  /** From the site's root. */
  readonly path: string;
  readonly number: number;
  /** The names at its ends. */
  readonly first: NameGroup;
  readonly last: NameGroup;
  readonly kinds: readonly { readonly kind: NameKind; readonly names: readonly NameGroup[] }[];
}

/** Cuts the list of names into pages. @returns none where there is no name */
export function listNames(names: readonly NameGroup[], size: number = NAMES_A_PAGE): readonly NamesPage[] {
  const count = Math.ceil(names.length / size);
  return Array.from({ length: count }, (_, at) => names.slice(at * size, (at + 1) * size)).flatMap(
    (held, at) => {
      const [first, last] = [held[0], held.at(-1)];
      if (first === undefined || last === undefined) return [];
      const byKind = groupBy(held, ({ kind }) => kind);
      return {
        path: at === 0 ? NAMES : numberedPath(NAMES, at + 1),
        number: at + 1,
        first,
        last,
        kinds: NAME_KINDS.flatMap((kind) => {
          const ofKind = byKind.get(kind);
          return ofKind === undefined ? [] : [{ kind, names: ofKind }];
        }),
      };
    },
  );
}
