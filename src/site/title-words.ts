import type { ArticleEntry } from './article-entry.ts';

/** What stands where a text has no title. */
export const UNTITLED = 'Text without a title';

/** What stands where a text does not name its source, and the name under which such texts stand together. */
export const NOT_STATED = 'Source not stated';

/**
 * A title as it is printed everywhere: one that was cut from the text stands in quotation marks.
 */
export function titleWords({ title, titleBasis }: Pick<ArticleEntry, 'title' | 'titleBasis'>): string {
  if (title === null) return UNTITLED;
  return titleBasis === 'derived' ? `“${title}”` : title;
}

/** `Mehr News Agency, 17 May 2021`: what stands beside every title. */
export function sourceAndDateWords({ source, when }: Pick<ArticleEntry, 'source' | 'when'>): string {
  return `${source?.name ?? NOT_STATED}, ${when.words}`;
}

/** A title where nothing can stand beside it, as in a link's preview: `“The port opened…” – Mehr News Agency, 17 May 2021`. */
export function titleWithSource(
  entry: Pick<ArticleEntry, 'title' | 'titleBasis' | 'source' | 'when'>,
): string {
  return `${titleWords(entry)} – ${sourceAndDateWords(entry)}`;
}

/** What describes a text to those who see no page of it: source and date, then its first words. */
export function descriptionWords(entry: Pick<ArticleEntry, 'source' | 'when' | 'lede'>): string {
  return entry.lede === null ? sourceAndDateWords(entry) : `${sourceAndDateWords(entry)}: ${entry.lede}`;
}
