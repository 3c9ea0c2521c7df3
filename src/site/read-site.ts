// The site model's door where nothing is known of the articles: what does not hold becomes a diagnostic, and the rest a site.
import type { ArticleFiles } from '../files/article-files.ts';
import { toNameIndex } from '../names/find-names.ts';
import { type PartReading, toArticlePart } from './article-part.ts';
import { type AssembledSite, assembleSite, type SiteSettings } from './assemble-site.ts';
import { readArticleFiles } from './read-article-files.ts';

export interface SiteInput extends SiteSettings {
  readonly articles: readonly ArticleFiles[];
}

/** Articles read at once: enough to keep the disk busy, few enough to keep memory small. */
const BATCH = 32;

/** Reads and checks all articles and builds the site. A bad file is a diagnostic and left out; the others stand. */
export async function readSite({ articles, ...settings }: SiteInput): Promise<AssembledSite> {
  const nameIndex = toNameIndex(settings.names);
  const readings: PartReading[] = [];
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH).map(async (files): Promise<PartReading> => {
      const read = await readArticleFiles(files, settings.rawDir);
      return read.ok
        ? toArticlePart(read.article, read.files, nameIndex)
        : { part: null, diagnostics: read.diagnostics };
    });
    readings.push(...(await Promise.all(batch)));
  }
  return await assembleSite(readings, settings);
}
