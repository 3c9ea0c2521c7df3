import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeEmptyFolders } from '../files/remove-empty-folders.ts';
import { removeTemporaryFiles } from '../files/remove-temporary-files.ts';
import { sha256 } from '../files/sha256.ts';
import { isSystemError } from '../files/system-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { editedOrphan, keptUnread } from './article-diagnostics.ts';
import { filesIn } from './place-pairs.ts';
import { readWrittenFiles } from './written-files.ts';

/** `content/articles/` during one run. */
export interface ArticlesFolder {
  /** SHA-256 of all that we are known to have written at a path below it. */
  readonly known: (markdown: string) => readonly string[];
  /**
   * Deletes our files whose texts have gone, and what a killed run left half-written; writes down what is ours. To be called once, after the last pair.
   * @param current SHA-256 of the Markdown of each article, by its path below the folder
   * @param isUnread whether a raw file is there and cannot be read now: what was made from it stays
   */
  readonly settle: (
    current: ReadonlyMap<string, string>,
    isUnread: (rawPath: string) => boolean,
  ) => Promise<readonly Diagnostic[]>;
}

/** Opens the folder of generated articles. @param articlesDir `content/articles` */
export async function openArticlesFolder(articlesDir: string): Promise<ArticlesFolder> {
  const written = await readWrittenFiles(articlesDir);
  return {
    known: (markdown) => [...written.known(markdown)],
    async settle(made, isUnread) {
      const current = new Map(made);
      const diagnostics: Diagnostic[] = [];
      for (const markdown of written.paths().filter((file) => !current.has(file))) {
        const rawPath = markdown.replace(/\.md$/u, '');
        const files = filesIn(articlesDir, rawPath);
        const onDisk = await hashOfFileThere(files.markdown);
        const known = written.known(markdown);
        const isEdited = onDisk !== null && !known.has(onDisk);
        if (isUnread(rawPath) || isEdited) {
          if (isUnread(rawPath) && onDisk !== null) diagnostics.push(keptUnread(files.markdown));
          else if (isEdited) diagnostics.push(editedOrphan(files.markdown));
          for (const hash of known) current.set(markdown, hash);
          continue;
        }
        await deleteFile(files.markdown);
        await deleteFile(files.record);
        await removeEmptyFolders(articlesDir, path.dirname(markdown));
      }
      await removeTemporaryFiles(articlesDir);
      await written.settle(current);
      return diagnostics;
    },
  };
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
