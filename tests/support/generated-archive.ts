// A large archive of invented texts, built once for all test files and all runs that share the code that makes it.
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from '../../src/files/lock.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { type PlannedText, planTexts } from '../../src/generate/plan-texts.ts';
import { printText } from '../../src/generate/print-text.ts';
import { writeArchive } from '../../src/generate/write-archive.ts';
import { runBuild } from './run-script.ts';
import { type ServedSite, serveFolder } from './served-site.ts';

/** The archive of browser tests. */
export const GENERATED = { texts: 2000, seed: 1 };

export interface GeneratedSite extends ServedSite {
  /** What was planned, in the order of the plan. */
  readonly texts: readonly PlannedText[];
  /** The id under which the site holds a planned text. */
  readonly idOf: (text: PlannedText) => string;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = path.join(PROJECT, '.cache', 'generated');
const ID_DIGITS = 16;
const LOCK = '.lock';
const WAIT_MS = 500;

/** Serves the generated archive; builds it first where no run has done so since the code changed. */
export async function serveGenerated(): Promise<GeneratedSite> {
  const site = await serveFolder(await buildOnce(), '/', async () => {});
  return {
    ...site,
    texts: planTexts(GENERATED),
    idOf: (text) => sha256(printText(text, GENERATED.seed)).slice(0, ID_DIGITS),
  };
}

/** One process builds, the others wait. @returns the folder of the site */
async function buildOnce(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const key = await codeKey();
  const isBuilt = async () => (await readdir(CACHE)).includes(key);
  while (!(await isBuilt())) {
    const lock = await takeLock(path.join(CACHE, LOCK), { pid: process.pid, isRunning });
    if (!lock.held) {
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      continue;
    }
    try {
      if (!(await isBuilt())) await build(key);
    } finally {
      await lock.release();
    }
  }
  return path.join(CACHE, key);
}

/** Builds the site in a folder of its own, which gets its name when it is whole; sites of older code go. */
async function build(key: string): Promise<void> {
  for (const old of await readdir(CACHE))
    if (old !== LOCK) await rm(path.join(CACHE, old), { recursive: true, force: true });
  const work = path.join(CACHE, '.work');
  const [content, site] = [path.join(work, 'content'), path.join(work, 'site')];
  const { problem } = await writeArchive(content, GENERATED);
  if (problem !== null) throw new Error(problem);
  const { code, stdout, stderr } = await runBuild(content, site);
  if (code !== 0) throw new Error(`expected a site, saw exit code ${code}\n${stdout}\n${stderr}`);
  await rename(site, path.join(CACHE, key));
  await rm(work, { recursive: true, force: true });
}

/** Names the code from which the site comes: another code makes another site. */
async function codeKey(): Promise<string> {
  const files: string[] = ['package-lock.json', '.eleventy.ts'];
  for (const folder of ['src', 'scripts', 'layouts']) {
    const entries = await readdir(path.join(PROJECT, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries)
      if (entry.isFile()) files.push(path.relative(PROJECT, path.join(entry.parentPath, entry.name)));
  }
  const hashes = await Promise.all(
    files.sort().map(async (file) => `${file} ${sha256(await readFile(path.join(PROJECT, file)))}`),
  );
  return sha256([JSON.stringify(GENERATED), ...hashes].join('\n')).slice(0, 16);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
