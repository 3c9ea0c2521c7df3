import path from 'node:path';
import { renderSite } from '../eleventy/render-site.ts';
import { outputProblem } from '../files/output/output-folder.ts';
import { publish } from '../files/output/publish.ts';
import { isSystemError, reasonInWords, type SystemError } from '../files/system-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { readSite } from '../site/read-site.ts';
import { openArticlesFolder } from './articles-folder.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildReport, PublishedSite } from './build-report.ts';
import type { CollectionFacts } from './collection-facts.ts';
import { interruptible } from './interruptible.ts';
import { loadContent } from './load-content.ts';
import { normalizeArchive } from './normalize-archive.ts';
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
    if (!isSystemError(error)) throw error;
    run.diagnostics.push(systemRefused(options, error));
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
    await makeSite(options, run, loaded.content, work);
  } finally {
    await work.close();
  }
}

async function makeSite(
  options: BuildOptions,
  run: Run,
  content: NonNullable<Awaited<ReturnType<typeof loadContent>>['content']>,
  work: WorkFolder,
): Promise<void> {
  const { contentDir, outputDir, signal } = options;
  options.onStage('normalize');
  const folder = await openArticlesFolder(path.join(contentDir, 'articles'), work.aside);
  const { articles, facts, diagnostics } = await normalizeArchive(content, folder, signal);
  run.diagnostics.push(...diagnostics);
  run.facts = facts;
  if (signal.aborted) return;
  if (articles.length === 0) {
    run.diagnostics.push(nothingLeft(content.rawDir));
    return;
  }

  options.onStage('model');
  const url = options.url ?? content.settings.url;
  const pathPrefix = options.pathPrefix ?? (url === null ? '/' : prefixOf(url));
  const { settings, profiles, rawDir } = content;
  const model = await readSite({ articles, rawDir, settings, profiles, url, pathPrefix });
  run.diagnostics.push(...model.diagnostics);

  options.onStage('render');
  const rendered = await interruptible(renderSite(model.site, work.staging), signal);
  if (rendered === null) return;

  options.onStage('index');
  const indexed = await interruptible(buildSearchIndex(work.staging, model.site.articles.length), signal);
  if (indexed === null) return;
  run.diagnostics.push(...indexed.diagnostics);
  if (indexed.diagnostics.some(({ severity }) => severity === 'error')) return;

  options.onStage('publish');
  const published = await publish(work.staging, outputDir);
  run.site = { ...published, outputDir, pathPrefix, url, pages: rendered.pages, searchable: indexed.pages };
}

function prefixOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
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

function systemRefused(options: BuildOptions, error: SystemError): Diagnostic {
  return {
    code: 'system-refused',
    severity: 'error',
    file: error.path ?? options.outputDir,
    line: null,
    field: null,
    message: `Cannot go on here: ${reasonInWords(error)}. Nothing half-written is left behind; put it right and build again`,
  };
}
