import path from 'node:path';
import { renderSite } from '../eleventy/render-site.ts';
import { pathPrefixOf } from '../files/content/site-url.ts';
import { outputProblem } from '../files/output/output-folder.ts';
import { publish } from '../files/output/publish.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { buildSearch } from '../search/build-search.ts';
import { readSite } from '../site/read-site.ts';
import { openArticlesFolder } from './articles-folder.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildReport, PublishedSite } from './build-report.ts';
import type { CollectionFacts } from './collection-facts.ts';
import { interruptible } from './interruptible.ts';
import { type Content, loadContent } from './load-content.ts';
import { openMemory } from './memory/run-memory.ts';
import { normalizeArchive } from './normalize-archive.ts';
import { systemRefused } from './system-refused.ts';
import { unsteadyRawFiles } from './unsteady-raw-files.ts';
import { openWorkFolder, type WorkFolder } from './work-folder.ts';

/**
 * One build, from raw texts to a published site. Bad input and refusals of the system become
 * diagnostics; a mistake in the program throws, after the build's own folder is cleared.
 */
export async function buildArchive(options: BuildOptions): Promise<BuildReport> {
  const run: Run = { diagnostics: [], facts: null, site: null };
  try {
    await stages(options, run);
  } catch (error) {
    run.diagnostics.push(systemRefused(error, options.outputDir));
  }
  return { ...run, outcome: run.site === null ? 'stopped' : 'published' };
}

/** What is known so far; stays as it is when a build stops. */
interface Run {
  readonly diagnostics: Diagnostic[];
  facts: CollectionFacts | null;
  site: PublishedSite | null;
}

async function stages(options: BuildOptions, run: Run): Promise<void> {
  const { contentDir, outputDir } = options;
  options.onStage('read');
  const loaded = await loadContent(contentDir);
  run.diagnostics.push(...loaded.diagnostics);
  if (loaded.content === null) return;
  const address = addressOf(options, loaded.content);
  if ('severity' in address) {
    run.diagnostics.push(address);
    return;
  }
  const refused = await outputProblem(contentDir, outputDir);
  if (refused) {
    run.diagnostics.push(refused);
    return;
  }
  const work = await openWorkFolder(outputDir, path.join(contentDir, 'articles'), options.self);
  if ('severity' in work) {
    run.diagnostics.push(work);
    return;
  }
  try {
    await makeSite(options, run, loaded.content, address, work);
  } finally {
    await work.close();
  }
}

async function makeSite(
  options: BuildOptions,
  run: Run,
  content: Content,
  address: SiteAddress,
  work: WorkFolder,
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

  options.onStage('model');
  const { settings, profiles, names, rawDir } = content;
  const model = await readSite({ articles, rawDir, settings, profiles, names, url, pathPrefix });
  run.diagnostics.push(...model.diagnostics);

  options.onStage('render');
  const rendering = renderSite(model.site, work.staging).catch(toFailure);
  const rendered = await interruptible(rendering, signal);
  if (rendered === null) return;
  const unsteady = await unsteadyRawFiles(rawDir, texts);
  run.diagnostics.push(...unsteady);
  if (unsteady.length > 0) return;
  if ('failure' in rendered) throw rendered.failure;

  options.onStage('index');
  const indexed = await interruptible(buildSearch(model.site, work.staging), signal);
  if (indexed === null) return;
  run.diagnostics.push(...indexed.diagnostics);
  if (indexed.diagnostics.some(({ severity }) => severity === 'error')) return;

  options.onStage('publish');
  const published = await publish(work.staging, outputDir);
  run.site = {
    ...published,
    outputDir,
    pathPrefix,
    url,
    pages: rendered.pages,
    searchable: indexed.searchable,
  };
}

/** Held back until it is known whether files that moved under the build are to blame. */
function toFailure(failure: unknown): { readonly failure: unknown } {
  return { failure };
}

/** Where the site will stand. */
interface SiteAddress {
  readonly url: string | null;
  readonly pathPrefix: string;
}

/** What the command line says of the address, else archive.yaml. */
function addressOf(
  { url, pathPrefix, contentDir }: BuildOptions,
  { settings }: Content,
): SiteAddress | Diagnostic {
  const address = url ?? settings.url;
  const ofAddress = address === null ? (pathPrefix ?? '/') : pathPrefixOf(address);
  if (pathPrefix === null || pathPrefix === ofAddress) return { url: address, pathPrefix: ofAddress };
  return {
    code: 'address-contradicted',
    severity: 'error',
    file: path.join(contentDir, 'archive.yaml'),
    line: null,
    field: 'url',
    message: `Cannot use --path-prefix \`${pathPrefix}\` with the address \`${address}\` given here, expected its path, \`${ofAddress}\`: leave --path-prefix out, or name the address after --url`,
  };
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
