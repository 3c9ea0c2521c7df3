import { contextOf } from '../../dates/date-context.ts';
import { readDateLine } from '../../dates/date-line.ts';
import type { Document } from '../../document.ts';
import type { Line } from '../../lines/lines.ts';
import type { PublicationLine } from './publication-line.ts';

/** A field of a content system's export: `post_date: 2019-07-30 18:22:04`, `ACTIVE_FROM=12.05.2021`, `"datePublished": "…"`. */
const FIELD =
  /^[\s"'-]{0,4}(?<key>[A-Za-z][A-Za-z0-9_.:-]{1,40})["']?\s?(?:=|:(?=\s|$))\s*["']?(?<value>.{0,120}?)["']?,?$/u;

/** An export has so many fields, and a key that no letter of a person's has; or its first line is a fence. */
const LEAST = 3;

/** The fields that say when a text was published, surest first; of creation where none does. */
const KEYS: readonly RegExp[] = [
  /^(?:(?:post|article|node|field|dc|og|entry|item)[_.:-])?(?:date_?published|published(?:_?(?:at|on|date|time))?|publish_?(?:date|time|on|at)|publication_?date|pub_?date|active_from|date_active_from|issued)$/iu,
  /^(?:(?:post|article|entry|item|dc)[_.:-])?date$/iu,
  /^(?:created(?:_?(?:at|on|date))?|date_?created)$/iu,
];

/** A key of more than one word. */
const MACHINE = /[_.:]|[a-z][A-Z]|^(?:nid|guid|slug|langcode|pubdate)$/u;

/** So many lines are a head at most. */
const LINES = 80;

/** The day of publication in the fields of a content system's export. Linear in its head. */
export function exportLines({ lines, language, record }: Document): readonly PublicationLine[] {
  const fields = readExport(lines);
  // A crawler's `date` is when it came by.
  for (const keys of record === null ? KEYS : KEYS.slice(0, 1))
    for (const { key, value, line } of fields) {
      if (!keys.test(key)) continue;
      const date = readDateLine(value, contextOf(language));
      if (date === null) continue;
      const at = line.from + line.text.lastIndexOf(value);
      return [{ start: line.from, end: line.to, at, line: date }];
    }
  return [];
}

/** The fields of a content system's export at the text's beginning; none where it is no export. */
export function readExport(lines: readonly Line[]): readonly Field[] {
  const fields = readFields(lines);
  const isFenced = /^(?:---|\+\+\+)$/u.test(lines.find(({ isBlank }) => !isBlank)?.text ?? '');
  const isExport = fields.length >= LEAST && fields.some(({ key }) => MACHINE.test(key));
  return isFenced || isExport ? fields : [];
}

/** A field of an export: its key, its value and its line. */
export interface Field {
  readonly key: string;
  readonly value: string;
  readonly line: Line;
}

/** The fields at the text's beginning, up to the first line that is none. */
function readFields(lines: readonly Line[]): readonly Field[] {
  const fields: Field[] = [];
  for (const line of lines.slice(0, LINES)) {
    if (line.isBlank || /^(?:---|\+\+\+|[{}]|<\?|\/\*)/u.test(line.text)) continue;
    const groups = line.text.length > 400 ? undefined : FIELD.exec(line.text)?.groups;
    if (groups?.key === undefined) {
      // A value may be longer than a field's line, in the middle of a head.
      if (/^[A-Za-z_]{2,40}\s?[=:]/u.test(line.text)) continue;
      break;
    }
    fields.push({ key: groups.key, value: groups.value ?? '', line });
  }
  return fields;
}
