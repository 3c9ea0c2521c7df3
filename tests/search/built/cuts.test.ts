// The same index, byte for byte, in however many cuts an archive is indexed.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/files/sha256.ts';
import { catalogueSchema } from '../../../src/model/catalogue.ts';
import { openArticlePages } from '../../../src/search/article-pages.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import type { OpenIndex } from '../../../src/search/client/engine/open-index.ts';
import { NOTHING_LEFT } from '../../../src/search/index-memory.ts';
import type { GeneratedSite } from '../../support/generated-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { useGeneratedIndex } from '../../support/use-generated-index.ts';

const MINUTES = 60_000;

let site: GeneratedSite;
let index: OpenIndex;

useGeneratedIndex((opened) => {
  ({ site, index } = opened);
});

/** The files of an index, with digests of what they hold. */
async function filesOf(bundleDir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(bundleDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const digests = files.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(bundleDir, file), sha256(await readFile(file))] as const;
  });
  return new Map((await Promise.all(digests)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test.each([[1], [7], [16]])(
  'in %i cuts',
  async (cuts) => {
    const catalogue = await readFile(path.join(site.outputDir, 'data/articles.json'), 'utf8');
    const { articles: texts } = catalogueSchema.parse(JSON.parse(catalogue));
    const bundleDir = path.join(await temporaryFolder(), 'pagefind');
    const articles = openArticlePages(site.outputDir, null);
    const built = await buildSearchIndex({
      texts,
      articles,
      bundleDir,
      last: NOTHING_LEFT,
      indexed: null,
      jobs: 2,
      cuts,
    });
    expect('pages' in built && built.pages.size).toBe(texts.length);
    expect(await filesOf(bundleDir)).toEqual(await filesOf(path.join(site.outputDir, 'pagefind')));
  },
  2 * MINUTES,
);

test('the archive has words that stand nearly everywhere, and short ones alone', () => {
  const words = index.table.frequent.map(({ word }) => word);
  expect(words).toContain('the');
  expect(words.filter((word) => word.length > 4)).toEqual([]);
});
