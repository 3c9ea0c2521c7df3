import { foldText } from '../text/fold-text.ts';
import { toRawSpan, type View } from './view.ts';

/** What the raw text prints between two view offsets, white space folded and markup left out: the form in which values are kept. */
export function printedText(view: View, start: number, end: number): string {
  const span = toRawSpan(view, start, end);
  if (view.markup.length === 0) return foldText(view.raw.slice(span.start, span.end));
  let [text, at] = ['', span.start];
  for (const piece of view.markup) {
    if (piece.end <= at || piece.start >= span.end) continue;
    text += view.raw.slice(at, piece.start) + (piece.shown === '' ? '' : ' ');
    at = piece.end;
  }
  return foldText(text + view.raw.slice(Math.min(at, span.end), span.end));
}
