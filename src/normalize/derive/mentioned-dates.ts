import type { Span } from '../../model/span.ts';
import { findDates } from '../dates/read-date.ts';
import { readDatelineDay } from './dateline-day.ts';
import type { Derivation, Draft } from './derivation.ts';

/** A date in the text, in raw offsets. */
interface Mention extends Span {
  readonly edtf: string;
}

/**
 * The dates printed in the body and the captions, in order, each once. A date without a year stays
 * without one. They say when things in the story happened, never when it was published; a dateline's
 * day is among them where it is not simply the day of publication.
 */
export const mentionedDates: Derivation = {
  id: 'mentioned-dates/printed',
  derive(draft) {
    const body = draft.blocks.flatMap(({ block }) =>
      block.type === 'standfirst' ? [] : datesIn(draft, block.spans),
    );
    const found = [...datelineMention(draft), ...body];
    const value = [...new Set(found.map(({ edtf }) => edtf))];
    if (value.length === 0) return null;
    return {
      field: 'mentionedDates',
      value,
      basis: 'stated',
      spans: found.map(({ start, end }) => ({ start, end })),
    };
  },
};

function datelineMention({ document, fields }: Draft): readonly Mention[] {
  const day = readDatelineDay(document, fields.date.value);
  return day === null || day.relation === 'same' ? [] : [{ ...day.span, edtf: day.edtf }];
}

function datesIn({ document: { view } }: Draft, spans: readonly Span[]): readonly Mention[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return [];
  return findDates(view.raw.slice(first.start, last.end)).flatMap(({ start, end, edtf }) =>
    edtf === null ? [] : [{ start: first.start + start, end: first.start + end, edtf }],
  );
}
