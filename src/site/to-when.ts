import { boundsOf } from '../edtf/bounds.ts';
import type { EdtfDate } from '../edtf/edtf-date.ts';
import { isDoubtful } from '../edtf/is-doubtful.ts';
import { isExactDay } from '../edtf/is-exact.ts';
import { monthsTouched } from '../edtf/months-touched.ts';
import { orderingKey } from '../edtf/ordering-key.ts';
import { parseEdtf } from '../edtf/parse-edtf.ts';
import { toWords } from '../edtf/to-words.ts';
import type { When } from './article-entry.ts';

const UNDATED: When = {
  words: 'undated',
  exact: false,
  doubtful: false,
  from: null,
  to: null,
  months: [],
  order: 0,
  dayOfYear: null,
};

/**
 * A publication date, ready to print and to sort.
 * @param edtf null: the text states none
 * @returns null where the expression is no EDTF
 */
export function toWhen(edtf: string | null): When | null {
  if (edtf === null) return UNDATED;
  const date = parseEdtf(edtf);
  if (date === null) return null;
  const months = monthsTouched(date);
  const bounds = months.length === 0 ? null : boundsOf(date);
  return {
    words: toWords(date),
    exact: isExactDay(date),
    doubtful: isDoubtful(date),
    from: bounds?.from ?? null,
    to: bounds?.to ?? null,
    months,
    order: bounds === null ? 0 : orderingKey(date),
    dayOfYear: dayOfYear(date),
  };
}

function dayOfYear(date: EdtfDate): string | null {
  if (date.kind !== 'date') return null;
  const { years, month, day, uncertain } = date.date;
  if (month === null || day === null || uncertain || (years !== null && years[0] !== years[1])) return null;
  return [month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
