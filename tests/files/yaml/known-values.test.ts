// Values that a run left behind are those that the texts have; whatever else stands in the file counts for nothing.
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/files/sha256.ts';
import { openKnownValues } from '../../../src/files/yaml/known-values.ts';
import { parseYaml } from '../../../src/files/yaml/yaml-source.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TEXTS = ['id: "one"\nnames: ["A", "B"]\n', '', 'null\n', '- 1\n- __proto__: 2\n'];
const BROKEN = 'id: "one\n';

async function parseAll(file: string | null, texts: readonly string[]) {
  const known = await openKnownValues(file);
  const values = texts.map((text) => known.parse('a.yaml', text).source?.value);
  await known.leave();
  return values;
}

const plainly = (texts: readonly string[]) => texts.map((text) => parseYaml('a.yaml', text).source?.value);

/** Where values are left: the folder is made when they are. */
const newFile = async () => path.join(await temporaryFolder(), 'cache/values.json');

/** A file of values, its text changed, under a checksum that fits. */
async function rewrite(file: string, change: (json: string) => string): Promise<void> {
  const json = change((await readFile(file, 'utf8')).slice(65, -1));
  await writeFile(file, `${sha256(json)} ${json}\n`);
}

describe('openKnownValues', () => {
  test('gives the values of the texts, left behind or not', async () => {
    const file = await newFile();
    for (const where of [null, file, file]) expect(await parseAll(where, TEXTS)).toEqual(plainly(TEXTS));
  });

  test('takes a value from the file where the text is in it', async () => {
    const file = await newFile();
    await parseAll(file, TEXTS);
    await rewrite(file, (json) => json.replace('"id":"one"', '"id":"found"'));
    expect((await parseAll(file, TEXTS))[0]).toEqual({ id: 'found', names: ['A', 'B'] });
  });

  test.each([
    ['damaged', (text: string) => text.replace('"id":"one"', '"id":"two"')],
    ['cut short', (text: string) => text.slice(0, -10)],
    ['of something else', () => '{}\n'],
    ['of nothing', () => ''],
  ])('parses anew where the file is %s, and leaves it whole', async (_, damage) => {
    const file = await newFile();
    await parseAll(file, TEXTS);
    const whole = await readFile(file, 'utf8');
    await writeFile(file, damage(whole));
    expect(await parseAll(file, TEXTS)).toEqual(plainly(TEXTS));
    expect(await readFile(file, 'utf8')).toBe(whole);
  });

  test.each([
    ['left by another version of the program', /"program":"\w{8}/u, '"program":"00000000'],
    ['of another form', '"values":', '"value":'],
  ])('parses anew where the file was %s', async (_, from, to) => {
    const file = await newFile();
    await parseAll(file, TEXTS);
    await rewrite(file, (json) => json.replace('"id":"one"', '"id":"two"').replace(from, to));
    expect(await parseAll(file, TEXTS)).toEqual(plainly(TEXTS));
  });

  test('keeps what was asked for last, and writes nothing where that is what it found', async () => {
    const file = await newFile();
    await parseAll(file, TEXTS);
    await parseAll(file, TEXTS.slice(0, 1));
    expect(await readFile(file, 'utf8')).not.toContain(sha256(TEXTS[1] ?? ''));
    const { mtimeNs } = await stat(file, { bigint: true });
    await parseAll(file, TEXTS.slice(0, 1));
    expect((await stat(file, { bigint: true })).mtimeNs).toBe(mtimeNs);
  });

  test('says of a broken text what is wrong with it, and leaves nothing of it', async () => {
    const file = await newFile();
    const known = await openKnownValues(file);
    for (const _ of [1, 2]) expect(known.parse('b.yaml', BROKEN)).toEqual(parseYaml('b.yaml', BROKEN));
    await known.leave();
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  test('knows the lines of a text whose value it did not parse', async () => {
    const file = await newFile();
    await parseAll(file, TEXTS);
    const { source } = (await openKnownValues(file)).parse('a.yaml', TEXTS[0] ?? '');
    expect([source?.file, source?.lineOf(['names', 1]), source?.lineOf([], 'id')]).toEqual(['a.yaml', 2, 1]);
  });

  test('does without where nothing can be left', async () => {
    const folder = await temporaryFolder({ file: '' });
    expect(await parseAll(path.join(folder, 'file/values.json'), TEXTS)).toEqual(plainly(TEXTS));
    const file = await newFile();
    await parseAll(file, TEXTS);
    await chmod(file, 0o000);
    expect(await parseAll(file, TEXTS)).toEqual(plainly(TEXTS));
  });
});
