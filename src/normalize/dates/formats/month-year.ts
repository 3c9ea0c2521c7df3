import { dateWords } from '../date-words.ts';
import { readMonthBefore, toMonth } from '../month-names.ts';
import type { DateFormat } from '../printed-date.ts';
import { pad } from '../to-day.ts';
import { endOfWordBefore } from '../words-around.ts';
import { readYearAfter } from '../year-after.ts';

/** `of` and its likes between a month and its year. */
const SMALL_WORD = new RegExp(`(?:^|\\s)(?:${dateWords('of')}|${dateWords('year')})$`, 'u');

/** `October 2019`, `Oct. 2019`, `octubre de 2019`; not `October`, not a Jalali month: it lies in two of ours. */
export const monthYear: DateFormat = {
  id: 'month-year',
  read(text, at, context) {
    let end = endOfWordBefore(text, at);
    const before = end < 0 ? null : SMALL_WORD.exec(text.slice(Math.max(0, end - 12), end));
    if (before) end = endOfWordBefore(text, end - before[0].trimStart().length);
    const month = end < 0 ? null : readMonthBefore(text, end);
    const name = month && toMonth(text, month, true, context);
    if (!month || name?.calendar !== 'gregorian') return null;
    const year = readYearAfter(text, month.end, 'gregorian');
    if (year === null || !text.startsWith(String(year.year), at)) return null;
    return {
      start: month.start,
      end: year.end,
      edtf: `${year.year}-${pad(name.month)}`,
      problem: null,
      calendar: 'gregorian',
    };
  },
};
