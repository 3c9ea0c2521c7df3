import { boundsOf } from './bounds.ts';
import type { EdtfDate } from './edtf-date.ts';

/**
 * The first day that a date may be, as the number `YYYYMMDD`: greater is later. 0 where no year is
 * given, so that undated things sort before all others.
 */
export function orderingKey(date: EdtfDate | null): number {
  const bounds = date === null ? null : boundsOf(date);
  return bounds === null ? 0 : Number(bounds.from.replaceAll('-', ''));
}
