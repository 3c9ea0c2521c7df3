// What is recalled of the last run, and what is not. A run that recalls says the same as one that does not.
import { appendFile, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalizeContent } from '../../src/build/normalize-content.ts';
import { sha256 } from '../../src/files/sha256.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { correctionOf, newsText } from '../support/small-archive.ts';
import { filesBelow, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const COUNT = 210;
const rawPath = (number: number) => `folder-${number % 7}/text-${number}.txt`;
const TEXTS = Object.fromEntries(
  Array.from({ length: COUNT }, (_, number) => [`raw/${rawPath(number)}`, newsText(`bridge ${number}`)]),
);
/** Raw files of one folder. */
const FOLDER_3 = Array.from({ length: 30 }, (_, index) => rawPath(3 + 7 * index)).sort();

const self = { pid: process.pid, isRunning: () => false };

/** Names of what runs have noted of archives. */
async function notesIn(cacheDir: string): Promise<readonly string[]> {
  return (await readdir(cacheDir)).filter((name) => name.startsWith('normalized-'));
}

/** An archive that was normalized once, with a mark in all that was noted of it. */
async function archive() {
  const content = await temporaryFolder({ ...TEXTS, 'raw/empty.txt': '' });
  const at = (...names: string[]) => path.join(content, ...names);
  const cacheDir = at('cache');
  const memory = async () => path.join(cacheDir, (await notesIn(cacheDir))[0] ?? '');
  const normalize = async (more: { fresh?: boolean; runtime?: string; jobs?: number } = {}) => {
    const { signal } = new AbortController();
    const settings = { jobs: 1, fresh: false, cacheDir, runtime: 'a', check: false, self, signal };
    return normalizeContent({ contentDir: content, ...settings, ...more });
  };
  /** Runs again. @returns what was said, and which texts were made anew, going by the marks */
  const again = async (more: Parameters<typeof normalize>[0] = {}) => {
    const { facts, diagnostics } = await normalize(more);
    const isMark = ({ code }: Diagnostic) => code === 'recalled';
    const recalled = diagnostics.filter(isMark).map(({ file }) => path.relative(at('raw'), file ?? ''));
    const anew = Object.keys(TEXTS)
      .map((name) => name.slice('raw/'.length))
      .filter((name) => !recalled.includes(name))
      .sort();
    const isWhole = recalled.length === 1 && recalled[0] === 'whole';
    return {
      facts,
      anew: isWhole ? [] : anew,
      isWhole,
      codes: diagnostics.filter((each) => !isMark(each)).map(({ code }) => code),
    };
  };
  await normalize();
  const articles = () => filesBelow(at('articles'));
  await mark(await memory(), at('raw/whole'));
  return { content, at, memory, normalize, again, articles };
}

/** Adds a message to the noted report and to each noted article, so that it shows which are recalled. */
async function mark(memory: string, whole: string): Promise<void> {
  await rewrite(memory, (entry) => {
    const recalled = { code: 'recalled', severity: 'notice', line: null, field: null, message: '' };
    for (const article of entry.articles ?? []) article.diagnostics.push(recalled);
    if (entry.report) entry.report.diagnostics.push({ ...recalled, file: whole });
  });
}

async function rewrite(
  memory: string,
  // biome-ignore lint/suspicious/noExplicitAny: whatever stands in the file.
  change: (entry: any) => void,
): Promise<void> {
  const lines = (await readFile(memory, 'utf8')).trimEnd().split('\n');
  const changed = lines.map((line) => {
    const entry = JSON.parse(line.slice(17));
    change(entry);
    const json = JSON.stringify(entry);
    return `${sha256(json).slice(0, 16)} ${json}\n`;
  });
  await writeFile(memory, changed.join(''));
}

const EVERY = Object.keys(TEXTS)
  .map((name) => name.slice('raw/'.length))
  .sort();
const ONE = rawPath(17);

describe('a run after which nothing has changed', () => {
  test('is recalled whole, messages and figures included', async () => {
    const { again, articles } = await archive();
    const before = await articles();
    const run = await again();
    expect(run).toMatchObject({ isWhole: true, codes: ['raw-empty'] });
    expect(run.facts).toMatchObject({ texts: COUNT + 1, articles: COUNT, copies: 0 });
    expect(await articles()).toEqual(before);
  });

  test.each([
    ['--fresh', { fresh: true }],
    ['on another version of Node.js', { runtime: 'b' }],
  ])('is made anew with %s', async (_, more) => {
    const { again, articles } = await archive();
    const before = await articles();
    expect(await again(more)).toMatchObject({ isWhole: false, anew: EVERY, codes: ['raw-empty'] });
    expect(await articles()).toEqual(before);
  });

  test('is made anew where the list of written files has gone, or its note', async () => {
    const { again, articles, at, memory } = await archive();
    const before = await articles();
    await rm(at('articles/.written.sha256'));
    expect(await again()).toMatchObject({ isWhole: false, anew: EVERY, codes: ['raw-empty'] });
    await rm(await memory());
    expect(await again()).toMatchObject({ isWhole: false, anew: EVERY, codes: ['raw-empty'] });
    expect(await articles()).toEqual(before);
  });

  test('is not noted of a small archive', async () => {
    const content = await temporaryFolder({ 'raw/a.txt': newsText('bridge') });
    const cacheDir = path.join(content, 'cache');
    const { signal } = new AbortController();
    const settings = { jobs: 1, fresh: false, cacheDir, runtime: 'a', check: false, self, signal };
    expect((await normalizeContent({ contentDir: content, ...settings })).facts?.articles).toBe(1);
    expect(await notesIn(cacheDir)).toEqual([]);
  });
});

describe('a run after which a raw file', () => {
  test('was touched finds the same bytes, and makes nothing anew', async () => {
    const { again, at } = await archive();
    await utimes(at('raw', ONE), 1000, 1000);
    expect(await again()).toMatchObject({ isWhole: false, anew: [], codes: ['raw-empty'] });
  });

  test('was changed makes that one anew, even if its size and its time are the same', async () => {
    const { again, at } = await archive();
    const { atime, mtime } = await stat(at('raw', ONE));
    await writeFile(at('raw', ONE), newsText('tunnel 17'));
    await utimes(at('raw', ONE), atime, mtime);
    expect(await again()).toMatchObject({ anew: [ONE], codes: ['raw-empty'] });
    expect(await readFile(at('articles', `${ONE}.md`), 'utf8')).toContain('The tunnel 17 was opened');
  });

  test('was written while the run was at work is not relied on', async () => {
    const { again, at, memory, normalize } = await archive();
    const soon = new Date(Date.now() + 60_000);
    await utimes(at('raw', ONE), soon, soon);
    await normalize();
    const noted = (await readFile(await memory(), 'utf8')).split('\n');
    expect(noted.join('').split('"stamp":null')).toHaveLength(2);
    expect(await again()).toMatchObject({ isWhole: false });
  });

  test('came, went or was copied makes only that one', async () => {
    const { again, at, content } = await archive();
    await rm(at('raw', rawPath(5)));
    await writeFiles(content, { 'raw/new.txt': newsText('tower'), 'raw/a-copy.txt': newsText('bridge 17') });
    const run = await again();
    expect(run.facts).toMatchObject({ texts: COUNT + 2, articles: COUNT, copies: 1 });
    expect(run).toMatchObject({ anew: [ONE, rawPath(5)].sort(), codes: ['raw-copies', 'raw-empty'] });
    await expect(stat(at('articles', `${rawPath(5)}.md`))).rejects.toThrow('ENOENT');
    await expect(stat(at('articles', `${ONE}.md`))).rejects.toThrow('ENOENT');
    expect(await readFile(at('articles/a-copy.txt.record.json'), 'utf8')).toContain(ONE);
  });
});

describe('what a person says of an archive', () => {
  test('a correction: its text is made anew, and again without it', async () => {
    const { again, at, content, normalize } = await archive();
    const correction = correctionOf(ONE, newsText('bridge 17'), 'title', '"The bridge is open"');
    await writeFiles(content, { 'corrections/a.yaml': correction });
    expect(await again()).toMatchObject({ anew: [ONE] });
    expect(await readFile(at('articles', `${ONE}.md`), 'utf8')).toContain('The bridge is open');
    await rm(at('corrections/a.yaml'));
    await normalize();
    expect(await readFile(at('articles', `${ONE}.md`), 'utf8')).not.toContain('The bridge is open');
  });

  test('a correction that does not hold: its text is left out, the others are recalled', async () => {
    const { again, content } = await archive();
    await writeFiles(content, { 'corrections/a.yaml': correctionOf(ONE, 'as it was', 'title', '"T"') });
    const run = await again();
    expect(run).toMatchObject({ anew: [ONE], codes: expect.arrayContaining(['raw-correction-refused']) });
    expect(run.facts?.articles).toBe(COUNT - 1);
  });

  test('the source of a folder: its texts are made anew', async () => {
    const { again, content } = await archive();
    const settings =
      'sources:\n  - folder: "folder-3"\n    source: "kayhan"\n    reason: "The clippings say so."\n';
    await writeFiles(content, { 'archive.yaml': settings });
    expect(await again()).toMatchObject({ anew: FOLDER_3 });
  });

  test('a title of the archive: nothing is made anew', async () => {
    const { again, content } = await archive();
    await writeFiles(content, { 'archive.yaml': 'title: "Of bridges"\n' });
    expect(await again()).toMatchObject({ isWhole: false, anew: [] });
  });

  test('an outlet: any text may name it, and all are made anew', async () => {
    const { again, content } = await archive();
    await writeFiles(content, { 'sources/river-daily.yaml': 'id: "river-daily"\nname: "River Daily"\n' });
    expect(await again()).toMatchObject({ anew: EVERY });
  });
});

describe('generated files', () => {
  test('an edited one is kept and named, run after run, and its text alone is made anew', async () => {
    const { again, at } = await archive();
    await writeFile(at('articles', `${ONE}.md`), 'edited');
    for (const _ of [1, 2])
      expect(await again()).toMatchObject({ anew: [ONE], codes: expect.arrayContaining(['article-edited']) });
    expect(await readFile(at('articles', `${ONE}.md`), 'utf8')).toBe('edited');
  });

  test('one that was deleted or damaged is written again', async () => {
    const { again, articles, at } = await archive();
    const before = await articles();
    await rm(at('articles', `${ONE}.md`));
    await writeFile(at('articles', `${rawPath(5)}.record.json`), '{}');
    expect(await again()).toMatchObject({ anew: [ONE, rawPath(5)].sort() });
    expect(await articles()).toEqual(before);
  });

  test('ones that were only touched are known by their bytes', async () => {
    const { again, at } = await archive();
    for (const end of ['md', 'record.json']) await utimes(at('articles', `${ONE}.${end}`), 1000, 1000);
    expect(await again()).toMatchObject({ isWhole: false, anew: [] });
  });
});

describe('a note of the last run', () => {
  test('with a damaged entry: its texts are made anew, and it is said', async () => {
    const { again, memory, articles } = await archive();
    const before = await articles();
    const text = await readFile(await memory(), 'utf8');
    const at = text.indexOf(`{"path":"${ONE}","key"`);
    expect(at).toBeGreaterThan(0);
    await writeFile(await memory(), `${text.slice(0, at + 30)}x${text.slice(at + 31)}`);
    const { anew, codes } = await again();
    expect(anew).toContain(ONE);
    expect(anew.length).toBeLessThan(COUNT / 2);
    expect(codes).toEqual(['raw-empty', 'memory-damaged']);
    expect(await again()).toMatchObject({ isWhole: false, codes: ['raw-empty'] });
    expect(await articles()).toEqual(before);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['of something else', () => 'not what it should be\n'],
    ['of nothing', () => '\n'],
  ])('%s: what cannot be read is made anew', async (_, damage) => {
    const { again, memory, articles } = await archive();
    const before = await articles();
    await writeFile(await memory(), damage(await readFile(await memory(), 'utf8')));
    expect(await again()).toMatchObject({ isWhole: false, codes: ['raw-empty', 'memory-damaged'] });
    expect(await articles()).toEqual(before);
  });

  test('of another form, as other versions of the program leave it, is passed over', async () => {
    const { again, memory } = await archive();
    await rewrite(await memory(), (entry) => {
      if (entry.version) entry.version = 0;
    });
    expect(await again()).toMatchObject({ anew: EVERY, codes: ['raw-empty'] });
  });

  test('that cannot be written costs a message, and no article', async () => {
    const { at, again, articles } = await archive();
    const before = await articles();
    await rm(at('cache'), { recursive: true });
    await writeFile(at('cache'), 'in the way');
    expect(await again()).toMatchObject({ anew: EVERY, codes: ['raw-empty', 'memory-unwritable'] });
    expect(await articles()).toEqual(before);
  });

  test('goes with its archive', async () => {
    const { at, content, normalize, memory } = await archive();
    const gone = path.join(at('cache'), 'normalized-0123456789abcdef.jsonl');
    const head = JSON.stringify({ version: 2, articlesDir: path.join(content, 'nowhere/articles') });
    const own = await memory();
    await appendFile(gone, `${sha256(head).slice(0, 16)} ${head}\n`);
    await normalize({ fresh: true });
    expect(await readdir(at('cache'))).not.toContain(path.basename(gone));
    expect((await stat(own)).size).toBeGreaterThan(10_000);
  });
});
