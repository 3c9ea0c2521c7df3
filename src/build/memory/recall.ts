import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FileStamp, isSettledBefore, stampOf } from '../../files/file-stamp.ts';
import type { RawFiles } from '../../files/find-raw-files.ts';
import { sha256 } from '../../files/sha256.ts';
import { isSystemError } from '../../files/system-error.ts';
import type { ArticleOutcome, ArticleTask, NormalizeJob } from '../article-task.ts';
import { filesIn } from '../place-pairs.ts';
import { WRITTEN_LIST } from '../written-files.ts';
import type { KnownArticle, RememberedRun, RunReport } from './last-run.ts';

/** What the last run said, if all that it read and wrote is as it was; else null. */
export function recallRun(
  last: RememberedRun,
  inputs: string,
  raw: RawFiles,
  { rawDir, articlesDir }: Pick<NormalizeJob, 'rawDir' | 'articlesDir'>,
): RunReport | null {
  if (last.report === null || last.damaged > 0 || last.inputs !== inputs) return null;
  if (last.texts.size !== raw.paths.length) return null;
  const isAsRead = (rawPath: string) => {
    const stamp = last.texts.get(rawPath)?.stamp ?? null;
    return stamp !== null && stamp === stampOf(path.join(rawDir, rawPath));
  };
  const isAsWritten = (file: string, stamp: FileStamp | null) =>
    stamp !== null && isSettledBefore(stamp, last.time) && stamp === stampOf(file);
  const isIntact = ({ path: rawPath, made: { stamps } }: KnownArticle) => {
    const files = filesIn(articlesDir, rawPath);
    return isAsWritten(files.markdown, stamps.markdown) && isAsWritten(files.record, stamps.record);
  };
  const isSame =
    isAsWritten(path.join(articlesDir, WRITTEN_LIST), last.list) &&
    raw.paths.every(isAsRead) &&
    [...last.articles.values()].every(isIntact);
  return isSame ? last.report : null;
}

/** What the last run made of a text, if it was made from the same things and stands unedited where it was written; else null. */
export function recallArticle(
  last: RememberedRun,
  { raw, known }: ArticleTask,
  key: string,
  { rawDir, articlesDir }: Pick<NormalizeJob, 'rawDir' | 'articlesDir'>,
): ArticleOutcome | null {
  const article = last.articles.get(raw.path);
  if (article?.key !== key || !known.includes(article.made.sha256.markdown)) return null;
  const files = filesIn(articlesDir, raw.path);
  const { sha256: hashes, stamps, facts } = article.made;
  const markdown = stampIfIntact(files.markdown, stamps.markdown, hashes.markdown, last.time);
  const record = stampIfIntact(files.record, stamps.record, hashes.record, last.time);
  if (markdown === null || record === null) return null;
  const file = path.join(rawDir, raw.path);
  return {
    diagnostics: article.diagnostics.map((diagnostic) => ({ ...diagnostic, file })),
    article: { files, isInPlace: true, sha256: hashes, stamps: { markdown, record }, facts },
  };
}

/** The stamp of a file that holds what it held, going by its stamp, or else by its bytes; null where it does not. */
function stampIfIntact(file: string, stamp: FileStamp | null, hash: string, time: bigint): FileStamp | null {
  const now = stampOf(file);
  if (now === null || (now === stamp && isSettledBefore(now, time))) return now;
  try {
    return sha256(readFileSync(file)) === hash ? now : null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}
