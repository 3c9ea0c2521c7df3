import { BETWEEN_DAYS, toDays } from '../days-together.ts';
import { readMonthBefore } from '../month-names.ts';
import { readNamedDay } from '../named-day.ts';
import { type DateFormat, matchAt } from '../printed-date.ts';
import { endOfWordBefore } from '../words-around.ts';

const DAY = (name: string) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?`;

const ONE_DAY = new RegExp(`${DAY('first')}(?![\\d:.]\\d|\\d)`, 'uy');
const DAYS = new RegExp(`${DAY('first')}${BETWEEN_DAYS}${DAY('last')}(?![\\d:])`, 'uy');

/** What stands between the month and its day: white space, the full stop of a short name. */
const BETWEEN = /^\.?\s+$/u;

/** `March 21, 2024`, `July 26th`, `Sept. 5`, `May 3-5, 2021`; not `May 2021` (no day), `March on Rome`, `may 5`. */
export const monthDayYear: DateFormat = {
  id: 'month-day-year',
  read(text, at, context) {
    const wordEnd = endOfWordBefore(text, at);
    const month =
      wordEnd < 0 || !BETWEEN.test(text.slice(wordEnd, at)) ? null : readMonthBefore(text, wordEnd);
    if (month === null) return null;
    for (const pattern of [DAYS, ONE_DAY]) {
      const match = matchAt(pattern, text, at);
      if (!match) continue;
      const day = readNamedDay(text, at + match[0].length, toDays(match), month, context, true);
      if (day !== null) return { start: month.start, ...day };
    }
    return null;
  },
};
