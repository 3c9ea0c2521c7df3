import type { ExportContext, ExportedText, ExportFormat } from './exported-text.ts';

/**
 * One JSON object a line: the text as `data/articles.json` has it, nothing added to its values, with its absolute
 * address and its version group. https://jsonlines.org
 */
export function toJsonLines(texts: readonly ExportedText[], _context?: ExportContext): string {
  return texts
    .map(({ entry, url, versionGroup }) => `${JSON.stringify({ ...entry, url, versionGroup })}\n`)
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
