import { scaleSqrt } from 'd3-scale';

/** Shades in which counts are drawn, the darkest for the most. */
export const SHADES = 5;

/**
 * Which shade a count has, 1 to 5, by its square root: few are told apart from none, and many from more. Where there are
 * no more than five, each count has its own.
 * @param most the largest count
 */
export function toShades(most: number): (count: number) => number {
  if (most <= SHADES) return (count) => count;
  const scale = scaleSqrt().domain([1, most]).rangeRound([1, SHADES]);
  return (count) => scale(count);
}
