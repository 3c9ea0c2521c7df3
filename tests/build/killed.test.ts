// A build that is killed leaves a site that is whole, and the next one makes what it should have.
// KILLS=20 npx vitest run --project build tests/build/killed.test.ts kills more builds than the suite has time for.
import { cp, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { openDiskIndex } from '../../src/evaluate/search/disk-index.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { writeArchive } from '../../src/generate/write-archive.ts';
import { linksOf } from '../support/markup.ts';
import { runBuild, startScript } from '../support/run-script.ts';
import { type Answer, answerAll, drawQueries } from '../support/search-answers.ts';
import { newsText } from '../support/small-archive.ts';
import { filesBelow, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const KILLS = Number(process.env.KILLS ?? 3);
const TEXTS = 220;
/** Texts that come, go, or change between the two states of the archive. */
const MOVED = 12;
/** Milliseconds that some builds may take on a busy machine. */
const TAKES_LONG = 120_000 + KILLS * 60_000;
/** The index may be cut otherwise, and the list of its pages with it; the marker lists files of both. */
const OF_THE_CUT = /^(?:pagefind\/|search\/texts\.table$|\.dateline$)/u;

interface State {
  readonly raw: string;
  /** What a build makes of it from nothing. */
  readonly site: Readonly<Record<string, string>>;
  readonly answers: readonly Answer[];
}

/** Two states of an archive. */
let states: readonly State[];
let content: string;
let output: string;

beforeAll(async () => {
  content = await temporaryFolder();
  output = path.join(await temporaryFolder(), 'site');
  expect((await writeArchive(content, { texts: TEXTS, seed: 9 })).problem).toBeNull();
  const [before, after] = [await temporaryFolder(), await temporaryFolder()];
  for (const raw of [before, after]) await cp(path.join(content, 'raw'), raw, { recursive: true });
  await writeFiles(before, texts('bridge', 0));
  await writeFiles(after, { ...texts('bridge', MOVED / 2), ...texts('harbor', 0) });
  const clean = path.join(await temporaryFolder(), 'site');
  states = [await builtFrom(after, clean), await builtFrom(before, output)];
  expect(Object.keys(states[0]?.site ?? {})).not.toEqual(Object.keys(states[1]?.site ?? {}));
}, TAKES_LONG);

function texts(topic: string, from: number): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: MOVED }, (_, at) => from + at);
  return Object.fromEntries(
    numbers.map((number) => [
      `${topic}-${number}.txt`,
      `${newsText(topic)}\nIt is the ${number}th of them.\n`,
    ]),
  );
}

async function inState(raw: string): Promise<void> {
  const [next, old] = [path.join(content, 'next'), path.join(await temporaryFolder(), 'old')];
  await cp(raw, next, { recursive: true, preserveTimestamps: true });
  await rename(path.join(content, 'raw'), old);
  await rename(next, path.join(content, 'raw'));
}

/** Builds a state from nothing. */
async function builtFrom(raw: string, site: string): Promise<State> {
  await inState(raw);
  expect((await runBuild(content, site, ['--fresh'])).code).toBe(0);
  const index = await openIndex(site);
  const queries = await drawQueries(index);
  expect(queries.length).toBeGreaterThan(50);
  return { raw, site: await siteIn(site), answers: await answerAll(index, queries) };
}

/** The index of a site as it is now: Pagefind's script keeps what it has loaded from a folder. */
async function openIndex(site: string) {
  const copy = await temporaryFolder();
  for (const part of ['pagefind', 'search'])
    await cp(path.join(site, part), path.join(copy, part), { recursive: true });
  return await openDiskIndex(copy);
}

/** Files with digests of what they hold. */
async function siteIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await filesBelow(folder));
  const ofTheSite = files.filter(([name]) => !OF_THE_CUT.test(name));
  return Object.fromEntries(ofTheSite.map(([name, content]) => [name, sha256(content)]));
}

/** What is wrong with a site: pages that are not whole, and links that lead nowhere. */
async function faultsOf(site: string): Promise<readonly string[]> {
  const names = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)));
  const there = new Set(names);
  const pages = names.filter((name) => name.endsWith('.html'));
  const faults: string[] = [];
  for (const page of pages) {
    const html = await readFile(path.join(site, page), 'utf8');
    if (!html.endsWith('</html>\n')) faults.push(`${page} is not whole`);
    for (const link of linksOf(html)) {
      const target = link
        .replace(/[?#].*$/u, '')
        .replace(/^\//u, '')
        .replace(/(?:^|\/)$/u, '$&index.html');
      // Where the index lies, not a page.
      if (link === '/pagefind/') continue;
      if (link.startsWith('/') && !there.has(decodeURI(target))) faults.push(`${page} leads to ${link}`);
    }
  }
  return faults;
}

/** Numbers from 0 to 1, the same in every run. */
function* drawn(): Generator<number> {
  for (let state = 20_260; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

test(
  `a build that is killed at any of ${KILLS} moments`,
  async () => {
    const random = drawn();
    let [took, atWork] = [6000, 0];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const state = states[kill % 2];
      if (state === undefined) throw new Error('expected two states');
      await inState(state.raw);
      const building = startScript('build', ['--content', content, '--output', output]);
      const ended = building.ended.then(() => 'ended');
      const waited = setTimeout((random.next().value ?? 0) * took, 'killed');
      const how = await Promise.race([ended, waited]);
      building.kill('SIGKILL');
      await building.ended;
      if (how === 'killed') atWork += 1;
      expect(await faultsOf(output)).toEqual([]);
      const began = performance.now();
      const again = await runBuild(content, output);
      took = performance.now() - began;
      expect(again.code).toBe(0);
      expect(await siteIn(output)).toEqual(state.site);
      const queries = state.answers.map(({ query }) => query);
      expect(await answerAll(await openIndex(output), queries)).toEqual(state.answers);
      expect(await readdir(path.dirname(output))).toEqual(['site']);
    }
    // Of those that were to be killed nearly all were still at work.
    expect(atWork).toBeGreaterThan(KILLS / 2);
  },
  TAKES_LONG,
);
