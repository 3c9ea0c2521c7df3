import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ArticleFiles } from '../files/article-files.ts';
import { type FileStamp, stampOf } from '../files/file-stamp.ts';
import { sha256 } from '../files/sha256.ts';
import { isSystemError, reasonInWords, type SystemError } from '../files/system-error.ts';
import { readIfThere, writeIfChangedSync, writeSafelySync } from '../files/write-safely-sync.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { editedByHand, unwritableArticle } from './article-diagnostics.ts';
import type { ArticleStamps } from './article-task.ts';
import { lineFor, WRITTEN_LIST } from './written-files.ts';

/** One article as the normalizer made it, ready for the disk. */
export interface ArticlePair {
  readonly id: string;
  /** Below the raw folder, with `/`. */
  readonly rawPath: string;
  readonly markdown: string;
  /** Of the Markdown. */
  readonly sha256: string;
  /** The record as JSON. */
  readonly record: string;
  /** SHA-256 of all that we are known to have written at the Markdown's path. */
  readonly known: readonly string[];
}

/** Where the pair that the site is built from stands on disk. */
export interface PlacedPair {
  readonly files: ArticleFiles;
  /** Whether that is `content/articles`. */
  readonly isInPlace: boolean;
  readonly stamps: ArticleStamps;
  readonly diagnostics: readonly Diagnostic[];
}

/** Of files that are not there, or need no stamps. */
export const NO_STAMPS: ArticleStamps = { markdown: null, record: null };

/**
 * Writes pairs where they belong; where a person edited the Markdown, beside it, into the run's own folder.
 * What is to be written is announced first, all of it at once: a run that is cut short must not take its own
 * work for a person's.
 */
export function placePairs(
  articlesDir: string,
  asideDir: string,
  pairs: readonly ArticlePair[],
): readonly PlacedPair[] {
  const obstacles = pairs.map((pair) => findObstacle(articlesDir, pair));
  const announced = pairs.filter(
    ({ known, sha256: hash }, index) => !obstacles[index] && !known.includes(hash),
  );
  announce(articlesDir, announced);
  return pairs.map((pair, index) => {
    const placed = obstacles[index] ?? write(articlesDir, pair);
    return 'severity' in placed ? placeAside(asideDir, pair, placed) : placed;
  });
}

/** Paths of the pair of a raw file below `content/articles`. */
export function filesIn(articlesDir: string, rawPath: string): ArticleFiles {
  return {
    markdown: path.join(articlesDir, `${rawPath}.md`),
    record: path.join(articlesDir, `${rawPath}.record.json`),
  };
}

/** What forbids to write a pair in its place: a person's edit, or a path that cannot be. */
function findObstacle(articlesDir: string, { rawPath, sha256: hash, known }: ArticlePair): Diagnostic | null {
  const { markdown } = filesIn(articlesDir, rawPath);
  return unlessPathIsAtFault(markdown, () => {
    const there = readIfThere(markdown);
    const onDisk = there && sha256(there);
    return onDisk === null || onDisk === hash || known.includes(onDisk) ? null : editedByHand(markdown);
  });
}

function write(articlesDir: string, { rawPath, markdown, record }: ArticlePair): PlacedPair | Diagnostic {
  const files = filesIn(articlesDir, rawPath);
  return unlessPathIsAtFault(files.markdown, () => {
    // The record first: Markdown without its record would be a page without its evidence.
    const ofRecord = writeAndStamp(files.record, record);
    const stamps = { markdown: writeAndStamp(files.markdown, markdown), record: ofRecord };
    return { files, isInPlace: true, stamps, diagnostics: [] };
  });
}

/** Of a file that is left as it is the stamp is taken before it is read: an edit meanwhile is another one. */
function writeAndStamp(file: string, content: string): FileStamp | null {
  const before = stampOf(file);
  if (before !== null && !writeIfChangedSync(file, content)) return before;
  if (before === null) writeSafelySync(file, content);
  return stampOf(file);
}

function announce(articlesDir: string, pairs: readonly ArticlePair[]): void {
  if (pairs.length === 0) return;
  mkdirSync(articlesDir, { recursive: true });
  // One call, so that the lines of several threads do not mix.
  const lines = pairs.map(({ rawPath, sha256: hash }) => lineFor(`${rawPath}.md`, hash));
  appendFileSync(path.join(articlesDir, WRITTEN_LIST), lines.join(''));
}

function placeAside(
  asideDir: string,
  { id, markdown, record }: ArticlePair,
  obstacle: Diagnostic,
): PlacedPair {
  const files = filesIn(asideDir, id);
  writeIfChangedSync(files.record, record);
  writeIfChangedSync(files.markdown, markdown);
  return { files, isInPlace: false, stamps: NO_STAMPS, diagnostics: [obstacle] };
}

/** Faults of one path, where the rest of the folder is fine: the article is built all the same. */
const FAULTS_OF_ONE_PATH: ReadonlySet<string> = new Set([
  'ENAMETOOLONG',
  'EISDIR',
  'ENOTDIR',
  'EACCES',
  'EEXIST',
]);

function unlessPathIsAtFault<T>(file: string, work: () => T): T | Diagnostic {
  try {
    return work();
  } catch (error) {
    if (!isFaultOfOnePath(error)) throw error;
    return unwritableArticle(file, reasonInWords(error));
  }
}

function isFaultOfOnePath(error: unknown): error is SystemError {
  return isSystemError(error) && FAULTS_OF_ONE_PATH.has(error.code);
}
