import { describe, expect, it } from 'vitest';
import { countPairs } from '../../../src/evaluate/versions/count-pairs.ts';
import { evaluateVersions } from '../../../src/evaluate/versions/evaluate-versions.ts';
import { readEvaluateVersionsArguments } from '../../../src/evaluate/versions/evaluate-versions-arguments.ts';
import { toShingles } from '../../../src/versions/shingles.ts';
import { writeSamples } from '../../support/sample-article.ts';
import { FERRY } from '../../support/sample-versions.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

describe('countPairs', () => {
  it('counts each pair of which one has four fifths of the other, and no other pair', () => {
    const texts = [words(100), words(40, 20), words(100, 60), null, words(100, 10)];
    const shingles = texts.map((text) => (text === null ? null : toShingles(text)));
    expect(countPairs(shingles).map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 4],
      [1, 4],
    ]);
  });
});

describe('npm run evaluate:versions', () => {
  it('finds what counting finds, and prints pairs to be read', async () => {
    const contentDir = await temporaryFolder({});
    await writeSamples(contentDir, FERRY);
    const { lines, problems } = await evaluateVersions({ contentDir, draw: 2, seed: 1 }, () => 0);
    expect(problems).toEqual([]);
    expect(lines).toContain('3 texts, 0 of them too short to be compared');
    expect(lines).toContain('1 groups of 3 texts; 0 texts within others of several stories');
    expect(lines.find((line) => line.includes('pairs share'))).toMatch(/^[23] pairs .*; missed 0$/u);
    expect(lines.filter((line) => line.includes('.txt: ') && line.includes('five-word runs'))).toHaveLength(
      2,
    );
  });

  it('says what to do where nothing was normalized, and what it cannot use', async () => {
    const contentDir = await temporaryFolder({});
    const { problems } = await evaluateVersions({ contentDir, draw: 0, seed: 1 }, () => 0);
    expect(problems[0]).toContain('run `npm run normalize` first');
    expect(readEvaluateVersionsArguments(['--draw', 'x'])).toMatchObject({ kind: 'wrong' });
    expect(readEvaluateVersionsArguments(['--seed', '7'])).toMatchObject({
      kind: 'run',
      arguments: { contentDir: 'content', draw: 0, seed: 7 },
    });
  });
});
