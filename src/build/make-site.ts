// Everything of a build that comes after its content has been read: what this needs is loaded only where a site is made.
import path from 'node:path';
import { buildAssets } from '../assets/build-assets.ts';
import { planSite } from '../eleventy/plan-site.ts';
import { renderSite } from '../eleventy/render-site.ts';
import { publish } from '../files/output/publish.ts';
import { sha256 } from '../files/sha256.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { buildSearch } from '../search/build-search.ts';
import { assembleSite } from '../site/assemble-site.ts';
import { openArticlesFolder } from './articles-folder.ts';
import type { BuildOptions } from './build-options.ts';
import type { PublishedSite } from './build-report.ts';
import type { CollectionFacts } from './collection-facts.ts';
import { interruptible } from './interruptible.ts';
import type { Content } from './load-content.ts';
import { openMemory } from './memory/run-memory.ts';
import type { SiteNote } from './memory/site-note.ts';
import { siteProgram } from './memory/site-stamps.ts';
import { openStandingFiles } from './memory/standing-files.ts';
import { normalizeArchive } from './normalize-archive.ts';
import { gatherParts } from './parts/gather-parts.ts';
import { unsteadyRawFiles } from './unsteady-raw-files.ts';
import type { WorkFolder } from './work-folder.ts';

/** What is known of a build so far; stays as it is when a build stops. */
export interface Run {
  readonly diagnostics: Diagnostic[];
  facts: CollectionFacts | null;
  site: PublishedSite | null;
}

/** Where the site will stand. */
export interface SiteAddress {
  readonly url: string | null;
  readonly pathPrefix: string;
}

/** Normalizes the texts, makes the site in a folder of its own, and publishes it. @param run takes what becomes known */
export async function makeSite(
  options: BuildOptions,
  run: Run,
  content: Content,
  address: SiteAddress,
  work: WorkFolder,
  note: SiteNote,
): Promise<void> {
  const { contentDir, outputDir, signal } = options;
  const { url, pathPrefix } = address;
  options.onStage('normalize');
  const articlesDir = path.join(contentDir, 'articles');
  const { memory, noted } = await openMemory(content, contentDir, options);
  const { articles, texts, facts, diagnostics } = await normalizeArchive(content, {
    folder: await openArticlesFolder(articlesDir),
    articlesDir,
    asideDir: work.aside,
    memory,
    jobs: options.jobs,
    signal,
  });
  // Without a report: the next run of `normalize` has one of its own to give.
  run.diagnostics.push(...noted, ...(await memory.write(null)));
  run.diagnostics.push(...diagnostics);
  run.facts = facts;
  if (signal.aborted) return;
  if (articles.length === 0) {
    run.diagnostics.push(nothingLeft(content.rawDir));
    return;
  }

  note.articlesStand();
  options.onStage('model');
  const { settings, profiles, names, rawDir } = content;
  const parts = await gatherParts(articles, articlesDir, names, options);
  const model = await assembleSite(parts.readings, { rawDir, settings, profiles, names, url, pathPrefix });
  run.diagnostics.push(...parts.diagnostics, ...model.diagnostics);

  options.onStage('render');
  const program = siteProgram(options.runtime);
  const standing = await openStandingFiles(options.cacheDir, outputDir, program, options.fresh);
  run.diagnostics.push(...standing.noted);
  const plan = planSite(model.site, await buildAssets(), standing.isStanding);
  const rendering = renderSite(plan, work.staging, options.jobs, signal).then(() => RENDERED, toFailure);
  const rendered = await interruptible(rendering, signal);
  if (rendered === null) return;
  const unsteady = await unsteadyRawFiles(rawDir, texts);
  run.diagnostics.push(...unsteady);
  if (unsteady.length > 0) return;
  if (rendered.failure !== null) throw rendered.failure;

  options.onStage('index');
  const indexing = buildSearch({
    site: model.site,
    stagingDir: work.staging,
    outputDir: options.fresh ? null : outputDir,
    cacheFile: searchNote(options.cacheDir, outputDir),
    jobs: options.jobs,
  });
  const indexed = await interruptible(indexing, signal);
  if (indexed === null) return;
  run.diagnostics.push(...indexed.diagnostics);
  if (indexed.diagnostics.some(({ severity }) => severity === 'error')) return;

  options.onStage('publish');
  const published = await publish(work.staging, outputDir, new Set([...plan.standing, ...indexed.kept]));
  await indexed.remember(outputDir);
  await standing.write(plan.keys);
  run.site = {
    ...published,
    outputDir,
    pathPrefix,
    url,
    pages: plan.pages,
    searchable: indexed.searchable,
  };
}

function searchNote(cacheDir: string, outputDir: string): string {
  return path.join(cacheDir, `search-${sha256(path.resolve(outputDir)).slice(0, 16)}.json`);
}

const RENDERED = { failure: null };

/** Held back until it is known whether files that moved under the build are to blame. */
function toFailure(failure: unknown): { readonly failure: unknown } {
  return { failure };
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
