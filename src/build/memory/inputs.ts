import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodePoint } from '../../files/code-point-order.ts';
import type { RawFiles } from '../../files/find-raw-files.ts';
import { sha256 } from '../../files/sha256.ts';
import { isSystemError } from '../../files/system-error.ts';
import type { SourceProfile } from '../../model/source-profile.ts';
import type { ArticleTask } from '../article-task.ts';

/** The folder of this program's modules. */
export const SRC = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of `src` that decide what is made of a text: a test holds that none is missing. */
export const PROGRAM_FOLDERS = ['build', 'edtf', 'files', 'model', 'names', 'normalize', 'text'];

/** And the packages that they use. */
const PROGRAM = [...PROGRAM_FOLDERS, '../package-lock.json'];

/** What a person says of an archive, below the content folder. */
const STATEMENTS = ['archive.yaml', 'sources', 'corrections'];

/**
 * A digest of the program. @param runtime what it runs on: another one may know other characters
 */
export function programDigest(runtime: string): string {
  return digestOf([runtime, ...PROGRAM.flatMap((name) => contentsOf(SRC, name))]);
}

/** A digest of all that decides a run beside the raw files themselves. */
export function inputsDigest(program: string, contentDir: string, raw: RawFiles): string {
  const statements = STATEMENTS.flatMap((name) => contentsOf(contentDir, name));
  const { unreadable, diagnostics } = raw;
  return digestOf([
    program,
    contentDir,
    ...contentsOf(SRC, 'sources'),
    ...statements,
    { unreadable, diagnostics },
  ]);
}

/** Says of a task all that decides what is made of it: where two keys are the same, so are the articles. */
export function toArticleKey(
  program: string,
  profiles: readonly SourceProfile[],
): (task: Omit<ArticleTask, 'known'>) => string {
  const common = digestOf([program, profiles]);
  return ({ raw: { path: rawPath, copies, sha256: hash }, folderSource, corrections }) =>
    digestOf([common, rawPath, copies, hash, folderSource, corrections]);
}

/** A digest of anything that JSON can say. */
export function digestOf(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts));
}

/** Names and digests of a file, or of all files below a folder; nothing where it is not there or cannot be read. */
export function contentsOf(root: string, name: string): readonly string[] {
  const at = path.join(root, name);
  try {
    const below = readdirSync(at, { recursive: true, withFileTypes: true });
    const files = below
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    return files.sort(byCodePoint).flatMap((file) => [path.relative(root, file), sha256(readFileSync(file))]);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === 'ENOTDIR' ? [name, sha256(readFileSync(at))] : [name, error.code];
  }
}
