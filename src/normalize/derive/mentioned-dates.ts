import type { Span } from '../../model/span.ts';
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
    const dateline = datelineMention(draft);
    const found = [
      ...dateline,
      ...draft.dates.flatMap(({ start, end, edtf }) => (edtf === null ? [] : [{ start, end, edtf }])),
    ];
    const value = [...new Set(found.map(({ edtf }) => edtf))];
    if (value.length === 0) return null;
    return {
      field: 'mentionedDates',
      value,
      // A dateline's year that stands elsewhere in the text is computed, not printed with it.
      basis: dateline.some(({ edtf }) => !edtf.startsWith('X')) ? 'derived' : 'stated',
      spans: found.map(({ start, end }) => ({ start, end })),
    };
  },
};

function datelineMention({ document, fields }: Draft): readonly Mention[] {
  const day = readDatelineDay(document, fields.date.value);
  return day === null || day.relation === 'same' ? [] : [{ ...day.span, edtf: day.edtf }];
}
