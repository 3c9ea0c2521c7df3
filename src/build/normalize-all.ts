import { rm } from 'node:fs/promises';
import path from 'node:path';
import { takeLock } from '../files/lock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { NormalizeJob } from './article-task.ts';
import { openArticlesFolder } from './articles-folder.ts';
import { checkArticlesFolder } from './check-articles.ts';
import { type Content, loadContent } from './load-content.ts';
import { NO_MEMORY, openMemory } from './memory/run-memory.ts';
import { type NormalizedArchive, type NormalizeRun, normalizeArchive } from './normalize-archive.ts';
import type { NormalizeOptions, NormalizeReport } from './normalize-options.ts';
import { openTaskRunner } from './run-tasks.ts';
import { otherBuild } from './work-folder.ts';

/** Reads an archive whole, and normalizes what has changed in it. */
export async function normalizeAll(options: NormalizeOptions): Promise<NormalizeReport> {
  const { contentDir, check } = options;
  const { content, diagnostics } = await loadContent(contentDir, options.cacheDir);
  if (content === null) return { diagnostics, facts: null };
  const articlesDir = path.join(contentDir, 'articles');
  if (check) {
    const folder = checkArticlesFolder(articlesDir);
    const made = await normalize(
      content,
      { folder, articlesDir, asideDir: null, memory: NO_MEMORY },
      options,
    );
    return { diagnostics: [...diagnostics, ...made.diagnostics], facts: made.facts };
  }
  return await normalizeLocked(content, diagnostics, articlesDir, options);
}

async function normalizeLocked(
  content: Content,
  ofContent: readonly Diagnostic[],
  articlesDir: string,
  options: NormalizeOptions,
): Promise<NormalizeReport> {
  const { contentDir, self, signal } = options;
  const lock = path.join(articlesDir, '.building');
  const attempt = await takeLock(lock, self);
  if (!attempt.held) return { diagnostics: [...ofContent, otherBuild(lock, attempt.holder)], facts: null };
  const asideDir = path.join(articlesDir, '.aside');
  try {
    const { memory, noted } = await openMemory(content, contentDir, options);
    const folder = await openArticlesFolder(articlesDir);
    const made = await normalize(content, { folder, articlesDir, asideDir, memory }, options);
    const report = { diagnostics: [...ofContent, ...made.diagnostics], facts: made.facts };
    const unwritten = await memory.write(signal.aborted ? null : report);
    return { ...report, diagnostics: [...report.diagnostics, ...noted, ...unwritten] };
  } finally {
    await rm(asideDir, { recursive: true, force: true });
    await attempt.release();
  }
}

/** Where the articles of a run go, and what it recalls. */
type Place = Pick<NormalizeRun, 'folder' | 'memory'> & Pick<NormalizeJob, 'articlesDir' | 'asideDir'>;

async function normalize(
  content: Content,
  { folder, memory, articlesDir, asideDir }: Place,
  { jobs, signal }: NormalizeOptions,
): Promise<NormalizedArchive> {
  const job = { rawDir: content.rawDir, profiles: content.profiles, articlesDir, asideDir };
  const runner = openTaskRunner(job, jobs, signal);
  try {
    return await normalizeArchive(content, { folder, job, runner, memory, stamps: new Map(), signal });
  } finally {
    await runner.close();
  }
}
