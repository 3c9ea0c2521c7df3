import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodePoint } from './code-point-order.ts';
import { isSystemError, reasonInWords } from './system-error.ts';

/** What stands in `content/raw/`. */
export interface RawFiles {
  /** Paths of raw files below the raw folder, with `/`, in code-point order. */
  readonly paths: readonly string[];
  /** Folders below the raw folder that cannot be read, `''` for the raw folder itself: they may hold raw files. */
  readonly unreadable: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const RAW_FILE_NAME = /\.txt$/iu;

/**
 * Finds every `.txt` file below a raw folder. A folder whose name ends in `.txt` is walked like any
 * other; a symbolic link is not followed, since it could lead out of the archive or in a circle.
 * A folder that cannot be read is an error diagnostic, and the rest goes on.
 * @param rawDir the raw folder, as the person who runs the build knows it
 * @returns null where there is no such folder
 */
export async function findRawFiles(rawDir: string): Promise<RawFiles | null> {
  const paths: string[] = [];
  const others: string[] = [];
  const unreadable: string[] = [];
  const diagnostics: Diagnostic[] = [];

  async function walk(below: string): Promise<void> {
    for (const entry of await entriesOf(path.join(rawDir, below))) {
      if (!isUtf8(entry.name)) {
        diagnostics.push(unreadableName(path.join(rawDir, below)));
        continue;
      }
      const name = entry.name.toString('utf8');
      const at = below === '' ? name : `${below}/${name}`;
      if (entry.isSymbolicLink()) diagnostics.push(linkNotFollowed(path.join(rawDir, at)));
      else if (entry.isDirectory()) await walkOrReport(at);
      else if (entry.isFile() && RAW_FILE_NAME.test(name)) paths.push(at);
      else others.push(at);
    }
  }

  async function walkOrReport(below: string): Promise<void> {
    try {
      await walk(below);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      unreadable.push(below);
      diagnostics.push(unreadableFolder(path.join(rawDir, below), reasonInWords(error)));
    }
  }

  try {
    await walk('');
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    unreadable.push('');
    diagnostics.push(unreadableFolder(rawDir, reasonInWords(error)));
  }
  if (others.length > 0) diagnostics.push(othersLeftAside(rawDir, others.sort(byCodePoint)));
  return { paths: paths.sort(byCodePoint), unreadable, diagnostics };
}

/** Names as bytes: a file system may hold names that are no text in any encoding. */
async function entriesOf(dir: string): Promise<Dirent<Buffer>[]> {
  return await readdir(dir, { withFileTypes: true, encoding: 'buffer' });
}

function linkNotFollowed(file: string): Diagnostic {
  return {
    code: 'raw-link',
    severity: 'notice',
    file,
    line: null,
    field: null,
    message: 'left aside, because it is a symbolic link: copy the file here if it belongs to the archive',
  };
}

function unreadableFolder(file: string, reason: string): Diagnostic {
  return {
    code: 'raw-unreadable',
    severity: 'error',
    file,
    line: null,
    field: null,
    message: `Cannot read this folder: ${reason}. Its texts are left out; make it readable and build again`,
  };
}

function unreadableName(folder: string): Diagnostic {
  return {
    code: 'raw-name',
    severity: 'error',
    file: folder,
    line: null,
    field: null,
    message:
      'Cannot use a file here whose name is not UTF-8. It is left out; rename it to letters that this system can show',
  };
}

function othersLeftAside(rawDir: string, others: readonly string[]): Diagnostic {
  const [first] = others;
  const files = others.length === 1 ? '1 file is' : `${others.length} files are`;
  return {
    code: 'raw-other-files',
    severity: 'notice',
    file: rawDir,
    line: null,
    field: null,
    message: `${files} not named \`.txt\` and left aside, such as \`${first}\``,
  };
}
