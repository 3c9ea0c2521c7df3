// How the texts of an archive are cut into search indexes: by the first digits of their ids.

/** From so many words on two cuts, built side by side, save more time than each search's few bytes more are worth. */
const WORTH_CUTTING = 1_000_000;
/** Words of a cut: Pagefind takes half a gigabyte for a million, and may take two. */
const LARGEST = 3_200_000;

/** @param words of all texts of the archive @returns into how many indexes these are cut */
export function cutsFor(words: number): number {
  return Math.max(words < WORTH_CUTTING ? 1 : 2, Math.ceil(words / LARGEST));
}

/** The ids of each cut that holds any, in the order in which they come. */
export function idsOfCuts(ids: readonly string[], cuts: number): readonly (readonly string[])[] {
  const held = Array.from({ length: cuts }, (): string[] => []);
  for (const id of ids)
    held[Math.floor((Number.parseInt(id.slice(0, DIGITS), 16) * cuts) / 16 ** DIGITS)]?.push(id);
  return held.filter((cut) => cut.length > 0);
}

/** Of an id, that decide. */
const DIGITS = 2;

/** The folder of a cut's index within that of the first, which holds what all of them need. */
export function cutPath(cut: number): string {
  return cut === 0 ? '' : `cut-${cut}/`;
}
