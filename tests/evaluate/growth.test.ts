import { describe, expect, it } from 'vitest';
import { measureGrowth } from '../../src/evaluate/growth.ts';
import { SHAPES } from '../../src/evaluate/growth-shapes.ts';
import { loadNormalizer, type Normalizer } from '../../src/evaluate/normalizer.ts';

const made = (await loadNormalizer())('a.txt', Buffer.from('Nothing is said here.'));

/** A normalizer that takes as long as `cost` says of a length, on a clock of its own. */
function timed(cost: (bytes: number) => number) {
  let at = 0;
  const normalizer: Normalizer = (_, bytes) => {
    at += cost(bytes.length);
    return made;
  };
  const signal = new AbortController().signal;
  return measureGrowth(100, normalizer, {
    now: () => at,
    peakMegabytes: () => 0,
    onProgress: () => {},
    signal,
  });
}

describe('time by length', () => {
  it('is held for linear where a kilobyte costs the same', async () => {
    const { problems, lines } = await timed((bytes) => 1 + bytes / 1000);
    expect(problems).toEqual([]);
    expect(lines[2]).toMatch(/1 kB +10 kB +100 kB +growth$/u);
  });

  it('is not where it grows with the square', async () =>
    expect((await timed((bytes) => bytes ** 2 / 1e6)).problems).toHaveLength(SHAPES.length));

  it.each(SHAPES.map((shape) => [shape.name, shape] as const))('%s come in any length', (_, { make }) => {
    for (const bytes of [1000, 50_000]) {
      expect(Buffer.byteLength(make(bytes)) / bytes).toBeGreaterThan(0.95);
      expect(Buffer.byteLength(make(bytes)) / bytes).toBeLessThan(1.7);
    }
  });
});
