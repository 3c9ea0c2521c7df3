import type { Document } from '../document.ts';
import type { LabelledCell } from '../lines/labelled-lines.ts';

/** A field of a reference manager's record: `journal = {Norda Courier},`, `JF  - Norda Courier`. */
const RECORD_FIELD =
  /^\s*(?:(?:journal|journaltitle|newspaper)\s*=\s*[{"]|(?:JF|JO|T2)\s{1,2}-\s)(?<value>[^{}"]{2,100}?)[}"]?,?\s*$/u;

/** Lines that only such records have: an entry's beginning, other fields. */
const RECORD =
  /^\s*(?:@\p{L}{3,20}\{|(?:author|title|year|date)\s*=\s*[{"]|(?:TY|AU|TI|PY|ER)\s{1,2}-(?:\s|$))/u;

/** The publication in the record of a reference manager. */
export function recordCells({ lines }: Document): readonly LabelledCell[] {
  const head = lines.slice(0, RECORD_REACH);
  if (head.filter(({ text }) => RECORD.test(text)).length < LEAST) return [];
  return head.flatMap(({ text, from, to }): readonly LabelledCell[] => {
    const value = RECORD_FIELD.exec(text)?.groups?.value;
    if (value === undefined) return [];
    const valueStart = from + text.indexOf(value);
    return [
      { place: 'front', label: 'publication title', language: null, start: from, end: to, value, valueStart },
    ];
  });
}

/** A record has so many lines at most, and so many of its own. */
const [RECORD_REACH, LEAST] = [60, 2];
