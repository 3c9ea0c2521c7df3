import { isCalendarDay } from '../../dates/calendar.ts';
import { backPassages, frontPassages } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** A web archive's address: the day on which it took its copy stands in it. */
const ADDRESS =
  /(?:web\.archive\.org\/web|archive\.(?:today|ph|is|li|vn))\/(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)\d{0,6}/u;

/** The day in a web archive's banner above or below the page: `web.archive.org/web/20090519073312/http://…`. */
export const archiveAddress: Rule = {
  id: 'captured/archive-address',
  find(document) {
    for (const { text, start } of [...frontPassages(document), ...backPassages(document)]) {
      const match = ADDRESS.exec(text.slice(0, 2000));
      if (!match?.groups) continue;
      const { year, month, day } = match.groups;
      if (!isCalendarDay({ year: Number(year), month: Number(month), day: Number(day) })) continue;
      const at = start + match.index + match[0].search(/\/\d{8}/u) + 1;
      return {
        fields: [
          {
            field: 'captured',
            value: `${year}-${month}-${day}`,
            basis: 'stated',
            spans: [{ start: at, end: at + 8 }],
          },
        ],
      };
    }
    return NOTHING;
  },
};
