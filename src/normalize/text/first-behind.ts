/**
 * Index of the first of some spans that ends behind `offset`; their number where none does. Logarithmic.
 * @param spans in order, none within another
 */
export function firstBehind(spans: readonly { readonly end: number }[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
