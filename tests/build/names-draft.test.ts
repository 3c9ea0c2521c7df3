import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftLines, draftNames } from '../../src/build/names-draft.ts';
import { loadNames } from '../../src/files/content/load-names.ts';
import { parseYaml } from '../../src/files/yaml/yaml-source.ts';
import { normalizeFolder } from '../support/normalize-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const RAW = {
  'raw/a.txt': 'A spokesman of Nujaba said on the same evening that the talks had ended without a result.\n',
  'raw/b.txt': 'The group Nojaba and its allies said that they knew nothing of the talks in the capital.\n',
};

async function archive(files: Readonly<Record<string, string>>) {
  const contentDir = await temporaryFolder(files);
  await normalizeFolder(contentDir);
  return contentDir;
}

describe('draftNames', () => {
  const yamlOf = (lines: readonly string[]) => ['names:', ...lines].join('\n');

  it('proposes names as entries that lack a person’s word for their kind alone', async () => {
    const contentDir = await archive(RAW);
    const draft = await draftNames(contentDir);
    expect(draft).toMatchObject({ texts: 2, diagnostics: [] });
    const lines = draftLines(draft, 100);
    expect(parseYaml('names.yaml', yamlOf(lines)).source?.value).toEqual({
      names: [{ id: 'nojaba', name: 'Nojaba', kind: 'person, group or place', spellings: ['Nujaba'] }],
    });
    await writeFile(path.join(contentDir, 'names.yaml'), yamlOf(lines));
    expect((await loadNames(contentDir)).diagnostics).toMatchObject([{ line: 5, field: 'names.0.kind' }]);
    await writeFile(
      path.join(contentDir, 'names.yaml'),
      yamlOf(lines).replace('person, group or place', 'group'),
    );
    expect(await loadNames(contentDir)).toMatchObject({ names: [{ id: 'nojaba' }], diagnostics: [] });
    expect((await draftNames(contentDir)).proposals).toEqual([]);
  });

  it('tells of further spellings of a known name in a comment', async () => {
    const names = 'names:\n  - {id: "nujaba", name: "Nujaba", kind: "group"}\n';
    const draft = await draftNames(await archive({ ...RAW, 'names.yaml': names }));
    const lines = draftLines(draft, 100);
    expect(lines.join('\n')).toContain(
      'If that is `nujaba`, add to its spellings; else to what it is `not`: "Nojaba"',
    );
    expect(lines.every((line) => line.startsWith('  # '))).toBe(true);
  });

  it('gives each an id of its own, and none where there is no Latin letter', () => {
    const proposal = (spelling: string) => ({
      known: null,
      spellings: [{ spelling, mentions: 2, texts: 1 }],
    });
    const proposals = ['Ain al-Asad', 'ʿAin al-Asad', 'النجباء', '"A"\n: b'].map(proposal);
    const lines = draftLines({ texts: 1, proposals, ids: ['ain-al-asad'], diagnostics: [] }, 4);
    const { source } = parseYaml('names.yaml', yamlOf(lines));
    expect(source?.value).toMatchObject({
      names: [{ id: 'ain-al-asad-2' }, { id: 'ain-al-asad-3' }, { id: '?' }, { id: 'a-b', name: '"A"\n: b' }],
    });
  });

  it('prints no more than it is told', async () =>
    expect(draftLines(await draftNames(await archive(RAW)), 0)).toEqual([]));

  it('is silent where names.yaml has decided', async () => {
    const names = 'names:\n  - {id: "al-nujaba", name: "Nujaba", kind: "group", spellings: ["Nojaba"]}\n';
    expect((await draftNames(await archive({ ...RAW, 'names.yaml': names }))).proposals).toEqual([]);
  });

  it('reads nothing where nothing was normalized', async () =>
    expect(await draftNames(await temporaryFolder())).toMatchObject({ texts: 0, proposals: [] }));
});
