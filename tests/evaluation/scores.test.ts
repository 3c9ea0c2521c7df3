// The committed floors: a change that finds less, or invents more, fails here.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureCorpus } from '../../src/evaluate/corpus-section.ts';
import { HALVES } from '../../src/evaluate/gold.ts';
import { loadNormalizer } from '../../src/evaluate/normalizer.ts';
import { measureSet } from '../../src/evaluate/set-section.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const normalizer = await loadNormalizer();

describe.each(HALVES)('the %s half of the labelled set', async (half) => {
  const { problems, diagnostics } = await measureSet(at('.'), [half], normalizer);
  it('can be read', () => expect(diagnostics).toEqual([]));
  it('scores no less than its baseline', () => expect(problems).toEqual([]));
});

describe('the texts of this archive', () => {
  it('score no less than their floors', async () => {
    const asked = {
      corpusDir: at('../../content/raw'),
      floorsFile: at('content.floors.json'),
      hasSlugs: false,
    };
    const { signal } = new AbortController();
    const section = await measureCorpus(asked, normalizer, {
      now: () => 0,
      peakMegabytes: () => 0,
      onProgress: () => {},
      signal,
    });
    expect([...section.problems, ...section.diagnostics]).toEqual([]);
  });
});
