import { existsSync } from 'node:fs';
import path from 'node:path';
import { findRawFiles } from '../files/find-raw-files.ts';
import type { RunningProcess } from '../files/lock.ts';
import type { BuildReport } from './build-report.ts';
import { recallRun } from './memory/recall.ts';
import { recollect } from './memory/recollect.ts';
import type { RunSettings } from './run-settings.ts';
import { systemRefused } from './system-refused.ts';

/** What `npm run normalize` needs to know. */
export interface NormalizeOptions extends RunSettings {
  readonly contentDir: string;
  /** Compare with what is on disk, and write nothing; nothing is recalled. */
  readonly check: boolean;
  readonly self: RunningProcess;
  readonly signal: AbortSignal;
}

export type NormalizeReport = Omit<BuildReport, 'outcome' | 'site'>;

/**
 * Normalizes an archive without making a site. Where nothing has changed since the last run, that is seen from
 * names and stamps alone, and what would do the work is not even loaded.
 * @returns a report without a site
 */
export async function normalizeContent(options: NormalizeOptions): Promise<NormalizeReport> {
  try {
    return (await recallContent(options)) ?? (await normalizeAnew(options));
  } catch (error) {
    return { diagnostics: [systemRefused(error, options.contentDir)], facts: null };
  }
}

async function recallContent(options: NormalizeOptions): Promise<NormalizeReport | null> {
  const { contentDir, check, fresh } = options;
  const [rawDir, articlesDir] = [path.join(contentDir, 'raw'), path.join(contentDir, 'articles')];
  // Another run may be at work.
  if (check || fresh || existsSync(path.join(articlesDir, '.building'))) return null;
  const raw = await findRawFiles(rawDir);
  if (raw === null) return null;
  const { last, inputs } = await recollect(contentDir, articlesDir, raw, options);
  return recallRun(last, inputs, raw, { rawDir, articlesDir });
}

async function normalizeAnew(options: NormalizeOptions): Promise<NormalizeReport> {
  const { normalizeAll } = await import('./normalize-all.ts');
  return normalizeAll(options);
}
