import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPartStore, partsProgram } from '../../../src/build/parts/part-store.ts';
import { toPartsReader } from '../../../src/build/parts/read-parts.ts';
import type { ArticlePart } from '../../../src/site/article-part.ts';
import { COLLECTION } from '../../support/sample-collection.ts';
import { makeSampleSite, removeFolder, type SampleSite } from '../../support/sample-site.ts';

let folder: string;
let made: SampleSite;
let parts: readonly ArticlePart[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-parts-'));
  made = await makeSampleSite(COLLECTION);
  const readings = toPartsReader({ names: [] })(made.site.articles.map(({ files }) => files));
  parts = readings.flatMap(({ part }) => part ?? []);
});
afterEach(async () => {
  await removeFolder(folder);
  await removeFolder(made.folder);
});

const open = (program = 'one') => openPartStore(folder, '/articles', program);

async function storeFiles(): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.jsonl')).map((name) => path.join(folder, name));
}

describe('what is kept of articles', () => {
  it('comes back as it was, wherever the files lie now', async () => {
    expect(parts).toHaveLength(COLLECTION.length);
    await (await open()).write(parts);
    const store = await open();
    for (const part of parts) {
      const files = { ...part.entry.files, markdown: `elsewhere/${part.entry.id}.md` };
      expect(store.recall(files)).toEqual({ ...part, entry: { ...part.entry, files } });
    }
    expect(store.damaged).toBe(0);
  });

  it('is not found by another program, another record or other Markdown', async () => {
    await (await open()).write(parts);
    const [part] = parts;
    if (part === undefined) throw new Error('expected a part');
    const { files } = part.entry;
    expect((await open('two')).recall(files)).toBeNull();
    for (const which of ['markdown', 'record'] as const) {
      const other = { ...files, sha256: { ...files.sha256, [which]: '0'.repeat(64) } };
      expect((await open()).recall(other)).toBeNull();
    }
    expect((await open()).recall(files)).not.toBeNull();
  });

  it('of a damaged entry is lost, the entry is counted, and others are left', async () => {
    await (await open()).write(parts);
    const [file = ''] = await storeFiles();
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"words":', '"words":1'));
    const store = await open();
    expect(store.damaged).toBe(1);
    const lost = parts.filter(({ entry }) => store.recall(entry.files) === null);
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.length).toBeLessThan(parts.length / 2);
    await store.write(parts);
    expect((await open()).damaged).toBe(0);
    const mended = await open();
    expect(parts.every(({ entry }) => mended.recall(entry.files) !== null)).toBe(true);
  });

  it('goes with what needed it, and files in which nothing changed are left alone', async () => {
    await (await open()).write(parts);
    const before = await storeFiles();
    await Promise.all(before.map((file) => rm(file)));
    await (await open()).write(parts.slice(1));
    const store = await open();
    expect(parts.map(({ entry }) => store.recall(entry.files) !== null)).toEqual(
      parts.map((_, at) => at > 0),
    );
    const files = await storeFiles();
    await Promise.all(files.map((file) => rm(file)));
    await store.write(parts.slice(1));
    expect(await storeFiles()).toEqual([]);
  });
});

it('the program of parts changes with the runtime and with the names', () => {
  const name = { id: 'x', kind: 'person', name: 'X', spellings: [], not: [] } as const;
  const digests = [partsProgram('a', []), partsProgram('b', []), partsProgram('a', [name])];
  expect(new Set(digests).size).toBe(3);
  expect(partsProgram('a', [])).toBe(digests[0]);
});
