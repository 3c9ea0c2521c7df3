import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAM_FOLDERS } from '../src/build/memory/inputs.ts';
import { OVERLAP_FOLDERS } from '../src/build/parts/overlap-store.ts';
import { PART_FOLDERS } from '../src/build/parts/part-store.ts';

const ROOT = new URL('../', import.meta.url).pathname;

interface Module {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
  /** Imports of other modules, as paths from the root; packages by their name. */
  readonly imports: readonly string[];
}

function readModules(folder: string): readonly Module[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/u.test(name) && !name.endsWith('.d.ts'))
    .map((name) => {
      const file = path.posix.join(folder, name);
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'(?<name>[^']+)'/gu)].map(({ groups }) => {
        const target = groups?.name ?? '';
        return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
      });
      return { file, text, imports };
    });
}

const modules = ['src', 'layouts', 'scripts'].flatMap(readModules);

/** Which folders a folder may import. Packages apart, nothing else is allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // How texts are compared, words put together and answers kept: knows nothing but characters.
  text: [],
  model: [],
  // What pages are written with: elements and escaped text, whatever they say.
  html: [],
  // Where this program's runnable code stands, and how it is compiled: knows nothing of what it is for.
  program: [],
  edtf: ['text'],
  normalize: ['model', 'edtf', 'text'],
  names: ['model', 'text'],
  profiles: ['model'],
  files: ['program', 'model', 'edtf', 'names', 'text'],
  // Comparing bodies knows nothing of sites: what it is given are texts and numbers.
  versions: ['files', 'text'],
  // Rare words are words as versions fold them.
  related: ['versions', 'text'],
  site: ['model', 'edtf', 'files', 'names', 'versions', 'related', 'text'],
  // Where drawings' parts lie: geometry and counts, no markup.
  charts: ['model', 'edtf', 'site'],
  exports: ['model', 'edtf', 'site'],
  components: ['text', 'model', 'html', 'edtf', 'site', 'exports', 'charts', 'versions'],
  layouts: ['model', 'html', 'site', 'components'],
  pages: ['model', 'html', 'edtf', 'site', 'exports', 'components', 'layouts', 'charts', 'versions'],
  assets: ['program', 'model', 'files', 'site'],
  eleventy: [
    'program',
    'model',
    'edtf',
    'files',
    'site',
    'exports',
    'components',
    'layouts',
    'pages',
    'assets',
    'charts',
    'versions',
    'text',
    // Looked up in texts where their pages are made.
    'names',
  ],
  // The client counts dates in the words of `edtf` and folds names as `names` does.
  search: ['model', 'edtf', 'names', 'files', 'site', 'text'],
  build: [
    'program',
    'model',
    'edtf',
    'names',
    'profiles',
    'normalize',
    'files',
    'versions',
    'site',
    'search',
    'eleventy',
    'assets',
    'exports',
  ],
  serve: ['model', 'files', 'build'],
  // Writes raw texts and what belongs to them; of the build it knows the form of a command line alone.
  generate: ['model', 'files', 'build'],
  // Starts builds as a person would; of articles it knows their Markdown alone.
  bench: ['model', 'html', 'files', 'build', 'generate', 'site', 'evaluate'],
  evaluate: [
    'model',
    'edtf',
    'normalize',
    'files',
    'site',
    'search',
    'generate',
    'build',
    'serve',
    'versions',
    'text',
  ],
};

const folderOf = (file: string): string =>
  file.startsWith('src/') ? (file.split('/')[1] ?? '') : (file.split('/')[0] ?? '');

describe('the direction of imports', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports only %j', (folder, allowed) => {
    const wrong = modules
      .filter(({ file }) => folderOf(file) === folder)
      .flatMap(({ file, imports }) =>
        imports
          .filter((name) => /^(?:src|layouts|scripts|tests)\//u.test(name))
          .map((name) => ({ file, name })),
      )
      .filter(({ name }) => folderOf(name) !== folder && !allowed.includes(folderOf(name)));
    expect(wrong).toEqual([]);
  });

  it('covers every folder of src', () => {
    const folders = new Set(modules.map(({ file }) => folderOf(file)));
    expect([...folders].filter((folder) => folder !== 'scripts' && MAY_IMPORT[folder] === undefined)).toEqual(
      [],
    );
  });

  it('CONTRIBUTING.md says the same, and what each folder is', () => {
    const guide = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const line = /(?: {4}.*←.*\n)+/u.exec(guide)?.[0] ?? '';
    const places = line.split('←').map((place) => place.split(',').map((name) => name.trim()));
    const placeOf = (folder: string) => places.findIndex((place) => place.includes(folder));
    for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
      expect(placeOf(folder), folder).toBeGreaterThanOrEqual(0);
      const wrong = allowed.filter((name) => placeOf(name) >= placeOf(folder));
      expect({ folder, wrong }).toEqual({ folder, wrong: [] });
      expect(guide).toContain(folder === 'layouts' ? '`layouts`' : `\`src/${folder}\``);
    }
  });

  const only = (pattern: RegExp) =>
    modules
      .filter(({ imports }) => imports.some((name) => pattern.test(name)))
      .map(({ file }) => folderOf(file));

  it('only src/eleventy knows Eleventy', () =>
    expect(new Set(only(/^@11ty\/eleventy$/u))).toEqual(new Set(['eleventy'])));
  it('only src/search knows Pagefind', () =>
    expect(new Set(only(/^pagefind$/u))).toEqual(new Set(['search'])));
  it('model imports zod alone', () => {
    const packages = modules
      .filter(({ file }) => folderOf(file) === 'model')
      .flatMap(({ imports }) => imports.filter((name) => !name.startsWith('src/')));
    expect(new Set(packages)).toEqual(new Set(['zod']));
  });
});

/** The folders of the modules that some modules stand on, their own included. */
function foldersBelow(files: readonly string[]): readonly string[] {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const reached = new Set(files);
  for (const file of reached) {
    for (const name of byFile.get(file)?.imports ?? []) if (byFile.has(name)) reached.add(name);
  }
  return [...new Set([...reached].map(folderOf))].sort();
}

it('a run remembers all that normalizing stands on', () =>
  expect(foldersBelow(['src/build/normalize-worker.ts', 'src/build/normalize-archive.ts'])).toEqual(
    PROGRAM_FOLDERS,
  ));

it('what is kept of articles is kept by all that it stands on', () =>
  expect(foldersBelow(['src/build/parts/parts-worker.ts', 'src/build/parts/part-store.ts'])).toEqual(
    PART_FOLDERS,
  ));

it('what pairs of texts share is kept by all that it stands on', () =>
  expect(foldersBelow(['src/versions/find-versions.ts'])).toEqual(OVERLAP_FOLDERS));

/** The floors of `src/normalize`, the lowest first: a file may import from lower floors and from its own. */
const FLOORS: readonly (readonly string[])[] = [
  ['text', 'in-steps.ts'],
  ['decode', 'languages'],
  ['dates'],
  ['lines'],
  ['blocks'],
  ['outlets'],
  ['page'],
  ['frame', 'run-on'],
  ['document.ts', 'own-lines.ts'],
  ['attribution', 'closing', 'to-document.ts'],
  ['claims'],
  ['resolve'],
  ['collect-claims.ts', 'structure'],
  ['derive', 'emit'],
  ['diagnose.ts'],
  ['normalize.ts'],
];

describe('the floors of normalize', () => {
  const roomOf = (file: string): string => file.split('/')[2] ?? '';
  const floorOf = (file: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));
  const own = modules.filter(({ file }) => folderOf(file) === 'normalize');

  it('have a place for every file', () =>
    expect(own.map(({ file }) => file).filter((file) => floorOf(file) < 0)).toEqual([]));

  it('are built on lower ones alone', () => {
    const wrong = own.flatMap(({ file, imports }) =>
      imports
        .filter((name) => folderOf(name) === 'normalize' && roomOf(name) !== roomOf(file))
        .filter((name) => floorOf(name) >= floorOf(file))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Modules whose answers depend on what they are given alone: the normalizer and what it stands on, and the making of archives but for its writing. */
const PURE = modules.filter(
  ({ file }) =>
    ['normalize', 'text'].includes(folderOf(file)) ||
    (folderOf(file) === 'generate' && file !== 'src/generate/write-archive.ts'),
);

describe('normalizing and making archives is pure', () => {
  it.each([
    ['no file system, network or process', /from 'node:(?!crypto|util)/u],
    ['no clock', /Date\.now|new Date|DateTime\.(?:now|local|utc)\(|performance\./u],
    ['no environment', /process\./u],
    ['no chance', /Math\.random|randomUUID/u],
  ])('%s', (_, pattern) => {
    expect(PURE.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('the house', () => {
  it('raw HTML enters pages where our own Markdown is rendered, and as JSON that cannot leave its element', () => {
    const raw = modules
      .filter(({ text }) => /withoutEscaping|new Html\(/u.test(text))
      .map(({ file }) => file);
    expect(raw.filter((file) => !file.startsWith('src/html/'))).toEqual([
      'src/components/article-body.tsx',
      'src/components/json-ld.ts',
    ]);
  });

  it('no script is longer than 60 lines, no module than 250, lists of words and of rules apart', () => {
    const lines = (text: string) => text.trimEnd().split('\n').length;
    const long = modules
      .filter(({ file }) => !/^src\/normalize\/(?:languages\/[a-z]{2}|claims\/rules)\.ts$/u.test(file))
      .filter(({ file, text }) => lines(text) > (file.startsWith('scripts/') ? 60 : 250))
      .map(({ file }) => file);
    expect(long).toEqual([]);
  });

  it('no module imports itself by way of others, types included', () => {
    const importsOf = new Map(modules.map(({ file, imports }) => [file, imports]));
    // What stands on nothing but what was taken away is taken away, until nothing more can be: circles are left.
    for (let before = -1; before !== importsOf.size; ) {
      before = importsOf.size;
      for (const [file, imports] of importsOf) {
        if (!imports.some((name) => importsOf.has(name))) importsOf.delete(file);
      }
    }
    expect([...importsOf.keys()]).toEqual([]);
  });

  it('no module is a drawer for odds and ends', () => {
    expect(
      modules
        .filter(({ file }) => /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:\.tsx?|\/)/u.test(file))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('`any` and the process stay outside src', () => {
    const src = modules.filter(({ file }) => file.startsWith('src/'));
    expect(src.filter(({ text }) => /\bas any\b|: any\b|<any>/u.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
    // But for the one module that is a process, and hears from another what to do.
    const own = src.filter(({ file }) => file !== 'src/eleventy/shards/shard-worker.ts');
    expect(own.filter(({ text }) => /\bprocess\.(?!versions)/u.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});
