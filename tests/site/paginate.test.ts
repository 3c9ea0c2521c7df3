import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../src/site/paginate.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('paginate', () => {
  it('keeps a short list on its front page', () => {
    expect(paginate('/x/', [1, 2, 3], 5)).toMatchObject({
      front: { number: 1, of: 1, items: [3, 2, 1], path: '/x/', newer: null, older: null, jumps: [] },
      pages: [],
    });
    expect(paginate('/x/', [], 5).front.items).toEqual([]);
  });

  it('numbers pages from the oldest', () => {
    const { front, pages } = paginate('/x/', numbers(13), 5);
    expect(pages.map((page) => [page.path, page.items])).toEqual([
      ['/x/page/1/', [5, 4, 3, 2, 1]],
      ['/x/page/2/', [10, 9, 8, 7, 6]],
      ['/x/page/3/', [13, 12, 11]],
    ]);
    expect(front).toMatchObject({ items: [13, 12, 11], older: '/x/page/2/', newer: null });
  });

  it('fills the front page from the page before where the last has only begun', () => {
    const { front } = paginate('/x/', numbers(11), 5);
    expect(front).toMatchObject({ items: [11, 10, 9, 8, 7, 6], older: '/x/page/1/' });
    expect(paginate('/x/', numbers(6), 5).front).toMatchObject({ items: [6, 5, 4, 3, 2, 1], older: null });
  });

  it('says which pages the front page joins, and leads to every one of few', () => {
    const { front, pages } = paginate('/x/', numbers(11), 5);
    expect(front.words).toBe('pages 2 and 3 of 3');
    expect(pages.map(({ words }) => words)).toEqual(['page 1 of 3', 'page 2 of 3', 'page 3 of 3']);
    expect(paginate('/x/', numbers(13), 5).front.words).toBe('page 3 of 3');
    for (const page of [front, ...pages]) {
      expect(page.jumps.map(({ path }) => path)).toEqual(['/x/page/3/', '/x/page/2/', '/x/page/1/']);
    }
  });

  it.each([11, 12, 13, 40, 99, 100, 200, 201, 1000, 2000])(
    'leads from the front page of %i to each page in two steps, by few links',
    (of) => {
      const { front, pages } = paginate('/x/', numbers(of * 5), 5);
      const byPath = new Map(pages.map((page) => [page.path, page]));
      const once = front.jumps.map(({ path }) => path);
      const twice = once.flatMap((path) => byPath.get(path)?.jumps.map((jump) => jump.path) ?? []);
      expect(new Set([...once, ...twice]).size).toBe(of);
      for (const page of [front, ...pages]) {
        expect(page.jumps.length).toBeLessThanOrEqual(2 * Math.sqrt(of) + 5);
        expect(page.jumps[0]?.number).toBe(of);
        expect(page.jumps.at(-1)?.number).toBe(1);
      }
    },
  );

  it('loses nothing, and a new entry changes only the last page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 }), (count, size) => {
        const before = paginate('/x/', numbers(count), size);
        const after = paginate('/x/', numbers(count + 1), size);
        const held =
          before.pages.length === 0 ? before.front.items : before.pages.flatMap((page) => page.items);
        expect([...held].sort((a, b) => a - b)).toEqual(numbers(count));
        for (const page of before.pages.slice(0, -1)) {
          expect(after.pages.find(({ path }) => path === page.path)?.items).toEqual(page.items);
        }
      }),
    );
  });
});
