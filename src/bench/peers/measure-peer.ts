// Measures another program over the same articles.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Cost, runMeasured } from '../run-measured.ts';
import { binary } from './binary.ts';
import { readCleanText } from './clean-texts.ts';
import type { PageTemplate } from './page-template.ts';
import type { Peer } from './peer.ts';

/** What another program cost. */
export interface PeerCost {
  readonly name: string;
  /** What it says of its version. */
  readonly version: string;
  readonly pages: number;
  readonly render: Cost;
  readonly index: Cost;
}

const PAGEFIND = binary('pagefind');

/** What the program says of its version; null where it is not installed. */
export function versionOf({ probe }: Peer): string | null {
  try {
    return execFileSync(probe.program, [...probe.args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/**
 * Renders articles with another program, and indexes them with Pagefind.
 * @param projectDir a folder that is missing
 * @param files articles that we normalized
 */
export async function measurePeer(
  peer: Peer,
  projectDir: string,
  { files, template }: { readonly files: readonly string[]; readonly template: PageTemplate },
  now: () => number,
  signal: AbortSignal,
): Promise<Omit<PeerCost, 'name' | 'version'>> {
  const write = async (name: string, contents: string) => {
    const file = path.join(projectDir, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, contents);
  };
  for (const [name, contents] of Object.entries(peer.project(template))) await write(name, contents);
  for (const file of files) {
    const text = await readCleanText(file);
    await write(peer.textPath(text), text.markdown);
  }
  const render = await runMeasured({ ...peer.render, cwd: projectDir }, now, signal);
  const index = await runMeasured(
    { program: PAGEFIND, args: ['--site', 'site'], cwd: projectDir },
    now,
    signal,
  );
  const pages = (await readdir(path.join(projectDir, 'site'), { recursive: true })).filter((name) =>
    /articles\/[^/]+\/index\.html$/u.test(name),
  ).length;
  if (pages !== files.length) throw new Error(`${peer.name} made ${pages} pages of ${files.length} articles`);
  return { pages, render, index };
}
