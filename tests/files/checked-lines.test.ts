import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { inEntries, readCheckedLines, writeCheckedLines } from '../../src/files/checked-lines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ENTRIES = [{ head: 1 }, ['a', 'b'], 'three\u2028lines'];

let file: string;
let text: string;

beforeEach(async () => {
  file = path.join(await temporaryFolder(), 'notes.jsonl');
  await writeCheckedLines(file, ENTRIES);
  text = await readFile(file, 'utf8');
});

const left = async (now: string) => {
  await writeFile(file, now);
  return await readCheckedLines(file);
};

describe('entries of one run', () => {
  it('are read by the next as they were', async () => {
    expect(await readCheckedLines(file)).toEqual({ entries: ENTRIES, damaged: 0 });
  });

  it('are none where there is no file, and none are damaged', async () => {
    expect(await readCheckedLines(`${file}.other`)).toEqual({ entries: [], damaged: 0 });
    await writeCheckedLines(file, []);
    expect(await readCheckedLines(file)).toEqual({ entries: [], damaged: 0 });
  });

  it('are lost one by one where they are damaged', async () => {
    const { entries, damaged } = await left(text.replace('"b"', '"c"'));
    expect(entries).toEqual([ENTRIES[0], null, ENTRIES[2]]);
    expect(damaged).toBe(1);
  });

  it.each([
    ['emptied', () => ''],
    ['cut within its last line', (all: string) => all.slice(0, -2)],
    ['cut within an entry', (all: string) => all.slice(0, all.indexOf('three'))],
    ['cut between two entries', (all: string) => all.slice(0, all.indexOf('\n') + 1)],
    ['longer than it was', (all: string) => `${all}x`],
    ['lacking an entry', (all: string) => all.slice(all.indexOf('\n') + 1)],
  ])('are told as damaged in a file that is %s', async (_, cut) => {
    expect((await left(cut(text))).damaged).toBe(1);
  });
});

describe('rows in entries', () => {
  it('stand in order, no more than some in each', () => {
    expect(inEntries([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inEntries([], 2)).toEqual([]);
  });
});
