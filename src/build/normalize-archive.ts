import path from 'node:path';
import type { KnownFiles } from '../files/article-files.ts';
import { fitCorrections } from '../files/content/fit-corrections.ts';
import type { FileStamp } from '../files/file-stamp.ts';
import type { KnownStamps } from '../files/stamps-of.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticleStamps, ArticleTask, NormalizeJob } from './article-task.ts';
import type { ArticlesFolder } from './articles-folder.ts';
import { type CollectionFacts, countFacts } from './collection-facts.ts';
import { sourceOfFolder } from './folder-source.ts';
import { groupRawFiles } from './group-raw-files.ts';
import type { Content } from './load-content.ts';
import type { KnownText } from './memory/last-run.ts';
import type { MadeOf } from './memory/remember.ts';
import type { RunMemory } from './memory/run-memory.ts';
import { filesIn } from './place-pairs.ts';
import type { RawGroup } from './raw-group.ts';
import type { Expected, TaskRunner } from './run-tasks.ts';

/** The articles of an archive, on disk. */
export interface NormalizedArchive {
  /** In code-point order of their raw files. */
  readonly articles: readonly KnownFiles[];
  /** The raw files that they were made from, as they were then. */
  readonly texts: readonly KnownText[];
  /** Of the articles' files that stand in `content/articles`, by path below it. */
  readonly stamps: KnownStamps;
  readonly facts: CollectionFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** How an archive is normalized. */
export interface NormalizeRun {
  readonly folder: ArticlesFolder;
  readonly job: NormalizeJob;
  readonly runner: TaskRunner;
  readonly memory: RunMemory;
  /** Of raw files, by path below the raw folder, as far as they were taken in this run. */
  readonly stamps: KnownStamps;
  /** Stops the run between two batches of texts; the texts so far are then whole, and the rest is not made. */
  readonly signal: AbortSignal;
}

/**
 * Normalizes every raw file of an archive, a few in memory at a time. A text that cannot be used is left
 * out with a diagnostic, and the rest goes on. What the last run made, of the same things, is not made again.
 */
export async function normalizeArchive(content: Content, run: NormalizeRun): Promise<NormalizedArchive> {
  const { rawDir } = content;
  const rawPaths = content.raw.paths;
  const { memory, folder, job, signal, runner } = run;
  runner.expect(expectedOf(rawPaths, run));
  const raw = await groupRawFiles(rawDir, rawPaths, memory.last.texts, memory.began, run.stamps);
  const isUnread = (rawPath: string) =>
    raw.hashes.get(rawPath) === null || content.raw.unreadable.some((below) => isBelow(below, rawPath));
  const corrections = fitCorrections(content.corrections, raw.hashes, isUnread);
  const diagnostics: Diagnostic[] = [...raw.diagnostics, ...corrections.diagnostics];
  const articles: KnownFiles[] = [];
  const texts: KnownText[] = [];
  const stamps = new Map<string, FileStamp>();
  const count = countFacts();
  const { refused } = corrections;
  if (refused === null) return { articles, texts, stamps, facts: count.facts(rawPaths.length), diagnostics };

  const isRefused = ({ path: first, copies }: RawGroup) =>
    [first, ...copies].some((each) => refused.has(each));
  const tasks = raw.groups.map((group) =>
    isRefused(group) ? null : toTask(group, content, corrections.byRaw, folder),
  );
  const made = await makeOrRecall(tasks, job, memory, runner);

  const current = new Map<string, string>();
  for (const [index, group] of raw.groups.entries()) {
    const outcome = made[index]?.outcome ?? null;
    if (tasks[index] === null) diagnostics.push(leftOut(path.join(rawDir, group.path)));
    for (const diagnostic of outcome?.diagnostics ?? []) diagnostics.push(diagnostic);
    const article = outcome?.article ?? null;
    if (article === null) continue;
    current.set(`${group.path}.md`, article.sha256.markdown);
    articles.push({ ...article.files, sha256: article.sha256 });
    texts.push(raw.texts.get(group.path) ?? { ...group, stamp: null });
    if (article.isInPlace) addStamps(stamps, group.path, article.stamps);
    count.add(article.facts);
  }
  if (!signal.aborted) diagnostics.push(...(await folder.settle(current, isUnread)));
  memory.keep({ texts: raw.texts, made: made.flatMap((each) => each ?? []) });
  return { articles, texts, stamps, facts: count.facts(rawPaths.length), diagnostics };
}

/** What a run may have to make: texts that stand as the last one read them, as far as that is known, are most often recalled. */
function expectedOf(rawPaths: readonly string[], { memory, stamps }: NormalizeRun): Expected {
  const { texts } = memory.last;
  const isAsRead = (rawPath: string) => {
    const stamp = texts.get(rawPath)?.stamp ?? null;
    return stamp !== null && stamp === (stamps.get(rawPath) ?? stamp);
  };
  const recalled = rawPaths.filter(isAsRead).length;
  return { made: rawPaths.length - recalled, recalled };
}

function addStamps(stamps: Map<string, FileStamp>, rawPath: string, of: ArticleStamps): void {
  const files = filesIn('', rawPath);
  if (of.markdown !== null) stamps.set(files.markdown, of.markdown);
  if (of.record !== null) stamps.set(files.record, of.record);
}

/** What becomes of each task, by its index; null where there is none. */
async function makeOrRecall(
  tasks: readonly (ArticleTask | null)[],
  job: NormalizeJob,
  memory: RunMemory,
  runner: TaskRunner,
): Promise<readonly (MadeOf | null)[]> {
  const recalled = tasks.map((task): MadeOf | null => task && memory.recall(task, job));
  const open = tasks.flatMap((task, index) =>
    task === null || recalled[index]?.outcome ? [] : [{ index, task }],
  );
  const outcomes = await runner.run(open);
  return recalled.map(
    (each, index) => each && { ...each, outcome: each.outcome ?? outcomes.get(index) ?? null },
  );
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
