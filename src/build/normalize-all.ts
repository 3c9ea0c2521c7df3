import { rm } from 'node:fs/promises';
import path from 'node:path';
import { takeLock } from '../files/lock.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { openArticlesFolder } from './articles-folder.ts';
import { checkArticlesFolder } from './check-articles.ts';
import { type Content, loadContent } from './load-content.ts';
import { NO_MEMORY, openMemory } from './memory/run-memory.ts';
import { normalizeArchive } from './normalize-archive.ts';
import type { NormalizeOptions, NormalizeReport } from './normalize-options.ts';
import { otherBuild } from './work-folder.ts';

/** Reads an archive whole, and normalizes what has changed in it. */
export async function normalizeAll(options: NormalizeOptions): Promise<NormalizeReport> {
  const { contentDir, check, jobs, signal } = options;
  const { content, diagnostics } = await loadContent(contentDir, options.cacheDir);
  if (content === null) return { diagnostics, facts: null };
  const articlesDir = path.join(contentDir, 'articles');
  if (check) {
    const run = { articlesDir, asideDir: null, memory: NO_MEMORY, stamps: new Map(), jobs, signal };
    const made = await normalizeArchive(content, { ...run, folder: checkArticlesFolder(articlesDir) });
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
  const { contentDir, self, jobs, signal } = options;
  const lock = path.join(articlesDir, '.building');
  const attempt = await takeLock(lock, self);
  if (!attempt.held) return { diagnostics: [...ofContent, otherBuild(lock, attempt.holder)], facts: null };
  const asideDir = path.join(articlesDir, '.aside');
  try {
    const { memory, noted } = await openMemory(content, contentDir, options);
    const folder = await openArticlesFolder(articlesDir);
    const run = { folder, articlesDir, asideDir, memory, stamps: new Map(), jobs, signal };
    const made = await normalizeArchive(content, run);
    const report = { diagnostics: [...ofContent, ...made.diagnostics], facts: made.facts };
    const unwritten = await memory.write(signal.aborted ? null : report);
    return { ...report, diagnostics: [...report.diagnostics, ...noted, ...unwritten] };
  } finally {
    await rm(asideDir, { recursive: true, force: true });
    await attempt.release();
  }
}
