// Texts of a cut, indexed by a Pagefind process of its own.
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { articlePath } from '../site/paths.ts';
import type { ArticlePages } from './article-pages.ts';
import { type PagefindProcess, startPagefind } from './start-pagefind.ts';

/** Milliseconds until it is known that a process has ended. */
const MOMENT = 2000;

/** Texts that Pagefind is handed at once: enough that it need not wait, and few beside all. */
const AT_ONCE = 64;

/**
 * Indexes some articles.
 * @param dir takes the index
 * @returns the digests of the indexed parts by article id, or what went wrong
 */
export async function indexTexts(
  dir: string,
  ids: readonly string[],
  articles: ArticlePages,
): Promise<ReadonlyMap<string, string> | readonly string[]> {
  const pagefind = await startPagefind();
  if (!('index' in pagefind)) return pagefind;
  try {
    const lost = pagefind.lost.then((reason) => [reason]);
    const indexing = writeTexts(pagefind, dir, ids, articles).catch(async (error: unknown) => {
      // What is asked of a process that has just ended may be refused before its end is known.
      const refused = setTimeout(MOMENT).then(() => Promise.reject(error));
      return Promise.race([lost, refused]);
    });
    // Ended, the process leaves unanswered what it was asked for: nobody hears of it then.
    indexing.catch(() => 'heard below, unless the process is lost');
    return await Promise.race([indexing, lost]);
  } finally {
    await pagefind.end();
  }
}

async function writeTexts(
  pagefind: PagefindProcess,
  dir: string,
  ids: readonly string[],
  articles: ArticlePages,
): Promise<ReadonlyMap<string, string> | readonly string[]> {
  const digests = new Map<string, string>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const problems = await addTexts(pagefind, ids.slice(at, at + AT_ONCE), articles, digests);
    if (problems.length > 0) return problems;
  }
  const { errors } = await pagefind.index.writeFiles({ outputPath: dir });
  if (errors.length > 0) return errors;
  for (const name of await readdir(dir)) if (UNUSED.test(name)) await rm(path.join(dir, name));
  return digests;
}

/** Pagefind's own user interfaces and its worker: the search page uses none. */
const UNUSED = /^pagefind-.*\.(?:css|js)$/u;

/** @param digests takes those of the parts that are indexed @returns what went wrong */
async function addTexts(
  { index }: PagefindProcess,
  ids: readonly string[],
  articles: ArticlePages,
  digests: Map<string, string>,
): Promise<readonly string[]> {
  const added = await Promise.all(
    ids.map((id) => {
      const part = articles.read(id);
      if (part === null) return { errors: [`article \`${id}\` has no page with text`] };
      digests.set(id, part.digest);
      return index.addHTMLFile({ url: articlePath(id), content: part.html });
    }),
  );
  return added.flatMap(({ errors }) => errors);
}
