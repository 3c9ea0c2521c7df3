import { mkdir, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { claimFiles } from '../../../src/files/output/output-folder.ts';
import { publish } from '../../../src/files/output/publish.ts';
import { inPublishOrder } from '../../../src/files/output/publish-order.ts';
import { type Files, filesBelow, temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const fsCalls = vi.hoisted(() => ({
  log: [] as string[],
  failAt: null as string | null,
  /** Called after each of them. */
  after: null as (() => Promise<void>) | null,
}));

// Watches what is renamed and deleted, and can stop it midway as a power cut would.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const watched =
    (name: string, call: (...args: never[]) => Promise<unknown>, pathAt: number) =>
    async (...args: never[]) => {
      const target = String(args[pathAt]);
      if (fsCalls.failAt !== null && target.endsWith(fsCalls.failAt)) throw new Error('power cut');
      fsCalls.log.push(`${name} ${target}`);
      await call(...args);
      await fsCalls.after?.();
    };
  return { ...real, rename: watched('rename', real.rename, 1), rm: watched('rm', real.rm, 0) };
});

const A = 'articles/aaaaaaaaaaaaaaaa';
const B = 'articles/bbbbbbbbbbbbbbbb';

async function site(files: Files) {
  const folder = await temporaryFolder();
  const output = path.join(folder, 'out');
  const run = async (
    next: Files,
    after: (() => Promise<void>) | null = null,
    standing: ReadonlySet<string> = new Set(),
  ) => {
    const staging = path.join(folder, 'staging');
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
    await writeFiles(staging, next);
    fsCalls.log.length = 0;
    fsCalls.after = after;
    return publish(staging, output, standing).finally(() => {
      fsCalls.after = null;
    });
  };
  if (Object.keys(files).length > 0) await run(files);
  const shown = async () => {
    const { '.dateline': _, ...rest } = await filesBelow(output);
    return rest;
  };
  return { folder, output, run, shown };
}

/** An output folder of ours in which nothing stands any more: a site goes into it file by file. */
async function emptied() {
  const made = await site({});
  await claimFiles(made.output, []);
  return made;
}

const renamed = (output: string) =>
  fsCalls.log
    .filter((line) => line.startsWith('rename ') && !line.endsWith('/.dateline'))
    .map((line) => path.relative(output, line.slice('rename '.length)));

/** Each file once, where it was renamed for the last time. */
const lastMoves = (files: readonly string[]) => files.filter((file, at) => files.lastIndexOf(file) === at);

describe('publish', () => {
  test('puts a new site in place, ways in last', async () => {
    const { output, run, shown } = await emptied();
    const files = {
      'index.html': 'home',
      'assets/site-1.css': 'css',
      'pagefind/pagefind-entry.json': '{}',
      'pagefind/index/a.pf_index': 'x',
      'pagefind/cut-1/pagefind-entry.json': '{}',
      'search/texts.table': 'rows',
      'data/articles.json': '[]',
      'articles/index.html': 'list',
      [`${A}/index.html`]: 'a',
      [`${A}/evidence/index.html`]: 'ae',
      [`${A}/raw.txt`]: 'raw',
    };
    const published = await run(files);
    expect(await shown()).toEqual(files);
    expect(published).toMatchObject({ added: 11, changed: 0, unchanged: 0, deleted: 0 });
    const order = lastMoves(renamed(output));
    expect(order.at(-1)).toBe('index.html');
    expect(order.slice(0, 3).sort()).toEqual([
      `${A}/raw.txt`,
      'assets/site-1.css',
      'pagefind/index/a.pf_index',
    ]);
    expect(order.indexOf(`${A}/evidence/index.html`)).toBeLessThan(order.indexOf(`${A}/index.html`));
    expect(order.indexOf(`${A}/index.html`)).toBeLessThan(order.indexOf('articles/index.html'));
    // A table that tells of more indexes than there are would be of no use, indexes that no table tells of yet do no harm.
    expect(order.indexOf('pagefind/cut-1/pagefind-entry.json')).toBeLessThan(
      order.indexOf('search/texts.table'),
    );
  });

  const small = { 'index.html': 'home', [`${A}/index.html`]: 'a' };

  test('puts the first site into its place in one step', async () => {
    for (const isThere of [false, true]) {
      const { output, run, shown } = await site({});
      if (isThere) await mkdir(output);
      expect(await run(small)).toMatchObject({
        made: 2,
        added: 2,
        changed: 0,
        unchanged: 0,
        deleted: 0,
      });
      expect(fsCalls.log.filter((line) => !line.endsWith('/.dateline'))).toEqual([`rename ${output}`]);
      expect(await shown()).toEqual(small);
      // It is known as ours, with all its files.
      expect(await run({ 'index.html': 'new' })).toMatchObject({ changed: 1, deleted: 1 });
      expect(await shown()).toEqual({ 'index.html': 'new' });
    }
  });

  test('goes file by file where the folder cannot be moved: it is a link to another one', async () => {
    const { folder, output, run, shown } = await site({});
    await mkdir(path.join(folder, 'elsewhere'));
    await symlink('elsewhere', output);
    expect(await run(small)).toMatchObject({ added: 2 });
    expect(await shown()).toEqual(small);
    expect((await filesBelow(path.join(folder, 'elsewhere')))['index.html']).toBe('home');
  });

  test('leaves unchanged files and their times alone', async () => {
    const { output, run } = await site({ 'index.html': 'home', 'about/index.html': 'about' });
    await utimes(path.join(output, 'index.html'), 1000, 1000);
    const published = await run({ 'index.html': 'home', 'about/index.html': 'new' });
    expect(published).toMatchObject({ added: 0, changed: 1, unchanged: 1, deleted: 0 });
    expect((await stat(path.join(output, 'index.html'))).mtimeMs).toBe(1_000_000);
  });

  test('leaves files alone that stand already, and tells a host what has changed', async () => {
    const { run, shown } = await site({ 'index.html': '1', 'about/index.html': 'a', 'old.txt': 'o' });
    const next = { 'index.html': '2', 'raw.txt': 'r', 'a/index.html': 'new' };
    const published = await run(next, null, new Set(['about/index.html']));
    expect(published).toMatchObject({ made: 3, added: 2, changed: 1, unchanged: 1, deleted: 1 });
    expect(published.changes).toEqual({
      upload: ['raw.txt', 'a/index.html', 'index.html'],
      remove: ['old.txt'],
    });
    expect(await shown()).toEqual({ ...next, 'about/index.html': 'a' });
    // All of them are known as ours, those that stood too.
    await run({}, null, new Set(['index.html']));
    expect(await shown()).toEqual({ 'index.html': '2' });
  });

  test('adds before it changes, and deletes at the end, with folders left empty', async () => {
    const { output, run, shown } = await site({ 'index.html': '1', [`${A}/index.html`]: 'a' });
    await run({ 'index.html': '2', [`${B}/index.html`]: 'b' });
    const moves = fsCalls.log
      .map((line) => line.replace(`${output}/`, ''))
      .filter((line) => !line.includes('.dateline') && !line.includes('.tmp'));
    expect(moves).toEqual([
      // Twice: one that leads nowhere, then the page. Likewise before it goes.
      `rename ${B}/index.html`,
      `rename ${B}/index.html`,
      'rename index.html',
      `rename ${A}/index.html`,
      `rm ${A}/index.html`,
    ]);
    expect(await shown()).toEqual({ 'index.html': '2', [`${B}/index.html`]: 'b' });
    expect(await readdir(path.join(output, 'articles'))).toEqual(['bbbbbbbbbbbbbbbb']);
  });

  test.each<[string, Files, string]>([
    ['a folder', { 'about/index.html/mine.txt': 'mine' }, 'about/index.html'],
    ['a file in the place of a folder', { about: 'mine' }, 'about/index.html'],
  ])('changes nothing where %s stands in the way of a file, and names it', async (_, obstacle, named) => {
    const { output, run } = await site({ 'index.html': 'old' });
    await writeFiles(output, obstacle);
    const before = await filesBelow(output);
    const next = run({ 'index.html': 'new', 'about/index.html': 'about' });
    await expect(next).rejects.toMatchObject({ path: path.join(output, named) });
    expect(await filesBelow(output)).toEqual(before);
  });

  test.each<[string, Files, string]>([
    ['a folder in the place of a page', { [`${A}/index.html/mine.txt`]: 'mine' }, `${A}/index.html`],
    ['a folder in the place of another file', { [`${A}/record.json/mine.txt`]: 'mine' }, `${A}/record.json`],
    ['a file in the place of their folder', { [A]: 'mine' }, `${A}/index.html`],
  ])('changes nothing where files that are to go cannot: %s', async (_, obstacle, named) => {
    const { output, run } = await site({
      'index.html': 'old',
      [`${A}/index.html`]: 'a',
      [`${A}/record.json`]: '{}',
    });
    await rm(path.join(output, Object.keys(obstacle)[0]?.replace('/mine.txt', '') ?? ''), {
      recursive: true,
    });
    await writeFiles(output, obstacle);
    const before = await filesBelow(output);
    await expect(run({ 'index.html': 'new' })).rejects.toMatchObject({ path: path.join(output, named) });
    expect(await filesBelow(output)).toEqual(before);
  });

  test('never touches files that no build wrote', async () => {
    const { output, run, shown } = await site({ 'index.html': '1' });
    await writeFile(path.join(output, 'CNAME'), 'example.org');
    await run({ 'index.html': '2' });
    expect(await shown()).toEqual({ CNAME: 'example.org', 'index.html': '2' });
  });

  test('a run that is cut short leaves whole files, and the next one completes it', async () => {
    const before = { 'index.html': '1', 'articles/index.html': '1', [`${A}/index.html`]: 'a' };
    const { run, shown } = await site(before);
    fsCalls.failAt = 'out/articles/index.html';
    const next = { 'index.html': '2', 'articles/index.html': '2', [`${B}/index.html`]: 'b' };
    await expect(run(next)).rejects.toThrow('power cut');
    fsCalls.failAt = null;
    // The new article stands ready; what leads to it, and what the old lists lead to, is as before.
    expect(await shown()).toEqual({ ...before, [`${B}/index.html`]: 'b' });
    await run({ 'index.html': '3' });
    expect(await shown()).toEqual({ 'index.html': '3' });
  });
});

/** Links of the pages in a folder that lead to a file that is not there, as `page → link`. */
async function brokenLinks(output: string): Promise<readonly string[]> {
  const files = await filesBelow(output);
  return Object.entries(files)
    .filter(([file]) => file.endsWith('.html'))
    .flatMap(([file, html]) =>
      [...html.matchAll(/href="\/(?<link>[^"#]*)/gu)].map((match) => [file, match] as const),
    )
    .map(([file, { groups }]) => ({ file, link: groups?.link ?? '' }))
    .filter(({ link }) => files[link === '' || link.endsWith('/') ? `${link}index.html` : link] === undefined)
    .map(({ file, link }) => `${file} → ${link}`);
}

describe('at every moment every link resolves', () => {
  const page = (...links: readonly string[]) => links.map((link) => `<a href="/${link}">`).join('');
  /** Articles that lead to one another, to their evidence, their month and back: circles, as on a real site. */
  const siteOf = (ids: readonly string[]): Files => ({
    'index.html': page('articles/', ...ids.map((id) => `articles/${id}/`)),
    'articles/index.html': page('', ...ids.map((id) => `articles/${id}/`)),
    ...Object.fromEntries(
      ids.flatMap((id, at) => {
        const month = `dates/2021/0${at + 1}/`;
        const around = [ids[at - 1], ids[at + 1]].flatMap((other) => (other ? [`articles/${other}/`] : []));
        return [
          [
            `articles/${id}/index.html`,
            page('', `articles/${id}/evidence/`, `articles/${id}/raw.txt`, month, ...around),
          ],
          [`articles/${id}/evidence/index.html`, page(`articles/${id}/`, `articles/${id}/raw.txt`)],
          [`articles/${id}/raw.txt`, id],
          [`${month}index.html`, page('', `articles/${id}/`)],
        ];
      }),
    ),
  });
  const [one, two, three] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc'];

  test.each([
    ['a first site', [], [one, two]],
    ['articles that come', [two], [one, two, three]],
    ['articles that go', [one, two, three], [two]],
    ['all others', [one, two], [three]],
  ])('%s', async (_, before, after) => {
    const { output, run, shown } = await (before.length > 0 ? site(siteOf(before)) : emptied());
    const moments: (readonly string[])[] = [];
    await run(siteOf(after), async () => void moments.push(await brokenLinks(output)));
    expect(moments.length).toBeGreaterThan(10);
    expect(moments.flat()).toEqual([]);
    expect(await shown()).toEqual(siteOf(after));
  });

  test('whenever it is cut short, and while the next run goes over what it left', async () => {
    const before = siteOf([one, two]);
    const after = siteOf([two, three]);
    const { run: whole } = await site(before);
    await whole(after);
    const steps = fsCalls.log.length;
    expect(steps).toBeGreaterThan(10);
    for (let cut = 1; cut < steps; cut += 1) {
      const { output, run, shown } = await site(before);
      let step = 0;
      const cutShort = async () => {
        step += 1;
        if (step === cut) throw new Error('power cut');
      };
      await expect(run(after, cutShort)).rejects.toThrow('power cut');
      const moments: (readonly string[])[] = [await brokenLinks(output)];
      const next = siteOf([one, three]);
      await run(next, async () => void moments.push(await brokenLinks(output)));
      expect(moments.flat()).toEqual([]);
      expect(await shown()).toEqual(next);
    }
  });
});

test('publish order keeps the order of a list within a tier', () => {
  expect(inPublishOrder(['index.html', 'b.css', 'a.css'])).toEqual(['b.css', 'a.css', 'index.html']);
});
