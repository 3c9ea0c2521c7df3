import { readFile } from 'node:fs/promises';
import { type FoundVersions, findVersions } from '../../versions/find-versions.ts';
import { toBodyText } from '../body-text.ts';
import type { ArticlePart } from '../build-site.ts';
import { readArticle } from '../markdown/read-article.ts';
import { orderArticles } from '../order-articles.ts';
import type { ArticleEntry } from '../site.ts';

/** Finds versions among the articles of a site, by their numbers in its order. Bodies are read again, few at a time. */
export async function compareBodies(parts: readonly ArticlePart[]): Promise<FoundVersions> {
  const { dated, undated } = orderArticles(parts.map(({ entry }) => entry));
  const ordered = [...dated, ...undated];
  const sketches = new Map(parts.map(({ entry, sketch }) => [entry.id, sketch]));
  return await findVersions(
    ordered.map(({ id }) => sketches.get(id) ?? null),
    async (at) => await readBody(ordered[at]),
  );
}

/** Throws where the file has changed since it was first read: a build must not go on over files that move under it. */
async function readBody(entry: ArticleEntry | undefined): Promise<string> {
  const read = readArticle(entry === undefined ? '' : await readFile(entry.files.markdown, 'utf8'));
  if (read.ok) return toBodyText(read.article.blocks);
  throw new Error(`Files of article ${entry?.id} changed during the build: ${read.problems[0]?.message}`);
}
