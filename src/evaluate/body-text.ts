import type { LedgerEntry } from '../model/ledger.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { foldText } from '../normalize/text/fold-text.ts';
import { toBodyText } from '../site/body-text.ts';
import { wordsOf } from './shingles.ts';

/** A label of a question or a list mark has no more words; what has more is never waved through as layout. */
const MOST_LABEL_WORDS = 10;

/** Whether layout is no more than a mark or a label, as it should be. */
export function isMark(text: string): boolean {
  return wordsOf(text).length <= MOST_LABEL_WORDS;
}

/** The body that the normalizer found, as text. */
export function foundBody({ blocks }: ArticleRecord): string {
  return toBodyText(blocks);
}

/**
 * The body that a reader marked, as text. Labels of questions and answers and list marks that the
 * normalizer took off count for neither side.
 */
export function goldBody(raw: string, stretches: readonly Span[], ledger: readonly LedgerEntry[]): string {
  const marks = ledger.filter(({ label, start, end }) => label === 'layout' && isMark(raw.slice(start, end)));
  return subtract(stretches, marks)
    .map(({ start, end }) => foldText(raw.slice(start, end)))
    .join('\n');
}

/** What is left of spans when others are taken out; both in order, none overlapping its like. Linear. */
export function subtract(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let { start } = span;
    while (next > 0 && (others[next - 1]?.end ?? 0) > start) next -= 1;
    for (; next < others.length; next += 1) {
      const other = others[next];
      if (other === undefined || other.start >= span.end) break;
      if (other.end <= start) continue;
      if (other.start > start) left.push({ start, end: other.start });
      start = other.end;
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
}
