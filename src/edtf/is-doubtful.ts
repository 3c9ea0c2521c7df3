import type { CalendarDate, EdtfDate } from './edtf-date.ts';

/** Whether a date is approximate or in doubt: then it may also be of a day outside those that it names. */
export function isDoubtful(date: EdtfDate): boolean {
  return partsOf(date).some((part) => part !== null && (part.approximate || part.uncertain));
}

function partsOf(date: EdtfDate): readonly (CalendarDate | null)[] {
  switch (date.kind) {
    case 'date':
      return [date.date];
    case 'interval':
      return [date.from, date.to];
    case 'set':
      return date.stretches.flatMap(({ from, to }) => [from, to]);
  }
}
