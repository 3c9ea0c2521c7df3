import { findReprints } from '../../attribution/reprints.ts';
import type { Rule } from '../claim.ts';
import { basisOf } from './claim-dates.ts';

/** The day of the issue that a story was taken from, beside the name of the paper: what the digest itself prints as its day is later. */
export const reprint: Rule = {
  id: 'date/reprint',
  find(document) {
    const days = findReprints(document).flatMap(({ day }) => (day === null ? [] : [day]));
    return {
      fields: days.map(({ date, start, end }) => ({
        field: 'date' as const,
        value: date.edtf ?? '',
        basis: basisOf(date),
        spans: [{ start, end }],
      })),
      labels: days.map(({ start, end }) => ({ label: 'date' as const, start, end })),
    };
  },
};
