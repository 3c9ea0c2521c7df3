import { monthName } from '../edtf/to-words.ts';

/** `17 May 2021` for `2021-05-17`. */
export function dayWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthWords(day.slice(0, 7))}`;
}

/** `May 2021` for `2021-05`. */
export function monthWords(month: string): string {
  return `${monthName(Number(month.slice(5, 7)))} ${Number(month.slice(0, 4))}`;
}

const CLOCK = /T(?<clock>\d{2}:\d{2}):\d{2}(?<offset>Z|[+-]\d{2}:\d{2})?$/u;

/** `11:09 (UTC+04:30)` for a printed clock time; without the offset where none is known. */
export function clockWords(dateTime: string): string {
  const { clock = dateTime, offset } = CLOCK.exec(dateTime)?.groups ?? {};
  if (offset === undefined) return clock;
  return `${clock} (UTC${offset === 'Z' ? '' : offset.replace('-', '−')})`;
}
