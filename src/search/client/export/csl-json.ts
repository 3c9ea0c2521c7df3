// CSL-JSON, read by Zotero, pandoc and every citation processor. https://docs.citationstyles.org/en/stable/specification.html
import { KIND_WORDS } from '../../../site/kind-words.ts';
import { bracketedTitle, describeText } from './described.ts';
import type { ExportContext, ExportedText, ExportFormat } from './exported-text.ts';
import { type DateParts, type Issued, toIssued } from './issued.ts';

interface CslDate {
  readonly 'date-parts': readonly DateParts[];
  readonly circa?: true;
}

/** A list of items of the type `article-newspaper`; what is not known is left out. */
export function toCslJson(texts: readonly ExportedText[], context: ExportContext): string {
  return `${JSON.stringify(
    texts.map((text) => toItem(text, context)),
    null,
    1,
  )}\n`;
}

function toItem(text: ExportedText, context: ExportContext): Readonly<Record<string, unknown>> {
  const { entry, url } = text;
  const issued = toIssued(entry.date);
  return {
    id: entry.id,
    type: 'article-newspaper',
    title: bracketedTitle(text),
    // JSON leaves out what is undefined.
    'container-title': entry.source?.name,
    issued: issued === null ? undefined : toCslDate(issued),
    language: entry.language ?? undefined,
    genre: entry.kind === 'news' ? undefined : KIND_WORDS[entry.kind],
    URL: url,
    accessed: { 'date-parts': [context.accessed.split('-').map(Number)] },
    archive: context.archiveTitle,
    archive_location: entry.id,
    note: describeText(text, context).join(' '),
  };
}

function toCslDate({ from, to, circa }: Issued): CslDate {
  return { 'date-parts': to === null ? [from] : [from, to], ...(circa ? { circa: true } : {}) };
}

export const CSL_JSON: ExportFormat = {
  id: 'csl-json',
  name: 'CSL-JSON',
  says: 'for Zotero, pandoc and citation styles',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  render: toCslJson,
};
