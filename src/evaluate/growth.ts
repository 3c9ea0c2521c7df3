import { setImmediate } from 'node:timers/promises';
import { SHAPES } from './growth-shapes.ts';
import type { Normalizer } from './normalizer.ts';
import type { Section, Surroundings } from './section.ts';
import { toTable } from './table.ts';

/** Sizes of the table, in kB. */
const SIZES = [1, 10, 100, 1000, 5000] as const;

/** A size is timed so often at least, then until so many milliseconds have passed or it was timed often enough. */
const [LEAST_TIMES, LONG_ENOUGH, MOST_TIMES] = [3, 100, 20];

/** What takes longer than this, in milliseconds, is timed once: chance moves it little. */
const LONG = 4000;

/**
 * A kilobyte of the largest text may take so many times as long as one of the cheapest size. A step that
 * grows with the square takes 50 times as long from 100 kB to 5 MB.
 */
const MOST_GROWTH = 6;

/** Milliseconds for a kilobyte, by size in kB, smallest first. */
export interface Growth {
  readonly shape: string;
  readonly times: readonly { readonly kilobytes: number; readonly millisecondsPerKilobyte: number }[];
  /** Of a kilobyte of the largest text to one of the cheapest size. */
  readonly ratio: number;
}

/** Times texts of growing length, shape by shape. @param largest in kB */
export async function measureGrowth(
  largest: number,
  normalizer: Normalizer,
  { now, onProgress, signal }: Surroundings,
): Promise<Section> {
  const sizes = [...SIZES.filter((size) => size < largest), largest];
  const growths: Growth[] = [];
  for (const [at, { name, make }] of SHAPES.entries()) {
    if (signal.aborted) break;
    // Once before the clock counts, so that it does not time the compiler.
    for (let time = 0; time < 5; time += 1) normalizer(name, Buffer.from(make(10_000)));
    const times = [];
    for (const kilobytes of sizes) {
      // So that Ctrl-C is heard between two sizes.
      await setImmediate();
      const bytes = Buffer.from(make(kilobytes * 1000));
      const best = signal.aborted ? 0 : bestTime(() => normalizer(name, bytes), now);
      times.push({ kilobytes, millisecondsPerKilobyte: best / (bytes.length / 1000) });
    }
    growths.push({ shape: name, times, ratio: ratioOf(times) });
    onProgress(at + 1, SHAPES.length);
  }
  return {
    name: 'linear',
    lines: [
      'milliseconds for a kilobyte, by length of the text',
      '',
      ...toTable([
        ['shape', ...sizes.map((size) => (size < 1000 ? `${size} kB` : `${size / 1000} MB`)), 'growth'],
        ...growths.map(({ shape, times, ratio }) => [
          shape,
          ...times.map((time) => time.millisecondsPerKilobyte.toFixed(3)),
          ratio.toFixed(1),
        ]),
      ]),
    ],
    figures: growths,
    problems: growths.flatMap(({ shape, ratio }) =>
      ratio > MOST_GROWTH
        ? [`${shape}: a kilobyte of the largest text takes ${ratio.toFixed(1)} times as long as it can`]
        : [],
    ),
    diagnostics: [],
  };
}

function bestTime(run: () => void, now: () => number): number {
  let [best, spent] = [Number.POSITIVE_INFINITY, 0];
  for (let time = 0; time < MOST_TIMES; time += 1) {
    if (spent > LONG || (time >= LEAST_TIMES && spent > LONG_ENOUGH)) break;
    const start = now();
    run();
    const took = now() - start;
    best = Math.min(best, took);
    spent += took;
  }
  return best;
}

function ratioOf(times: Growth['times']): number {
  const costs = times.map((time) => time.millisecondsPerKilobyte);
  return (costs.at(-1) ?? 0) / Math.min(...costs);
}
