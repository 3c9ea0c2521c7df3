import type { Span } from '../model/span.ts';
import type { GoldStretch } from './gold.ts';

/** Where gold stretches stand; or the first words that are not there. */
export type FoundStretches =
  | { readonly spans: readonly Span[]; readonly missing: null }
  | { readonly spans: null; readonly missing: string };

/**
 * Finds gold stretches in a raw text. `from` is its first occurrence behind the stretch before; `to` the
 * first that ends behind `from`, so that a stretch of few words may name the same words twice.
 */
export function findStretches(raw: string, stretches: readonly GoldStretch[]): FoundStretches {
  const spans: Span[] = [];
  let at = 0;
  for (const { from, to } of stretches) {
    const start = raw.indexOf(from, at);
    if (start < 0) return { spans: null, missing: from };
    const last = raw.indexOf(to, Math.max(start, start + from.length - to.length));
    if (last < 0) return { spans: null, missing: to };
    at = last + to.length;
    spans.push({ start, end: at });
  }
  return { spans, missing: null };
}
