// How commands start: from a compiled copy of the program, which is checked, and made where there is none.
import { spawn, spawnSync } from 'node:child_process';
import {
  access,
  appendFile,
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  truncate,
  utimes,
} from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { stampOf } from '../../src/files/file-stamp.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { type Files, writeFiles } from '../support/temporary-folder.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What compiles and runs a program, as it is in this project. */
const OWN = [
  'scripts/run.mjs',
  'scripts/compile.ts',
  'src/program',
  'src/files/file-stamp.ts',
  'src/files/sha256.ts',
  'src/files/system-error.ts',
];

/** A small program in the place of the rest. */
const SMALL: Files = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': '{}',
  'layouts/page.ts': 'export {};',
  'tests/support/none.ts': 'export {};',
  '.eleventy.ts': 'export {};',
  'src/assets/bundle-assets.ts': 'export const bundleAssets = async () => ({ icon: "round" });',
  'src/build/normalize-worker.ts': 'export {};',
  'src/build/parts/parts-worker.ts': 'export {};',
  'src/eleventy/shards/shard-worker.ts': 'export {};',
  'src/greeting.ts': 'export const GREETING: string = "Hello";',
  'src/sources/gazette.yaml': 'id: gazette',
  'src/place.ts': 'export const PLACE = import.meta.url;',
  'scripts/greet.ts': `
    import { GREETING } from '../src/greeting.ts';
    import { COMPILED, compiledSources, runnable } from '../src/program/compiled.ts';
    const { PLACE } = await import('../src/place.ts');
    const configuration = runnable(new URL('../.eleventy.ts', import.meta.url));
    const sources = [...compiledSources().keys()];
    console.log(JSON.stringify({ greeting: GREETING, args: process.argv.slice(2), COMPILED, PLACE, configuration, sources }));
    process.exitCode = Number(process.argv[2] ?? 0);`,
  'scripts/other.ts': `console.log('another script');`,
};

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A project of its own, below this one, whose packages it uses. */
async function smallProject(): Promise<string> {
  await mkdir(path.join(PROJECT, '.cache'), { recursive: true });
  const folder = await mkdtemp(path.join(PROJECT, '.cache/small-'));
  made.push(folder);
  await chmod(folder, 0o755);
  for (const name of OWN) await cp(path.join(PROJECT, name), path.join(folder, name), { recursive: true });
  await writeFiles(folder, SMALL);
  return folder;
}

/** Runs a script of a project, from anywhere. */
async function run(project: string, args: readonly string[] = ['greet'], uid?: number) {
  const child = spawn(process.execPath, [path.join(project, 'scripts/run.mjs'), ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent' },
    cwd: PROJECT,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return {
    code,
    stderr: said.stderr,
    told: said.stdout.startsWith('{') ? JSON.parse(said.stdout) : said.stdout,
  };
}

/** Folders of the copies of a project's program. */
const copiesOf = async (project: string) =>
  (await readdir(path.join(project, '.cache'))).map((name) => path.join(project, '.cache', name));

/** The part of a copy that is loaded when it is wanted. */
const lazyPart = async (copy: string) =>
  path.join(copy, (await readdir(copy)).find((name) => name.startsWith('place-')) ?? '');

describe.concurrent('a command', () => {
  test('runs from a compiled copy that is made once, with its arguments and its exit code', async () => {
    const project = await smallProject();
    const first = await run(project, ['greet', '3', '--loud']);
    const [copy = '', ...more] = await copiesOf(project);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ code: 3, stderr: '' });
    expect(first.told).toMatchObject({ greeting: 'Hello', args: ['3', '--loud'], COMPILED: copy });
    const stamp = stampOf(path.join(copy, 'files.json'));
    expect(await run(project, ['greet', '3', '--loud'])).toEqual(first);
    expect(stampOf(path.join(copy, 'files.json'))).toBe(stamp);
  });

  test('finds what stands beside its sources, its compiled modules, and what it was made of', async () => {
    const project = await smallProject();
    const { told } = await run(project);
    expect(told.PLACE).toBe(pathToFileURL(path.join(project, 'src/place.ts')).href);
    expect(told.configuration).toBe(path.join(told.COMPILED, '.eleventy.js'));
    await access(told.configuration);
    expect(told.sources).toContain(path.join(project, 'src/greeting.ts'));
    expect(told.sources).not.toContain(path.join(project, 'src/sources/gazette.yaml'));
    expect(JSON.parse(await readFile(path.join(told.COMPILED, 'assets.json'), 'utf8'))).toEqual({
      icon: 'round',
    });
  });

  test('runs from a new copy where a source has changed; a copy that nobody has used for hours goes', async () => {
    const project = await smallProject();
    const old = (await run(project)).told.COMPILED;
    await writeFiles(project, { 'src/greeting.ts': `export const GREETING = 'Good day';` });
    const { told } = await run(project);
    expect(told.greeting).toBe('Good day');
    expect((await copiesOf(project)).toSorted()).toEqual([old, told.COMPILED].toSorted());
    const longAgo = new Date(Date.now() - 7 * 3_600_000);
    await utimes(old, longAgo, longAgo);
    await writeFiles(project, { 'scripts/another.ts': 'export {};' });
    const last = await run(project);
    expect((await copiesOf(project)).toSorted()).toEqual([told.COMPILED, last.told.COMPILED].toSorted());
    // As it was at first: the copy is made once more.
    await rm(path.join(project, 'scripts/another.ts'));
    await writeFiles(project, SMALL);
    expect((await run(project)).told).toMatchObject({ greeting: 'Hello', COMPILED: old });
  });

  test('does not need another copy where the catalogue has changed', async () => {
    const project = await smallProject();
    const first = await run(project);
    await writeFiles(project, { 'src/sources/gazette.yaml': 'id: gazette-2', 'src/sources/b.yaml': 'id: b' });
    expect(await run(project)).toEqual(first);
  });

  test('says that its copy is damaged, and makes it anew', async () => {
    const project = await smallProject();
    const whole = await run(project);
    const copy = whole.told.COMPILED;
    const damage: readonly (() => Promise<unknown>)[] = [
      async () => appendFile(await lazyPart(copy), '// more'),
      async () => truncate(await lazyPart(copy), 20),
      async () => rm(await lazyPart(copy)),
      async () => truncate(path.join(copy, 'files.json'), 90),
    ];
    for (const each of damage) {
      await each();
      const { stderr, ...said } = await run(project);
      expect(stderr).toBe(`${copy}: warning: This copy of the program is damaged and is made anew\n`);
      expect({ ...said, stderr: '' }).toEqual(whole);
    }
    expect(await run(project)).toEqual(whole);
  });

  test('is made by two at the same time as by one', async () => {
    const project = await smallProject();
    const [one, other] = await Promise.all([run(project), run(project)]);
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(other).toEqual(one);
    expect(await copiesOf(project)).toEqual([one.told.COMPILED]);
    expect(await run(project)).toEqual(one);
  });

  test.each([
    ['there is no place for a copy', (project: string) => chmod(project, 0o555), ''],
    [
      'another part of the program does not hold',
      (project: string) => writeFiles(project, { 'scripts/other.ts': 'const = 1;' }),
      'scripts/other.ts:1:6: ERROR: Expected identifier',
    ],
    [
      'a part comes from where nobody looks for changes',
      (project: string) =>
        writeFiles(project, {
          'more/a.ts': 'export const A = 1;',
          'scripts/other.ts': `import '../more/a.ts';`,
        }),
      'does not digest more/a.ts',
    ],
  ])('runs as it is written where %s', async (_, arrange, says) => {
    const project = await smallProject();
    await arrange(project);
    const isClosed = says === '';
    const { code, stderr, told } = await run(
      project,
      ['greet', '3'],
      isClosed && process.getuid?.() === 0 ? 65_534 : undefined,
    );
    expect(told).toMatchObject({ greeting: 'Hello', args: ['3'], COMPILED: null, sources: [] });
    expect(told.configuration).toBe(path.join(project, '.eleventy.ts'));
    expect({ code, isSilent: stderr === '' }).toEqual({ code: 3, isSilent: isClosed });
    expect(stderr).toContain(says);
  });

  test.each([[['nothing']], [[]]])('is none where it is called %j', async (args) => {
    const { code, stderr, told } = await run(PROJECT, args);
    expect({ code, told }).toEqual({ code: 2, told: '' });
    expect(stderr).toMatch(/^Cannot run `.*`, expected the name of a script such as `build`\n$/u);
  });
});

test('a copy of other sources than those that were digested is never whole', async () => {
  const project = await smallProject();
  const copy = path.join(project, '.cache/program-0123456789abcdef');
  await mkdir(copy, { recursive: true });
  const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/compile.ts', copy], {
    cwd: project,
    input: JSON.stringify(
      Object.fromEntries(
        [...OWN, 'src/program/compiled.ts', ...Object.keys(SMALL)].map((name) => [name, sha256('else')]),
      ),
    ),
    encoding: 'utf8',
  });
  expect({ stderr, files: await readdir(copy) }).toEqual({ stderr: '', files: [] });
});
