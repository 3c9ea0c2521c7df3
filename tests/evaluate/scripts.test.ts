// The commands as a person runs them: what they say, and how they end.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
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

describe.each(['evaluate', 'accept-scores', 'weigh', 'accept-goldens'])('npm run %s', (name) => {
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

describe('npm run weigh', () => {
  it('fails where there is no page, and weighs those there are', async () => {
    const folder = await temporaryFolder({ 'empty/x.txt': '', 'site/about/index.html': '<p>' });
    for (const output of [`${folder}/nowhere`, `${folder}/empty`]) {
      const ended = await runScript('weigh', ['--output', output]);
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expect(ended.stderr).toContain('Cannot find a page here');
    }
    const ended = await runScript('weigh', ['--output', `${folder}/site`]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('/about/');
  });
});

describe('a pipe that its reader closes', () => {
  it.each([
    ['normalize --help', 0],
    ['weigh --help', 0],
    ['suggest-names --help', 0],
    ['weigh --output /nonexistent', 1],
  ])('leaves the end of %s as it is: %i', async (call, code) => {
    const [name = '', ...args] = call.split(' ');
    const line = `{ "$0" scripts/run.mjs ${name} ${args.join(' ')}; echo "ended $?" >&2; } | true`;
    const { stderr } = await promisify(execFile)('sh', ['-c', line, process.execPath]);
    expect(stderr).toContain(`ended ${code}`);
    expect(stderr).not.toContain('EPIPE');
  });
});
