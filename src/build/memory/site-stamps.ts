// What a site is made from, and what it is, by the stamps of all files: as long as they are the same, so are the files.
import path from 'node:path';
import { contentsOf, digestOf, SRC } from '../../files/digest-contents.ts';
import { type FileStamp, stampOf } from '../../files/file-stamp.ts';
import type { RawFiles } from '../../files/find-raw-files.ts';
import { filesOfOutput, MARKER } from '../../files/output/output-folder.ts';
import { sha256 } from '../../files/sha256.ts';
import type { BuildOptions } from '../build-options.ts';
import { filesIn } from '../place-pairs.ts';
import { WRITTEN_LIST } from '../written-files.ts';
import { STATEMENTS } from './inputs.ts';

/** Stamps of some files, as one value. */
export interface Stamps {
  /** SHA-256 over paths and stamps; a file that is missing has a place in it too. */
  readonly digest: string;
  /** When any of them changed last, in nanoseconds by the clock of the file system. */
  readonly newest: bigint;
}

/** All that decides a site beside raw texts and articles, below the project and below the content folder. */
const PROGRAM = ['.', '../layouts', '../.eleventy.ts', '../package-lock.json'];
/** Names decide pages alone. */
const SAID = [...STATEMENTS, 'names.yaml'];

/** A digest of the program, of what it runs on, of its options, and of all that a person says of the archive. */
export function siteInputs(
  { contentDir, outputDir, url, pathPrefix, runtime }: BuildOptions,
  { unreadable, diagnostics }: RawFiles,
): string {
  const program = PROGRAM.flatMap((name) => contentsOf(SRC, name));
  const statements = SAID.flatMap((name) => contentsOf(contentDir, name));
  const options = { contentDir, outputDir, url, pathPrefix, runtime };
  return digestOf([options, ...program, ...statements, { unreadable, diagnostics }]);
}

/** Of the raw files. */
export function rawStamps(rawDir: string, { paths }: RawFiles): Stamps {
  return stampsOf(paths.map((name) => path.join(rawDir, name)));
}

/** Of the pairs that these raw files may have. */
export function articleStamps(articlesDir: string, { paths }: RawFiles): Stamps {
  const pairs = paths.flatMap((name) => {
    const { markdown, record } = filesIn(articlesDir, name);
    return [markdown, record];
  });
  return stampsOf([path.join(articlesDir, WRITTEN_LIST), ...pairs]);
}

/** Of all files that builds wrote into the output folder. */
export async function outputStamps(outputDir: string): Promise<Stamps> {
  const files = await filesOfOutput(outputDir);
  return stampsOf([MARKER, ...files].map((name) => path.join(outputDir, name)));
}

function stampsOf(files: readonly string[]): Stamps {
  let newest = 0n;
  const lines = files.map((file) => {
    const stamp = stampOf(file);
    newest = later(newest, stamp);
    return `${file}\0${stamp ?? ''}`;
  });
  return { digest: sha256(lines.join('\n')), newest };
}

/** Changed, or moved there. */
function later(than: bigint, stamp: FileStamp | null): bigint {
  const [, changed = '0', moved = '0'] = stamp?.split(' ') ?? [];
  return [BigInt(changed), BigInt(moved)].reduce((newest, time) => (time > newest ? time : newest), than);
}
