import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fitCorrections } from '../../../src/files/content/fit-corrections.ts';
import { loadCorrections } from '../../../src/files/content/load-corrections.ts';
import { loadProfiles } from '../../../src/files/content/load-profiles.ts';
import { loadSettings } from '../../../src/files/content/load-settings.ts';
import { DEFAULT_NOTICE } from '../../../src/model/archive-settings.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('loadSettings', () => {
  test('has a default for everything', async () => {
    const { settings, diagnostics } = await loadSettings(await temporaryFolder());
    expect(diagnostics).toEqual([]);
    expect(settings).toMatchObject({ language: 'en', notice: DEFAULT_NOTICE, url: null, sources: [] });
  });

  test('takes an empty file for one that sets nothing', async () => {
    const { diagnostics } = await loadSettings(await temporaryFolder({ 'archive.yaml': '# nothing yet\n' }));
    expect(diagnostics).toEqual([]);
  });

  const load = async (text: string) => {
    const folder = await temporaryFolder({ 'archive.yaml': text });
    return { folder, ...(await loadSettings(folder)) };
  };

  test('keeps every key that holds, and names each one that does not with its line', async () => {
    const { folder, settings, diagnostics } = await load(
      'title: "Mine"\ncolour: "red"\nrights: "All."\nlanguage: "fr"\ncontact: "a@b.org"\n',
    );
    expect(settings).toMatchObject({ title: 'Mine', rights: 'All.', contact: 'a@b.org', language: 'en' });
    const file = path.join(folder, 'archive.yaml');
    expect(diagnostics.map(({ file, line, field }) => ({ file, line, field }))).toEqual(
      expect.arrayContaining([
        { file, line: 2, field: 'colour' },
        { file, line: 4, field: 'language' },
      ]),
    );
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics[0]?.message).toContain('Until then this key counts as not there');
  });

  test.each([
    ['title: "A"\nrights: 12\n', 2],
    ['notice: ""\n', 1],
    ['contact: "the desk"\n', 1],
    ['title: "A"\nsources:\n  - folder: "a"\n    source: "Kayhan"\n    reason: "r"\n', 4],
    ['sources: "kayhan"\n', 1],
    ['url: "https://me:secret@example.org/"\n', 1],
    ['url: "https://example.org/?a=1"\n', 1],
    ['url: "https://example.org/#top"\n', 1],
    ['url: "example.org"\n', 1],
    ['rigths: "All."\n', 1],
    ['Contact: "a@b.org"\n', 1],
    ['notices: "N"\n', 1],
    ['title: "A"\ntitle: "B"\n', 2],
    ['- title: "A"\n', 1],
  ])('gives no settings where %j would be lost', async (text, line) => {
    const { settings, diagnostics } = await load(text);
    expect(settings).toBeNull();
    expect(diagnostics[0]).toMatchObject({ severity: 'error', line });
    expect(diagnostics.some(({ message }) => message.includes('Nothing is built until then'))).toBe(true);
  });

  test.each([
    ['a folder', { 'archive.yaml/x': '' }],
    ['not UTF-8', { 'archive.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xe9]) }],
  ])('gives no settings where archive.yaml is %s', async (_, files) => {
    const { settings, diagnostics } = await loadSettings(await temporaryFolder(files));
    expect(settings).toBeNull();
    expect(diagnostics[0]?.message).toContain('Nothing is built until then');
  });
});

describe('loadProfiles', () => {
  const builtIn = {
    'built-in/kayhan.yaml':
      'id: "kayhan"\nname: "Kayhan"\ncountry: "IR"\nzone: "Asia/Tehran"\naliases: ["Kayhan Daily"]\n',
    'built-in/southfront.yaml': 'id: "southfront"\nname: "SouthFront"\n',
  };
  const load = async (own: Readonly<Record<string, string>>) => {
    const folder = await temporaryFolder({ ...builtIn, ...own });
    return loadProfiles(path.join(folder, 'built-in'), path.join(folder, 'own'));
  };

  test('overrides a built-in profile key by key', async () => {
    const { profiles, diagnostics } = await load({
      'own/kayhan.yaml': 'name: "Kayhan (Tehran)"\nzone: null\n',
    });
    expect(diagnostics).toEqual([]);
    expect(profiles.map(({ id }) => id)).toEqual(['southfront', 'kayhan']);
    expect(profiles[1]).toMatchObject({
      id: 'kayhan',
      name: 'Kayhan (Tehran)',
      zone: null,
      country: 'IR',
      aliases: ['Kayhan Daily'],
    });
  });

  test('adds an outlet', async () => {
    const { profiles } = await load({ 'own/my-paper.yaml': 'name: "My Paper"\n' });
    expect(profiles.at(-1)).toMatchObject({ id: 'my-paper', name: 'My Paper', layout: null });
  });

  test.each([
    ['own/kayhan.yaml', 'zone: "Asia/Teheran2"\n', 1, 'zone', 'expected'],
    ['own/kayhan.yaml', 'name: "K"\nzone: "Asia/Atlantis"\n', 2, 'zone', 'IANA'],
    ['own/kayhan.yaml', '\nid: "other"\n', 2, 'id', 'same name'],
    ['own/kayhan.yaml', 'nmae: "K"\n', 1, 'nmae', 'not known'],
    ['own/new.yaml', 'country: "IR"\n', 1, 'name', 'missing'],
    ['own/new.yaml', 'name: [\n', 2, null, 'YAML'],
    ['own/new.yaml', '- a\n', 1, null, 'a list'],
    ['own/new.yaml', '', 1, null, 'nothing'],
  ])('leaves %s out for %j and keeps the built-in ones', async (file, text, line, field, word) => {
    const { profiles, diagnostics } = await load({ [file]: text });
    expect(profiles.map(({ id, name }) => [id, name])).toEqual([
      ['kayhan', 'Kayhan'],
      ['southfront', 'SouthFront'],
    ]);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', field });
    if (text !== '') expect(diagnostics[0]?.line).toBe(line);
    expect(diagnostics[0]?.message).toContain(word);
  });
});

const SHA = 'a'.repeat(64);
const head = `raw: "a.txt"\nsha256: "${SHA}"\ncorrections:\n`;
const entry = (field: string, value: string) =>
  `  - field: "${field}"\n    value: ${value}\n    reason: "r"\n    evidence: "e"\n`;

describe('loadCorrections', () => {
  const load = async (files: Readonly<Record<string, string>>) =>
    loadCorrections(await temporaryFolder(files));

  test('reads corrections of every kind of value', async () => {
    const { files, diagnostics } = await load({
      'a.yaml': `${head}${entry('title', '"T"')}${entry('date', '"[2020-04-17..2020-04-22]"')}${entry('dateTime', '"2021-05-17T11:09:00+04:30"')}${entry('source', '{ id: "kayhan", name: "Kayhan" }')}${entry('mentionedDates', '["XXXX-07-26"]')}${entry('byline', 'null')}`,
    });
    expect(diagnostics).toEqual([]);
    expect(files[0]?.file.corrections).toHaveLength(6);
  });

  test('needs no folder', async () => {
    expect((await loadCorrections('/nowhere/at/all')).diagnostics).toEqual([]);
  });

  test.each([
    [
      'an unknown field',
      `${head}${entry('titel', '"T"')}`,
      4,
      'Cannot use `titel` for `field`, expected `title`',
    ],
    ['an unknown key', `${head}${entry('title', '"T"')}    why: "x"\n`, 8, 'Cannot use the key `why`'],
    [
      'a missing reason',
      `${head}  - field: "title"\n    value: "T"\n    evidence: "e"\n`,
      4,
      '`reason` is missing',
    ],
    ['a number', `${head}${entry('title', '12')}`, 5, 'put it in quotes'],
    ['a day that is not in the calendar', `${head}${entry('date', '"2021-06-31"')}`, 5, '`2021-06-31`'],
    ['no EDTF', `${head}${entry('date', '"2021-5-7"')}`, 5, '`2021-5-7`'],
    ['a clock time of 25 h', `${head}${entry('dateTime', '"2021-06-30T25:00:00"')}`, 5, '25:00'],
    ['a mentioned date that is none', `${head}${entry('mentionedDates', '["2021-13"]')}`, 5, '`2021-13`'],
    ['a field corrected twice', `${head}${entry('title', '"T"')}${entry('title', '"U"')}`, 8, 'again'],
  ])('refuses %s, with its line, and the article waits', async (_, text, line, message) => {
    const { files, broken, diagnostics } = await load({ 'c.yaml': text });
    expect(files).toEqual([]);
    expect(broken.map(({ named }) => named.paths)).toEqual([['a.txt']]);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', line });
    expect(diagnostics[0]?.code).toMatch(/^correction-/u);
    expect(diagnostics[0]?.message).toContain(message);
  });

  test('refuses a field that two files correct', async () => {
    const text = `${head}${entry('title', '"T"')}`;
    const { diagnostics, broken } = await load({ 'a.yaml': text, 'b.yaml': text });
    expect(diagnostics[0]?.message).toMatch(/corrected at .*a\.yaml:4/u);
    expect(broken.map(({ named }) => named.paths)).toEqual([['a.txt']]);
  });

  test('reports broken YAML with its line', async () => {
    const { diagnostics } = await load({ 'a.yaml': 'raw: "a.txt"\nsha256: "\n' });
    expect(diagnostics[0]).toMatchObject({ code: 'correction-broken', severity: 'error' });
    expect(diagnostics[0]?.line).toBeGreaterThan(1);
  });
});

describe('fitCorrections', () => {
  const READ = () => false;
  const folderOf = async (text: string) => loadCorrections(await temporaryFolder({ 'a.yaml': text }));

  test('hands over corrections that fit', async () => {
    const folder = await folderOf(`${head}${entry('title', '"T"')}`);
    const fitted = fitCorrections(folder, new Map([['a.txt', SHA]]), READ);
    expect(fitted.diagnostics).toEqual([]);
    expect(fitted.byRaw.get('a.txt')?.map(({ field }) => field)).toEqual(['title']);
  });

  test('refuses another hash, with both, at its line', async () => {
    const folder = await folderOf(`${head}${entry('title', '"T"')}`);
    const fitted = fitCorrections(folder, new Map([['a.txt', 'b'.repeat(64)]]), READ);
    expect(fitted.diagnostics[0]).toMatchObject({ code: 'correction-raw-changed', line: 2, field: 'sha256' });
    expect(fitted.diagnostics[0]?.message).toContain(SHA);
    expect(fitted.diagnostics[0]?.message).toContain('b'.repeat(64));
    expect([...(fitted.refused ?? [])]).toEqual(['a.txt']);
  });

  test('refuses all where neither the raw file nor its bytes are there', async () => {
    const folder = await folderOf(`${head}${entry('title', '"T"')}`);
    const fitted = fitCorrections(folder, new Map([['b.txt', 'b'.repeat(64)]]), READ);
    expect(fitted.diagnostics).toMatchObject([
      { code: 'correction-raw-missing', line: 1, field: 'raw' },
      { code: 'correction-of-unknown' },
    ]);
    expect(fitted.refused).toBeNull();
  });

  test.each([
    ['a correction', `${head}${entry('title', '"T"')}`],
    ['a broken file', 'raw: "a.txt"\nsha256: "\n'],
  ])('waits for no other than the raw file that cannot be read: %s', async (_, text) => {
    const folder = await folderOf(text);
    const isUnread = (rawPath: string) => rawPath === 'a.txt';
    const fitted = fitCorrections(folder, new Map([['b.txt', 'b'.repeat(64)]]), isUnread);
    expect(fitted).toMatchObject({ diagnostics: [], refused: new Set() });
  });

  test('refuses the raw file that was moved, by its bytes', async () => {
    const folder = await folderOf(`${head}${entry('title', '"T"')}`);
    const fitted = fitCorrections(folder, new Map([['2021/a.txt', SHA]]), READ);
    expect(fitted.diagnostics[0]?.code).toBe('correction-raw-missing');
    expect([...(fitted.refused ?? [])]).toEqual(['2021/a.txt']);
  });

  test.each([
    ['a quote that is not closed', 'raw: "a.txt"\nsha256: "\n'],
    ['a value without quotes', `raw: a.txt # the blob\ntitle: a: b\n`],
    ['a quote that is not closed, in the name', 'raw: "a.txt\ncorrections: [\n'],
    ['a list', '- raw: a.txt\n  x: : y\n'],
    ['one line', "{ raw: 'a.txt'\n"],
    ['old line ends', 'title: a: b\rraw: "a.txt"\r'],
    ['a hash alone', `rwa: x: y\nsha256: ${SHA.toUpperCase()}\n`],
    ['a misspelt key and a hash', `rwa: "a.txt"\nsha256: "${SHA}"\n`],
    ['no UTF-8', Buffer.concat([Buffer.from('raw: "a.txt"\nreason: "'), Buffer.from([0xe9])])],
  ])('finds the article of a broken file: %s', async (_, text) => {
    const folder = await loadCorrections(await temporaryFolder({ 'x.yaml': text }));
    const hashes = new Map([
      ['a.txt', SHA],
      ['b.txt', 'b'.repeat(64)],
    ]);
    expect([...(fitCorrections(folder, hashes, READ).refused ?? [])]).toEqual(['a.txt']);
  });

  test.each([
    ['says nothing', 'corrections: ['],
    ['names a file that is not there', 'raw: "c.txt"\ncorrections: ['],
    ['is a folder', null],
  ])('cannot tell what a broken file corrects that %s', async (_, text) => {
    const files: Readonly<Record<string, string>> = text === null ? { 'x.yaml/y': '' } : { 'x.yaml': text };
    const folder = await loadCorrections(await temporaryFolder(files));
    const fitted = fitCorrections(folder, new Map([['a.txt', SHA]]), READ);
    expect(fitted.refused).toBeNull();
    expect(fitted.diagnostics.at(-1)).toMatchObject({ code: 'correction-of-unknown', severity: 'error' });
  });
});
