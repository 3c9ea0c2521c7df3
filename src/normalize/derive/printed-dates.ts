import type { Span } from '../../model/span.ts';
import { contextOf } from '../dates/date-context.ts';
import { findDates } from '../dates/read-date.ts';
import { toPartOfView, toRawSpan, type View } from '../decode/view.ts';
import type { DraftBlock } from '../structure/build-blocks.ts';

/** A date printed in the story. Raw offsets. */
export interface DateInStory extends Span {
  /** EDTF; null where the calendar has no such day. */
  readonly edtf: string | null;
  /** What is odd about it. */
  readonly problem: string | null;
}

/** All dates printed in the body and the captions, in order, as the text's language reads them. */
export function findDatesInStory(
  whole: View,
  blocks: readonly DraftBlock[],
  language: string | null,
): readonly DateInStory[] {
  return blocks.flatMap(({ block: { type, spans } }) => {
    const [first, last] = [spans[0], spans.at(-1)];
    if (type === 'standfirst' || first === undefined || last === undefined) return [];
    const view = toPartOfView(whole, first.start, last.end);
    return findDates(view.text, contextOf(language)).flatMap(({ start, end, edtf, problem }) => {
      const span = toRawSpan(view, start, end);
      const at = { start: first.start + span.start, end: first.start + span.end };
      return eachDay(edtf).map((day) => ({ ...at, edtf: day, problem }));
    });
  });
}

/** `{2021-05-04,2021-05-06}` is two days, printed together. */
function eachDay(edtf: string | null): readonly (string | null)[] {
  return edtf?.startsWith('{') === true ? edtf.slice(1, -1).split(',') : [edtf];
}
