import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toOrderedPages } from '../../src/site/ordered-pages.ts';
import { pageHolding, paginate } from '../../src/site/paginate.ts';

it('cuts a list into pages in its own order, the first under the list’s path', () => {
  const pages = toOrderedPages('/sources/', [1, 2, 3, 4, 5], 2);
  expect(pages.map(({ path, number, first, last, items }) => [path, number, first, last, items])).toEqual([
    ['/sources/', 1, 1, 2, [1, 2]],
    ['/sources/page/2/', 2, 3, 4, [3, 4]],
    ['/sources/page/3/', 3, 5, 5, [5]],
  ]);
  expect(toOrderedPages('/sources/', [], 2)).toEqual([]);
});

it('finds the page on which an item of a paged list stands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 80 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(),
      (count, size, at) => {
        const items = Array.from({ length: count }, (_, item) => item);
        const list = paginate('/x/', items, size);
        const place = at % count;
        const path = pageHolding(list, place, size);
        const page = [list.front, ...list.pages].find((each) => each.path === path);
        expect(page?.items).toContain(place);
      },
    ),
  );
});
