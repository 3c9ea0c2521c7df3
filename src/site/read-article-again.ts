import type { Article } from './article.ts';
import type { ArticleEntry } from './article-entry.ts';
import { readArticleFiles } from './read-article-files.ts';

/**
 * Reads an article whose files were found whole when the site was built, to make its pages. Throws
 * where they have changed since: a build must not go on over files that move under it.
 */
export async function readArticleAgain(entry: ArticleEntry, rawDir: string): Promise<Article> {
  const read = await readArticleFiles(entry.files, rawDir);
  if (read.ok) return read.article;
  throw new Error(`Files of article ${entry.id} changed during the build: ${read.diagnostics[0]?.message}`);
}
