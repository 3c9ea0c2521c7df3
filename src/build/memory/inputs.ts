import { contentsOf, digestOf, digestOfProgram, SRC } from '../../files/digest-contents.ts';
import type { RawFiles } from '../../files/find-raw-files.ts';
import type { SourceProfile } from '../../model/source-profile.ts';
import type { ArticleTask } from '../article-task.ts';

/** The folders of `src` that decide what is made of a text: a test holds that none is missing. */
export const PROGRAM_FOLDERS = ['build', 'edtf', 'files', 'model', 'names', 'normalize', 'program', 'text'];

/** And the packages that they use. */
const PROGRAM = [...PROGRAM_FOLDERS, '../package-lock.json'];

/** What a person says of an archive's texts, below the content folder. */
export const STATEMENTS = ['archive.yaml', 'sources', 'corrections'];

/**
 * A digest of the program. @param runtime what it runs on: another one may know other characters
 */
export function programDigest(runtime: string): string {
  return digestOfProgram(PROGRAM, runtime);
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
