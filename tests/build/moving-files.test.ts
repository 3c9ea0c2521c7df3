// Raw files that change or go away while a build is at work.
import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { lazily } from '../../src/text/keep-answers.ts';
import { runBuild } from '../support/run-script.ts';
import { TWO_TEXTS } from '../support/small-archive.ts';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.ts';

const SCRIPT = fileURLToPath(new URL('../support/build-over-moving-file.ts', import.meta.url));

/** An archive and its site, before anything moves. */
const BUILT = lazily(async () => {
  const content = await temporaryFolder(TWO_TEXTS);
  const output = path.join(await temporaryFolder(), 'site');
  expect(await runBuild(content, output)).toMatchObject({ code: 0 });
  return { content, output };
});

test.concurrent.each([
  ['gone', 'model', 'went away'],
  ['gone', 'render', 'went away'],
  ['changed', 'render', 'changed'],
])('a raw file that is %s at the stage %s: an error that names it, no new site', async (how, stage, word) => {
  const content = await temporaryFolder();
  const output = path.join(await temporaryFolder(), 'site');
  const built = await BUILT();
  await cp(built.content, content, { recursive: true, preserveTimestamps: true });
  await cp(built.output, output, { recursive: true, preserveTimestamps: true });
  const before = await filesBelow(output);
  const raw = path.join(content, 'raw/harbor.txt');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', SCRIPT, content, output, raw, stage, how],
    { cwd: path.join(path.dirname(SCRIPT), '../..') },
  );
  const { outcome, diagnostics } = JSON.parse(stdout);
  expect(outcome).toBe('stopped');
  expect(diagnostics.at(-1)).toMatchObject({ code: 'raw-changing', severity: 'error', file: raw });
  expect(diagnostics.at(-1).message).toContain(word);
  expect(await filesBelow(output)).toEqual(before);
});
