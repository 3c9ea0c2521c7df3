import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkYaml, readYaml } from '../../../src/files/yaml/read-yaml.ts';
import { parseYaml } from '../../../src/files/yaml/yaml-source.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The one thing that is wrong with a text. */
function problemOf(text: string) {
  const { source, diagnostics } = parseYaml('file.yaml', text);
  expect(source).toBeNull();
  expect(diagnostics).toHaveLength(1);
  return { line: diagnostics[0]?.line, message: diagnostics[0]?.message };
}

describe('parseYaml', () => {
  test('is YAML 1.2: dates, clock times and yes are text', () => {
    const { source } = parseYaml('file.yaml', 'date: 2021-07-26\ntime: 12:30\nanswer: yes\n');
    expect(source?.value).toEqual({ date: '2021-07-26', time: '12:30', answer: 'yes' });
  });

  test.each([
    [3, 'YAML', 'a: 1\nb: [1\nc: 2\n'],
    [3, 'twice', 'a: 1\nb: 2\na: 3\n'],
    [2, 'second document', 'a: 1\n---\nb: 2\n'],
    [2, 'tabs', 'a:\n\t- b\n'],
    [3, 'quote', 'a: "open\nb: 1\n'],
    [2, 'alias', 'x: &anchor 1\ny: *anchor\n'],
    [2, 'tag', 'a: 1\nb: !!js/function "x"\n'],
    [1, '1.2', '%YAML 1.1\n---\na: yes\n'],
    [1, 'deeply', `a: ${'['.repeat(20_000)}`],
  ])('refuses at line %i what is named by %j', (line, word, text) => {
    const problem = problemOf(text);
    expect(problem.line).toBe(line);
    expect(problem.message).toContain(word);
  });
});

const schema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['news', 'opinion']).optional(),
  address: z.url({ protocol: /^https?$/u }).optional(),
  list: z.array(z.strictObject({ on: z.boolean() })).optional(),
});

describe('checkYaml', () => {
  test.each([
    ['name: a\n# comment\nnmae: b\n', 3, 'nmae', 'Cannot use the key `nmae`'],
    ['\nname: 12\n', 2, 'name', 'Cannot use `12` for `name`, expected text: put it in quotes, "12"'],
    ['kind: news\n', 1, 'name', '`name` is missing, expected text: add it'],
    ['name: ""\n', 1, 'name', '`name` is empty'],
    ['name: a\nkind: poem\n', 2, 'kind', 'Cannot use `poem` for `kind`, expected `news` or `opinion`'],
    ['name: a\naddress: "javascript:alert(1)"\n', 2, 'address', 'expected a full address'],
    ['name: a\nlist:\n  - on: true\n  - on: maybe\n', 4, 'list.1.on', 'expected `true` or `false`'],
    ['name: a\nlist: yes\n', 2, 'list', 'expected a list'],
    ['- a\n', 1, null, 'Cannot use a list for this file, expected keys with values'],
  ])('names line and field in %j', (text, line, field, message) => {
    const { source } = parseYaml('file.yaml', text);
    if (!source) throw new Error('expected YAML');
    const { value, diagnostics } = checkYaml(source, schema);
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({ file: 'file.yaml', severity: 'error', line, field });
    expect(diagnostics[0]?.message).toContain(message);
  });

  test('shortens long values', () => {
    const { source } = parseYaml('file.yaml', `name: a\nkind: ${'x'.repeat(5000)}\n`);
    if (!source) throw new Error('expected YAML');
    expect(checkYaml(source, schema).diagnostics[0]?.message.length).toBeLessThan(200);
  });
});

describe('readYaml', () => {
  test('tells a missing file from a broken one', async () => {
    const folder = await temporaryFolder({ 'latin.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xe9]) });
    expect(await readYaml(path.join(folder, 'none.yaml'))).toEqual({
      source: null,
      text: null,
      exists: false,
      diagnostics: [],
    });
    const latin = await readYaml(path.join(folder, 'latin.yaml'));
    expect(latin.diagnostics[0]).toMatchObject({ code: 'yaml-encoding', severity: 'error' });
    const directory = await readYaml(folder);
    expect(directory.diagnostics[0]).toMatchObject({ code: 'yaml-unreadable', severity: 'error' });
  });

  test('reads a file that begins with a byte order mark', async () => {
    const folder = await temporaryFolder({ 'a.yaml': '\uFEFFa: 1\n' });
    expect((await readYaml(path.join(folder, 'a.yaml'))).source?.value).toEqual({ a: 1 });
  });
});
