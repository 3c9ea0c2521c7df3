import path from 'node:path';
import { pathPrefixOf } from '../files/content/site-url.ts';
import { outputProblem } from '../files/output/output-folder.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildReport } from './build-report.ts';
import { type Content, loadContent } from './load-content.ts';
import { openSiteNote, type SiteNote } from './memory/site-note.ts';
import { siteProgram } from './memory/site-stamps.ts';
import type { Run, SiteAddress, Workplace } from './run.ts';
import { openTaskRunner } from './run-tasks.ts';
import { systemRefused } from './system-refused.ts';
import { openWorkFolder } from './work-folder.ts';

/**
 * One build, from raw texts to a published site. Bad input and refusals of the system become
 * diagnostics; a mistake in the program throws, after the build's own folder is cleared. Where no site can be made,
 * what would make it is not even loaded.
 */
export async function buildArchive(options: BuildOptions): Promise<BuildReport> {
  const run: Run = { diagnostics: [], facts: null, site: null, stamps: new Map() };
  try {
    options.onStage('read');
    const program = siteProgram(options.runtime);
    const note = await openSiteNote(options, program);
    if (note.recalled) return note.recalled;
    run.diagnostics.push(...note.noted);
    await stages(options, run, program, note);
    if (run.site !== null) await note.write(toReport(run), run.stamps);
  } catch (error) {
    run.diagnostics.push(systemRefused(error, options.outputDir));
  }
  return toReport(run);
}

function toReport({ diagnostics, facts, site }: Run): BuildReport {
  return { outcome: site === null ? 'stopped' : 'published', diagnostics, facts, site };
}

async function stages(options: BuildOptions, run: Run, program: string, note: SiteNote): Promise<void> {
  const { contentDir, outputDir } = options;
  const loaded = await loadContent(contentDir, options.cacheDir, note.raw?.files ?? null);
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
  const articlesDir = path.join(contentDir, 'articles');
  const work = await openWorkFolder(outputDir, articlesDir, options.self);
  if ('severity' in work) {
    run.diagnostics.push(work);
    return;
  }
  const { content } = loaded;
  const job = { rawDir: content.rawDir, articlesDir, asideDir: work.aside, profiles: content.profiles };
  const runner = openTaskRunner(job, options.jobs, options.signal);
  try {
    // Nobody knows yet how many are to be made: a thread is worth it, and what makes the site is loaded meanwhile.
    if (note.isRawChanged) runner.expect({ made: 1, recalled: content.raw.paths.length - 1 });
    const make = await toMaker(options);
    await make({ options, program, content, address, work, note, job, runner }, run);
  } finally {
    await runner.close();
    await work.close();
  }
}

/** What makes a site of texts, one shard of it, or a site of its shards. */
async function toMaker({
  shard,
  merge,
}: BuildOptions): Promise<(place: Workplace, run: Run) => Promise<void>> {
  if (shard !== null) {
    const { makeShard } = await import('./shards/make-shard.ts');
    return (place, run) => makeShard(shard, place, run);
  }
  return merge.length > 0
    ? (await import('./shards/merge-shards.ts')).mergeShards
    : (await import('./make-site.ts')).makeSite;
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
