// Shards that were built apart and joined are the site that one run makes; what does not belong together is refused.
import { appendFile, cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { allShards } from '../../src/build/shards/all-shards.ts';
import { readShard, SHARD_FILE } from '../../src/build/shards/shard-folder.ts';
import { writeArchive } from '../../src/generate/write-archive.ts';
import { runBuild } from '../support/run-script.ts';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.ts';

const TEXTS = 60;
/** Milliseconds that some builds may take on a busy machine. */
const TAKES_LONG = 240_000;

let content: string;
/** Folders of three shards. */
let shards: readonly string[];

beforeAll(async () => {
  content = await temporaryFolder();
  expect((await writeArchive(content, { texts: TEXTS, seed: 7 })).problem).toBeNull();
  const folder = await temporaryFolder();
  shards = ['1', '2', '3'].map((number) => path.join(folder, number));
  for (const [at, shard] of shards.entries()) {
    const { code, stdout } = await runBuild(content, shard, ['--shard', `${at + 1}/3`]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Shard ${at + 1} of 3`);
  }
}, TAKES_LONG);

/** A copy of a shard that may be changed. */
async function copyOf(shard: string | undefined): Promise<string> {
  const copy = path.join(await temporaryFolder(), 'shard');
  await cp(shard ?? '', copy, { recursive: true });
  return copy;
}

const reasonOf = (found: Awaited<ReturnType<typeof allShards>>) =>
  'diagnostics' in found ? found.diagnostics.map(({ message }) => message).join('\n') : null;

async function statements(): Promise<string> {
  const shard = await readShard(shards[0] ?? '');
  return 'severity' in shard ? '' : shard.head.statements;
}

describe('shards', () => {
  test('that were built apart are joined to the bytes of one run, in whatever order they are named', async () => {
    const folder = await temporaryFolder();
    const [one, joined] = [path.join(folder, 'one'), path.join(folder, 'joined')];
    expect((await runBuild(content, one)).code).toBe(0);
    const [first = '', ...others] = shards;
    expect((await runBuild(content, joined, ['--merge', ...others, first])).code).toBe(0);
    expect(await filesBelow(joined)).toEqual(await filesBelow(one));
    const over = await runBuild(content, joined, ['--shard', '1/3']);
    expect(over.code).toBe(1);
    expect(over.stderr).toContain('a whole site stands in this folder');
    expect(await filesBelow(joined)).toEqual(await filesBelow(one));
    // Each of them has a good part of the texts.
    for (const shard of shards) {
      const found = await readShard(shard);
      expect('severity' in found ? 0 : found.articles.flatMap(({ rows }) => rows).length).toBeGreaterThan(
        TEXTS / 8,
      );
    }
  });

  test.each([
    ['file of their texts', 'raw.txt'],
    ['part of their indexes', '.pf_index'],
  ])('of which a %s has changed are refused, and the site stands as it was', async (_, ending) => {
    const [first = '', second = '', third = ''] = shards;
    const copy = await copyOf(first);
    expect((await runBuild(content, copy, ['--merge', copy, second, third])).stderr).toContain(
      'Name another folder',
    );
    const files = Object.keys(await filesBelow(copy)).filter((name) => name.endsWith(ending));
    await appendFile(path.join(copy, files[0] ?? ''), 'forged');
    const output = path.join(await temporaryFolder(), 'site');
    const merged = await runBuild(content, output, ['--merge', copy, second, third]);
    expect(merged.code).toBe(1);
    expect(merged.stderr).toContain('it is not the file that was made. Build the shard again');
    expect(await filesBelow(path.dirname(output))).toEqual({});
  });

  test('of which one is missing, is there twice, is none, or is damaged', async () => {
    const known = await statements();
    const [first = '', second = '', third = ''] = shards;
    expect(reasonOf(await allShards(shards, known))).toBeNull();
    expect(reasonOf(await allShards([first, third], known))).toContain('of its site 2/3 is missing');
    expect(reasonOf(await allShards([...shards, second], known))).toContain('it is shard 2/3, and so is');
    expect(reasonOf(await allShards([content, ...shards], known))).toContain('it holds no shard');
    expect(reasonOf(await allShards([], known))).toBe('');
    const copy = await copyOf(first);
    await appendFile(path.join(copy, SHARD_FILE), 'x');
    expect(reasonOf(await allShards([copy, second, third], known))).toContain('is not whole');
    await rm(path.join(copy, SHARD_FILE));
    expect(reasonOf(await allShards([copy, second, third], known))).toContain('it holds no shard');
  });

  test(
    'from other statements, texts or numbers of shards',
    async () => {
      const known = await statements();
      const [first = '', second = '', third = ''] = shards;
      expect(reasonOf(await allShards(shards, 'others'))).toContain('with another archive.yaml');
      const other = path.join(await temporaryFolder(), 'other');
      expect((await runBuild(content, other, ['--shard', '1/2'])).code).toBe(0);
      expect(reasonOf(await allShards([first, other], known))).toContain('it is one of 2 shards');
      const texts = await temporaryFolder();
      await cp(content, texts, { recursive: true });
      await appendFile(
        path.join(texts, 'raw', 'one-more.txt'),
        'A bridge was opened on Monday by the mayor.\n',
      );
      expect((await runBuild(texts, other, ['--shard', '1/3'])).code).toBe(0);
      expect(reasonOf(await allShards([other, second, third], known))).toContain(
        'it was built from other texts',
      );
    },
    TAKES_LONG,
  );
});
