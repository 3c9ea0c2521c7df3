import { toWordKey } from '../languages/word-key.ts';
import { labelSet } from '../lines/label-words.ts';
import type { LabelledCell } from '../lines/labelled-lines.ts';
import type { Line } from '../lines/lines.ts';

/** Columns that a table of texts has: one of them alone is a word of any table. */
const COLUMNS: ReadonlySet<string> = new Set([
  ...labelSet('title', 'published', 'date', 'author', 'source', 'outlet'),
  ...[
    'outlet',
    'newspaper',
    'paper',
    'publication',
    'medium',
    'site',
    'lang',
    'language',
    'section',
    'body',
    'text',
    'content',
    'url',
  ],
]);

/** What programs call the columns, in words that labels have. */
const PROGRAM_NAMES: ReadonlyMap<string, string> = new Map([
  ['pub date', 'published'],
  ['published at', 'published'],
  ['published on', 'published'],
  ['publish date', 'published'],
  ['date published', 'published'],
  ['site', 'site name'],
  ['paper', 'newspaper'],
  ['media', 'medium'],
  ['source name', 'outlet'],
]);

/** A column's name: a word or two, or a program's. */
const COLUMN = /^[\p{L}][\p{L}\p{M}\p{N}_. -]{0,30}$/u;

/** A database's statement: its columns in brackets, and its values behind them. */
const INSERT = /^INSERT (?:IGNORE )?INTO\s+\S{1,80}\s*\((?<columns>[^()]{3,600})\)\s*VALUES\s*\(?/iu;

const [LEAST_COLUMNS, LEAST_KNOWN, LONGEST_VALUE] = [3, 2, 300];

const QUOTES = /^["'`]|["'`]$/gu;

/** A value of a row. View offsets, quotation marks left out. */
interface Value {
  readonly start: number;
  readonly end: number;
}

/**
 * The cells of a text that is one row of a table: below a line that names its columns, `jornal | data | título`, or in a
 * database's statement, `INSERT INTO articles (outlet, title, …) VALUES ('Norda Lantern', …)`. None where further rows follow: a list of
 * texts is no text. Linear.
 */
export function readRecordRow(text: string, lines: readonly Line[]): readonly LabelledCell[] {
  const first = lines.find(({ isBlank }) => !isBlank);
  if (first === undefined) return [];
  const head = text.slice(first.from, Math.min(first.to, first.from + 1000));
  if (/^insert\s/iu.test(head)) return readStatement(text, first.from, head);
  const delimiter = ['|', ';', '\t', ','].find((each) => head.split(each).length >= LEAST_COLUMNS);
  if (delimiter === undefined || head.length > 400) return [];
  const columns = toColumns(head.split(delimiter));
  if (columns === null) return [];
  const below = lines.slice(first.index + 1).filter(({ isBlank }) => !isBlank);
  const [row] = below;
  if (row === undefined) return [];
  const values = readValues(text, row.from, delimiter, text.length);
  const behind = values.at(-1)?.end ?? row.to;
  const next = below.find(({ from }) => from > behind);
  const isList =
    next !== undefined && next.text.split(delimiter).length >= columns.length && next.text.length < 1000;
  return values.length < LEAST_COLUMNS || values.length > columns.length || isList
    ? []
    : toCells(text, columns, values);
}

function readStatement(text: string, from: number, head: string): readonly LabelledCell[] {
  const found = INSERT.exec(head);
  const columns = toColumns((found?.groups?.columns ?? '').split(','));
  if (found === null || columns === null) return [];
  const at = from + found[0].length;
  const open = found[0].endsWith('(') ? at : text.indexOf('(', at) + 1;
  return open === 0 ? [] : toCells(text, columns, readValues(text, open, ',', text.length));
}

/** The labels that the names of columns are; null where they are no columns of a table of texts. */
function toColumns(printed: readonly string[]): readonly string[] | null {
  const names = printed.map((name) => name.trim().replace(QUOTES, '').trim());
  if (names.length < LEAST_COLUMNS || !names.every((name) => COLUMN.test(name))) return null;
  const keys = names.map((name) => toWordKey(name.replaceAll(/[_.]/gu, ' ')));
  const labels = keys.map((key) => PROGRAM_NAMES.get(key) ?? key);
  return labels.filter((label) => COLUMNS.has(label)).length < LEAST_KNOWN ? null : labels;
}

/** The values from `at` on, up to the end of the line or of the statement's brackets; quoted ones may hold lines' ends. */
function readValues(text: string, at: number, delimiter: string, end: number): readonly Value[] {
  const values: Value[] = [];
  for (let from = at; from < end && values.length < MOST_VALUES; ) {
    while (text[from] === ' ' || (text[from] === '\n' && values.length === 0)) from += 1;
    const quote = text[from];
    const isQuoted = quote === '"' || quote === "'";
    const close = isQuoted ? closingQuote(text, from + 1, quote) : -1;
    const start = close < 0 ? from : from + 1;
    const stop = close < 0 ? endOfBare(text, from, delimiter) : close;
    values.push({ start, end: close < 0 ? from + text.slice(from, stop).trimEnd().length : stop });
    const mark = /[^ ]/u.exec(text.slice(close < 0 ? stop : stop + 1, stop + 8));
    const next = (close < 0 ? stop : stop + 1) + (mark?.index ?? 0);
    if (mark?.[0] !== delimiter) break;
    from = next + 1;
  }
  return values;
}

const MOST_VALUES = 60;

function endOfBare(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1)
    if (text[at] === delimiter || text[at] === '\n' || (delimiter === ',' && text[at] === ')')) return at;
  return text.length;
}

/** Where a quoted value ends: a quotation mark behind a stroke or doubled is one of the value's own. */
function closingQuote(text: string, from: number, quote: string): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (text[at - 1] === '\\') continue;
    if (text[at + 1] !== quote) return at;
    at += 1;
  }
  return -1;
}

function toCells(
  text: string,
  columns: readonly string[],
  values: readonly Value[],
): readonly LabelledCell[] {
  return values.flatMap(({ start, end }, index): readonly LabelledCell[] => {
    const label = columns[index];
    if (label === undefined || end <= start || end - start > LONGEST_VALUE) return [];
    return [
      { place: 'front', label, language: null, start, end, value: text.slice(start, end), valueStart: start },
    ];
  });
}
