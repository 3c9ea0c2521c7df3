// RIS, read by EndNote, Mendeley, RefWorks and Zotero.
import { bracketedTitle, describeText } from './described.ts';
import type { ExportContext, ExportedText, ExportFormat } from './exported-text.ts';
import { certainParts, type DateParts, type Issued, toIssued, writeParts } from './issued.ts';

/** One record a text, of the type newspaper article; lines end in CR LF. What is not known has no line. */
export function toRis(texts: readonly ExportedText[], context: ExportContext): string {
  return texts.map((text) => toRecord(text, context)).join('');
}

function toRecord(text: ExportedText, context: ExportContext): string {
  const { entry, url } = text;
  const issued = toIssued(entry.date);
  const certain = issued && certainParts(issued);
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['TI', bracketedTitle(text)],
    ['T2', entry.source?.name ?? null],
    ['PY', certain && writeParts([certain[0]])],
    ['DA', issued && certain && toRisDate(certain, issued)],
    ['LA', entry.language],
    ['UR', url],
    ['Y2', context.accessed.replaceAll('-', '/')],
    ['DB', context.archiveTitle],
    ['AN', entry.id],
    ...describeText(text, context).map((sentence) => ['N1', sentence] as const),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => (value === null ? '' : `${tag}  - ${oneLine(value)}\r\n`)).join('');
}

/** `2021/05/17/`, `2021/05//`, `2021///circa`: the slashes stand also where nothing is known. */
function toRisDate(parts: DateParts, { circa }: Issued): string {
  return `${writeParts(parts, '/')}${'/'.repeat(4 - parts.length)}${circa ? 'circa' : ''}`;
}

/** White space of any kind, ends of lines too, as single spaces: a line is a field. */
function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ');
}

export const RIS: ExportFormat = {
  id: 'ris',
  name: 'RIS',
  says: 'for EndNote, Mendeley and RefWorks',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  render: toRis,
};
