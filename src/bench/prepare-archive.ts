// The archive that a benchmark builds, with one text more set aside.
import { copyFile, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { byCodePoint } from '../files/code-point-order.ts';
import { findRawFiles } from '../files/find-raw-files.ts';
import { toRandom } from '../generate/random.ts';
import { writeArchive } from '../generate/write-archive.ts';

/** An archive that is ready to build. */
export interface PreparedArchive {
  /** The folder with `raw/` in it. */
  readonly contentDir: string;
  /** A text that is not in it yet: where it lies, and its place below `raw/`. */
  readonly aside: { readonly file: string; readonly path: string };
}

/**
 * Makes an archive of so many texts.
 * @param corpusDir raw texts to draw from; null invents them
 * @param workDir a folder that exists; the archive goes into `content/` in it. Throws where the corpus is too small
 */
export async function prepareArchive(
  workDir: string,
  {
    texts,
    seed,
    corpusDir,
  }: { readonly texts: number; readonly seed: number; readonly corpusDir: string | null },
): Promise<PreparedArchive> {
  const contentDir = path.join(workDir, 'content');
  const rawDir = path.join(contentDir, 'raw');
  if (corpusDir === null) {
    const { problem } = await writeArchive(contentDir, { texts: texts + 1, seed });
    if (problem !== null) throw new Error(problem);
  } else await copyTexts(await drawTexts(corpusDir, texts + 1, seed), corpusDir, rawDir);
  const paths = (await findRawFiles(rawDir))?.paths ?? [];
  const last = paths.at(-1);
  if (last === undefined) throw new Error(`Cannot find a text in \`${rawDir}\``);
  const aside = { file: path.join(workDir, 'aside.txt'), path: last };
  await rename(path.join(rawDir, last), aside.file);
  return { contentDir, aside };
}

async function drawTexts(corpusDir: string, count: number, seed: number): Promise<readonly string[]> {
  const paths = (await findRawFiles(corpusDir))?.paths ?? [];
  if (paths.length < count)
    throw new Error(
      `Cannot draw ${count} texts from \`${corpusDir}\`, which holds ${paths.length}; a size takes one text more, to add it later`,
    );
  return toRandom('bench', seed).shuffled(paths).slice(0, count).toSorted(byCodePoint);
}

async function copyTexts(paths: readonly string[], from: string, to: string): Promise<void> {
  for (const name of paths) {
    const target = path.join(to, name);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(from, name), target);
  }
}
