// How the texts of an archive are cut into search indexes: by the first hex digit of their ids.

/** Numbers of cuts that there may be. */
const CUT_COUNTS = [1, 2, 4, 8, 16] as const;

export type CutCount = (typeof CUT_COUNTS)[number];

/** Pagefind takes memory by the number of texts; each index costs every search some bytes. */
const LARGEST_SINGLE = 20_000;
const LARGEST_OF_EIGHT = 50_000;

/** @param articles how many the archive holds @returns into how many indexes they are cut */
export function cutsFor(articles: number): CutCount {
  if (articles <= LARGEST_SINGLE) return 1;
  return articles <= LARGEST_OF_EIGHT ? 8 : 16;
}

/** The first digits of the ids in each cut that holds any, as the range of a glob: `0-7`. */
export function digitsOfCuts(ids: readonly string[], cuts: CutCount): readonly string[] {
  const size = DIGITS / cuts;
  const held = new Set(ids.map((id) => Math.floor(Number.parseInt(id.charAt(0), DIGITS) / size)));
  return [...held]
    .sort((a, b) => a - b)
    .map((cut) => `${(cut * size).toString(DIGITS)}-${((cut + 1) * size - 1).toString(DIGITS)}`);
}

const DIGITS = 16;

/** The folder of a cut's index within that of the first, which holds what all of them need. */
export function cutPath(cut: number): string {
  return cut === 0 ? '' : `cut-${cut}/`;
}
