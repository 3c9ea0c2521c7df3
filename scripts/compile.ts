// Makes a compiled copy of the program, which `run.mjs` starts. usage: node --import tsx compile.ts COPY IS_DAMAGED < SOURCES
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { bundleAssets } from '../src/assets/bundle-assets.ts';
import { stampOf } from '../src/files/file-stamp.ts';
import { sha256 } from '../src/files/sha256.ts';
import { bundleProgram } from '../src/program/bundle-program.ts';

/** Milliseconds from its last use to the end of a copy: a process may load parts of it hours after it was started. */
const KEPT = 6 * 60 * 60 * 1000;

const [copy = '', isDamaged] = process.argv.slice(2);
const cache = path.dirname(copy);
/** Digests of all that may go into the copy, by path. */
const sources = z.record(z.string(), z.string()).parse(JSON.parse(await text(process.stdin)));
const stamps = () => Object.keys(sources).map(stampOf).join();

/** Puts a copy into its place; its list comes last, and until then it is not whole. Who makes the same one puts the same files there. */
async function place(work: string): Promise<void> {
  const entries = await readdir(work, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(work, path.join(entry.parentPath, entry.name)));
  const list = JSON.stringify(
    Object.fromEntries(files.map((name) => [name, sha256(readFileSync(path.join(work, name)))])),
  );
  await writeFile(path.join(work, 'files.json'), `${sha256(list)}\n${list}`);
  for (const name of [...files, 'files.json']) {
    await mkdir(path.join(copy, path.dirname(name)), { recursive: true });
    await rename(path.join(work, name), path.join(copy, name));
  }
}

if (isDamaged === 'true')
  console.error(`${copy}: warning: This copy of the program is damaged and is made anew`);
const work = await mkdtemp(path.join(cache, 'compiling-'));
try {
  const before = stamps();
  const bundled = await bundleProgram(work);
  const unknown = bundled.filter((name) => sources[name] === undefined);
  if (unknown.length > 0) throw new Error(`\`run.mjs\` does not digest ${unknown.join(', ')}`);
  await writeFile(path.join(work, 'assets.json'), JSON.stringify(await bundleAssets()));
  await writeFile(path.join(work, 'sources.json'), JSON.stringify(sources));
  const isAsDigested = Object.entries(sources).every(
    ([name, digest]) => sha256(readFileSync(name)) === digest,
  );
  // Where sources change meanwhile this is no copy of them.
  if (isAsDigested && stamps() === before) await place(work);
  for (const name of (await readdir(cache)).filter((each) => /^(?:program|compiling)-/u.test(each))) {
    const { mtimeMs } = await stat(path.join(cache, name));
    if (Date.now() - mtimeMs > KEPT) await rm(path.join(cache, name), { recursive: true, force: true });
  }
} catch (error) {
  console.error(`Cannot compile the program, which runs all the same, but starts more slowly: ${error}`);
} finally {
  await rm(work, { recursive: true, force: true });
}
