import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadNames } from '../../../src/files/content/load-names.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const load = async (text: string) => {
  const folder = await temporaryFolder({ 'names.yaml': text });
  return { folder, ...(await loadNames(folder)) };
};

const NAME = (id: string, spelling: string) =>
  `  - id: "${id}"\n    name: "${spelling}"\n    kind: "group"\n`;

describe('loadNames', () => {
  it('knows no names where there is no list, or an empty one', async () => {
    expect(await loadNames(await temporaryFolder())).toEqual({ names: [], diagnostics: [] });
    expect(await load('# none yet\n')).toMatchObject({ names: [], diagnostics: [] });
  });

  it('reads names with what may be left out', async () => {
    const { names, diagnostics } = await load(`names:\n${NAME('al-nujaba', 'al-Nujaba')}`);
    expect(diagnostics).toEqual([]);
    expect(names).toEqual([{ id: 'al-nujaba', name: 'al-Nujaba', kind: 'group', spellings: [], not: [] }]);
  });

  it.each([
    ['an unknown kind', 'names:\n  - id: "a"\n    name: "Ab"\n    kind: "party"\n', 4],
    ['an id that is none', `names:\n${NAME('Al Nujaba', 'al-Nujaba')}`, 2],
    ['a key that is not known', `names:\n${NAME('a', 'Ab')}    verdict: "bad"\n`, 5],
    ['one spelling of two names', `names:\n${NAME('a', 'Ab-Cd')}${NAME('b', 'AB CD')}`, 5],
    ['one id of two names', `names:\n${NAME('a', 'Ab')}${NAME('a', 'Cd')}`, 5],
    ['no list', 'al-nujaba\n', 1],
  ])('names the line of %s and knows no names until then', async (_, text, line) => {
    const { folder, names, diagnostics } = await load(text);
    expect(names).toEqual([]);
    expect(diagnostics).toMatchObject([{ file: path.join(folder, 'names.yaml'), line, severity: 'error' }]);
  });
});
