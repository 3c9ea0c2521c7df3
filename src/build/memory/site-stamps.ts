// What a site is made from, and what it is, by the stamps of all files: as long as they are the same, so are the files.
import { contentsOf, digestOf, digestOfProgram } from '../../files/digest-contents.ts';
import type { RawFiles } from '../../files/find-raw-files.ts';
import { filesOfOutput, MARKER } from '../../files/output/output-folder.ts';
import { type KnownStamps, type Stamps, stampsOf } from '../../files/stamps-of.ts';
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
  return digestOfProgram(PROGRAM, runtime);
}

/** A digest of the program, of the site's address, and of all that a person says of the archive. @param program see `siteProgram` */
export function statementsDigest(
  program: string,
  { contentDir, url, pathPrefix }: Pick<BuildOptions, 'contentDir' | 'url' | 'pathPrefix'>,
): string {
  const statements = SAID.flatMap((name) => contentsOf(contentDir, name));
  return digestOf([program, url, pathPrefix, ...statements]);
}

/** A digest of all that decides a build beside raw texts and articles. @param program see `siteProgram` */
export function siteInputs(
  program: string,
  options: BuildOptions,
  { unreadable, diagnostics }: RawFiles,
): string {
  const { contentDir, outputDir, shard, merge } = options;
  return digestOf([
    statementsDigest(program, options),
    contentDir,
    outputDir,
    shard,
    merge,
    { unreadable, diagnostics },
  ]);
}

/** Of the pairs that these raw files may have. @param known stamps by path below the folder that need not be taken again */
export function articleStamps(
  articlesDir: string,
  { paths }: RawFiles,
  known: KnownStamps = new Map(),
): Stamps {
  const pairs = paths.flatMap((name) => {
    const { markdown, record } = filesIn('', name);
    return [markdown, record];
  });
  return stampsOf(articlesDir, [WRITTEN_LIST, ...pairs], known);
}

/** Of all files that builds wrote into the output folder. */
export async function outputStamps(outputDir: string): Promise<Stamps> {
  return stampsOf(outputDir, [MARKER, ...(await filesOfOutput(outputDir))]);
}

/** The same of a site that was published just now. @param stamps of all its files, in the order in which its marker lists them */
export function publishedStamps(outputDir: string, stamps: KnownStamps): Stamps {
  return stampsOf(outputDir, [MARKER, ...stamps.keys()], stamps);
}
