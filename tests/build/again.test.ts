// What a build makes after a change is what a build from nothing makes, and it makes no more than it must.
import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/files/sha256.ts';
import { writeArchive } from '../../src/generate/write-archive.ts';
import { runBuild } from '../support/run-script.ts';
import { correctionOf, newsText } from '../support/small-archive.ts';
import { filesBelow, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** Enough that a run is remembered. */
const TEXTS = 220;
/** The index may be cut otherwise, and the list of its pages with it; the marker lists files of both. */
const OF_THE_CUT = /^(?:pagefind\/|search\/texts\.table$|\.dateline$)/u;

/** Milliseconds that a build may take on a busy machine. */
const STARTS_SLOWLY = 120_000;

let content: string;
let output: string;

beforeAll(async () => {
  content = await temporaryFolder();
  output = path.join(await temporaryFolder(), 'site');
  const { problem } = await writeArchive(content, { texts: TEXTS, seed: 5 });
  expect(problem).toBeNull();
  await writeFiles(content, { 'raw/bridge.txt': newsText('bridge'), 'raw/harbor.txt': newsText('harbor') });
  expect((await runBuild(content, output)).code).toBe(0);
}, STARTS_SLOWLY);

/** Files with digests of what they hold. */
async function siteIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await filesBelow(folder));
  const ofTheSite = files.filter(([name]) => !OF_THE_CUT.test(name));
  return Object.fromEntries(ofTheSite.map(([name, content]) => [name, sha256(content)]));
}

/** Builds again, and from nothing beside it. @returns what the first of the two said, and how many files it made, and wrote where others had stood */
async function buildAgain(): Promise<{
  readonly said: string;
  readonly made: number;
  readonly written: number;
}> {
  const account = path.join(await temporaryFolder(), 'build.json');
  const again = await runBuild(content, output, ['--json', account]);
  expect(again).toMatchObject({ code: 0, stderr: expect.not.stringContaining('error') });
  const clean = path.join(await temporaryFolder(), 'site');
  expect((await runBuild(content, clean, ['--fresh'])).code).toBe(0);
  expect(await siteIn(output)).toEqual(await siteIn(clean));
  const { files } = JSON.parse(await readFile(account, 'utf8'));
  return { said: again.stdout + again.stderr, made: files.made, written: files.added + files.changed };
}

describe('a build after', () => {
  test('texts added, corrected, changed and taken away', async () => {
    const corrected = await readdir(path.join(content, 'corrections'));
    const plain = (await readdir(path.join(content, 'raw'), { recursive: true }))
      .filter((name) => /\d\.txt$/u.test(name))
      .filter((name) => !corrected.includes(`${path.basename(name, '.txt')}.yaml`));
    const [first = '', second = ''] = plain.sort();
    await rm(path.join(content, 'raw', first));
    await appendFile(path.join(content, 'raw', second), '\n\nOne more paragraph was added here later.\n');
    await writeFiles(content, {
      'raw/tunnel.txt': newsText('tunnel'),
      'corrections/bridge.yaml': correctionOf(
        'bridge.txt',
        newsText('bridge'),
        'title',
        '"The bridge is open"',
      ),
    });
    const { made, written } = await buildAgain();
    expect(written).toBeGreaterThan(10);
    // Of each text there are four files.
    expect(made).toBeLessThan(2 * TEXTS);
  });

  test('all files have come back from elsewhere, with other stamps', async () => {
    for (const folder of [content, output]) {
      const copy = path.join(await temporaryFolder(), 'copy');
      await cp(folder, copy, { recursive: true });
      await rm(folder, { recursive: true });
      await cp(copy, folder, { recursive: true });
    }
    const { said, made, written } = await buildAgain();
    expect(said).not.toContain('Cannot');
    // The index of so few texts is made each time.
    expect(made).toBeLessThan(2 * TEXTS);
    expect(written).toBe(0);
  });

  test('a name more and another title of the archive', async () => {
    await appendFile(
      path.join(content, 'names.yaml'),
      '  - id: "the-bridge"\n    name: "The bridge"\n    kind: "place"\n    spellings: ["the bridge"]\n',
    );
    const settings = path.join(content, 'archive.yaml');
    await writeFile(
      settings,
      (await readFile(settings, 'utf8')).replace(/^"title": .*$/mu, '"title": "Another title"'),
    );
    await buildAgain();
  });

  test('pages that a hand has changed or deleted, and notes that are damaged: it says so, and all is as it was', async () => {
    const before = await siteIn(output);
    const ids = (await readdir(path.join(output, 'articles'))).filter((name) => /^[0-9a-f]{16}$/u.test(name));
    const [one = '', other = '', third = ''] = ids.sort();
    await appendFile(path.join(output, 'articles', one, 'index.html'), 'forged');
    await rm(path.join(output, 'articles', other, 'evidence/index.html'));
    await writeFile(path.join(output, 'articles', third, 'raw.txt'), 'forged');
    expect((await runBuild(content, output)).stdout).toContain('1 new, 2 changed');
    expect(await siteIn(output)).toEqual(before);
    const cache = path.resolve('.cache');
    const notes = await notesOf(cache, output);
    expect(notes).toHaveLength(1);
    for (const note of notes)
      await writeFile(note, (await readFile(note, 'utf8')).replace('evidence', 'evidenze'));
    await writeFile(path.join(content, 'raw/canal.txt'), newsText('canal'));
    const { said } = await buildAgain();
    expect(said).toContain('Cannot read 1 of the entries that the last build left here');
  });
});

/** Notes of the files of a site. */
async function notesOf(cache: string, site: string): Promise<readonly string[]> {
  const names = (await readdir(cache)).filter((name) => /^files-.*\.jsonl$/u.test(name));
  const files = names.map((name) => path.join(cache, name));
  const heads = await Promise.all(
    files.map(async (file) => (await readFile(file, 'utf8')).split('\n', 1)[0]),
  );
  return files.filter((_, at) => heads[at]?.includes(JSON.stringify(path.resolve(site))));
}
