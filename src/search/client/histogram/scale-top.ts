/** Shares of a power of ten at which a scale may end: a bar that is the highest reaches two thirds of the drawing at least. */
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The least round number that no bar exceeds, which the line at the top of a histogram stands for: 35 → 40, 7 → 8. */
export function toScaleTop(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, highest)));
  const round = ROUND.map((share) => share * power).find((top) => top >= highest && Number.isInteger(top));
  return round ?? highest;
}
