import path from 'node:path';
import { fitCorrections } from '../files/content/fit-corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticleFiles, ArticleOutcome, ArticleTask } from './article-task.ts';
import type { ArticlesFolder } from './articles-folder.ts';
import { type CollectionFacts, countFacts } from './collection-facts.ts';
import { sourceOfFolder } from './folder-source.ts';
import { groupRawFiles, type RawGroup } from './group-raw-files.ts';
import type { Content } from './load-content.ts';
import { runTasks } from './run-tasks.ts';

/** The articles of an archive, on disk. */
export interface NormalizedArchive {
  /** In code-point order of their raw files. */
  readonly articles: readonly ArticleFiles[];
  /** The raw files that they were made from, as they were then. */
  readonly texts: readonly RawGroup[];
  readonly facts: CollectionFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** How an archive is normalized. */
export interface NormalizeRun {
  readonly folder: ArticlesFolder;
  /** `content/articles` */
  readonly articlesDir: string;
  /** For pairs that must not be written there; null to compare and write nothing. */
  readonly asideDir: string | null;
  /** Most threads at work. */
  readonly jobs: number;
  /** Stops the run between two batches of texts; the texts so far are then whole, and the rest is not made. */
  readonly signal: AbortSignal;
}

/**
 * Normalizes every raw file of an archive, a few in memory at a time. A text that cannot be used is left
 * out with a diagnostic, and the rest goes on.
 */
export async function normalizeArchive(content: Content, run: NormalizeRun): Promise<NormalizedArchive> {
  const raw = await groupRawFiles(content.rawDir, content.rawPaths);
  const corrections = fitCorrections(content.corrections, raw.hashes);
  const diagnostics: Diagnostic[] = [...raw.diagnostics, ...corrections.diagnostics];
  const articles: ArticleFiles[] = [];
  const texts: RawGroup[] = [];
  const count = countFacts();
  const { refused } = corrections;
  if (refused === null) {
    return { articles, texts, facts: count.facts(content.rawPaths.length), diagnostics };
  }

  const isRefused = ({ path: first, copies }: RawGroup) =>
    [first, ...copies].some((each) => refused.has(each));
  const tasks = raw.groups.flatMap((group, index) =>
    isRefused(group) ? [] : [{ index, task: toTask(group, content, corrections.byRaw, run.folder) }],
  );
  const { rawDir, profiles } = content;
  const { articlesDir, asideDir, jobs, signal } = run;
  const outcomes = await runTasks(tasks, { rawDir, articlesDir, asideDir, profiles }, jobs, signal);

  const current = new Map<string, string>();
  for (const [index, group] of raw.groups.entries()) {
    const outcome: ArticleOutcome | undefined = outcomes.get(index);
    if (isRefused(group)) diagnostics.push(leftOut(path.join(rawDir, group.path)));
    else for (const diagnostic of outcome?.diagnostics ?? []) diagnostics.push(diagnostic);
    const article = outcome?.article ?? null;
    if (article === null) continue;
    current.set(`${group.path}.md`, article.sha256.markdown);
    articles.push(article.files);
    texts.push(group);
    count.add(article.facts);
  }
  const isUnread = (rawPath: string) =>
    raw.hashes.get(rawPath) === null || content.unreadableFolders.some((below) => isBelow(below, rawPath));
  if (!signal.aborted) diagnostics.push(...(await run.folder.settle(current, isUnread)));
  return { articles, texts, facts: count.facts(content.rawPaths.length), diagnostics };
}

function toTask(
  raw: RawGroup,
  { folderSources }: Content,
  corrections: ReadonlyMap<string, ArticleTask['corrections']>,
  folder: ArticlesFolder,
): ArticleTask {
  return {
    raw,
    folderSource: sourceOfFolder(folderSources, raw.path),
    corrections: [raw.path, ...raw.copies].flatMap((rawPath) => corrections.get(rawPath) ?? []),
    known: folder.known(`${raw.path}.md`),
  };
}

/** @param folder `''` holds every path */
function isBelow(folder: string, rawPath: string): boolean {
  return folder === '' || rawPath.startsWith(`${folder}/`);
}

function leftOut(file: string): Diagnostic {
  return {
    code: 'raw-correction-refused',
    severity: 'notice',
    file,
    line: null,
    field: null,
    message: 'is left out until its corrections hold, so that no value goes out that an editor has corrected',
  };
}
