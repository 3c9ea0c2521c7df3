// What a site is made from, and what it is, by the stamps of all files: as long as they are the same, so are the files.
import path from 'node:path';
import { contentsOf, digestOf, SRC } from '../../files/digest-contents.ts';
import type { RawFiles } from '../../files/find-raw-files.ts';
import { filesOfOutput, MARKER } from '../../files/output/output-folder.ts';
import { type Stamps, stampsOf } from '../../files/stamps-of.ts';
import type { BuildOptions } from '../build-options.ts';
import { filesIn } from '../place-pairs.ts';
import { WRITTEN_LIST } from '../written-files.ts';
import { STATEMENTS } from './inputs.ts';

/** All that decides a site beside raw texts and articles, below the project and below the content folder. */
const PROGRAM = ['.', '../layouts', '../.eleventy.ts', '../package-lock.json'];
/** Names decide pages alone. */
const SAID = [...STATEMENTS, 'names.yaml'];

/** A digest of the program that makes sites, and of what it runs on: another one may know other characters. */
export function siteProgram(runtime: string): string {
  return digestOf([runtime, ...PROGRAM.flatMap((name) => contentsOf(SRC, name))]);
}

/** A digest of the program, of what it runs on, of the site's address, and of all that a person says of the archive. */
export function statementsDigest({
  contentDir,
  url,
  pathPrefix,
  runtime,
}: Pick<BuildOptions, 'contentDir' | 'url' | 'pathPrefix' | 'runtime'>): string {
  const statements = SAID.flatMap((name) => contentsOf(contentDir, name));
  return digestOf([siteProgram(runtime), url, pathPrefix, ...statements]);
}

/** A digest of all that decides a build beside raw texts and articles. */
export function siteInputs(options: BuildOptions, { unreadable, diagnostics }: RawFiles): string {
  const { contentDir, outputDir, shard, merge } = options;
  return digestOf([
    statementsDigest(options),
    contentDir,
    outputDir,
    shard,
    merge,
    { unreadable, diagnostics },
  ]);
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
