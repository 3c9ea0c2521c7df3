import type { Label, LedgerEntry } from '../../model/ledger.ts';
import type { Span } from '../../model/span.ts';
import { firstBehind } from '../text/first-behind.ts';

/** The labels of the characters in `span`. Logarithmic in the number of entries. Raw offsets. */
export function labelsAt(ledger: readonly LedgerEntry[], span: Span): ReadonlySet<Label> {
  const labels = new Set<Label>();
  for (let index = entryIndexAt(ledger, span.start); index < ledger.length; index += 1) {
    const entry = ledger[index];
    if (entry === undefined || entry.start >= span.end) break;
    labels.add(entry.label);
  }
  return labels;
}

/** Index of the entry that covers `offset`; the number of entries behind the last one. */
export function entryIndexAt(ledger: readonly LedgerEntry[], offset: number): number {
  return firstBehind(ledger, offset);
}
