import { contextOfDateline } from '../../dates/date-context.ts';
import { readDate } from '../../dates/read-date.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { basisOf } from './claim-dates.ts';

/** The date in a dateline, where its year is printed: `BAGHDAD, 3 Dec. 2021 (INA) –`. */
export const datelineDate: Rule = {
  id: 'date/dateline',
  find(document) {
    const found = document.dateline;
    if (!found?.dateline.date) return NOTHING;
    const { text, start } = found.dateline.date;
    const date = readDate(text, contextOfDateline(document.language));
    if (date === null) return NOTHING;
    const at = found.at + start;
    if (date.edtf === null)
      return { flags: [{ code: 'date-odd', start: at, message: date.problem ?? text }] };
    if (date.edtf.startsWith('X')) return NOTHING;
    return {
      fields: [
        { field: 'date', value: date.edtf, basis: basisOf(date), spans: [{ start: at, end: at + date.end }] },
      ],
    };
  },
};
