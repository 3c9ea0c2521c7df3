import type { Diagnostic } from '../model/diagnostic.ts';
import { type AssembledSite, assembleSite } from '../site/assemble-site.ts';
import { openArticlesFolder } from './articles-folder.ts';
import type { KnownText } from './memory/last-run.ts';
import { openMemory } from './memory/run-memory.ts';
import { normalizeArchive } from './normalize-archive.ts';
import { compareKept } from './parts/compare-kept.ts';
import { gatherParts, openKeptParts } from './parts/gather-parts.ts';
import { type Run, siteSettings, type Workplace } from './run.ts';
import { spareMemory } from './spare-memory.ts';

/** An archive's texts as articles, and the site that is to be made of them. */
export interface ModelledArchive extends Omit<AssembledSite, 'diagnostics'> {
  /** The raw files that it is made from, as they were then. */
  readonly texts: readonly KnownText[];
}

/** Normalizes the texts of an archive and assembles its site. @param run takes what becomes known @returns null where there is nothing to make */
export async function modelArchive(place: Workplace, run: Run): Promise<ModelledArchive | null> {
  const { options, content, note, job, runner } = place;
  options.onStage('normalize');
  const { articlesDir } = job;
  const { memory, noted } = await openMemory(content, options.contentDir, options);
  const normalizing = normalizeArchive(content, {
    folder: await openArticlesFolder(articlesDir),
    job,
    runner,
    memory,
    stamps: note.raw?.stamps ?? new Map(),
    signal: options.signal,
  });
  // Read while texts are normalized on other threads.
  const kept = openKeptParts(content.raw.paths.length, articlesDir, content.names, options);
  kept.catch(() => 'heard where it is needed');
  const { articles, texts, stamps, facts, diagnostics } = await normalizing;
  // Without a report: the next run of `normalize` has one of its own to give.
  run.diagnostics.push(...noted, ...(await memory.write(null)));
  run.diagnostics.push(...diagnostics);
  run.facts = facts;
  if (options.signal.aborted) return null;
  if (articles.length === 0) {
    run.diagnostics.push(nothingLeft(content.rawDir));
    return null;
  }

  note.articlesStand(stamps);
  spareMemory(articles.length);
  options.onStage('model');
  const parts = await gatherParts(articles, await kept, content.names, options);
  run.diagnostics.push(...parts.diagnostics);
  const model = await assembleSite(parts.readings, siteSettings(place), (ours) =>
    compareKept(ours, articlesDir, options, run.diagnostics),
  );
  run.diagnostics.push(...model.diagnostics);
  return { ...model, texts };
}

function nothingLeft(rawDir: string): Diagnostic {
  return {
    code: 'nothing-built',
    severity: 'error',
    file: rawDir,
    line: null,
    field: null,
    message: 'Cannot build a site: no text here could be used. Mend what is reported above and build again',
  };
}
