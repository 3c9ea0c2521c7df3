// Comma-separated values by RFC 4180, safe to open in a spreadsheet.
import type { ExportContext, ExportedText, ExportFormat } from './exported-text.ts';

type Value = string | number | null;

/** Columns in order: each a name and what stands in it. */
const COLUMNS: readonly (readonly [
  name: string,
  cellOf: (text: ExportedText, context: ExportContext) => Value,
])[] = [
  ['id', ({ entry }) => entry.id],
  ['url', ({ url }) => url],
  ['title', ({ entry }) => entry.title],
  ['title_basis', ({ entry }) => entry.titleBasis],
  ['source', ({ entry }) => entry.source?.name ?? null],
  ['source_id', ({ entry }) => entry.source?.id ?? null],
  ['source_basis', ({ entry }) => entry.sourceBasis],
  ['date_edtf', ({ entry }) => entry.date],
  ['date_time', ({ entry }) => entry.dateTime],
  ['date_basis', ({ entry }) => entry.dateBasis],
  ['dateline', ({ entry }) => entry.dateline],
  ['kind', ({ entry }) => entry.kind],
  ['language', ({ entry }) => entry.language],
  ['words', ({ entry }) => entry.words],
  ['paragraphs', ({ entry }) => entry.paragraphs],
  ['version_group', ({ versionGroup }) => versionGroup],
  ['raw_path', ({ entry }) => entry.raw.path],
  ['raw_bytes', ({ entry }) => entry.raw.bytes],
  ['raw_sha256', ({ entry }) => entry.raw.sha256],
  ['record', ({ record }) => record],
  ['archive_title', (_, { archiveTitle }) => archiveTitle],
  ['archive_version', (_, { archiveVersion }) => archiveVersion],
  ['accessed', (_, { accessed }) => accessed],
  ['licence', ({ entry }) => entry.licence],
  ['original_url', ({ entry }) => entry.originalUrl],
  ['search', (_, { search }) => search],
  ['search_words', (_, { searchWords }) => searchWords],
];

/**
 * What a spreadsheet would run as a formula, or has been shielded from it already: apostrophes, and then a
 * character that begins one (full-width forms too), a tab or an end of line. The list is OWASP's for CSV injection.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One line a text under a line of names. Nothing stands for what is not known. A value that a
 * spreadsheet would take for a formula has one apostrophe before it; a reader who takes one away from every value
 * that begins with apostrophes and such a character has what the archive holds. Begins with a byte order mark, without
 * which spreadsheets misread every script but Latin.
 */
export function toCsv(texts: readonly ExportedText[], context: ExportContext): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...texts.map((text) => COLUMNS.map(([, cellOf]) => cellOf(text, context))),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: Value): string {
  if (value === null) return '';
  const shielded = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(shielded) ? `"${shielded.replaceAll('"', '""')}"` : shielded;
}

export const CSV: ExportFormat = {
  id: 'csv',
  name: 'CSV',
  says: 'for spreadsheets and statistics',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  render: toCsv,
};
