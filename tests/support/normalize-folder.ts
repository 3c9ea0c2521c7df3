import path from 'node:path';
import type { BuildReport } from '../../src/build/build-report.ts';
import { normalizeContent } from '../../src/build/normalize-content.ts';

/** Normalizes a content folder as `npm run normalize` does, in one thread, recalling nothing. */
export function normalizeFolder(contentDir: string): Promise<Omit<BuildReport, 'outcome' | 'site'>> {
  return normalizeContent({
    contentDir,
    check: false,
    fresh: true,
    cacheDir: path.join(contentDir, 'cache'),
    runtime: 'test',
    self: { pid: process.pid, isRunning: () => true },
    jobs: 1,
    signal: new AbortController().signal,
  });
}
