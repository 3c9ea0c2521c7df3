import { firstBehind } from '../text/first-behind.ts';
import { foldText } from '../text/fold-text.ts';
import { toRawSpan, type View } from './view.ts';

/** What the raw text prints between two view offsets, white space folded and markup left out: the form in which values are kept. */
export function printedText(view: View, start: number, end: number): string {
  const span = toRawSpan(view, start, end);
  return foldText(withoutMarkup(view, span.start, span.end));
}

/** The raw text between two raw offsets without the markup in it; a space where markup is read as space or a line's end. */
export function withoutMarkup(
  { raw, markup }: Pick<View, 'raw' | 'markup'>,
  start: number,
  end: number,
): string {
  let [text, at] = ['', start];
  for (let index = firstBehind(markup, start); index < markup.length; index += 1) {
    const piece = markup[index];
    if (piece === undefined || piece.start >= end) break;
    text += raw.slice(at, piece.start) + (piece.shown === '' ? '' : ' ');
    at = piece.end;
  }
  return text + raw.slice(Math.min(at, end), end);
}
