import { open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheName } from '../../files/cache-name.ts';
import {
  inEntries,
  readCheckedLine,
  readCheckedLines,
  writeCheckedLines,
} from '../../files/checked-lines.ts';
import { timeOf } from '../../files/file-stamp.ts';
import { isSystemError } from '../../files/system-error.ts';
import {
  type KnownArticle,
  type KnownText,
  type LastRun,
  NOTHING_REMEMBERED,
  type RememberedRun,
  type RunReport,
} from './last-run.ts';

/** Changes with the form of the file. */
const VERSION = 2;

/** The first line. */
interface Head {
  readonly version: number;
  /** The folder of articles that the rest is about. */
  readonly articlesDir: string;
  readonly inputs: string;
  readonly list: string | null;
}

type Entry =
  | Head
  | { readonly report: RunReport }
  | { readonly texts: readonly KnownText[] }
  | { readonly articles: readonly KnownArticle[] };

/** Texts of an entry: one that is damaged costs so many, and one for each text would take longer to read. */
const ROWS = 50;

/** The file in which a run of one archive is left behind. @param articlesDir its `content/articles` */
export function memoryFile(cacheDir: string, articlesDir: string): string {
  return path.join(cacheDir, `normalized-${cacheName(articlesDir)}.jsonl`);
}

/** Finds the last run again: some texts a line, each line behind its own checksum. A damaged entry is passed over, and counted. */
export async function readLastRun(file: string, articlesDir: string): Promise<RememberedRun> {
  const time = timeOf(file);
  const { entries: found, damaged } = await readCheckedLines(file);
  const entries = found.map(toEntry);
  const [head] = entries;
  const texts = new Map<string, KnownText>();
  const articles = new Map<string, KnownArticle>();
  let report: RunReport | null = null;
  for (const entry of entries) {
    if (entry === null) continue;
    if ('report' in entry) report = entry.report;
    if ('texts' in entry) for (const text of entry.texts) texts.set(text.path, text);
    if ('articles' in entry) for (const article of entry.articles) articles.set(article.path, article);
  }
  if (
    !head ||
    !('version' in head) ||
    head.version !== VERSION ||
    head.articlesDir !== path.resolve(articlesDir)
  )
    return { ...NOTHING_REMEMBERED, damaged };
  return { inputs: head.inputs, list: head.list, report, texts, articles, time, damaged };
}

/** Leaves a run behind, and takes away what runs of archives that have gone left. */
export async function writeLastRun(file: string, articlesDir: string, run: LastRun): Promise<void> {
  const { inputs, list, report } = run;
  const entries: Entry[] = [{ version: VERSION, articlesDir: path.resolve(articlesDir), inputs, list }];
  if (report !== null) entries.push({ report });
  for (const texts of inEntries([...run.texts.values()], ROWS)) entries.push({ texts });
  for (const articles of inEntries([...run.articles.values()], ROWS)) entries.push({ articles });
  await writeCheckedLines(file, entries);
  await forgetGoneArchives(path.dirname(file));
}

/** A whole line is ours, and holds what was put into it. */
function toEntry(found: unknown): Entry | null {
  return found as Entry | null;
}

async function forgetGoneArchives(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    if (!/^normalized-[0-9a-f]{16}\.jsonl$/u.test(name)) continue;
    const file = path.join(cacheDir, name);
    const head = toEntry(readCheckedLine(await firstLineOf(file)));
    const isGone = head === null || !('version' in head) || !(await isThere(head.articlesDir));
    if (!isGone) continue;
    await rm(file, { force: true });
    await rm(path.join(cacheDir, name.replace(/^normalized/u, 'parts').replace(/\.jsonl$/u, '')), {
      recursive: true,
      force: true,
    });
  }
}

/** The first line of a file, as far as it is no longer than a head can be. */
async function firstLineOf(file: string): Promise<Buffer> {
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read({ buffer: Buffer.alloc(16_384) });
    const end = buffer.indexOf('\n');
    return buffer.subarray(0, end === -1 ? bytesRead : end);
  } finally {
    await opened.close();
  }
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await readdir(folder);
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code !== 'ENOENT' && error.code !== 'ENOTDIR';
  }
}
