// Sites that many test files look at: built once for all of them, and for all runs that share what they come from.
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from '../../src/files/lock.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { runBuild } from './run-script.ts';

/** A site to be built. */
export interface SiteToBuild {
  /** Its folder below the cache. */
  readonly name: string;
  /** What its content is made by, beside the code and content of this project. */
  readonly settings: unknown;
  /** Fills its content folder. */
  readonly fill: (content: string) => Promise<void>;
  /** Options of the build. */
  readonly options: readonly string[];
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const LOCK = '.lock';
const WAIT_MS = 500;

/** Builds a site where no run has done so since the code changed: one process builds, the others wait. @returns its folder */
export async function buildOnce(site: SiteToBuild): Promise<string> {
  const cache = path.join(PROJECT, '.cache', 'sites', site.name);
  await mkdir(cache, { recursive: true });
  const key = sha256(JSON.stringify([site.settings, site.options, await codeDigests()])).slice(0, 16);
  const isBuilt = async () => (await readdir(cache)).includes(key);
  while (!(await isBuilt())) {
    const lock = await takeLock(path.join(cache, LOCK), { pid: process.pid, isRunning });
    if (!lock.held) {
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      continue;
    }
    try {
      if (!(await isBuilt())) await build(site, cache, key);
    } finally {
      await lock.release();
    }
  }
  return path.join(cache, key);
}

/** Builds in a folder of its own, which gets its name when the site is whole; sites of older code go. */
async function build({ fill, options }: SiteToBuild, cache: string, key: string): Promise<void> {
  for (const old of await readdir(cache))
    if (old !== LOCK) await rm(path.join(cache, old), { recursive: true, force: true });
  const work = path.join(cache, '.work');
  const [content, site] = [path.join(work, 'content'), path.join(work, 'site')];
  await fill(content);
  const { code, stdout, stderr } = await runBuild(content, site, options);
  if (code !== 0) throw new Error(`expected a site, saw exit code ${code}\n${stdout}\n${stderr}`);
  await rename(site, path.join(cache, key));
  await rm(work, { recursive: true, force: true });
}

/** Names the code and the content from which sites come: others make other sites. */
async function codeDigests(): Promise<readonly string[]> {
  const files: string[] = ['package-lock.json', '.eleventy.ts'];
  for (const folder of ['src', 'scripts', 'layouts', 'content']) {
    const entries = await readdir(path.join(PROJECT, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries)
      if (entry.isFile()) files.push(path.relative(PROJECT, path.join(entry.parentPath, entry.name)));
  }
  return Promise.all(
    files.sort().map(async (file) => `${file} ${sha256(await readFile(path.join(PROJECT, file)))}`),
  );
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
