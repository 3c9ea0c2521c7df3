// An archive whose texts came, changed and went answers as one that is indexed from nothing.
import { cp, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDiskIndex } from '../../../src/evaluate/search/disk-index.ts';
import { SEARCH_TABLE } from '../../../src/site/paths.ts';
import { type GeneratedSite, serveGenerated } from '../../support/generated-archive.ts';
import {
  type ArchiveState,
  type BuiltTexts,
  type GrowingArchive,
  growingArchive,
  readBuiltTexts,
} from '../../support/growing-archive.ts';
import { answer, answerAll, drawQueries } from '../../support/search-answers.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const MINUTES = 60_000;

let site: GeneratedSite;
let built: BuiltTexts;
let archive: GrowingArchive;

/** Texts of all years, none of them twice: the first come later, the second change, the third go. */
const drawn = (which: number) => built.ids.filter((_, at) => at % 60 === which);
const without = (...gone: readonly (readonly string[])[]) => {
  const set = new Set(gone.flat());
  return built.ids.filter((id) => !set.has(id));
};
const NONE: ReadonlySet<string> = new Set();

beforeAll(async () => {
  site = await serveGenerated();
  built = await readBuiltTexts(site.outputDir);
  archive = await growingArchive(built);
  await archive.build({ texts: without(drawn(1)), changed: NONE });
}, 6 * MINUTES);

afterAll(() => site?.stop());

/** Both answer more than fifty searches alike: hits, counts, order. */
async function expectSameAnswers(dir: string, state: ArchiveState): Promise<void> {
  const clean = await growingArchive(built);
  await clean.build(state);
  const whole = await openDiskIndex(clean.dir);
  const queries = [
    'zebracorn',
    '"zebracorn of"',
    'amended council',
    '-zebracorn',
    ...(await drawQueries(whole)),
  ];
  expect(queries.length).toBeGreaterThan(100);
  // Pagefind's script keeps what it has loaded from its folder.
  const copy = await temporaryFolder();
  for (const part of ['pagefind', 'search'])
    await cp(path.join(dir, part), path.join(copy, part), { recursive: true });
  const grown = await openDiskIndex(copy);
  expect(grown.table.frequent).toEqual(whole.table.frequent);
  for (const expected of await answerAll(whole, queries))
    expect(await answer(grown, expected.query)).toEqual(expected);
}

/** One build after the other: each test goes on where the one before ended. */
describe('a second index', () => {
  test(
    'takes texts that came and changed, and those that went are found no longer',
    async () => {
      const state = { texts: without(drawn(3)), changed: new Set(drawn(2)) };
      const { index, last } = await archive.build(state);
      expect(last.diagnostics).toEqual([]);
      expect(new Set(index.indexes.delta?.texts.keys())).toEqual(new Set([...drawn(1), ...drawn(2)]));
      expect(index.outdated).toHaveLength(drawn(2).length + drawn(3).length);
      expect(index.count).toBe(2);
      await expectSameAnswers(archive.dir, state);
    },
    2 * MINUTES,
  );

  test(
    'stands where it holds what it has to, though texts of it went and others are again what they were',
    async () => {
      const [gone = '', ...rest] = drawn(1);
      const [mended = '', ...changed] = drawn(2);
      const state = { texts: without(drawn(3), [gone]), changed: new Set(changed) };
      const { index } = await archive.build(state);
      expect(index.indexes.delta?.texts.size).toBe(drawn(1).length + drawn(2).length);
      expect(index.pages.get(mended)?.index).toBe(0);
      expect(rest.map((id) => index.pages.get(id)?.index)).toEqual(rest.map(() => 1));
      await expectSameAnswers(archive.dir, state);
    },
    2 * MINUTES,
  );

  test(
    'is written anew where a file of it is not what it was, and nothing else is',
    async () => {
      const state = { texts: without(drawn(3)), changed: NONE };
      await truncate(path.join(archive.dir, 'pagefind/index-1/pagefind-entry.json'), 10);
      const { index, last } = await archive.build(state);
      expect(last.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
        ['memory-search', 'notice'],
      ]);
      expect(new Set(index.indexes.delta?.texts.keys())).toEqual(new Set(drawn(1)));
      expect(index.kept.length).toBeGreaterThan(built.ids.length / 2);
      await expectSameAnswers(archive.dir, state);
    },
    2 * MINUTES,
  );

  test(
    'is none where all texts are again what they were',
    async () => {
      const { index } = await archive.build({ texts: without(drawn(1)), changed: NONE });
      expect(index.indexes.delta).toBeNull();
      expect([index.count, index.outdated]).toEqual([1, []]);
    },
    MINUTES,
  );
});

describe('all is indexed anew', () => {
  const state = (texts: number) => ({ texts: built.ids.slice(0, texts), changed: NONE });
  let small: GrowingArchive;
  beforeAll(async () => {
    small = await growingArchive(built);
    await small.build(state(600));
  }, MINUTES);

  test(
    'but nothing where the site came back from elsewhere, with other stamps',
    async () => {
      const away = path.join(await temporaryFolder(), 'away');
      await cp(small.dir, away, { recursive: true });
      await rm(small.dir, { recursive: true });
      await cp(away, small.dir, { recursive: true });
      const { index, last } = await small.build(state(600));
      expect(last.diagnostics).toEqual([]);
      expect(built.ids.filter((id) => last.digestOf(id) !== null)).toHaveLength(600);
      expect(index.kept.length).toBeGreaterThan(600);
    },
    MINUTES,
  );

  test.each([
    ['a file of the base was cut short', () => truncate(path.join(small.dir, 'pagefind/pagefind.js'), 10), 1],
    ['the note is damaged', () => writeFile(small.note, '{}'), 1],
    ['there is no note', () => rm(small.note), 0],
  ])(
    'where %s',
    async (_, damage, notices) => {
      await damage();
      const { index, last } = await small.build(state(600));
      expect(last.diagnostics).toHaveLength(notices);
      expect([index.kept, index.count, index.pages.size]).toEqual([[], 1, 600]);
      expect((await small.build(state(600))).index.kept).not.toEqual([]);
    },
    MINUTES,
  );

  test(
    'where more than some texts are new',
    async () => {
      const { index } = await small.build(state(700));
      expect([index.indexes.delta, index.kept]).toEqual([null, []]);
    },
    MINUTES,
  );

  test(
    'but for that, pages alone are looked at again where another build wrote the table of texts since',
    async () => {
      await writeFile(path.join(small.dir, SEARCH_TABLE), 'another build wrote this');
      const { index, last } = await small.build(state(700));
      expect(built.ids.filter((id) => last.digestOf(id) !== null)).toEqual([]);
      expect(index.kept).not.toEqual([]);
    },
    MINUTES,
  );
});
