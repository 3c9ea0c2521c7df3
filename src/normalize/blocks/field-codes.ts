import { labelSet } from '../lines/label-words.ts';
import type { LabelledCell } from '../lines/labelled-lines.ts';
import type { Line } from '../lines/lines.ts';

/** What the two-letter codes of Factiva's exports stand for, in words that labels have in English. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['HD', 'headline'],
  ['BY', 'byline'],
  ['CR', 'credit'],
  ['WC', 'word count'],
  ['PD', 'publication date'],
  ['ET', 'time'],
  ['SN', 'publication'],
  ['SC', 'source code'],
  ['ED', 'edition'],
  ['PG', 'page'],
  ['VOL', 'volume'],
  ['LA', 'language'],
  ['CY', 'copyright'],
  ['SE', 'section'],
  ['CLM', 'column'],
  ['LP', 'lead paragraph'],
  ['TD', 'text'],
  ['AN', 'accession number'],
  ['CO', 'companies'],
  ['IN', 'industries'],
  ['NS', 'subjects'],
  ['RE', 'region'],
  ['IPC', 'codes'],
  ['IPD', 'codes'],
  ['PUB', 'publisher'],
  ['ART', 'caption'],
  ['RF', 'reference'],
]);

/** A code at the beginning of a line, then a gap. */
const CODE = /^(?<code>[A-Z]{2,3})(?:[\t ]{1,8}(?<value>\S.*)?|)$/u;

/** `DATE=5/17/2001`, as radio scripts print their heads. */
const ASSIGNED = /^(?<code>[A-Z][A-Z ]{2,15})=(?<value>.*)$/u;

/** So many different codes, and a headline or a date among them, make an export of a database. */
const LEAST_CODES = 5;
const LEAST_ASSIGNED = 3;

/** The codes whose text is the story's own. */
const STORY: ReadonlySet<string> = new Set(['LP', 'TD']);

/** The codes of an export, each with its value; empty where the text is none. View offsets. */
export interface FieldCodes {
  readonly cells: readonly LabelledCell[];
  /** The codes before the story's own paragraphs: marks, no words. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const NONE: FieldCodes = { cells: [], marks: [] };

/**
 * Reads the field codes of a database's export: `HD  Cork Makers Seek Comfort`, `PD  26 June 2007`, `LP` before
 * the lead. A value may begin on the line below its code. Not two capitals at the head of a line of prose.
 */
export function readFieldCodes(lines: readonly Line[]): FieldCodes {
  return (
    read(lines, CODE, LEAST_CODES, (code) => CODES.get(code)) ??
    read(lines, ASSIGNED, LEAST_ASSIGNED, toLabel) ??
    NONE
  );
}

const ASSIGNED_LABELS = labelSet(
  'title',
  'published',
  'date',
  'author',
  'place',
  'other',
  'id',
  'source',
  'outlet',
);

function toLabel(code: string): string | undefined {
  const label = code.toLowerCase().trim();
  return ASSIGNED_LABELS.has(label) || /^(?:type|number|content)$/u.test(label) ? label : undefined;
}

function read(
  lines: readonly Line[],
  pattern: RegExp,
  least: number,
  labelOf: (code: string) => string | undefined,
): FieldCodes | null {
  const found = lines.flatMap((line) => {
    const groups = line.isBlank || line.indent > 0 ? undefined : pattern.exec(line.text)?.groups;
    const label = groups?.code === undefined ? undefined : labelOf(groups.code);
    return label === undefined ? [] : [{ line, code: groups?.code ?? '', label, value: groups?.value ?? '' }];
  });
  const codes = new Set(found.map(({ code }) => code));
  if (codes.size < least || !found.some(({ label }) => /headline|title|date/u.test(label))) return null;
  const cells: LabelledCell[] = [];
  const marks: { start: number; end: number }[] = [];
  for (const { line, code, label, value } of found) {
    if (STORY.has(code) || label === 'content') {
      marks.push({ start: line.from, end: line.from + code.length + (label === 'content' ? 1 : 0) });
      continue;
    }
    const next = lines[line.index + 1];
    const below = value === '' && next !== undefined && !next.isBlank ? next : null;
    const end = below?.to ?? line.to;
    cells.push({
      place: 'front',
      label,
      language: null,
      start: line.from,
      end,
      value: below?.text ?? value.trim(),
      valueStart: below?.from ?? line.to - value.length,
    });
  }
  return { cells, marks };
}
