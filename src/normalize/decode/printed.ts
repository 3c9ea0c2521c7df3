import { foldText } from '../text/fold-text.ts';
import { toRawSpan, type View } from './view.ts';

/** What the raw text prints between two view offsets, white space folded: the form in which values are kept. */
export function printedText(view: View, start: number, end: number): string {
  const span = toRawSpan(view, start, end);
  return foldText(view.raw.slice(span.start, span.end));
}
