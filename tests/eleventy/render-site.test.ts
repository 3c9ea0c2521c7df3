import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linksOf, tagsOf } from '../support/markup.ts';
import { toSampleFiles } from '../support/sample-article.ts';
import { COLLECTION, INTERVIEW } from '../support/sample-collection.ts';
import { removeFolder } from '../support/sample-site.ts';

/** Bytes. */
const BUDGET = 40_000;
/** Milliseconds that a process of its own may take on a busy machine. */
const STARTS_SLOWLY = 60_000;
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

describe('renderSite', () => {
  let output: string;
  let files: readonly string[];
  let pages: number;

  beforeAll(async () => {
    output = await mkdtemp(path.join(tmpdir(), 'dateline-output-'));
    const script = path.join(PROJECT, 'tests/support/render-samples.ts');
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', script, output],
      {
        cwd: PROJECT,
      },
    );
    expect(stderr).toBe('');
    pages = Number(stdout);
    const entries = await readdir(output, { recursive: true, withFileTypes: true });
    files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(output, path.join(entry.parentPath, entry.name)));
  }, STARTS_SLOWLY);
  afterAll(async () => {
    await removeFolder(output);
  });

  it('writes every route of the design', () => {
    const { id } = toSampleFiles(INTERVIEW).record;
    expect(files).toEqual(
      expect.arrayContaining([
        'index.html',
        'articles/index.html',
        `articles/${id}/index.html`,
        `articles/${id}/raw.txt`,
        `articles/${id}/record.json`,
        `articles/${id}/evidence/index.html`,
        'sources/index.html',
        'sources/mehr-news-agency/index.html',
        'sources/not-stated/index.html',
        'dates/index.html',
        'dates/2021/index.html',
        'dates/2021/05/index.html',
        'dates/2020/04/index.html',
        'dates/2020/05/index.html',
        'dates/undated/index.html',
        'search/index.html',
        'about/index.html',
        'data/articles.json',
        'feed.xml',
        'sitemap.xml',
        'opensearch.xml',
        'robots.txt',
        '404.html',
      ]),
    );
    expect(files.filter((file) => file.endsWith('.html'))).toHaveLength(pages);
  });

  it.each(COLLECTION)('copies raw text and record of $path byte for byte', async (sample) => {
    const { raw, record } = toSampleFiles(sample);
    expect(await readFile(path.join(output, 'articles', record.id, 'raw.txt'), 'utf8')).toBe(raw);
    const copied: unknown = JSON.parse(
      await readFile(path.join(output, 'articles', record.id, 'record.json'), 'utf8'),
    );
    expect(copied).toEqual(JSON.parse(JSON.stringify(record)));
  });

  it('has every file that a page loads, named by its content', async () => {
    const loaded = new Set<string>();
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = await readFile(path.join(output, file), 'utf8');
      // The search page's script loads another when hits are to be written down.
      const later = tagsOf(html).map(({ attributes }) => attributes['data-later'] ?? '');
      for (const link of [...linksOf(html), ...later].filter((address) =>
        address.startsWith('/repo/assets/'),
      ))
        loaded.add(link);
    }
    const assets = files.filter((file) => file.startsWith('assets/'));
    expect([...loaded].sort()).toEqual(assets.map((file) => `/repo/${file}`).sort());
    for (const file of assets)
      expect(file).toMatch(/^assets\/[a-z]+(?:-[a-z]+)*-[0-9a-f]{10}\.(?:css|js|svg)$/u);
  });

  it('keeps HTML and style of every page under 40 kB compressed', async () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = await readFile(path.join(output, file), 'utf8');
      const styles = tagsOf(html).flatMap(({ attributes }) =>
        attributes.rel === 'stylesheet' ? [attributes.href?.replace('/repo/', '') ?? ''] : [],
      );
      const sizes = await Promise.all(
        [file, ...styles].map(async (name) => gzipSync(await readFile(path.join(output, name))).length),
      );
      expect(
        sizes.reduce((sum, size) => sum + size, 0),
        file,
      ).toBeLessThan(BUDGET);
    }
  });

  it('leaves nothing of its own machinery behind', () => {
    expect(files.filter((file) => /11ty|\.tsx?$|layouts|node_modules/u.test(file))).toEqual([]);
  });
});
