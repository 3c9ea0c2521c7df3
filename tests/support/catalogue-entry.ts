import { type CatalogueEntry, catalogueEntrySchema } from '../../src/model/catalogue.ts';
import type { ExportContext, ExportedText } from '../../src/search/client/export/exported-text.ts';

const ID = '0123456789abcdef';

/** An entry of the catalogue in which a test sets what it is about. */
export function catalogueEntry(values: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return catalogueEntrySchema.parse({
    id: ID,
    url: `/articles/${ID}/`,
    record: `/articles/${ID}/record.json`,
    raw: { path: 'a/b.txt', sha256: ID.repeat(4), bytes: 1234 },
    title: 'The port opened a pier',
    titleBasis: 'stated',
    source: { id: 'evening-courier', name: 'Evening Courier' },
    sourceBasis: 'stated',
    date: '2021-05-17',
    dateTime: null,
    dateBasis: 'stated',
    dateline: 'TEHRAN',
    kind: 'news',
    language: 'en',
    words: 250,
    paragraphs: 7,
    licence: null,
    originalUrl: null,
    ...values,
  });
}

/** The entry as a hit to be exported. */
export function exportedText(values: Partial<CatalogueEntry> = {}): ExportedText {
  const entry = catalogueEntry(values);
  return {
    entry,
    url: `https://example.org${entry.url}`,
    record: `https://example.org${entry.record}`,
    versionGroup: null,
  };
}

/** What exports say beside texts. */
export function exportContext(archiveTitle: string): ExportContext {
  return {
    archiveTitle,
    archiveVersion: 'abc123',
    accessed: '2026-02-03',
    search: 'https://example.org/search/?q=port+50%25+%26+pier_',
    searchWords: 'texts with “port 50% & pier_”',
  };
}
