import { readClock } from '../../dates/clock.ts';
import { readDate } from '../../dates/read-date.ts';
import type { Document } from '../../document.ts';
import type { FieldClaim, Rule } from '../claim.ts';
import { PUBLICATION_LABELS } from '../date/labels.ts';
import { findDateLines } from '../date/own-line.ts';

/** A full date of publication with a clock time behind it: `12 December 2021 - 21:22`. */
export const printedClock: Rule = {
  id: 'date-time/printed-clock',
  find: (document) => ({
    fields: printedDates(document).flatMap(({ text, start }) => toClaim(text, start) ?? []),
  }),
};

function printedDates({
  cells,
  ...document
}: Document): readonly { readonly text: string; readonly start: number }[] {
  const labelled = cells.filter((cell) => PUBLICATION_LABELS.has(cell.label));
  return [
    ...labelled.map((cell) => ({ text: cell.value, start: cell.valueStart })),
    ...findDateLines({ cells, ...document }),
  ];
}

function toClaim(text: string, start: number): FieldClaim | null {
  const date = readDate(text);
  if (date?.edtf === undefined || !/^\d{4}-\d\d-\d\d$/u.test(date.edtf ?? '')) return null;
  const clock = readClock(text.slice(date.end));
  if (clock === null) return null;
  return {
    field: 'dateTime',
    value: `${date.edtf}T${clock.time}${clock.offset}`,
    basis: 'stated',
    spans: [{ start, end: start + date.end + clock.end }],
  };
}
