/**
 * Rows as lines, columns in line: the first to the left, the others to the right.
 * @param rows the first one is the heading; all of one length
 */
export function toTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** A share with three decimals, never rounded up: `.930`, `1.000`; a count as it is; a dash where there is none. */
export function toShare(share: number | null | undefined): string {
  if (share === null || share === undefined) return '–';
  if (share > 1) return String(cutDown(share));
  return cutDown(share).toFixed(3).replace(/^0/u, '');
}

/** A share without what lies behind its third decimal, so that a floor is never above what was measured. */
export function cutDown(share: number): number {
  // .93 is stored as a hair less, and is still .930.
  return Math.floor(share * 1000 + 1e-6) / 1000;
}
