// The committed floors: a change that finds less of the labelled set, or invents more, fails here.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { HALVES } from '../../src/evaluate/gold.ts';
import { loadNormalizer } from '../../src/evaluate/normalizer.ts';
import { measureSet } from '../../src/evaluate/set-section.ts';

const SET = fileURLToPath(new URL('.', import.meta.url));
const normalizer = await loadNormalizer();

describe.each(HALVES)('the %s half of the labelled set', async (half) => {
  const { problems, diagnostics } = await measureSet(SET, [half], normalizer);
  it('can be read', () => expect(diagnostics).toEqual([]));
  it('scores no less than its baseline', () => expect(problems).toEqual([]));
});
