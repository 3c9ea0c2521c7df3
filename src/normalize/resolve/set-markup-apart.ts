import type { LedgerEntry } from '../../model/ledger.ts';
import type { Span } from '../../model/span.ts';

const MARKUP = { label: 'layout', rule: 'layout/markup' } as const;

/** A ledger in which the markup of a page's source has entries of its own. Still a partition. Linear. @param markup in order; raw offsets */
export function setMarkupApart(
  ledger: readonly LedgerEntry[],
  markup: readonly Span[],
): readonly LedgerEntry[] {
  if (markup.length === 0) return ledger;
  const entries: LedgerEntry[] = [];
  let next = 0;
  for (const entry of ledger) {
    let at = entry.start;
    while (at < entry.end) {
      while (next < markup.length && (markup[next]?.end ?? 0) <= at) next += 1;
      const piece = markup[next];
      const start = Math.min(piece?.start ?? entry.end, entry.end);
      if (at < start) entries.push({ ...entry, start: at, end: start });
      at = Math.max(at, start);
      if (piece === undefined || at >= entry.end) continue;
      const end = Math.min(piece.end, entry.end);
      const last = entries.at(-1);
      // A piece that two roles share is one entry.
      if (last !== undefined && last.rule === MARKUP.rule && last.end === at && at > piece.start)
        entries[entries.length - 1] = { ...last, end };
      else entries.push({ start: at, end, ...MARKUP });
      at = end;
    }
  }
  return entries;
}
