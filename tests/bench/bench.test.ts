// The benchmark as a person starts it, over a few texts: what it measures is what it says.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { newsText } from '../support/small-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('builds from nothing and after each change, beside another program, as table, data and drawing', async () => {
  const topics = ['bridge', 'harbor', 'station', 'museum'];
  const corpus = await temporaryFolder(
    Object.fromEntries(topics.map((topic) => [`${topic}.txt`, newsText(topic)])),
  );
  const output = await temporaryFolder();
  const { code, stdout } = await runScript('bench', [
    ...['--sizes', '3', '--corpus', corpus],
    ...['--json', path.join(output, 'bench.json'), '--chart', path.join(output, 'bench.svg')],
  ]);
  expect(code).toBe(0);
  const names = ['from nothing', 'nothing changed', 'one text added', 'one correction', 'one source renamed'];
  for (const name of [...names, 'Eleventy + Pagefind']) expect(stdout).toContain(name);

  const { sizes } = JSON.parse(await readFile(path.join(output, 'bench.json'), 'utf8'));
  const [{ builds, peers }] = sizes;
  expect(builds.map(({ name }: { name: string }) => name)).toEqual(names);
  const accounts = builds.map(({ account }: { account: unknown }) => account);
  // Each change is there: a text more, a page with another title, a source with another name.
  expect(accounts[0]).toMatchObject({ articles: 3, searchable: 3, files: { unchanged: 0 }, errors: 0 });
  expect(accounts[1]).toMatchObject({ articles: 3, files: { added: 0, changed: 0 } });
  expect(accounts[2]).toMatchObject({ articles: 4, searchable: 4 });
  expect(accounts[3].files.changed).toBeGreaterThan(0);
  expect(accounts[4].files.changed).toBeGreaterThan(0);
  expect(peers.find(({ name }: { name: string }) => name.startsWith('Eleventy'))).toMatchObject({ pages: 3 });

  const drawing = await readFile(path.join(output, 'bench.svg'), 'utf8');
  for (const name of names) expect(drawing).toContain(name);
});

test('a corpus that is too small is said to be so, and nothing stays', async () => {
  const corpus = await temporaryFolder({ 'bridge.txt': newsText('bridge') });
  const { code, stderr } = await runScript('bench', ['--sizes', '2', '--corpus', corpus]);
  expect(code).toBe(1);
  expect(stderr).toContain(`Cannot draw 3 texts from \`${corpus}\`, which holds 1`);
  expect(stderr).not.toContain('    at ');
});
