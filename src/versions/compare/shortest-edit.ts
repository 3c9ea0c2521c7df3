/** A stretch that two sequences have in common: where it begins in each, and how long it is. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * What two sequences have in common when as little as possible is taken out and put in (E. Myers, "An O(ND) difference
 * algorithm and its variations", 1986).
 * @param limit deletions and insertions at most; time grows with its square, whatever the lengths
 * @returns null where it would take more
 */
export function shortestEdit(
  a: readonly number[],
  b: readonly number[],
  limit: number,
): readonly Match[] | null {
  const most = Math.min(limit, a.length + b.length);
  const center = most + 1;
  const reach = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    history.push(reach.slice(center - edits - 1, center + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = reach[center + diagonal - 1] ?? 0;
      const above = reach[center + diagonal + 1] ?? 0;
      let x = diagonal === -edits || (diagonal !== edits && left < above) ? above : left + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reach[center + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return walkBack(history, a.length, b.length);
    }
  }
  return null;
}

/** The stretches along the shortest way, found from its end. @param history how far each number of edits reached before it */
function walkBack(history: readonly Int32Array[], endA: number, endB: number): readonly Match[] {
  const matches: Match[] = [];
  let [x, y] = [endA, endB];
  for (let edits = history.length - 1; edits >= 0; edits -= 1) {
    const reach = history[edits] ?? new Int32Array();
    const at = (diagonal: number) => reach[diagonal + edits + 1] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const from = edits === 0 ? 0 : down ? at(diagonal + 1) : at(diagonal - 1) + 1;
    if (x > from) matches.push({ a: from, b: from - diagonal, length: x - from });
    x = edits === 0 ? 0 : down ? from : from - 1;
    y = from - diagonal - (down && edits > 0 ? 1 : 0);
  }
  return matches.reverse();
}
