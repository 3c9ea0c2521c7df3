import { describe, expect, it } from 'vitest';
import { draftLines, draftNames } from '../../src/build/names-draft.ts';
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
  it('proposes spellings over all texts, as YAML that only lacks an id and a kind', async () => {
    const draft = await draftNames(await archive(RAW));
    expect(draft).toMatchObject({ texts: 2, diagnostics: [] });
    const { source } = parseYaml('names.yaml', ['names:', ...draftLines(draft)].join('\n'));
    expect(source?.value).toEqual({ names: [{ name: 'Nojaba', spellings: ['Nujaba'] }] });
  });

  it('is silent where names.yaml has decided', async () => {
    const names = 'names:\n  - {id: "al-nujaba", name: "Nujaba", kind: "group", spellings: ["Nojaba"]}\n';
    expect((await draftNames(await archive({ ...RAW, 'names.yaml': names }))).proposals).toEqual([]);
  });

  it('reads nothing where nothing was normalized', async () =>
    expect(await draftNames(await temporaryFolder())).toMatchObject({ texts: 0, proposals: [] }));
});
