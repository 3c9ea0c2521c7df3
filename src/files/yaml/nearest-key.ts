/**
 * The known key that an unknown one is most likely a slip of the pen for: at most two letters are wrong,
 * left out, put in or exchanged with their neighbor. Null where none is that near.
 */
export function nearestKey(unknown: string, known: readonly string[]): string | null {
  const [nearest] = known
    .map((key) => ({ key, slips: slipsBetween(unknown.toLowerCase(), key.toLowerCase()) }))
    .filter(({ key, slips }) => slips <= Math.min(2, Math.floor(key.length / 3)))
    .toSorted((a, b) => a.slips - b.slips);
  return nearest?.key ?? null;
}

/** Longer words are no slip of a short key, and are not compared. */
const LONGEST = 40;

/** Optimal string alignment distance; Infinity for long words. */
function slipsBetween(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same, swapped));
    }
  }
  return cell(a.length, b.length);
}
