import { existsSync } from 'node:fs';
import path from 'node:path';
import { findRawFiles } from '../files/find-raw-files.ts';
import { recallRun } from './memory/recall.ts';
import { recollect } from './memory/recollect.ts';
import type { NormalizeOptions, NormalizeReport } from './normalize-options.ts';
import { systemRefused } from './system-refused.ts';

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
