import { contextOf } from '../../dates/date-context.ts';
import { readDateLine } from '../../dates/date-line.ts';
import { isFullDay } from '../../dates/full-day.ts';
import { readDate } from '../../dates/read-date.ts';
import type { Document } from '../../document.ts';
import type { Line } from '../../lines/lines.ts';
import { type FieldClaim, type LabelClaim, NOTHING, type Rule } from '../claim.ts';
import { basisOf } from './claim-dates.ts';

/** A record's fields stand in so many lines; of a record in one line so much is read. */
const [LINES, LONGEST] = [60, 4000];

/** The first lines of records: RIS, PubMed's and EndNote's tags, BibTeX, JSON. */
const TAGGED = /^(?:TY {1,2}- |PMID- |%0 )/u;
const BIBTEX = /^@[A-Za-z]{3,20}\s?\{/u;
const JSON_OBJECT = /^[[{]/u;

const TAG = /^(?<key>[A-Z][A-Z0-9]{1,3} {0,2}-|%[A-Z0-9]) (?<value>\S.*)$/u;
const ASSIGNED = /^\s*(?<key>[A-Za-z]{3,20})\s*=\s*[{"]?(?<value>[^{}"]{1,60}?)[}"]?\s*,?\s*\}?$/u;
const MEMBER = /"(?<key>[A-Za-z_]{4,30})"\s?:\s?"(?<value>[^"]{8,40})"/gu;

/** Whether a text is such a record with tags: its days are what their tags say. */
export function isTagged({ lines }: Document): boolean {
  return TAGGED.test(lines.find(({ isBlank }) => !isBlank)?.text ?? '');
}

/** The fields that say when a text was published, surest first. `Y2` and `UR` say when somebody looked. */
const KEYS: readonly RegExp[] = [
  /^(?:DA {0,2}-|DP {0,2}-|%8|date|datePublished|date_?published|published(?:_?at|_?date)?|pub_?date|publication_?date|publish_?date)$/iu,
  /^(?:Y1 {0,2}-|PY {0,2}-|%D)$/u,
];

interface Field {
  readonly key: string;
  readonly value: string;
  /** View offset of the value. */
  readonly at: number;
}

/**
 * The day in the record of a library or a reference manager that holds the text: `PY  - 2021/05/12`, `date = {2021-05-12}`,
 * `"datePublished": "2021-05-12"`; in BibTeX, of its year, month and day. Not a year alone, not the day of access.
 */
export const referenceRecord: Rule = {
  id: 'date/reference-record',
  find(document) {
    const fields = readFields(document);
    if (fields.length === 0) return NOTHING;
    const context = contextOf(document.language);
    for (const keys of KEYS)
      for (const { key, value, at } of fields) {
        if (!keys.test(key)) continue;
        // RIS writes a stroke behind the day, for a season or an issue.
        const date = readDateLine(value.replace(/\/+[^/\d]*$/u, ''), context)?.date;
        if (date?.edtf == null || !/^(?:\[|\d{4}-\d\d-)/u.test(date.edtf)) continue;
        const span = { start: at + date.start, end: at + date.end };
        return toFindings({ field: 'date', value: date.edtf, basis: basisOf(date), spans: [span] });
      }
    return fromParts(fields);
  },
};

/** `year = {2011}`, `month = jul`, `day = {8}`. */
function fromParts(fields: readonly Field[]) {
  const parts = ['day', 'month', 'year'].map((name) => fields.find(({ key }) => key.toLowerCase() === name));
  const [day, month, year] = parts.map((part) => part?.value ?? '');
  if (day === '' || month === '' || year === '') return NOTHING;
  const isNumber = /^\d{1,2}$/u.test(month ?? '');
  const printed = isNumber ? `${year}-${month}-${day}` : `${day} ${capital(month ?? '')} ${year}`;
  const edtf = readDate(printed, contextOf('en'))?.edtf;
  if (!isFullDay(edtf)) return NOTHING;
  const spans = parts.flatMap((part) =>
    part === undefined ? [] : [{ start: part.at, end: part.at + part.value.length }],
  );
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  return toFindings({ field: 'date', value: edtf, basis: 'derived', spans: inOrder });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function toFindings(claim: FieldClaim): { fields: readonly FieldClaim[]; labels: readonly LabelClaim[] } {
  return { fields: [claim], labels: claim.spans.map((span) => ({ label: 'date' as const, ...span })) };
}

function readFields({ lines }: Document): readonly Field[] {
  const first = lines.find(({ isBlank }) => !isBlank);
  if (first === undefined) return [];
  const head = lines.slice(0, LINES);
  if (TAGGED.test(first.text)) return head.flatMap((line) => readLine(line, TAG));
  if (BIBTEX.test(first.text)) return head.flatMap((line) => readLine(line, ASSIGNED));
  if (!JSON_OBJECT.test(first.text)) return [];
  return head.flatMap(({ text, from }) =>
    [...text.slice(0, LONGEST).matchAll(MEMBER)].flatMap(({ index, 0: member, groups }) =>
      groups?.key === undefined || groups.value === undefined
        ? []
        : [{ key: groups.key, value: groups.value, at: from + index + member.lastIndexOf(groups.value) }],
    ),
  );
}

function readLine({ text, from }: Line, form: RegExp): readonly Field[] {
  const { key, value } = text.length > 200 ? {} : (form.exec(text)?.groups ?? {});
  if (key === undefined || value === undefined) return [];
  return [{ key: key.trim(), value, at: from + text.lastIndexOf(value) }];
}
