// A small labelled set, measured as the committed one is.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptSet } from '../../src/evaluate/accept-scores.ts';
import { type CatalogueNormalizer, loadNormalizer } from '../../src/evaluate/normalizer.ts';
import { readHalf } from '../../src/evaluate/read-set.ts';
import { measureSet } from '../../src/evaluate/set-section.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const TEXT = `Source: The Evening Courier

Date: 17 May 2021

Rain ends the drought

LYTTELTON – Rain fell on the harbor on Monday for the first time in nine months, the weather office said.

People danced in the streets, and shops gave umbrellas away until there were none left to give.
`;

const GOLD = `about: "A text"
language: "en"
kind: "news"
title: "Rain ends the drought"
source: { id: "the-evening-courier", name: "The Evening Courier" }
date: "2021-05-17"
byline: null
dateline: "LYTTELTON"
body:
  - { from: "Rain fell", to: "to give." }
`;

const SET: Files = {
  'layouts.yaml':
    '- { id: "plain", half: "tune", about: "Plain" }\n- { id: "closed", half: "sealed", about: "Closed" }\n',
  'tune/plain/rain.txt': TEXT,
  'tune/plain/rain.gold.yaml': GOLD,
  'sealed/closed/secret-name.txt': TEXT,
  'sealed/closed/secret-name.gold.yaml': GOLD.replace('ends the', 'secretly ends the'),
};

let normalizer: CatalogueNormalizer;
beforeAll(async () => {
  normalizer = await loadNormalizer();
});

const messages = async (files: Files) =>
  (await readHalf(await temporaryFolder({ ...SET, ...files }), 'tune')).diagnostics.map(
    ({ message }) => message,
  );

describe('reading the set', () => {
  it('finds the texts of one half, with the stretches of their bodies', async () => {
    const { texts, diagnostics } = await readHalf(await temporaryFolder(SET), 'tune');
    expect(diagnostics).toEqual([]);
    expect(texts.map(({ name }) => name)).toEqual(['plain/rain']);
    expect(texts[0]?.body.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      TEXT.slice(TEXT.indexOf('Rain fell'), -1),
    ]);
  });

  it('has nothing to say of a half that is not there', async () => {
    const { texts, diagnostics } = await readHalf(
      await temporaryFolder({ 'layouts.yaml': SET['layouts.yaml'] ?? '' }),
      'tune',
    );
    expect([texts, diagnostics]).toEqual([[], []]);
  });

  it.each<readonly [string, Files, string]>([
    ['a text without labels', { 'tune/plain/b.txt': 'x' }, 'Cannot find `plain/b.gold.yaml`'],
    ['labels without a text', { 'tune/plain/b.gold.yaml': GOLD }, 'Cannot find `plain/b.txt`'],
    ['a file of another kind', { 'tune/plain/notes.md': 'x' }, 'Cannot use this file'],
    ['a layout of the other half', { 'tune/closed/b.txt': 'x' }, 'expected a layout that layouts.yaml gives'],
    ['a body that is not there', { 'tune/plain/rain.txt': 'Rain fell' }, 'Cannot find `to give.`'],
    [
      'a key that is not known',
      { 'tune/plain/rain.gold.yaml': `${GOLD}note: "x"\n` },
      'Cannot use the key `note`',
    ],
    [
      'a day that is in no calendar',
      { 'tune/plain/rain.gold.yaml': GOLD.replace('05-17', '05-32') },
      'not a date in EDTF',
    ],
    ['no list of layouts', { 'layouts.yaml': '' }, 'this file'],
  ])('refuses %s', async (_, files, words) => {
    expect((await messages(files)).join('\n')).toContain(words);
  });

  it('knows its texts by their bytes', async () => {
    const folder = await temporaryFolder(SET);
    const before = await readHalf(folder, 'tune');
    expect((await readHalf(await temporaryFolder(SET), 'tune')).hash).toBe(before.hash);
    await writeFiles(folder, { 'tune/plain/rain.txt': `${TEXT}\n` });
    expect((await readHalf(folder, 'tune')).hash).not.toBe(before.hash);
  });
});

describe('measuring the set', () => {
  it('says of each tune case what was expected and seen, of the sealed half figures alone', async () => {
    const folder = await temporaryFolder({
      ...SET,
      'tune/plain/rain.gold.yaml': GOLD.replace('LYTTELTON', 'NELSON'),
    });
    const { lines, figures } = await measureSet(folder, ['tune', 'sealed'], normalizer);
    const printed = lines.join('\n');
    expect(printed).toContain('plain/rain');
    expect(printed).toContain('dateline wrong: expected "NELSON", saw "LYTTELTON"');
    expect(printed).toContain('sealed: 1 texts');
    for (const all of [printed, JSON.stringify(figures)]) {
      expect(all).not.toContain('secret');
      expect(all).not.toContain('closed');
    }
  });
});

describe('the baseline', () => {
  const problems = async (folder: string, with_ = normalizer) =>
    (await measureSet(folder, ['tune', 'sealed'], with_)).problems.join('\n');
  /** As if no rule found a dateline. */
  const worse: CatalogueNormalizer = Object.assign(
    (file: string, bytes: Uint8Array) => normalizer(file, Buffer.from(String(bytes).replace(' –', ','))),
    { outletId: (name: string) => normalizer.outletId(name) },
  );

  it('is missed, made, and held', async () => {
    const folder = await temporaryFolder(SET);
    expect(await problems(folder)).toContain('there is no baseline');
    expect((await acceptSet(folder, normalizer, false)).isWritten).toBe(true);
    expect(await problems(folder)).toBe('');
    expect(await problems(folder, worse)).toContain(
      'tune: dateline.found fell to .000, expected at least 1.000',
    );
  });

  it('belongs to the very texts', async () => {
    const folder = await temporaryFolder(SET);
    await acceptSet(folder, normalizer, false);
    await writeFiles(folder, { 'sealed/closed/secret-name.txt': `${TEXT}\n` });
    expect(await problems(folder)).toContain('sealed: the texts or labels are not those of the baseline');
  });

  it('rises, and falls only where that is allowed', async () => {
    const folder = await temporaryFolder(SET);
    const file = path.join(folder, 'baseline.json');
    await acceptSet(folder, worse, false);
    const low = await readFile(file, 'utf8');
    const raised = await acceptSet(folder, normalizer, false);
    expect(raised.lines.join('\n')).toContain('tune: dateline.found .000 → 1.000');
    const high = await readFile(file, 'utf8');
    expect(high).not.toBe(low);
    const refused = await acceptSet(folder, worse, false);
    expect(refused.isWritten).toBe(false);
    expect(refused.lines.join('\n')).toContain('tune: dateline.found fell to .000');
    expect(await readFile(file, 'utf8')).toBe(high);
    expect((await acceptSet(folder, worse, true)).isWritten).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(low);
  });

  it('is not made from labels that do not hold', async () => {
    const folder = await temporaryFolder({ ...SET, 'tune/plain/b.txt': 'x' });
    expect((await acceptSet(folder, normalizer, true)).isWritten).toBe(false);
  });
});
