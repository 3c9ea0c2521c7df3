// Archives large enough for several threads: what comes out is the same on any number of them, whatever happens.
import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalizeContent } from '../../src/build/normalize-content.ts';
import { lazily } from '../../src/text/keep-answers.ts';
import { manyTexts } from '../support/many-texts.ts';
import { startScript } from '../support/run-script.ts';
import { filesBelow, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const TEXTS = manyTexts(460);

const self = { pid: process.pid, isRunning: () => false };

/** Normalizes an archive; diagnostics with paths below it. */
async function run(contentDir: string, jobs: number, more: { check?: boolean; signal?: AbortSignal } = {}) {
  const settings = { jobs, fresh: true, cacheDir: path.join(contentDir, 'cache'), runtime: 'a' };
  const { signal } = new AbortController();
  const options = { contentDir, ...settings, check: false, self, signal, ...more };
  const { facts, diagnostics } = await normalizeContent(options);
  const told = diagnostics.map((each) => ({ ...each, file: path.relative(contentDir, each.file ?? '') }));
  return { facts, diagnostics: told, ...(await below(contentDir)) };
}

async function below(contentDir: string) {
  return { articles: await filesBelow(path.join(contentDir, 'articles')) };
}

/** What one thread makes of the texts, and where: all others are held against it. */
const ONE_THREAD = lazily(async () => {
  const content = await temporaryFolder(TEXTS);
  return { content, whole: await run(content, 1) };
});

/** A copy of what one thread has made. */
async function normalizedArchive(): Promise<string> {
  const content = await temporaryFolder();
  await cp((await ONE_THREAD()).content, content, { recursive: true });
  return content;
}

describe('an archive of many texts', () => {
  test('gives the same files and messages on one thread, on two and on three', async () => {
    const { whole: one } = await ONE_THREAD();
    expect(one.facts).toMatchObject({ texts: 466, articles: 462, copies: 2 });
    expect(one.diagnostics.map(({ code }) => code).sort()).toEqual(
      ['raw-copies', 'raw-copies', 'raw-empty', 'raw-empty', 'raw-damaged'].sort(),
    );
    for (const jobs of [2, 3]) expect(await run(await temporaryFolder(TEXTS), jobs)).toEqual(one);
  });

  test('is left alone by a second run, and found to be right by a comparison', async () => {
    const content = await normalizedArchive();
    const { whole } = await ONE_THREAD();
    expect(await run(content, 2)).toEqual(whole);
    expect(await run(content, 2, { check: true })).toEqual(whole);
    await writeFile(path.join(content, 'articles/long.txt.md'), 'not this');
    const { diagnostics } = await run(content, 2, { check: true });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'article-out-of-date', file: 'articles/long.txt.md' }),
    );
  });

  test('keeps what a person edited, on whatever thread it is met', async () => {
    const content = await normalizedArchive();
    const edited = ['a b/text-0.txt.md', 'folder-1/text-400.txt.md', 'long.txt.md'].map((file) =>
      path.join(content, 'articles', file),
    );
    for (const file of edited) await writeFile(file, 'edited');
    const { diagnostics } = await run(content, 2);
    expect(diagnostics.filter(({ code }) => code === 'article-edited')).toHaveLength(3);
    for (const file of edited) expect(await readFile(file, 'utf8')).toBe('edited');
  });

  test('says so where the system refuses what a thread wants to write', async () => {
    const content = await temporaryFolder(TEXTS);
    // What a person edited makes a thread write into the run's own folder, where a file is in the way.
    await writeFiles(content, { 'articles/long.txt.md': 'edited', 'articles/.aside': '' });
    const { facts, diagnostics } = await run(content, 2);
    expect(facts).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'system-refused', file: expect.stringMatching(/^articles\/\.aside/u) },
    ]);
  });

  test('is whole so far where a signal comes, and complete after the next run', async () => {
    const content = await temporaryFolder(TEXTS);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const cut = await run(content, 2, { signal: stop.signal });
    const { whole } = await ONE_THREAD();
    for (const [file, text] of Object.entries(cut.articles))
      if (!file.startsWith('.')) expect(text, file).toBe(whole.articles[file]);
    expect(await run(content, 2)).toEqual(whole);
  });

  test('is whole so far where the run is killed, and complete after the next run', async () => {
    const { whole } = await ONE_THREAD();
    const content = await temporaryFolder(TEXTS);
    for (const lines of [1, 150]) {
      const running = startScript('normalize', ['--content', content, '--jobs', '2']);
      await untilListed(content, lines);
      running.kill('SIGKILL');
      await running.ended;
      const { articles } = await below(content);
      for (const [file, text] of Object.entries(articles))
        if (!/(?:^|\/)\./u.test(file)) expect(text, file).toBe(whole.articles[file]);
    }
    // A write that was cut short in the middle.
    await writeFiles(content, {
      'articles/folder-1/.dateline-01234567-89ab-cdef-0123-456789abcdef.tmp': '--',
    });
    const { diagnostics, articles } = await run(content, 2);
    expect({ diagnostics, articles }).toEqual({ diagnostics: whole.diagnostics, articles: whole.articles });
  });
});

/** Waits until a run has announced so many articles more than before. */
async function untilListed(content: string, more: number): Promise<void> {
  const list = path.join(content, 'articles/.written.sha256');
  const lines = async () => (existsSync(list) ? (await readFile(list, 'utf8')).split('\n').length - 1 : 0);
  const wanted = (await lines()) + more;
  while ((await lines()) < wanted) await new Promise((resolve) => setTimeout(resolve, 5));
}
