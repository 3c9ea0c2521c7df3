import { describe, expect, test } from 'vitest';
import { readMakeArchiveArguments } from '../../src/generate/make-archive-arguments.ts';
import { runScript } from '../support/run-script.ts';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.ts';

describe('npm run make-archive', () => {
  test.each([
    ['--output a', { outputDir: 'a', texts: 2000, seed: 1 }],
    ['--output a --texts 5 --seed 0', { outputDir: 'a', texts: 5, seed: 0 }],
  ])('understands %s', (line, expected) => {
    expect(readMakeArchiveArguments(line.split(' '))).toEqual({ kind: 'run', arguments: expected });
  });

  test.each([
    ['', 'without --output'],
    ['--output a --texts 0', 'for --texts'],
    ['--output a --texts 100001', 'for --texts'],
    ['--output a --texts many', 'for --texts'],
    ['--output a --seed -1', 'for --seed'],
    ['--output a --seed 1.5', 'for --seed'],
    ['--output a --outlets 3', 'is not known'],
  ])('refuses `%s`', (line, message) => {
    const command = readMakeArchiveArguments(line.split(' ').filter((word) => word !== ''));
    expect(command).toMatchObject({ kind: 'wrong', message: expect.stringContaining(message) });
  });

  test('writes into an empty folder, and into no other', async () => {
    const folder = await temporaryFolder();
    const first = await runScript('make-archive', ['--output', folder, '--texts', '9']);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^9 texts in \d+ files/u) });
    const before = await filesBelow(folder);
    expect(Object.keys(before).filter((name) => name.startsWith('raw/'))).toHaveLength(9);
    const second = await runScript('make-archive', ['--output', folder, '--texts', '12']);
    expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining('missing or empty') });
    expect(await filesBelow(folder)).toEqual(before);
  });
});
