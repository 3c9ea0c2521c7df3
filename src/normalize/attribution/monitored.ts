import type { Span } from '../../model/span.ts';
import type { EdgeLine } from '../outlets/edge-lines.ts';

/** A monitor's number, whom it heard or read, in which language, and when: what stood above each text of a monitoring service. */
const LINE =
  /^\[?(?:[A-Z]{2}\d{6,12}|\d{8,12})\s+(?<heard>\p{Lu}[^\d,;:()]{2,60}?) in \p{Lu}\p{L}{2,20} (?:\d{4} GMT|No\.? \d|\d{1,2} \p{Lu}\p{L}{2} \d{2})/u;

/** A paper in capitals behind its city: `East Berlin NEUES HANDELSBLATT`. */
const IN_CAPITALS = /(?<=\p{Ll}\s)\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+){0,5}$/u;

/**
 * The station or paper that a monitor names above a text: `GF191620  Norda Domestic Service in Persian 1030 GMT 19 Oct 83`, `23000214
 * East Berlin NEUES HANDELSBLATT in German No 9, 27 Feb 87 p 5`. Its city is part of a service's name. View offsets.
 */
export function readMonitored({ text, start }: Pick<EdgeLine, 'text' | 'start'>): Span | null {
  if (!text.includes(' in ')) return null;
  const found = LINE.exec(text);
  const heard = found?.groups?.heard;
  if (found === null || heard === undefined) return null;
  const name = IN_CAPITALS.exec(heard)?.[0] ?? heard;
  const at = start + text.indexOf(heard) + heard.length - name.length;
  return { start: at, end: at + name.length };
}
