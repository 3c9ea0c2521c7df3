import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOverlapStore } from '../../../src/build/parts/overlap-store.ts';
import { partsFolder } from '../../../src/build/parts/part-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A store in which some pairs were noted. */
async function noted(pairs = 600) {
  const cacheDir = await temporaryFolder();
  const open = (more: { runtime?: string; fresh?: boolean } = {}) =>
    openOverlapStore('/articles', { cacheDir, runtime: 'a', fresh: false, jobs: 1, ...more });
  const store = await open();
  for (let at = 0; at < pairs; at += 1) store.known.note(`a${at}`, `b${at}`, at);
  await store.write();
  const file = path.join(partsFolder(cacheDir, '/articles'), 'overlaps.jsonl');
  return { open, file };
}

describe('what pairs of texts share', () => {
  it('comes back, for this pair and no other', async () => {
    const { open } = await noted();
    const { known, damaged } = await open();
    expect(damaged).toBe(0);
    expect([known.recall('a0', 'b0'), known.recall('a599', 'b599')]).toEqual([0, 599]);
    expect([known.recall('a0', 'b1'), known.recall('b0', 'a0'), known.recall('a', '0 b0')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['on another version of Node.js', { runtime: 'b' }],
    ['with --fresh', { fresh: true }],
  ])('is not recalled %s', async (_, more) => {
    const { open } = await noted();
    expect((await open(more)).known.recall('a0', 'b0')).toBeNull();
  });

  it('goes where nobody asks for it', async () => {
    const { open } = await noted();
    const store = await open();
    store.known.recall('a7', 'b7');
    await store.write();
    const { known } = await open();
    expect([known.recall('a7', 'b7'), known.recall('a8', 'b8')]).toEqual([7, null]);
  });

  it('is lost where it is damaged, line by line, and mended', async () => {
    const { open, file } = await noted();
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.replace('["a0","b0",0]', '["a0","b0",9]'));
    const store = await open();
    expect(store.damaged).toBe(1);
    expect([store.known.recall('a0', 'b0'), store.known.recall('a599', 'b599')]).toEqual([null, 599]);
    await store.write();
    expect((await open()).damaged).toBe(0);
  });
});
