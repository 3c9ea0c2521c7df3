// All that the search page needs, built from a site that is rendered: the indexes and the table of all texts.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Diagnostic } from '../model/diagnostic.ts';
import { SEARCH_TABLE } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { buildSearchIndex } from './build-index.ts';
import { findFrequentWords } from './frequent-words.ts';
import { type CutCount, cutsFor } from './index-cut.ts';
import { buildTable } from './table/build-table.ts';
import { writeTable } from './table/table-file.ts';

/** The search of a site as built. */
export interface BuiltSearch {
  /** Articles that can be searched. */
  readonly searchable: number;
  /** Empty where it is whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds the search of a rendered site.
 * @param siteDir where the site was rendered to
 * @param cuts into how many indexes its texts are cut; any number gives the same hits
 */
export async function buildSearch(
  site: Site,
  siteDir: string,
  cuts: CutCount = cutsFor(site.articles.length),
): Promise<BuiltSearch> {
  const ids = site.articles.map(({ id }) => id);
  const { pages, diagnostics } = await buildSearchIndex(siteDir, ids, cuts);
  if (diagnostics.length > 0) return { searchable: 0, diagnostics };
  const file = path.join(siteDir, SEARCH_TABLE);
  await mkdir(path.dirname(file), { recursive: true });
  const table = buildTable({ site, pages, frequent: await findFrequentWords(siteDir, pages) });
  await writeFile(file, gzipSync(writeTable(table), { level: 9 }));
  return { searchable: pages.size, diagnostics };
}
