import type { PageKind } from './pages.ts';

/** Pages of one round: Eleventy holds all that it has rendered until the last is written, and looks things up in all of them. */
const MOST_PAGES = 1000;

/** Cuts pages into rounds, in their order; one at least. */
export function toRounds(
  lists: readonly PageKind[],
  most: number = MOST_PAGES,
): readonly (readonly PageKind[])[] {
  const rounds: PageKind[][] = [[]];
  let room = most;
  for (const { name, pages } of lists) {
    for (let at = 0; at < pages.length; ) {
      if (room === 0) {
        rounds.push([]);
        room = most;
      }
      const held = pages.slice(at, at + room);
      rounds.at(-1)?.push({ name, pages: held });
      at += held.length;
      room -= held.length;
    }
  }
  return rounds;
}
