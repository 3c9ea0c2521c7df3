import { readFile } from 'node:fs/promises';
import type { ArticleEntry } from '../article-entry.ts';
import { toBodyBlocks } from '../body-text.ts';
import { readArticle } from '../markdown/read-article.ts';

/**
 * Reads the body of an article again, its blocks as printed, from its Markdown alone. Throws where the file has changed
 * since it was first read and checked: a build must not go on over files that move under it.
 */
export async function readBody(entry: ArticleEntry): Promise<readonly string[]> {
  const read = readArticle(await readFile(entry.files.markdown, 'utf8'));
  if (read.ok) return toBodyBlocks(read.article.blocks);
  throw new Error(`Files of article ${entry.id} changed during the build: ${read.problems[0]?.message}`);
}
