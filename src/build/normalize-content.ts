import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type RunningProcess, takeLock } from '../files/lock.ts';
import { openArticlesFolder } from './articles-folder.ts';
import type { BuildReport } from './build-report.ts';
import { checkArticlesFolder } from './check-articles.ts';
import { type Content, loadContent } from './load-content.ts';
import { normalizeArchive } from './normalize-archive.ts';
import { systemRefused } from './system-refused.ts';
import { otherBuild } from './work-folder.ts';

/** What `npm run normalize` needs to know. */
export interface NormalizeOptions {
  readonly contentDir: string;
  /** Compare with what is on disk, and write nothing. */
  readonly check: boolean;
  /** Most threads at work. */
  readonly jobs: number;
  readonly self: RunningProcess;
  readonly signal: AbortSignal;
}

type NormalizeReport = Omit<BuildReport, 'outcome' | 'site'>;

/** Normalizes an archive without making a site. @returns a report without a site */
export async function normalizeContent(options: NormalizeOptions): Promise<NormalizeReport> {
  try {
    return await normalizeAll(options);
  } catch (error) {
    return { diagnostics: [systemRefused(error, options.contentDir)], facts: null };
  }
}

async function normalizeAll(options: NormalizeOptions): Promise<NormalizeReport> {
  const { content, diagnostics } = await loadContent(options.contentDir);
  if (content === null) return { diagnostics, facts: null };
  const articlesDir = path.join(options.contentDir, 'articles');
  const { jobs, signal } = options;
  const folder = checkArticlesFolder(articlesDir);
  const made = options.check
    ? await normalizeArchive(content, { folder, articlesDir, asideDir: null, jobs, signal })
    : await normalizeLocked(content, articlesDir, options);
  return { diagnostics: [...diagnostics, ...made.diagnostics], facts: made.facts };
}

async function normalizeLocked(
  content: Content,
  articlesDir: string,
  { self, jobs, signal }: NormalizeOptions,
): Promise<NormalizeReport> {
  const lock = path.join(articlesDir, '.building');
  const attempt = await takeLock(lock, self);
  if (!attempt.held) return { diagnostics: [otherBuild(lock, attempt.holder)], facts: null };
  const asideDir = path.join(articlesDir, '.aside');
  try {
    const folder = await openArticlesFolder(articlesDir);
    return await normalizeArchive(content, { folder, articlesDir, asideDir, jobs, signal });
  } finally {
    await rm(asideDir, { recursive: true, force: true });
    await attempt.release();
  }
}
