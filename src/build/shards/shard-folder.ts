// One shard of a site in a folder of its own: files of the site, and beside them what is needed to join it with the others.
import path from 'node:path';
import { z } from 'zod';
import type { KnownFiles } from '../../files/article-files.ts';
import { readCheckedLines, writeCheckedLines } from '../../files/checked-lines.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AssembledSite } from '../../site/assemble-site.ts';
import type { Shard } from '../build-options.ts';
import type { CollectionFacts } from '../collection-facts.ts';
import type { PartRows } from '../parts/part-rows.ts';
import { noShard } from './no-shard.ts';
import type { ShardIndex } from './shard-index.ts';

/** Below the folder of a shard; no part of the site. */
export const SHARD_FILE = 'shard/shard.jsonl';

/** Changes with the form of the file. */
const FORMAT = 3;

/** What all shards of one site have in common, and which of them this is. */
export interface ShardHead {
  readonly shard: Shard;
  /** `statementsDigest` of what it was built with. */
  readonly statements: string;
  /** Version of the archive, see `toArchiveVersion`. */
  readonly version: string;
  /** Of the whole archive. */
  readonly facts: CollectionFacts;
}

/** A file of the site. */
export interface ShardFile {
  /** Below the site's folder, with `/`. */
  readonly file: string;
  /** What it was made from, see `SitePlan`. */
  readonly key: string;
  readonly sha256: string;
}

/** What is kept of some articles of the shard, known by the digests of their generated files. */
export type ShardArticles = PartRows<KnownFiles['sha256']>;

export interface ShardContents {
  readonly head: ShardHead;
  /** Of the whole archive, by numbers of its articles in the site's order. */
  readonly versions: AssembledSite['versions'];
  readonly articles: readonly ShardArticles[];
  readonly files: readonly ShardFile[];
  readonly index: ShardIndex;
}

const headSchema = z.object({
  format: z.literal(FORMAT),
  shard: z.object({ number: z.int().positive(), of: z.int().positive() }),
  statements: z.string(),
  version: z.string(),
  facts: z.custom<CollectionFacts>((value) => typeof value === 'object' && value !== null),
});

/** Writes what a shard is to be joined by. @param folder of the shard */
export async function writeShard(
  folder: string,
  { head, versions, articles, files, index }: ShardContents,
): Promise<void> {
  await writeCheckedLines(path.join(folder, SHARD_FILE), [
    { format: FORMAT, ...head },
    versions,
    index,
    { articles: articles.length, files: files.length },
    ...articles,
    ...files,
  ]);
}

/** Reads a shard. @returns what is wrong where the folder holds none, or not all of one */
export async function readShard(folder: string): Promise<ShardContents | Diagnostic> {
  const { entries, damaged } = await readCheckedLines(path.join(folder, SHARD_FILE));
  const [first, versions, index, counted, ...rest] = entries;
  if (first === undefined)
    return noShard(folder, 'it holds no shard. Name a folder that was written by a build with --shard');
  const head = headSchema.safeParse(first).data;
  // Lines that are whole are ours, and hold what was put into them by the program that the head tells of.
  const { articles, files } = (counted ?? { articles: 0, files: 0 }) as {
    readonly articles: number;
    readonly files: number;
  };
  if (damaged > 0 || head === undefined || rest.length !== articles + files)
    return noShard(folder, 'what it says of its shard is not whole. Build the shard again');
  const { format: _, ...told } = head;
  return {
    head: told,
    versions: versions as AssembledSite['versions'],
    articles: rest.slice(0, articles) as ShardArticles[],
    files: rest.slice(articles) as ShardFile[],
    index: index as ShardIndex,
  };
}
