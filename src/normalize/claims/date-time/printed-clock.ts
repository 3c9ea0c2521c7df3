import { findReprints } from '../../attribution/reprints.ts';
import { isPublishable } from '../../dates/date-line.ts';
import type { Rule } from '../claim.ts';
import { bareDatesOf } from '../date/bare-dates.ts';
import { basisOf } from '../date/claim-dates.ts';
import { labelledDatesOf } from '../date/labelled-dates.ts';

/** A full date of publication with a clock time beside it: `12 December 2021 - 21:22`, `10:15, 17 мая 2021`. */
export const printedClock: Rule = {
  id: 'date-time/printed-clock',
  find(document) {
    const all = [...labelledDatesOf(document), ...bareDatesOf(document)];
    // The clock time of another day is not this one's.
    const published = all.find(({ line }) => isPublishable(line.date.edtf))?.line.date.edtf;
    // A digest's own time is not that of the paper which it took the story from.
    const issue = findReprints(document).find(({ day }) => day !== null)?.day?.date.edtf ?? published;
    const lines = all.filter(({ line }) => line.date.edtf === published && published === issue);
    return {
      fields: lines.flatMap(({ at, line: { date, dateTime, start, end } }) =>
        dateTime === null
          ? []
          : [
              {
                field: 'dateTime',
                value: dateTime,
                basis: basisOf(date),
                spans: [{ start: at + start, end: at + end }],
              },
            ],
      ),
    };
  },
};
