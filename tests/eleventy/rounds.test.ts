import { describe, expect, it } from 'vitest';
import { toRounds } from '../../src/eleventy/rounds.ts';

const kind = (name: string, pages: number) => ({
  name,
  pages: Array.from({ length: pages }, (_, at) => ({ path: `/${name}/${at}/`, render: () => '' })),
});

const sizes = (...lists: readonly ReturnType<typeof kind>[]) =>
  toRounds(lists, 10).map((round) => round.map(({ name, pages }) => `${name} ${pages.length}`));

describe('rounds of pages', () => {
  it.each([
    [[], [[]]],
    [[kind('a', 0)], [[]]],
    [[kind('a', 3), kind('b', 7)], [['a 3', 'b 7']]],
    [
      [kind('a', 3), kind('b', 8)],
      [['a 3', 'b 7'], ['b 1']],
    ],
    [[kind('a', 25)], [['a 10'], ['a 10'], ['a 5']]],
    [
      [kind('a', 10), kind('b', 1)],
      [['a 10'], ['b 1']],
    ],
  ])('%#', (lists, rounds) => expect(sizes(...lists)).toEqual(rounds));

  it('hold every page once, in order', () => {
    const lists = [kind('a', 17), kind('b', 0), kind('c', 23)];
    const held = toRounds(lists, 10).flatMap((round) => round.flatMap(({ pages }) => pages));
    expect(held).toEqual(lists.flatMap(({ pages }) => pages));
  });
});
