// Furniture learned from an archive of twelve texts: proposed, accepted by a person, and only then set aside.
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeProfileDraft } from '../../src/build/profile-draft.ts';
import { recordSchema } from '../../src/model/record.ts';
import { normalizeFolder } from '../support/normalize-folder.ts';
import { filesBelow, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { WARDENS } from '../support/wardens.ts';

const PLEA = 'The lamp of the quay burns on gifts alone: put a coin into the box behind the door.';

const page = (name: string, outlet: string) => `Lock ${name} stays shut for a week

Warden ${name} said on Sunday that the gate of the old lock ${name} would stay shut for another week at least.

Boats wait above the weir, and their crews have lit fires on the bank where ${name} keeps his goats.

${PLEA}

Ring the bell twice

© 2021 ${outlet}. All rights reserved.
`;

async function archive() {
  const files = Object.fromEntries(
    WARDENS.map((name, index) => [`raw/lantern/${index}.txt`, page(name, 'Norda Lantern')]),
  );
  const contentDir = await temporaryFolder({ ...files, 'raw/other.txt': page('Mohn', 'Ostra Echo') });
  await normalizeAll(contentDir);
  return contentDir;
}

async function normalizeAll(contentDir: string) {
  const report = await normalizeFolder(contentDir);
  return report.diagnostics.filter(({ severity }) => severity === 'error');
}

const read = async (contentDir: string, name: string) =>
  recordSchema.parse(
    JSON.parse(await readFile(path.join(contentDir, 'articles', `${name}.record.json`), 'utf8')),
  );
const rules = async (contentDir: string, name: string) =>
  (await read(contentDir, name)).ledger.map(({ rule }) => rule);
const bodyOf = async (contentDir: string, name: string) =>
  (await read(contentDir, name)).blocks.map(({ text }) => text);

describe('writeProfileDraft', () => {
  it('proposes, and changes nothing before a person renames the draft', async () => {
    const contentDir = await archive();
    const before = await filesBelow(path.join(contentDir, 'articles'));
    const { file, found } = await writeProfileDraft({
      contentDir,
      source: 'norda-lantern',
      folder: null,
      force: false,
    });
    expect(found.texts).toBe(12);
    expect(found.passages.map(({ text }) => text)).toEqual([
      PLEA,
      'Ring the bell twice',
      '© 2021 Norda Lantern. All rights reserved.',
    ]);
    const draft = await readFile(file ?? '', 'utf8');
    expect(draft).toContain('# reads as running text: is it part of a story?\n  - text: "The lamp');
    expect(await normalizeAll(contentDir)).toEqual([]);
    expect(await filesBelow(path.join(contentDir, 'articles'))).toEqual(before);
    expect(await bodyOf(contentDir, 'lantern/3.txt')).toContain(PLEA);

    await rename(file ?? '', path.join(contentDir, 'sources/norda-lantern.yaml'));
    expect(await normalizeAll(contentDir)).toEqual([]);
    expect(await rules(contentDir, 'lantern/3.txt')).toContain('furniture/profile');
    expect(await bodyOf(contentDir, 'lantern/3.txt')).toHaveLength(2);
    // The other outlet's text prints the same words, and keeps them.
    expect(await rules(contentDir, 'other.txt')).not.toContain('furniture/profile');
    expect(await bodyOf(contentDir, 'other.txt')).toContain(PLEA);
  });

  it('reads a folder whose texts name nobody, and applies to it where archive.yaml says whose it is', async () => {
    const files = Object.fromEntries(
      WARDENS.map((name, index) => [`raw/box/${index}.txt`, page(name, 'X').replace(/©.*\n/u, '')]),
    );
    const contentDir = await temporaryFolder(files);
    const { file } = await writeProfileDraft({
      contentDir,
      source: 'norda-lantern',
      folder: 'box',
      force: false,
    });
    await rename(file ?? '', path.join(contentDir, 'sources/norda-lantern.yaml'));
    await normalizeAll(contentDir);
    expect(await bodyOf(contentDir, 'box/3.txt')).toContain(PLEA);
    await writeFiles(contentDir, {
      'archive.yaml':
        'sources:\n  - {folder: "box", source: "norda-lantern", reason: "Saved from its own site"}\n',
    });
    await normalizeAll(contentDir);
    expect(await bodyOf(contentDir, 'box/3.txt')).not.toContain(PLEA);
  });

  it.each([
    ['an earlier draft', 'norda-lantern', { 'sources/norda-lantern.draft.yaml': 'mine' }, 'draft-exists'],
    ['a source that no record names', 'ostra-ember', {}, 'draft-no-texts'],
    ['a source of one text', 'ostra-echo', {}, 'draft-nothing'],
  ])('writes nothing over %s', async (_, source, files, code) => {
    const contentDir = await archive();
    await writeFiles(contentDir, files);
    const { file, diagnostics } = await writeProfileDraft({ contentDir, source, folder: null, force: false });
    expect(file).toBeNull();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(Object.keys(await filesBelow(contentDir)).filter((name) => name.startsWith('sources/'))).toEqual(
      Object.keys(files),
    );
  });

  it('replaces an earlier draft when told to', async () => {
    const contentDir = await archive();
    await writeFiles(contentDir, { 'sources/norda-lantern.draft.yaml': '{ broken' });
    const { file } = await writeProfileDraft({
      contentDir,
      source: 'norda-lantern',
      folder: null,
      force: true,
    });
    expect(await readFile(file ?? '', 'utf8')).toContain('id: norda-lantern');
  });
});
