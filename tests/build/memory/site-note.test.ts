// A note of a site holds as long as nothing has changed of all that the site was made from, nor of the site; no longer.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildOptions } from '../../../src/build/build-options.ts';
import type { BuildReport } from '../../../src/build/build-report.ts';
import { openSiteNote } from '../../../src/build/memory/site-note.ts';
import { siteProgram } from '../../../src/build/memory/site-stamps.ts';
import { claimFiles } from '../../../src/files/output/output-folder.ts';
import { stampsBelow } from '../../../src/files/stamps-of.ts';
import { TWO_TEXTS } from '../../support/small-archive.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const SITE = { 'about/index.html': 'about', 'index.html': 'home' };

/** Digest of the program, see `siteProgram`. */
const PROGRAM = siteProgram('a');

const REPORT: BuildReport = {
  outcome: 'published',
  diagnostics: [
    { code: 'x', severity: 'warning', file: null, line: null, field: null, message: 'a warning' },
  ],
  facts: null,
  site: {
    ...{ made: 2, added: 1, changed: 1, unchanged: 0, deleted: 3, bytes: 9, pages: 2, searchable: 2 },
    changes: { upload: ['a', 'b'], remove: ['c', 'd', 'e'] },
    shard: null,
    ...{ outputDir: 'site', pathPrefix: '/', url: null },
  },
};

/** An archive with its articles and its site, as a build leaves them, with a note of it. */
async function noted(report: BuildReport = REPORT) {
  const folder = await temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  await writeFiles(at('content'), {
    ...TWO_TEXTS,
    'archive.yaml': 'title: "Two texts"\n',
    'articles/bridge.txt.md': 'bridge',
    'articles/bridge.txt.record.json': '{}',
  });
  const options: BuildOptions = {
    ...{ contentDir: at('content'), outputDir: at('site'), cacheDir: at('cache') },
    ...{ url: null, pathPrefix: null, shard: null, merge: [], jobs: 1, fresh: false, runtime: 'a' },
    self: { pid: 1, isRunning: () => false },
    onStage: () => undefined,
    signal: new AbortController().signal,
  };
  const note = await openSiteNote(options, PROGRAM);
  expect(note.recalled).toBeNull();
  note.articlesStand(new Map());
  await writeFiles(at('site'), SITE);
  await claimFiles(at('site'), Object.keys(SITE));
  await note.write(report, stampsBelow(at('site'), Object.keys(SITE), new Map()));
  const recall = async (more: Partial<BuildOptions> = {}) =>
    (await openSiteNote({ ...options, ...more }, siteProgram(more.runtime ?? options.runtime))).recalled;
  return { at, options, recall };
}

test('where nothing has changed, the report is what it was, and says that nothing was written', async () => {
  const { recall } = await noted();
  const nothing = { made: 0, added: 0, changed: 0, deleted: 0, changes: { upload: [], remove: [] } };
  const again = { ...REPORT, site: { ...REPORT.site, ...nothing, unchanged: 2 } };
  expect(await recall()).toEqual(again);
  expect(await recall()).toEqual(again);
});

test('a file beside the site that no build wrote, and one that no build reads, change nothing', async () => {
  const { at, recall } = await noted();
  await writeFile(at('site/CNAME'), 'archive.example');
  await writeFile(at('content/notes.md'), 'mine');
  expect(await recall()).not.toBeNull();
});

describe('nothing is recalled after', () => {
  test.each<[string, (at: (name: string) => string) => Promise<unknown>]>([
    ['a changed raw text', (at) => writeFile(at('content/raw/bridge.txt'), 'Another text.')],
    ['a raw text more', (at) => writeFile(at('content/raw/new.txt'), 'A new text.')],
    ['a raw text less', (at) => rm(at('content/raw/bridge.txt'))],
    ['a raw text by another name', (at) => rename(at('content/raw/bridge.txt'), at('content/raw/b.txt'))],
    ['an edited article', (at) => writeFile(at('content/articles/bridge.txt.md'), 'brigde')],
    ['an edited record', (at) => writeFile(at('content/articles/bridge.txt.record.json'), '[]')],
    ['an article that has come', (at) => writeFile(at('content/articles/harbor.txt.md'), 'harbor')],
    ['another title of the archive', (at) => writeFile(at('content/archive.yaml'), 'title: "Texts"\n')],
    ['a list of names', (at) => writeFile(at('content/names.yaml'), '[]\n')],
    ['a correction', (at) => writeFiles(at('content'), { 'corrections/a.yaml': '' })],
    ['a source', (at) => writeFiles(at('content'), { 'sources/a.yaml': '' })],
    ['a changed page', (at) => writeFile(at('site/index.html'), 'hone')],
    ['a missing page', (at) => rm(at('site/about/index.html'))],
    ['a missing list of pages', (at) => rm(at('site/.dateline'))],
    ['a missing site', (at) => rm(at('site'), { recursive: true })],
    ['a missing cache', (at) => rm(at('cache'), { recursive: true })],
    ['a build that is at work', (at) => writeFile(at('content/articles/.building'), '1')],
  ])('%s', async (_, change) => {
    const { at, recall } = await noted();
    await change(at);
    expect(await recall()).toBeNull();
  });

  test.each<[string, Partial<BuildOptions>]>([
    ['--fresh', { fresh: true }],
    ['another address', { url: 'https://archive.example/' }],
    ['another path on the host', { pathPrefix: '/texts/' }],
    ['another version of Node', { runtime: 'b' }],
  ])('%s', async (_, more) => {
    const { recall } = await noted();
    expect(await recall(more)).toBeNull();
  });

  test('any damage to the note', async () => {
    const { at, recall } = await noted();
    const file = at(`cache/${(await readdir(at('cache')))[0]}`);
    const whole = await readFile(file, 'utf8');
    for (const damaged of [
      '',
      whole.slice(0, -1),
      whole.replace('"published"', '"stopped"'),
      `${whole}${whole}`,
    ]) {
      await writeFile(file, damaged);
      expect(await recall()).toBeNull();
    }
    await writeFile(file, whole);
    expect(await recall()).not.toBeNull();
  });
});

test('a cache that cannot be written costs the note alone', async () => {
  const { at, options } = await noted();
  await writeFile(at('no-folder'), '');
  for (const cacheDir of [at('no-folder'), at('no-folder/cache')]) {
    const note = await openSiteNote({ ...options, cacheDir }, PROGRAM);
    expect(note.recalled).toBeNull();
    note.articlesStand(new Map());
    await note.write(REPORT, new Map());
    expect((await openSiteNote({ ...options, cacheDir }, PROGRAM)).recalled).toBeNull();
  }
});

test('nothing is recalled of a site whose articles, texts or statements changed while it was built', async () => {
  for (const name of ['content/articles/bridge.txt.md', 'content/raw/harbor.txt', 'content/archive.yaml']) {
    const { at, options, recall } = await noted();
    const note = await openSiteNote({ ...options, fresh: true }, PROGRAM);
    note.articlesStand(new Map());
    await writeFile(at(name), 'changed meanwhile');
    await note.write(REPORT, stampsBelow(at('site'), Object.keys(SITE), new Map()));
    expect(await readdir(at('cache'))).toHaveLength(1);
    expect(await recall()).toBeNull();
  }
});

describe('no note is left', () => {
  test('of a build that was stopped, or had to say something of its own memory', async () => {
    const damaged = REPORT.diagnostics.map((each) => ({ ...each, code: 'memory-damaged' }));
    for (const report of [
      { ...REPORT, outcome: 'stopped' as const },
      { ...REPORT, diagnostics: damaged },
    ]) {
      const { recall } = await noted(report);
      expect(await recall()).toBeNull();
    }
  });

  test('of sites that have gone', async () => {
    const { at, options } = await noted();
    const [name = ''] = await readdir(at('cache'));
    for (const kept of [
      name.replace('site', 'files').replace('.json', '.jsonl'),
      name.replace('site', 'search'),
    ])
      await writeFile(path.join(at('cache'), kept), 'kept');
    await rm(at('site'), { recursive: true });
    await mkdir(at('other'));
    const note = await openSiteNote({ ...options, outputDir: at('other') }, PROGRAM);
    note.articlesStand(new Map());
    await claimFiles(at('other'), []);
    await note.write(REPORT, new Map());
    expect(await readdir(at('cache'))).toHaveLength(1);
  });
});
