import type { DateContext } from '../date-context.ts';
import { dateWords } from '../date-words.ts';
import { BETWEEN_DAYS, toDays } from '../days-together.ts';
import { type PrintedMonth, readMonth, readMonthBefore, toMonth } from '../month-names.ts';
import { readNamedDay } from '../named-day.ts';
import { type DateFormat, matchAt } from '../printed-date.ts';
import { endOfWordBefore } from '../words-around.ts';

/** `17th`, `1er`, `1º`, `17-го`, `۲۷ام`; the full stop of German days. */
export const ORDINAL = String.raw`(?:st|nd|rd|th|ST|ND|RD|TH|er|\.?[º°]|-?(?:го|е|ое)|ام|م)?(?![\p{L}\p{M}])\.?`;

const DAYS = new RegExp(
  `(?<first>\\d{1,2})${ORDINAL}(?:${BETWEEN_DAYS}(?<last>\\d{1,2})${ORDINAL})?(?:\\s+(?:${dateWords('of')})\\s+|[\\s-]+|\\/(?=\\p{L})|(?<=\\.))`,
  'uy',
);

const ONE_DAY = new RegExp(
  `(?<first>\\d{1,2})${ORDINAL}(?:\\s+(?:${dateWords('of')})\\s+|[\\s-]+|\\/(?=\\p{L})|(?<=\\.))`,
  'uy',
);

/** A number that belongs to the word before it: `Article 5 May`, `Section 12 March`, `n° 17 mai`. */
const NUMBERED =
  /(?:\b(?:Article|Section|Chapter|Rule|Paragraph|Clause|Resolution|Page|Room|Channel|Group|Phase|Type|Level|Version|Number|No\.?|Nr\.?)|[Nn][°º]|№)\s$/u;

/** The other name of the month, as Arabic papers print both: `أيار/مايو`, `مايو (أيار)`, `مايو أيار`. */
const SECOND_NAME = /\s?[/(]\s?|(?<=\p{Script=Arabic})\s(?=\p{Script=Arabic})/uy;

/** `17 May 2021`, `26th of July`, `17. Mai 2021`, `17 мая`, `3-5 June 2021`; not `17 may`. */
export const dayMonthYear: DateFormat = {
  id: 'day-month-year',
  read(text, at, context) {
    for (const pattern of [DAYS, ONE_DAY]) {
      const match = matchAt(pattern, text, at);
      const month = match && readMonth(text, at + match[0].length);
      if (!match || !month) continue;
      if (NUMBERED.test(text.slice(Math.max(0, at - 12), at))) return null;
      if (/-\s*$/u.test(match[0]) && followsMonth(text, at)) return null;
      const days = toDays(match);
      const end = behindMonth(text, month, context);
      const day = end === null ? null : readNamedDay(text, end, days, month, context, false);
      if (day !== null) return { start: at, ...day };
    }
    return null;
  },
};

/** `March 20-October 21`: the day belongs to the month before it. */
function followsMonth(text: string, at: number): boolean {
  const end = endOfWordBefore(text, at);
  return end >= 0 && readMonthBefore(text, end) !== null;
}

/** Where the month ends, its full stop and its second name included; null where a second name is another month. */
function behindMonth(text: string, month: PrintedMonth, context: DateContext): number | null {
  const mark = matchAt(SECOND_NAME, text, month.end);
  const second = mark && readMonth(text, month.end + mark[0].length);
  if (mark && second) {
    const [one, two] = [month, second].map((name) => toMonth(text, name, true, context)?.month);
    if (one !== two) return mark[0] === ' ' ? month.end : null;
    return mark[0].includes('(') ? second.end + (text.startsWith(')', second.end) ? 1 : 0) : second.end;
  }
  return month.end;
}
