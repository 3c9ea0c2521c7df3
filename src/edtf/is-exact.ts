import type { EdtfDate } from './edtf-date.ts';

/** Whether a date is one known day, neither approximate nor in doubt. */
export function isExactDay(date: EdtfDate): boolean {
  if (date.kind !== 'date') return false;
  const { years, month, day, approximate, uncertain } = date.date;
  return (
    years !== null && years[0] === years[1] && month !== null && day !== null && !approximate && !uncertain
  );
}
