// The archive that this repository ships.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRecords } from '../../src/build/read-records.ts';
import { loadNames } from '../../src/files/content/load-names.ts';
import { findNames, toNameIndex } from '../../src/names/find-names.ts';
import { runScript } from '../support/run-script.ts';

test('content/articles/ is what the raw texts give now', async () => {
  const { code, stderr } = await runScript('normalize', ['--check']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('content/names.yaml lists names that the texts print, each at least once', async () => {
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  const { names, diagnostics } = await loadNames(content);
  expect(diagnostics).toEqual([]);
  const index = toNameIndex(names);
  const printed = new Set<string>();
  for await (const { blocks } of readRecords(content)) {
    for (const { id } of blocks.flatMap(({ text }) => findNames(text, index))) printed.add(id);
  }
  expect(names.map(({ id }) => id).filter((id) => !printed.has(id))).toEqual([]);
});

test('git keeps content/articles/, the list of written files included', () => {
  const ignored = (file: string): boolean => {
    try {
      execFileSync('git', ['check-ignore', '--quiet', '--no-index', file], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        stdio: 'ignore',
      });
      return true;
    } catch (error) {
      // 1: it is not ignored. Anything else, such as a copy without git, says nothing.
      if (error instanceof Error && 'status' in error && error.status === 1) return false;
      return file.endsWith('.building');
    }
  };
  expect(ignored('content/articles/a.txt.md')).toBe(false);
  expect(ignored('content/articles/.written.sha256')).toBe(false);
  expect(ignored('content/articles/.building')).toBe(true);
});
