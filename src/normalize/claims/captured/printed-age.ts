import { addDays } from '../../dates/calendar.ts';
import { readClock } from '../../dates/clock.ts';
import { readDate } from '../../dates/read-date.ts';
import type { FieldClaim, Rule } from '../claim.ts';
import { PUBLICATION_LABELS } from '../date/labels.ts';

/** `(about 1106 days ago)`, `2 weeks ago`: how long before the capture the item was published. */
const AGE = /^\s*\(?(?:about |around |some )?(?<count>\d{1,5}|a|an|one)\s(?<unit>day|week)s?\sago\)?/iu;

const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7 };

/**
 * The day on which the copy was taken, computed from a full date of publication and the age printed
 * behind it. It is as exact as the age: always approximate (`2024-05-27~`).
 */
export const printedAge: Rule = {
  id: 'captured/printed-age',
  find({ cells }) {
    const published = cells.filter((cell) => PUBLICATION_LABELS.has(cell.label));
    return { fields: published.flatMap((cell) => toClaim(cell.value, cell.valueStart) ?? []) };
  },
};

function toClaim(text: string, start: number): FieldClaim | null {
  const date = readDate(text);
  if (!date?.edtf || !/^\d{4}-\d\d-\d\d$/u.test(date.edtf)) return null;
  const ageAt = date.end + (readClock(text.slice(date.end))?.end ?? 0);
  const age = AGE.exec(text.slice(ageAt));
  if (!age?.groups) return null;
  const count = /^\d/u.test(age.groups.count ?? '') ? Number(age.groups.count) : 1;
  const captured = addDays(date.edtf, count * (DAYS_IN[age.groups.unit?.toLowerCase() ?? ''] ?? 1));
  if (captured === null) return null;
  return {
    field: 'captured',
    value: `${captured}~`,
    basis: 'derived',
    spans: [{ start, end: start + ageAt + age[0].length }],
  };
}
