// README.md names all that a person can type or write: whoever adds an option, a key or a field adds a line there.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BENCH } from '../../src/bench/bench-arguments.ts';
import { BUILD, NORMALIZE, START } from '../../src/build/build-arguments.ts';
import { SUGGEST_NAMES } from '../../src/build/suggest-names-options.ts';
import { SUGGEST_PROFILE } from '../../src/build/suggest-profile-options.ts';
import { ACCEPT_SCORES } from '../../src/evaluate/accept-arguments.ts';
import { EVALUATE } from '../../src/evaluate/evaluate-arguments.ts';
import { LIGHTHOUSE } from '../../src/evaluate/lighthouse-arguments.ts';
import { EVALUATE_SEARCH } from '../../src/evaluate/search/evaluate-search-arguments.ts';
import { MEASURE_SEARCH } from '../../src/evaluate/search/measure-search-arguments.ts';
import { EVALUATE_VERSIONS } from '../../src/evaluate/versions/evaluate-versions-arguments.ts';
import { WEIGH } from '../../src/evaluate/weigh-arguments.ts';
import { loadCorrections } from '../../src/files/content/load-corrections.ts';
import { loadNames } from '../../src/files/content/load-names.ts';
import { loadSettings } from '../../src/files/content/load-settings.ts';
import { MAKE_ARCHIVE } from '../../src/generate/make-archive-arguments.ts';
import { archiveSettingsSchema } from '../../src/model/archive-settings.ts';
import { BASES } from '../../src/model/basis.ts';
import { correctedFieldSchema } from '../../src/model/correction.ts';
import { nameSchema } from '../../src/model/names.ts';
import { codeBlocks } from '../support/code-blocks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { scripts, engines } = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));

/** From one heading of the second level to the next. */
const section = (heading: string): string =>
  readme.split(/^## /mu).find((text) => text.startsWith(heading)) ?? '';

const COMMANDS = [
  BENCH,
  BUILD,
  NORMALIZE,
  START,
  EVALUATE,
  EVALUATE_VERSIONS,
  ACCEPT_SCORES,
  SUGGEST_NAMES,
  SUGGEST_PROFILE,
  MAKE_ARCHIVE,
  LIGHTHOUSE,
  WEIGH,
  EVALUATE_SEARCH,
  MEASURE_SEARCH,
];

/** How a person calls a script. */
const callOf = (script: string): string =>
  ['test', 'start'].includes(script) ? `npm ${script}` : `npm run ${script}`;

describe('README.md names', () => {
  test.each(COMMANDS)('every option of $command', ({ command, options }) => {
    const name = command.split(' ').at(command.startsWith('npm run') ? 2 : 1) ?? '';
    const rows = section('Commands')
      .split('\n')
      .filter((row) => row.startsWith('| `--'));
    for (const option of options) {
      const row = rows.find((each) => each.startsWith(`| \`--${option.name}`));
      expect(row, `--${option.name}`).toBeDefined();
      expect(row?.split('|')[2], `--${option.name}`).toContain(name);
    }
  });

  test('no option that there is not', () => {
    const known = new Set(COMMANDS.flatMap(({ options }) => options.map(({ name }) => name)));
    const named = [...readme.matchAll(/`--(?<name>[a-z-]+)/gu)].map(({ groups }) => groups?.name ?? '');
    expect(named.filter((name) => name !== 'help' && !known.has(name))).toEqual([]);
  });

  test.each(Object.keys(scripts))('the script %s', (script) => {
    expect(section('Commands')).toContain(`\`${callOf(script)}\``);
  });

  test.each(Object.keys(archiveSettingsSchema.unwrap().shape))('the key %s of archive.yaml', (key) => {
    expect(section('Use it for your own texts')).toContain(`\`${key}\``);
  });

  test.each(Object.keys(nameSchema.unwrap().shape))('the key %s of names.yaml', (key) => {
    expect(section('Use it for your own texts')).toMatch(new RegExp(`^  (?:- |  )${key}: `, 'mu'));
  });

  test.each(correctedFieldSchema.options.map(({ shape }) => shape.field.value))('the field %s', (field) => {
    expect(section('Use it for your own texts')).toContain(`\`${field}\``);
  });

  test.each(BASES)('the basis %s', (basis) => {
    expect(section('How a value is known')).toContain(`(\`${basis}\`)`);
  });

  test.each(['0', '1', '2', '130'])('the exit code %s', (code) => {
    expect(section('Commands')).toContain(`\n| ${code} | `);
  });

  test('the oldest Node that package.json allows', () => {
    expect(readme).toContain(`Node ${engines.node.replace(/^>=/u, '')} or newer`);
  });
});

describe('what README.md shows holds', () => {
  const [correction = '', settings = '', names = ''] = codeBlocks(readme, 'yaml');

  test('the correction', async () => {
    const { files, diagnostics } = await loadCorrections(await temporaryFolder({ 'a.yaml': correction }));
    expect(diagnostics).toEqual([]);
    expect(files).toHaveLength(1);
  });

  test('archive.yaml', async () => {
    const loaded = await loadSettings(await temporaryFolder({ 'archive.yaml': settings }));
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.settings?.sources).toHaveLength(1);
  });

  test('names.yaml', async () => {
    const loaded = await loadNames(await temporaryFolder({ 'names.yaml': names }));
    expect(loaded).toMatchObject({ names: [{ id: 'kataib-hezbollah' }], diagnostics: [] });
  });
});
