import { readDate } from '../dates/read-date.ts';
import { isByline } from '../lines/byline-line.ts';
import { readPersonLine, WHEN } from '../lines/person-line.ts';

/** Longer lines are neither byline nor day. */
const LONGEST = 120;

/** Whether a line is a byline, a person and what that is, or a day. */
export function isByOrDay(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (WHEN.test(text)) return text.length <= LONGEST / 2 || /^[^\p{L}]*\d/u.test(text) || isByline(text);
  return isByline(text) || readPersonLine(text)?.hasRole === true;
}

/** `COMMUNIQUÉ – TOURS – 18 JUIN 2020`, `Paris, le 17 mai 2021`: a line that dates something, and is no headline. */
export function endsInDay(text: string): boolean {
  if (!WHEN.test(text) || text.length > LONGEST || text.endsWith(')')) return false;
  for (const { index } of text.matchAll(/(?<=^|[\s,;:|–—-])(?=[\p{L}\d])/gu)) {
    const date = readDate(text.slice(index));
    if (date !== null && (date.end + index >= text.length - 1 || /[·|]/u.test(text))) return true;
  }
  return false;
}
