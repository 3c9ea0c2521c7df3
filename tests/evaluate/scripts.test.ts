// The commands as a person runs them: what they say, and how they end.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('npm run evaluate', () => {
  it('prints a table and writes the figures', async () => {
    const folder = await temporaryFolder({ 'texts/a.txt': 'Nothing is said here.\n', 'out/x': '' });
    const json = `${folder}/out/figures.json`;
    const ended = await runScript('evaluate', ['--corpus', `${folder}/texts`, '--json', json]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('corpus: 1 texts');
    expect(ended.stdout).toContain('files per second');
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ corpus: { texts: 1 } });
  });

  it('ends with 1 where something could not be measured', async () => {
    const folder = await temporaryFolder();
    const nowhere = `${folder}/nowhere`;
    const ended = await runScript('evaluate', ['--corpus', nowhere, '--json', `${folder}/figures.json`]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('Cannot find this folder');
  });
});

describe.each(['evaluate', 'accept-scores'])('npm run %s', (name) => {
  it('explains itself', async () => {
    const ended = await runScript(name, ['--help']);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain(`usage: npm run ${name} --`);
  });

  it('ends with 2 where it does not understand', async () => {
    const ended = await runScript(name, ['--nothing']);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('Cannot use the option `--nothing`');
  });
});
