import type { ArticleEntry } from '../../src/site/article-entry.ts';
import { toWhen } from '../../src/site/to-when.ts';

/** An entry of a list as the site's model has it, by its date. @param date EDTF; null for an undated text */
export function datedEntry(id: string, date: string | null, more: Partial<ArticleEntry> = {}): ArticleEntry {
  const when = toWhen(date);
  if (when === null) throw new Error(`Cannot read \`${date}\`, expected EDTF`);
  return {
    id,
    files: { markdown: `${id}.md`, record: `${id}.json`, sha256: { markdown: '', record: '' } },
    raw: { path: `${id}.txt`, copies: [], sha256: '0'.repeat(64), bytes: 1, length: 1, encoding: 'utf-8' },
    title: `Title of ${id}`,
    titleBasis: 'stated',
    source: { id: 'river-daily', name: 'River Daily' },
    sourceBasis: 'stated',
    sourceReason: null,
    date,
    dateTime: null,
    dateBasis: date === null ? 'absent' : 'stated',
    when,
    dateFacts: null,
    dateline: null,
    byline: null,
    kind: 'news',
    language: 'en',
    licence: null,
    originalUrl: null,
    lede: null,
    words: 100,
    paragraphs: 3,
    pictures: 0,
    ...more,
  };
}
