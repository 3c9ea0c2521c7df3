import { findDates } from '../dates/read-date.ts';
import type { Derivation, Draft } from './derivation.ts';

/**
 * The dates printed in the body and the captions, in order, each once. A date without a year stays
 * without one. They say when things in the story happened, never when it was published.
 */
export const mentionedDates: Derivation = {
  id: 'mentioned-dates/printed',
  derive(draft) {
    const found = draft.blocks.flatMap(({ block }) =>
      block.type === 'standfirst' ? [] : datesIn(draft, block.spans),
    );
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

function datesIn({ view }: Draft, spans: Draft['blocks'][number]['block']['spans']) {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return [];
  return findDates(view.raw.slice(first.start, last.end)).flatMap(({ start, end, edtf }) =>
    edtf === null ? [] : [{ start: first.start + start, end: first.start + end, edtf }],
  );
}
