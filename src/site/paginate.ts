import { range } from 'd3-array';
import { numberedPath } from './paths.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 50;

/** A page of a list. Pages are numbered from the oldest entries, so that a new text moves only the last. */
export interface ListPage<T> {
  /** 1 holds the oldest. */
  readonly number: number;
  /** The first numbered page that it holds: less than `number` where the front page joins two. */
  readonly first: number;
  readonly of: number;
  /** The list's own path, where the newest stand. */
  readonly list: string;
  /** `page 5 of 6`, `pages 5 and 6 of 6` */
  readonly words: string;
  /** Some numbered pages to jump to, the newest first: the ends and those near by, on the front page some evenly set out. */
  readonly jumps: readonly Jump[];
  /** Newest first. */
  readonly items: readonly T[];
  /** Path of this page; the list's own path for its front page. */
  readonly path: string;
  readonly newer: string | null;
  readonly older: string | null;
}

/** A numbered page that another leads to. */
export interface Jump {
  readonly number: number;
  readonly path: string;
}

/** A list cut into pages: the front page holds the newest, at least half a page of them if there are so many. */
export interface PagedList<T> {
  readonly front: ListPage<T>;
  /** Every numbered page, from the oldest; empty where the front page holds everything. */
  readonly pages: readonly ListPage<T>[];
}

/**
 * Cuts a list into pages.
 * @param path of the list
 * @param items from the oldest
 */
export function paginate<T>(path: string, items: readonly T[], size: number = PAGE_SIZE): PagedList<T> {
  const of = Math.max(1, Math.ceil(items.length / size));
  if (of === 1) {
    return {
      front: {
        ...toPlace(path, { first: 1, number: 1, of }, true),
        items: items.toReversed(),
        path,
        newer: null,
        older: null,
      },
      pages: [],
    };
  }
  const pages = Array.from({ length: of }, (_, at) => ({
    ...toPlace(path, { first: at + 1, number: at + 1, of }, false),
    items: items.slice(at * size, (at + 1) * size).toReversed(),
    path: numberedPath(path, at + 1),
    newer: at + 1 === of ? null : numberedPath(path, at + 2),
    older: at === 0 ? null : numberedPath(path, at),
  }));
  // A last page that has only begun would make a poor front: the page before it joins it there.
  const inLast = items.length - (of - 1) * size;
  const first = inLast * 2 < size ? of - 2 : of - 1;
  return {
    front: {
      ...toPlace(path, { first: first + 1, number: of, of }, true),
      items: items.slice(first * size).toReversed(),
      path,
      newer: null,
      older: first === 0 ? null : numberedPath(path, first),
    },
    pages,
  };
}

/** The page on which an item stands: the front page where it does. @param at the item's place in the list, from the oldest */
export function pageHolding({ front }: PagedList<unknown>, at: number, size: number = PAGE_SIZE): string {
  const number = Math.floor(at / size) + 1;
  return number >= front.first ? front.path : numberedPath(front.list, number);
}

/** Pages of so short a list are all linked from each. */
const FEW = 10;

/**
 * Pages that a page leads to: the ends, and so many to each side of it that, with those that the front page sets out
 * evenly, each page is two steps from the front. Both numbers grow with the root of the number of pages.
 */
function jumpsFrom(first: number, number: number, of: number, isFront: boolean): readonly number[] {
  if (of === 1) return [];
  if (of <= FEW) return range(1, of + 1);
  const reach = Math.ceil(Math.sqrt(of) / 2);
  const near = range(Math.max(1, first - reach), Math.min(of, number + reach) + 1);
  const even = isFront ? range(1, of + 1, 2 * reach + 1) : [];
  return [...new Set([1, of, ...near, ...even])].sort((a, b) => a - b);
}

function toPlace(
  list: string,
  { first, number, of }: { readonly first: number; readonly number: number; readonly of: number },
  isFront: boolean,
): Pick<ListPage<never>, 'first' | 'number' | 'of' | 'list' | 'words' | 'jumps'> {
  return {
    first,
    number,
    of,
    list,
    words: first === number ? `page ${number} of ${of}` : `pages ${first} and ${number} of ${of}`,
    jumps: jumpsFrom(first, number, of, isFront)
      .toReversed()
      .map((page) => ({ number: page, path: numberedPath(list, page) })),
  };
}
