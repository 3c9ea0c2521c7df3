// Cuts of an archive, indexed side by side.
import path from 'node:path';
import type { ArticlePages } from './article-pages.ts';
import { indexTexts } from './index-texts.ts';

/** Within the folder of the first index, while one is made. */
export const CUTS_FOLDER = 'cuts';

/** Texts that are indexed in cuts, ready to be joined. */
export interface IndexedCuts {
  /** The folder in which their indexes stand: it goes once they are joined. */
  readonly dir: string;
  /** The folder of each. */
  readonly dirs: readonly string[];
  /** Digests of the indexed parts of the articles' pages, by article id. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Indexes cuts.
 * @param cuts the ids of the articles that are indexed together
 * @param dir takes a folder for each
 * @param jobs most processes side by side
 * @returns what was indexed, or what went wrong
 */
export async function indexCuts(
  articles: ArticlePages,
  cuts: readonly (readonly string[])[],
  dir: string,
  jobs: number,
): Promise<IndexedCuts | readonly string[]> {
  const dirs = cuts.map((_, at) => path.join(dir, String(at)));
  const texts = new Map<string, string>();
  const problems: string[] = [];
  const waiting = cuts.entries();
  const work = async () => {
    for (const [at, ids] of waiting) {
      const indexed = await indexTexts(dirs[at] ?? '', ids, articles);
      if ('size' in indexed && indexed.size < ids.length) problems.push('a text was not indexed');
      else if ('size' in indexed) for (const [id, digest] of indexed) texts.set(id, digest);
      else problems.push(...indexed);
      if (problems.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, cuts.length) }, work));
  return problems.length > 0 ? problems : { dir, dirs, texts };
}
