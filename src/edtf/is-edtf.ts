import { parseEdtf } from './parse-edtf.ts';

/** Whether a text is an EDTF expression, levels 0 to 2, whose days are in the calendar: not `2021-06-31`. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}
