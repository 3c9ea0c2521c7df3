import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isInside } from '../is-inside.ts';
import { isSystemError } from '../system-error.ts';
import { writeSafely } from '../write-safely.ts';

/** Says that an output folder is ours, and which of its files we wrote. */
export const MARKER = '.dateline';

const markerSchema = z
  .strictObject({
    about: z.string().startsWith('This folder is written by Dateline.'),
    // One check for tens of thousands of names.
    files: z.custom<readonly string[]>(isListOfNames),
  })
  .readonly();

const ABOUT =
  'This folder is written by Dateline. Each build replaces the files listed here, and no others; delete the folder and build again to start afresh.';

/**
 * Whether a build may write into a folder: it is missing, empty or ours, and neither stands in the content
 * folder nor holds it.
 * @returns why not, or null where it may
 */
export async function outputProblem(contentDir: string, outputDir: string): Promise<Diagnostic | null> {
  const content = await realLocation(contentDir);
  const output = await realLocation(outputDir);
  const problem = (code: string, message: string): Diagnostic => ({
    code,
    severity: 'error',
    file: outputDir,
    line: null,
    field: null,
    message,
  });
  if (isInside(content, output) || isInside(output, content)) {
    return problem(
      'output-overlaps-content',
      `Cannot write the site here: this folder and \`${contentDir}\` hold one another. Name another folder after --output`,
    );
  }
  const names = await namesIn(outputDir);
  if (names === null) {
    return problem(
      'output-not-a-folder',
      'Cannot write the site here: this is a file. Name a folder after --output',
    );
  }
  if (names.length === 0) return null;
  if (!names.includes(MARKER)) {
    return problem(
      'output-not-ours',
      'Cannot write the site here: this folder is not empty, and no build of ours made it. Empty it, or name another folder after --output',
    );
  }
  if ((await markerOf(outputDir)) === null) {
    return problem(
      'output-marker-damaged',
      `Cannot write the site here: \`${MARKER}\` in this folder is not what a build writes, so that its files may be anybody's. Empty the folder, or name another one after --output`,
    );
  }
  return null;
}

/** Files that builds before this one wrote into an output folder: paths below it, with `/`. */
export async function filesOfOutput(outputDir: string): Promise<readonly string[]> {
  return ((await markerOf(outputDir))?.files ?? []).filter(staysBelow);
}

function isListOfNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string' && name !== '');
}

/** What the marker says; null where it is missing or not as a build writes it: then it claims nothing. */
async function markerOf(outputDir: string): Promise<z.infer<typeof markerSchema> | null> {
  try {
    const text = await readFile(path.join(outputDir, MARKER), 'utf8');
    return markerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    const isDamaged = error instanceof SyntaxError;
    if (isDamaged || (isSystemError(error) && ['ENOENT', 'EISDIR'].includes(error.code))) return null;
    throw error;
  }
}

/** Writes down which files of an output folder are ours. */
export async function claimFiles(outputDir: string, files: readonly string[]): Promise<void> {
  await writeSafely(path.join(outputDir, MARKER), `${JSON.stringify({ about: ABOUT, files }, null, 1)}\n`);
}

function staysBelow(file: string): boolean {
  return !path.isAbsolute(file) && !file.split(/[\\/]/u).includes('..');
}

/** Where a path really is; for one that does not exist yet, from its nearest parent that does. */
async function realLocation(wanted: string): Promise<string> {
  const absolute = path.resolve(wanted);
  try {
    return await realpath(absolute);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(await realLocation(parent), path.basename(absolute));
  }
}

/** Names in a folder; none where it is missing; null where it is no folder. */
export async function namesIn(dir: string): Promise<readonly string[] | null> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return (await danglingLink(dir)) ? null : [];
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}

async function danglingLink(dir: string): Promise<boolean> {
  try {
    return (await lstat(dir)).isSymbolicLink();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}
