import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { acceptCorpus } from '../../src/evaluate/accept-scores.ts';
import { measureCorpus } from '../../src/evaluate/corpus-section.ts';
import { evaluateCorpus, millisecondsPerKilobyte } from '../../src/evaluate/evaluate-corpus.ts';
import { loadNormalizer, type Normalizer } from '../../src/evaluate/normalizer.ts';
import type { Surroundings } from '../../src/evaluate/section.ts';
import { slugWordsIn } from '../../src/evaluate/slug-words.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const normalizer = await loadNormalizer();

/** A clock that moves by a millisecond at each look. */
function surroundings(): Surroundings {
  let at = 0;
  return {
    now: () => {
      at += 1;
      return at;
    },
    peakMegabytes: () => 100,
    onProgress: () => {},
    signal: new AbortController().signal,
  };
}

const CORPUS = {
  'a/_news_1_Rain-ends-long-drought.txt': `Date: 17 May 2021

LYTTELTON – Rain ended a long wait on Monday when it fell for the first time in nine months, the weather office said.
`,
  'b.txt': 'Nothing is said here.\n',
};

const ASKED = { floorsFile: null, hasSlugs: false };

describe('the words of a file name', () => {
  it.each([
    ['_news_1_Rain-ends-long-drought.txt', 'Rain ended a long drought', 3 / 4],
    ['2021/rain-ends.txt', 'Rain ends', 1],
    ['_news_1_Rain-ends-long-drought.txt', null, 0],
    ['article.txt', 'Article', null],
    ['_news_17_.txt', 'News', null],
    ['12-34.txt', '12 34', null],
  ])('of %s in %j', (name, title, share) => expect(slugWordsIn(name, title)).toBe(share));
});

describe('a corpus', () => {
  it('is counted', async () => {
    const dir = await temporaryFolder(CORPUS);
    // All in one step, each of which takes a millisecond here.
    const atOnce: Normalizer = (name, bytes) => normalizer(name, bytes);
    const report = await evaluateCorpus(dir, true, atOnce, surroundings());
    expect(report.diagnostics).toEqual([]);
    expect(report.counts.texts).toBe(2);
    expect(report.counts.fields.date).toMatchObject({ stated: 1, absent: 1 });
    expect(report.counts.labels).toMatchObject({ body: 2, dateline: 1 });
    expect(report.dates).toEqual([
      { path: 'a/_news_1_Rain-ends-long-drought.txt', value: '2021-05-17', printed: '17 May 2021' },
    ]);
    expect(report.slugWords).toBe(2 / 4);
    expect(report.seconds).toBe(0.002);
    expect(report.slowest).toHaveLength(2);
  });

  it('is known by names and bytes, not by where it lies', async () => {
    const hash = async (files: Record<string, string>) =>
      (await evaluateCorpus(await temporaryFolder(files), false, normalizer, surroundings())).hash;
    const before = await hash(CORPUS);
    expect(await hash(CORPUS)).toBe(before);
    expect(await hash({ ...CORPUS, 'b.txt': 'Nothing is said there.\n' })).not.toBe(before);
    expect(await hash({ ...CORPUS, 'c.txt': 'More.' })).not.toBe(before);
    const { 'b.txt': text, ...others } = CORPUS;
    expect(await hash({ ...others, 'c.txt': text })).not.toBe(before);
  });

  it('names the slowest files by time for a kilobyte, the shortest as if they had one', async () => {
    const files = {
      'long.txt': 'The rain it rains. '.repeat(200),
      'short.txt': 'Rain.',
      'slow.txt': 'Rain. '.repeat(400),
    };
    let at = 0;
    const slow: Normalizer = (name, bytes) => {
      at += name === 'slow.txt' ? 24 : name === 'short.txt' ? 2 : 4;
      return normalizer(name, bytes);
    };
    const around = { ...surroundings(), now: () => at };
    const { slowest } = await evaluateCorpus(await temporaryFolder(files), false, slow, around);
    expect(slowest.map((cost) => [cost.path, millisecondsPerKilobyte(cost)])).toEqual([
      ['slow.txt', 10],
      ['short.txt', 2],
      ['long.txt', 4 / 3.8],
    ]);
  });

  it('names the texts that break what must hold, and those that cannot be read', async () => {
    const breaks: Normalizer = (name, bytes) => {
      if (name === 'b.txt') throw new Error('no such rule');
      const normalized = normalizer(name, bytes);
      return { ...normalized, record: { ...normalized.record, ledger: [] } };
    };
    const dir = await temporaryFolder(CORPUS);
    const { problems, diagnostics } = await measureCorpus(
      { ...ASKED, corpusDir: dir },
      breaks,
      surroundings(),
    );
    expect(problems.join('\n')).toContain(
      'broken in 1 texts: every character has one label, as in a/_news_1',
    );
    expect(diagnostics.map(({ message }) => message)).toEqual(['Cannot normalize this text: no such rule']);
  });

  it('that is not there is an error', async () => {
    const { diagnostics } = await measureCorpus(
      { ...ASKED, corpusDir: '/nowhere/at/all' },
      normalizer,
      surroundings(),
    );
    expect(diagnostics[0]?.message).toContain('Cannot find this folder');
  });
});

describe('a floors file', async () => {
  const dir = await temporaryFolder(CORPUS);
  const { hash } = await evaluateCorpus(dir, false, normalizer, surroundings());
  const problemsWith = async (file: unknown) => {
    const folder = await temporaryFolder({
      'f.json': typeof file === 'string' ? file : JSON.stringify(file),
    });
    const asked = { ...ASKED, corpusDir: dir, floorsFile: `${folder}/f.json` };
    const { problems, diagnostics } = await measureCorpus(asked, normalizer, surroundings());
    return [...problems, ...diagnostics.map(({ message }) => message)].join('\n');
  };
  const file = { about: 'Two texts', files: 2, hash, floors: {} };

  it('holds where as much is found', async () =>
    expect(await problemsWith({ ...file, floors: { 'field.date': 0.5, 'kind.news': 1 } })).toBe(''));
  it('fails where less is found', async () =>
    expect(await problemsWith({ ...file, floors: { 'field.date': 0.51 } })).toBe(
      'field.date fell to .500, expected at least .510',
    ));
  it('fails where nothing like it is measured', async () =>
    expect(await problemsWith({ ...file, floors: { 'label.comment': 0.1 } })).toContain('is not measured'));
  it('fails for other texts', async () =>
    expect(await problemsWith({ ...file, hash: '0'.repeat(64) })).toContain(
      'are not those of the floors file',
    ));
  it('has to be one', async () => {
    expect(await problemsWith({ floors: {} })).toContain('Cannot use this file');
    expect(await problemsWith('{')).toContain('Cannot read this file as JSON');
  });
});

describe('accepting the floors of a corpus', async () => {
  const corpusDir = await temporaryFolder(CORPUS);
  const { hash } = await evaluateCorpus(corpusDir, false, normalizer, surroundings());
  const file = { about: 'Two texts', files: 2, hash, floors: { 'field.date': 0.4 } };
  const accept = async (floors: object | null, allowLower = false) => {
    const folder = await temporaryFolder(floors === null ? {} : { 'f.json': JSON.stringify(floors) });
    const floorsFile = `${folder}/f.json`;
    const asked = { corpusDir, floorsFile, hasSlugs: false };
    const { isWritten } = await acceptCorpus(asked, normalizer, allowLower, surroundings());
    const after: unknown = JSON.parse(await readFile(floorsFile, 'utf8'));
    return { isWritten, after };
  };

  it('raises those that the file names, and no others', async () =>
    expect(await accept(file)).toEqual({
      isWritten: true,
      after: { ...file, floors: { 'field.date': 0.5 } },
    }));
  it('lowers them only where that is allowed', async () => {
    const high = { ...file, floors: { 'field.date': 0.9 } };
    expect(await accept(high)).toEqual({ isWritten: false, after: high });
    expect(await accept(high, true)).toEqual({
      isWritten: true,
      after: { ...file, floors: { 'field.date': 0.5 } },
    });
  });
  it('makes a file that is not there yet', async () =>
    expect(await accept(null)).toMatchObject({
      isWritten: true,
      after: { files: 2, hash, floors: { 'field.date': 0.5, 'holds.order': 1 } },
    }));
});
