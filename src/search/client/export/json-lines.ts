import type { ExportContext, ExportedText, ExportFormat } from './exported-text.ts';

/**
 * One JSON object a line: the text as `data/articles.json` has it, its addresses made absolute, with its version group,
 * the archive's title and version, the day on which they were looked at, and the search that found it. https://jsonlines.org
 */
export function toJsonLines(texts: readonly ExportedText[], context: ExportContext): string {
  return texts
    .map(
      ({ entry, url, record, versionGroup }) =>
        `${JSON.stringify({ ...entry, url, record, versionGroup, ...context })}\n`,
    )
    .join('');
}

export const JSON_LINES: ExportFormat = {
  id: 'json-lines',
  name: 'JSON Lines',
  says: 'for programs',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  render: toJsonLines,
};
