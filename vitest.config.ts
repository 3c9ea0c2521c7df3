import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/support/longest-first.ts';

/** Tests that start whole builds, each a process of its own. */
const BUILDS = 'tests/{build/{build,again,full-disk,killed,shards},bench/bench}.test.ts';
/** The test that watches the disk: it needs modules that nobody has loaded before. */
const WATCHED = 'tests/files/output/publish.test.ts';
/** Tests of a large archive's search as it is built. */
const BUILT = 'tests/search/built/*.test.ts';
const BROWSER = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    // Every test pins its own clock; the zone is pinned here unless the environment names one to try.
    env: { TZ: process.env.TZ ?? 'UTC' },
    pool: 'forks',
    // Builds and browsers mostly wait for one another: on a small machine two at a time take half the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [BROWSER, BUILDS, WATCHED, BUILT],
          // No module keeps state, so files may share them: to load the lexicons of every language again for each
          // file takes longer than most tests.
          isolate: false,
          setupFiles: ['tests/support/compile-for-many-texts.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: [BUILDS, WATCHED, BUILT],
          // As many at a time as a small machine has cores.
          maxConcurrency: 2,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: ['tests/support/provide-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // On a busy machine a page takes its time.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
