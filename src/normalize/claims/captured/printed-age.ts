import { dayAfterAge } from '../../dates/age.ts';
import { isFullDay } from '../../dates/full-day.ts';
import type { FieldClaim, Rule } from '../claim.ts';
import { labelledDatesOf } from '../date/labelled-dates.ts';
import type { PublicationLine } from '../date/publication-line.ts';

/**
 * The day on which the copy was taken, computed from a full date of publication and the age printed
 * behind it, `(about 1106 days ago)`. It is as exact as the age: always approximate (`2024-05-27~`).
 */
export const printedAge: Rule = {
  id: 'captured/printed-age',
  find: (document) => ({ fields: labelledDatesOf(document).flatMap((line) => toClaim(line) ?? []) }),
};

function toClaim({ at, line: { date, age } }: PublicationLine): FieldClaim | null {
  if (age === null || !isFullDay(date.edtf)) return null;
  const value = dayAfterAge(date.edtf, age);
  if (value === null) return null;
  return {
    field: 'captured',
    value,
    basis: 'derived',
    spans: [{ start: at + date.start, end: at + age.end }],
  };
}
