// What a shard indexes of its own articles: the run that joins the shards joins their indexes too.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../files/sha256.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { openArticlePages } from '../../search/article-pages.ts';
import { cutTexts, type TextToIndex } from '../../search/cut-texts.ts';
import { type IndexedCuts, indexCuts } from '../../search/index-cuts.ts';
import { copyChecked } from './copy-checked.ts';

/** Below the folder of a shard, a folder for each of its cuts. */
const INDEX_FOLDER = 'shard/index';

/** The index of a shard's articles, as its folder holds it. */
export interface ShardIndex {
  readonly cuts: number;
  /** Ids, and digests of the indexed parts of their pages. */
  readonly texts: readonly (readonly [id: string, digest: string])[];
  /** Below the folder of the shard. */
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

/**
 * Indexes the articles of a shard whose pages are rendered.
 * @param stagingDir where they were rendered to, and where the index goes
 * @param outputDir where those stand that need not be rendered
 * @returns what was indexed, or what went wrong
 */
export async function indexShard(
  articles: readonly TextToIndex[],
  stagingDir: string,
  outputDir: string,
  jobs: number,
): Promise<ShardIndex | readonly string[]> {
  const pages = openArticlePages(stagingDir, outputDir);
  const indexed = await indexCuts(pages, cutTexts(articles), path.join(stagingDir, INDEX_FOLDER), jobs);
  if (!('texts' in indexed)) return indexed;
  const files: { file: string; sha256: string }[] = [];
  for (const dir of indexed.dirs) {
    for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(stagingDir, file).split(path.sep).join('/');
      files.push({ file: name, sha256: sha256(await readFile(file)) });
    }
  }
  return { cuts: indexed.dirs.length, texts: [...indexed.texts], files };
}

/** Copies the indexes of shards into a folder, to be joined there. @returns why not, where one is not what was made */
export async function copyIndexes(
  shards: readonly { readonly folder: string; readonly index: ShardIndex }[],
  dir: string,
): Promise<IndexedCuts | Diagnostic> {
  const dirs: string[] = [];
  const texts = new Map<string, string>();
  for (const [at, { folder, index }] of shards.entries()) {
    const to = path.join(dir, String(at));
    for (const each of index.files) {
      const refused = await copyChecked(folder, each, path.join(to, path.relative(INDEX_FOLDER, each.file)));
      if (refused) return refused;
    }
    for (let cut = 0; cut < index.cuts; cut += 1) dirs.push(path.join(to, String(cut)));
    for (const [id, digest] of index.texts) texts.set(id, digest);
  }
  return { dir, dirs, texts };
}
