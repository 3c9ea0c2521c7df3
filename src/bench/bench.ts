// Builds an archive from nothing and after each change, and lets other programs do the same.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type BuildAccount, buildAccountSchema } from '../build/build-account.ts';
import { counted } from '../site/counted.ts';
import { articlePath, toOutputFile } from '../site/paths.ts';
import { CHANGES } from './changes.ts';
import { HUGO } from './peers/hugo.ts';
import { measurePeer, type PeerCost, versionOf } from './peers/measure-peer.ts';
import { toPageTemplate } from './peers/page-template.ts';
import { PLAIN_ELEVENTY } from './peers/plain-eleventy.ts';
import { prepareArchive } from './prepare-archive.ts';
import { type CommandLine, type Cost, runMeasured } from './run-measured.ts';

/** A build as measured from outside, with what it says of itself. */
export interface MeasuredBuild {
  /** `from nothing`, or the name of a change. */
  readonly name: string;
  readonly cost: Cost;
  readonly account: BuildAccount;
}

/** All that was measured of an archive of one size. */
export interface MeasuredSize {
  readonly texts: number;
  readonly builds: readonly MeasuredBuild[];
  /** Only those that are installed. */
  readonly peers: readonly PeerCost[];
}

/** What a benchmark needs. */
export interface Bench {
  readonly texts: number;
  readonly seed: number;
  readonly corpusDir: string | null;
  readonly withPeers: boolean;
  /** A folder that is missing. */
  readonly workDir: string;
  /** The program: its folder, and the command that builds, to which options are added. */
  readonly build: CommandLine;
  /** Milliseconds. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Told what is measured next. */
  readonly onStep: (name: string) => void;
}

const PEERS = [HUGO, PLAIN_ELEVENTY];

/** Measures one size. Throws where a build fails: a figure of it would be of something else. */
export async function bench(options: Bench): Promise<MeasuredSize> {
  const { texts, workDir, withPeers, now, signal, onStep } = options;
  await mkdir(workDir, { recursive: true });
  onStep(`an archive of ${counted(texts, 'text')} is made`);
  const prepared = await prepareArchive(workDir, options);
  const siteDir = path.join(workDir, 'site');
  const builds: MeasuredBuild[] = [];
  const build = async (name: string, isFresh: boolean) => {
    onStep(name);
    builds.push(await measureBuild(options, name, prepared.contentDir, siteDir, isFresh));
  };
  // What no build has left: an invented archive has no articles yet, and `--fresh` recalls nothing.
  await build('from nothing', true);
  // Peers at once: a machine may be another an hour later.
  const peers: PeerCost[] = [];
  const input = await inputOfPeers(prepared.contentDir, siteDir);
  for (const peer of withPeers ? PEERS : []) {
    const version = versionOf(peer);
    if (version === null) continue;
    onStep(peer.name);
    const projectDir = path.join(workDir, 'peer');
    peers.push({ name: peer.name, version, ...(await measurePeer(peer, projectDir, input, now, signal)) });
    await rm(projectDir, { recursive: true });
  }
  for (const change of CHANGES) {
    await change.make({ ...prepared, siteDir });
    await build(change.name, false);
  }
  return { texts, builds, peers };
}

async function measureBuild(
  { build, workDir, now, signal }: Bench,
  name: string,
  contentDir: string,
  siteDir: string,
  isFresh: boolean,
): Promise<MeasuredBuild> {
  const jsonFile = path.join(workDir, 'build.json');
  const options = ['--content', contentDir, '--output', siteDir, '--json', jsonFile];
  const args = [...build.args, ...options, ...(isFresh ? ['--fresh'] : [])];
  const cost = await runMeasured({ ...build, args }, now, signal);
  const account = buildAccountSchema.parse(JSON.parse(await readFile(jsonFile, 'utf8')));
  return { name, cost, account };
}

async function inputOfPeers(contentDir: string, siteDir: string) {
  const articlesDir = path.join(contentDir, 'articles');
  const names = (await readdir(articlesDir, { recursive: true })).filter((name) => name.endsWith('.md'));
  const pages = await readdir(path.join(siteDir, 'articles'));
  // Any one: what a page has around its text is much the same in all.
  const id = pages.find((name) => /^[0-9a-f]{16}$/u.test(name)) ?? '';
  const page = await readFile(path.join(siteDir, toOutputFile(articlePath(id))), 'utf8');
  return { files: names.map((name) => path.join(articlesDir, name)), template: toPageTemplate(page) };
}
