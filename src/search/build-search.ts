// All that the search page needs, built from a site that is rendered: the indexes and the table of all texts.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Diagnostic } from '../model/diagnostic.ts';
import { SEARCH_TABLE } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { openArticlePages } from './article-pages.ts';
import { brokenIndex } from './broken-index.ts';
import { buildSearchIndex } from './build-index.ts';
import { findFrequentWords } from './frequent-words.ts';
import type { IndexedCuts } from './index-cuts.ts';
import { NOTHING_LEFT, noteIndexes, recallIndexes } from './index-memory.ts';
import { pageReader } from './indexed-pages.ts';
import { buildTable } from './table/build-table.ts';
import { writeTable } from './table/table-file.ts';

export interface SearchTask {
  readonly site: Site;
  /** Where pages were rendered to: those of all articles, or of those whose pages have changed. The search is written here. */
  readonly stagingDir: string;
  /** The site as published before, where the pages of all other articles stand; null where there is none. */
  readonly outputDir: string | null;
  /** Where one build notes for the next what it indexed; null where that is nobody's concern. */
  readonly cacheFile: string | null;
  /** Where other runs have indexed the articles; null where this one does. */
  readonly indexed?: IndexedCuts | null;
  /** Most indexes that are built side by side. */
  readonly jobs: number;
  /** Into how many cuts the texts go; any number gives the same index. */
  readonly cuts?: number;
}

/** The search of a site as built. */
export interface BuiltSearch {
  /** Articles that can be searched. */
  readonly searchable: number;
  /** Files of the site as published before, from its root, that remain part of it. */
  readonly kept: readonly string[];
  /** Errors where it is not whole. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Notes what was indexed, once the site is published: before any note by which the next build renders fewer pages.
   * @param publishedDir where the site stands now
   */
  readonly remember: (publishedDir: string) => Promise<void>;
}

/** Builds the search of a rendered site: what has not changed since the last build is not indexed again. */
export async function buildSearch(task: SearchTask): Promise<BuiltSearch> {
  const { site, stagingDir, outputDir, cacheFile, jobs } = task;
  const last =
    cacheFile === null || outputDir === null ? NOTHING_LEFT : await recallIndexes(cacheFile, outputDir);
  const index = await buildSearchIndex({
    texts: site.articles,
    articles: openArticlePages(stagingDir, outputDir),
    bundleDir: path.join(stagingDir, 'pagefind'),
    last,
    indexed: task.indexed ?? null,
    jobs,
    cuts: task.cuts,
  });
  if (!('pages' in index)) return broken(stagingDir, index);
  const { pages, outdated, count, kept } = index;
  if (pages.size !== site.articles.length)
    return broken(stagingDir, [`it holds ${pages.size} articles, expected ${site.articles.length}`]);
  const file = path.join(stagingDir, SEARCH_TABLE);
  await mkdir(path.dirname(file), { recursive: true });
  const bundles = [stagingDir, ...(outputDir === null ? [] : [outputDir])];
  const read = pageReader(bundles.map((dir) => path.join(dir, 'pagefind')));
  const frequent = findFrequentWords(pages, read, last.frequent);
  const table = buildTable({ site, pages, outdated, indexes: count, frequent: frequent.words });
  await writeFile(file, gzipSync(writeTable(table)));
  return {
    searchable: pages.size,
    kept,
    diagnostics: last.diagnostics,
    async remember(publishedDir) {
      if (cacheFile !== null) await noteIndexes(cacheFile, publishedDir, index.indexes, frequent);
    },
  };
}

/** What is left where the index is not whole. */
function broken(stagingDir: string, reasons: readonly string[]): BuiltSearch {
  return {
    searchable: 0,
    kept: [],
    diagnostics: [brokenIndex(stagingDir, reasons)],
    remember: async () => undefined,
  };
}
