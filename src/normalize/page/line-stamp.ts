import { findDates, readDate } from '../dates/read-date.ts';

/** A clock time alone heads an entry of a live blog: `21:44`, `4:14 p.m.`, `14h05`. */
const CLOCK = /^[\d٠-٩۰-۹]{1,2}(?:[:.h٫][\d٠-٩۰-۹]{2})?\s?(?:[ap]\.?m\.?|uhr|h|gmt|bst|utc)?$/iu;

/** Whether a line is a clock time and nothing else. */
export function isClock(text: string): boolean {
  return text.length <= 12 && /\D/u.test(text) && CLOCK.test(text);
}

/** A line of a head that begins or ends with its day has no more words. */
export const LONGEST_DATED = 16;

/** Whether a line begins with a day, behind what signs it may open with. */
export function opensWithDay(text: string): boolean {
  const at = text.search(/[\p{L}\p{N}]/u);
  return at >= 0 && /\d/u.test(text.slice(0, at + 24)) && readDate(text.slice(at)) !== null;
}

/** A day, its clock time behind it, and nothing more. */
const CLOCK_BEHIND_DAY = /\d[,\s]{1,3}(?:um |at |в )?\d{1,2}[:.]\d\d(?:\s?(?:[ap]\.?m\.?|uhr|h))?$/iu;

/** Whether a line ends with a day and its clock time. */
export function endsWithClock(text: string): boolean {
  return CLOCK_BEHIND_DAY.test(text) && findDates(text).length > 0;
}
