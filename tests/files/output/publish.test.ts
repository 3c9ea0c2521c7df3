import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { publish } from '../../../src/files/output/publish.ts';
import { inPublishOrder } from '../../../src/files/output/publish-order.ts';
import { type Files, filesBelow, temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const fsCalls = vi.hoisted(() => ({ log: [] as string[], failAt: null as string | null }));

// Watches what is renamed and deleted, and can stop it midway as a power cut would.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const watched =
    (name: string, call: (...args: never[]) => Promise<unknown>, pathAt: number) =>
    (...args: never[]) => {
      const target = String(args[pathAt]);
      if (fsCalls.failAt !== null && target.endsWith(fsCalls.failAt)) throw new Error('power cut');
      fsCalls.log.push(`${name} ${target}`);
      return call(...args);
    };
  return { ...real, rename: watched('rename', real.rename, 1), rm: watched('rm', real.rm, 0) };
});

const A = 'articles/aaaaaaaaaaaaaaaa';
const B = 'articles/bbbbbbbbbbbbbbbb';

async function site(files: Files) {
  const folder = await temporaryFolder();
  const output = path.join(folder, 'out');
  const run = async (next: Files) => {
    const staging = path.join(folder, 'staging');
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
    await writeFiles(staging, next);
    fsCalls.log.length = 0;
    return publish(staging, output);
  };
  if (Object.keys(files).length > 0) await run(files);
  const shown = async () => {
    const { '.dateline': _, ...rest } = await filesBelow(output);
    return rest;
  };
  return { output, run, shown };
}

const renamed = (output: string) =>
  fsCalls.log
    .filter((line) => line.startsWith('rename ') && !line.endsWith('/.dateline'))
    .map((line) => path.relative(output, line.slice('rename '.length)));

describe('publish', () => {
  test('puts a new site in place, ways in last', async () => {
    const { output, run, shown } = await site({});
    const files = {
      'index.html': 'home',
      'assets/site-1.css': 'css',
      'pagefind/pagefind-entry.json': '{}',
      'pagefind/index/a.pf_index': 'x',
      'data/articles.json': '[]',
      'articles/index.html': 'list',
      [`${A}/index.html`]: 'a',
      [`${A}/evidence/index.html`]: 'ae',
      [`${A}/raw.txt`]: 'raw',
    };
    const published = await run(files);
    expect(await shown()).toEqual(files);
    expect(published).toMatchObject({ added: 9, changed: 0, unchanged: 0, deleted: 0, bytes: 22 });
    const order = renamed(output);
    expect(order.at(-1)).toBe('index.html');
    expect(order.slice(0, 3).sort()).toEqual([
      `${A}/raw.txt`,
      'assets/site-1.css',
      'pagefind/index/a.pf_index',
    ]);
    expect(order.indexOf(`${A}/evidence/index.html`)).toBeLessThan(order.indexOf(`${A}/index.html`));
    expect(order.indexOf(`${A}/index.html`)).toBeLessThan(order.indexOf('articles/index.html'));
  });

  test('leaves unchanged files and their times alone', async () => {
    const { output, run } = await site({ 'index.html': 'home', 'about/index.html': 'about' });
    await utimes(path.join(output, 'index.html'), 1000, 1000);
    const published = await run({ 'index.html': 'home', 'about/index.html': 'new' });
    expect(published).toMatchObject({ added: 0, changed: 1, unchanged: 1, deleted: 0 });
    expect((await stat(path.join(output, 'index.html'))).mtimeMs).toBe(1_000_000);
  });

  test('adds before it changes, and deletes at the end, with folders left empty', async () => {
    const { output, run, shown } = await site({ 'index.html': '1', [`${A}/index.html`]: 'a' });
    await run({ 'index.html': '2', [`${B}/index.html`]: 'b' });
    const moves = fsCalls.log
      .map((line) => line.replace(`${output}/`, ''))
      .filter((line) => !line.includes('.dateline') && !line.includes('.tmp'));
    expect(moves).toEqual([`rename ${B}/index.html`, 'rename index.html', `rm ${A}/index.html`]);
    expect(await shown()).toEqual({ 'index.html': '2', [`${B}/index.html`]: 'b' });
    expect(await readdir(path.join(output, 'articles'))).toEqual(['bbbbbbbbbbbbbbbb']);
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

test('publish order keeps the order of a list within a tier', () => {
  expect(inPublishOrder(['index.html', 'b.css', 'a.css'])).toEqual(['b.css', 'a.css', 'index.html']);
});
