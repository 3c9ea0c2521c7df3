import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeEmptyFolders } from '../files/remove-empty-folders.ts';
import { sha256 } from '../files/sha256.ts';
import { isSystemError, reasonInWords } from '../files/system-error.ts';
import { writeIfChanged } from '../files/write-safely.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { editedByHand, editedOrphan, keptUnread, unwritableArticle } from './article-diagnostics.ts';
import { readWrittenFiles } from './written-files.ts';

/** One article as the normalizer made it, ready for the disk. */
export interface ArticlePair {
  readonly id: string;
  /** Below the raw folder, with `/`. */
  readonly rawPath: string;
  readonly markdown: string;
  /** The record as JSON. */
  readonly record: string;
}

/** Where the pair that the site is built from stands on disk. */
export interface PlacedPair {
  readonly files: { readonly markdown: string; readonly record: string };
  readonly diagnostics: readonly Diagnostic[];
}

/** `content/articles/` during one build. */
export interface ArticlesFolder {
  /** Writes a pair where it belongs; where a person edited the Markdown, beside it, into the build's own folder. */
  readonly place: (pair: ArticlePair) => Promise<PlacedPair>;
  /**
   * Deletes our files whose texts have gone, and writes down what is ours. To be called once, after the last pair.
   * @param isUnread whether a raw file is there and cannot be read now: what was made from it stays
   */
  readonly settle: (isUnread: (rawPath: string) => boolean) => Promise<readonly Diagnostic[]>;
}

/**
 * Opens the folder of generated articles.
 * @param articlesDir `content/articles`
 * @param asideDir the build's own folder, for pairs that must not be written into `content/articles`
 */
export async function openArticlesFolder(articlesDir: string, asideDir: string): Promise<ArticlesFolder> {
  const written = await readWrittenFiles(articlesDir);
  const current = new Map<string, string>();

  async function place(pair: ArticlePair): Promise<PlacedPair> {
    const markdown = `${pair.rawPath}.md`;
    const hash = sha256(pair.markdown);
    try {
      const onDisk = await hashOf(path.join(articlesDir, markdown));
      if (onDisk !== null && onDisk !== hash && !written.known(markdown).has(onDisk)) {
        current.set(markdown, hash);
        return { ...(await placeAside(pair)), diagnostics: [editedByHand(path.join(articlesDir, markdown))] };
      }
      if (!written.known(markdown).has(hash)) await written.announce(markdown, hash);
      const files = {
        markdown: path.join(articlesDir, markdown),
        record: recordBeside(articlesDir, markdown),
      };
      // The record first: Markdown without its record would be a page without its evidence.
      await writeIfChanged(files.record, pair.record);
      await writeIfChanged(files.markdown, pair.markdown);
      current.set(markdown, hash);
      return { files, diagnostics: [] };
    } catch (error) {
      if (!isSystemError(error) || !FAULTS_OF_ONE_PATH.has(error.code)) throw error;
      const problem = unwritableArticle(path.join(articlesDir, markdown), reasonInWords(error));
      return { ...(await placeAside(pair)), diagnostics: [problem] };
    }
  }

  async function placeAside(pair: ArticlePair) {
    const files = {
      markdown: path.join(asideDir, `${pair.id}.md`),
      record: path.join(asideDir, `${pair.id}.record.json`),
    };
    await mkdir(asideDir, { recursive: true });
    await writeIfChanged(files.record, pair.record);
    await writeIfChanged(files.markdown, pair.markdown);
    return { files };
  }

  async function settle(isUnread: (rawPath: string) => boolean): Promise<readonly Diagnostic[]> {
    const diagnostics: Diagnostic[] = [];
    for (const markdown of written.paths().filter((file) => !current.has(file))) {
      const file = path.join(articlesDir, markdown);
      const onDisk = await hashOfFileThere(file);
      const known = written.known(markdown);
      if (isUnread(markdown.replace(/\.md$/u, ''))) {
        if (onDisk !== null) diagnostics.push(keptUnread(file));
        for (const hash of known) current.set(markdown, hash);
        continue;
      }
      if (onDisk !== null && !known.has(onDisk)) {
        diagnostics.push(editedOrphan(file));
        for (const hash of known) current.set(markdown, hash);
        continue;
      }
      await deleteFile(file);
      await deleteFile(recordBeside(articlesDir, markdown));
      await removeEmptyFolders(articlesDir, path.dirname(markdown));
    }
    await written.settle(current);
    return diagnostics;
  }

  return { place, settle };
}

/** Faults of one path, where the rest of the folder is fine: the article is built all the same. */
const FAULTS_OF_ONE_PATH: ReadonlySet<string> = new Set([
  'ENAMETOOLONG',
  'EISDIR',
  'ENOTDIR',
  'EACCES',
  'EEXIST',
]);

function recordBeside(articlesDir: string, markdown: string): string {
  return path.join(articlesDir, markdown.replace(/\.md$/u, '.record.json'));
}

async function hashOf(file: string): Promise<string | null> {
  try {
    return sha256(await readFile(file));
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Deletes a file that may not be there, nor could be: a name that is too long was never written. */
async function deleteFile(file: string): Promise<void> {
  try {
    await rm(file, { force: true });
  } catch (error) {
    if (!isSystemError(error) || !['ENAMETOOLONG', 'ENOTDIR', 'EISDIR', 'ERR_FS_EISDIR'].includes(error.code))
      throw error;
  }
}

/** As `hashOf`, for a path at which there may be a folder, or nothing could be. */
async function hashOfFileThere(file: string): Promise<string | null> {
  try {
    return await hashOf(file);
  } catch (error) {
    if (isSystemError(error) && ['ENAMETOOLONG', 'ENOTDIR', 'EISDIR'].includes(error.code)) return null;
    throw error;
  }
}
