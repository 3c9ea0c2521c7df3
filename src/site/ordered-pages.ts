import { numberedPath } from './paths.ts';

/** A page of a list that goes by name: its first page stands under the list's own path. */
export interface OrderedPage<T> {
  /** From the site's root. */
  readonly path: string;
  readonly number: number;
  /** The items at its ends. */
  readonly first: T;
  readonly last: T;
  readonly items: readonly T[];
}

/** Cuts a list into pages, in its own order. @returns none where there is no item */
export function toOrderedPages<T>(
  list: string,
  items: readonly T[],
  size: number,
): readonly OrderedPage<T>[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size)).flatMap(
    (held, at) => {
      const [first, last] = [held[0], held.at(-1)];
      if (first === undefined || last === undefined) return [];
      const path = at === 0 ? list : numberedPath(list, at + 1);
      return { path, number: at + 1, first, last, items: held };
    },
  );
}
