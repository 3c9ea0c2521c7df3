// How the texts of an archive are cut into search indexes: by the first digits of their ids.

/** Numbers of cuts that there may be. */
const CUT_COUNTS = [1, 2, 4, 8, 16, 32] as const;

export type CutCount = (typeof CUT_COUNTS)[number];

/** From so many texts on two cuts, built side by side, take less time than each search's few bytes more are worth. */
const WORTH_CUTTING = 2500;
/** Texts of a cut: Pagefind takes a gigabyte for five thousand. */
const LARGEST = 6500;

/** @param articles how many the archive holds @returns into how many indexes they are cut */
export function cutsFor(articles: number): CutCount {
  const least = articles < WORTH_CUTTING ? 1 : 2;
  return CUT_COUNTS.find((cuts) => cuts >= least && articles / cuts <= LARGEST) ?? 32;
}

/** The ids of each cut that holds any, in the order in which they come. */
export function idsOfCuts(ids: readonly string[], cuts: CutCount): readonly (readonly string[])[] {
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
