import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArticlesFolder } from '../../src/build/articles-folder.ts';
import { checkArticlesFolder } from '../../src/build/check-articles.ts';
import { comparePair } from '../../src/build/compare-pair.ts';
import { type ArticlePair, placePairs } from '../../src/build/place-pairs.ts';
import { lineFor, readWrittenFiles } from '../../src/build/written-files.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.ts';

const pair = (rawPath: string, markdown: string): ArticlePair => ({
  id: '0123456789abcdef',
  rawPath,
  markdown,
  sha256: sha256(markdown),
  record: '{}\n',
  known: [],
});

/** What a run that made these pairs says of them. */
const hashesOf = (pairs: readonly ArticlePair[]) =>
  new Map(pairs.map((each) => [`${each.rawPath}.md`, each.sha256]));

async function folders() {
  const root = await temporaryFolder();
  const [articles, aside] = [path.join(root, 'articles'), path.join(root, 'aside')];
  /** A build that is killed before its end. */
  const begin = async (...pairs: readonly ArticlePair[]) => {
    const folder = await openArticlesFolder(articles);
    const known = pairs.map((each) => ({ ...each, known: folder.known(`${each.rawPath}.md`) }));
    return { folder, placed: placePairs(articles, aside, known) };
  };
  /** One build that makes these pairs. */
  const build = async (...pairs: readonly ArticlePair[]) => {
    const { folder, placed } = await begin(...pairs);
    const settled = await folder.settle(hashesOf(pairs), () => false);
    return {
      placed,
      codes: [...placed.flatMap(({ diagnostics }) => diagnostics), ...settled].map(({ code }) => code),
    };
  };
  return { articles, aside, begin, build, at: (name: string) => path.join(articles, name) };
}

describe('content/articles', () => {
  test('mirrors raw/, and leaves unchanged files and their times alone', async () => {
    const { build, articles, at } = await folders();
    await build(pair('a/b.txt', 'one'));
    expect(Object.keys(await filesBelow(articles))).toEqual([
      '.written.sha256',
      'a/b.txt.md',
      'a/b.txt.record.json',
    ]);
    await utimes(at('a/b.txt.md'), 1000, 1000);
    await build(pair('a/b.txt', 'one'));
    expect((await stat(at('a/b.txt.md'))).mtimeMs).toBe(1_000_000);
    await build(pair('a/b.txt', 'two'));
    expect(await readFile(at('a/b.txt.md'), 'utf8')).toBe('two');
  });

  test('an edited file stays, is named each time, and the fresh pair stands aside', async () => {
    const { build, at, aside } = await folders();
    await build(pair('a.txt', 'one'));
    await writeFile(at('a.txt.md'), 'edited');
    for (const fresh of ['one', 'two', 'two']) {
      const { codes, placed } = await build(pair('a.txt', fresh));
      expect(codes).toEqual(['article-edited']);
      expect(placed[0]?.files.markdown.startsWith(aside)).toBe(true);
      expect(await readFile(placed[0]?.files.markdown ?? '', 'utf8')).toBe(fresh);
      expect(await readFile(at('a.txt.md'), 'utf8')).toBe('edited');
    }
    await rm(at('a.txt.md'));
    expect((await build(pair('a.txt', 'two'))).codes).toEqual([]);
    expect(await readFile(at('a.txt.md'), 'utf8')).toBe('two');
  });

  test('without the list, what equals the fresh file is ours and all else is taken for edited', async () => {
    const { build, at } = await folders();
    await build(pair('a.txt', 'one'), pair('b.txt', 'one'));
    await rm(at('.written.sha256'));
    expect((await build(pair('a.txt', 'one'), pair('b.txt', 'two'))).codes).toEqual(['article-edited']);
    expect(await readFile(at('b.txt.md'), 'utf8')).toBe('one');
  });

  test('a build that is cut short does not take its own work for a person’s', async () => {
    const { begin, build, at } = await folders();
    await build(pair('a.txt', 'one'));
    await begin(pair('a.txt', 'two'));
    // … killed here, before it settled; the next version of the program makes something else.
    expect((await build(pair('a.txt', 'three'))).codes).toEqual([]);
    expect(await readFile(at('a.txt.md'), 'utf8')).toBe('three');
  });

  test('files whose text has gone are deleted, with their folders, unless a person edited them', async () => {
    const { build, articles, at } = await folders();
    await build(pair('a/b.txt', 'one'), pair('c.txt', 'one'), pair('d.txt', 'one'));
    await writeFile(at('c.txt.md'), 'edited');
    await writeFile(at('mine.md'), 'not made here');
    for (const _ of [1, 2]) expect((await build(pair('d.txt', 'one'))).codes).toEqual(['article-orphan']);
    expect(Object.keys(await filesBelow(articles))).toEqual([
      '.written.sha256',
      'c.txt.md',
      'c.txt.record.json',
      'd.txt.md',
      'd.txt.record.json',
      'mine.md',
    ]);
    await expect(stat(at('a'))).rejects.toThrow('ENOENT');
  });

  test('what was made from a raw file that cannot be read now stays, with a warning', async () => {
    const { articles, begin, build, at } = await folders();
    await build(pair('a.txt', 'one'), pair('b.txt', 'one'));
    const before = await filesBelow(articles);
    const { folder } = await begin(pair('b.txt', 'one'));
    const settled = await folder.settle(hashesOf([pair('b.txt', 'one')]), (rawPath) => rawPath === 'a.txt');
    expect(settled).toMatchObject([{ code: 'article-withheld', severity: 'warning', file: at('a.txt.md') }]);
    expect(await filesBelow(articles)).toEqual(before);
  });

  test('the same articles give the same list, in whatever order they came', async () => {
    const lists = await Promise.all(
      [
        ['a.txt', 'b.txt', 'c.txt'],
        ['c.txt', 'a.txt', 'b.txt'],
      ].map(async (names) => {
        const { build, at } = await folders();
        await build(...names.map((name) => pair(name, 'one')));
        return readFile(at('.written.sha256'), 'utf8');
      }),
    );
    expect(lists[0]).toBe(lists[1]);
  });

  test('a path that cannot be written costs a warning, not the article', async () => {
    const { build, aside, at } = await folders();
    const long = `${'x'.repeat(248)}.txt`;
    await mkdir(at('taken.txt.md'), { recursive: true });
    const { codes, placed } = await build(pair(long, 'one'), pair('taken.txt', 'one'));
    expect(codes).toEqual(['article-unwritable', 'article-unwritable']);
    expect(placed.every(({ files }) => files.markdown.startsWith(aside))).toBe(true);
  });
});

describe('the list of written files', () => {
  test('holds any name, and no name forges a line', async () => {
    const folder = await temporaryFolder();
    const hash = 'a'.repeat(64);
    const names = [
      'a b.txt.md',
      ' lead.md',
      `x\n${hash}  forged.md`,
      '100%.md',
      '%0a.md',
      'é\u2028中.md',
      'back\\slash.md',
      '\r.md',
    ];
    const list = path.join(folder, '.written.sha256');
    await writeFile(list, names.map((name) => lineFor(name, hash)).join(''));
    const written = await readWrittenFiles(folder);
    expect((await readWrittenFiles(folder)).paths()).toEqual(names);
    await written.settle(new Map(names.map((name) => [name, hash])));
    expect([...(await readWrittenFiles(folder)).paths()].sort()).toEqual([...names].sort());
  });

  test('passes over lines that were cut short', async () => {
    const folder = await temporaryFolder({ '.written.sha256': `${'a'.repeat(64)}  a.md\n${'b'.repeat(30)}` });
    expect((await readWrittenFiles(folder)).paths()).toEqual(['a.md']);
  });
});

describe('--check', () => {
  test('names what differs, what is missing and what is left over, and writes nothing', async () => {
    const { build, articles, at } = await folders();
    await build(pair('a.txt', 'one'), pair('b.txt', 'one'), pair('c.txt', 'one'));
    await rm(at('b.txt.record.json'));
    const before = await filesBelow(articles);
    const wanted = [pair('a.txt', 'two'), pair('b.txt', 'one')];
    const found = [
      ...wanted.flatMap((each) => comparePair(articles, each).diagnostics),
      ...(await checkArticlesFolder(articles).settle(hashesOf(wanted), () => false)),
    ];
    expect(found.map(({ file, message }) => [path.basename(file ?? ''), message.split(':')[0]])).toEqual([
      ['a.txt.md', 'differs from what the raw text gives now'],
      ['b.txt.record.json', 'is missing'],
      ['c.txt.md', 'has no raw text any more'],
      ['c.txt.record.json', 'has no raw text any more'],
      ['.written.sha256', 'differs from what the raw text gives now'],
    ]);
    expect(await filesBelow(articles)).toEqual(before);
  });
});
