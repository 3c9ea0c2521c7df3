// Pagefind names pages and parts of an index by hashes, which weigh more than all else that a search has to know of a text
// at first. Here they are numbered, in folders named by all that the index holds.
import { mkdirSync, renameSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { sha256 } from '../files/sha256.ts';
import { type Cbor, readCbor, writeCbor } from './cbor.ts';
import { cutPath } from './index-cut.ts';
import { readIndexedPages } from './indexed-pages.ts';
import type { IndexedText, IndexedTexts } from './kept-index.ts';
import {
  behindSignature,
  ENTRY_FILE,
  PAGE_ENDING,
  PART_ENDING,
  pagesPath,
  partsPath,
  withSignature,
} from './pagefind-file.ts';

/** Pagefind's list of its indexes: of texts in all languages there is one. */
const entrySchema = z.object({ languages: z.object({ en: z.object({ hash: z.string().min(1) }) }) });

const valueSchema: z.ZodType<Cbor> = z.lazy(() => z.union([z.int(), z.string(), z.array(valueSchema)]));
/** Its version; pages with name, number of words and bundle; parts with first word, last word and name; and what else there is. */
const metadataSchema = z
  .tuple([
    z.string(),
    z.array(z.tuple([z.string(), z.int(), z.string()])),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
  ])
  .rest(valueSchema);

/** Digits of the folders' names: they change when anything in the index does. */
const DIGITS = 10;
/** Pagefind would weigh hits by the words of their pages; the search weighs them itself. */
const WORDS = 1;

/**
 * Numbers the files of an index as Pagefind has written it, in its metadata and on disk.
 * @param bundleDir folder of the first index
 * @param texts what it has to hold: digests by article id, in the order in which their pages are numbered
 * @returns where each text stands; fewer than there are where the index does not hold them all. Throws where it cannot be read
 */
export async function numberFiles(
  bundleDir: string,
  cut: number,
  texts: ReadonlyMap<string, string>,
): Promise<IndexedTexts> {
  const indexDir = path.join(bundleDir, cutPath(cut));
  const entry = await readFile(path.join(indexDir, ENTRY_FILE), 'utf8');
  const { hash } = entrySchema.parse(JSON.parse(entry)).languages.en;
  const metadataFile = (name: string) => path.join(indexDir, `pagefind.${name}.pf_meta`);
  const bytes = gunzipSync(await readFile(metadataFile(hash)));
  const [version, pages, parts, ...rest] = metadataSchema.parse(readCbor(behindSignature(bytes)));
  // The hashes of all files stand in it.
  const folder = sha256(bytes).slice(0, DIGITS);

  const numbers = new Map([...texts.keys()].map((id, at) => [id, `${folder}/${at}`]));
  const pagesDir = path.join(bundleDir, pagesPath(cut));
  mkdirSync(path.join(pagesDir, folder));
  const held = new Map<string, IndexedText>();
  const names = new Map<string, string>();
  for (const [name, id] of readIndexedPages(pagesDir)) {
    const [page, digest] = [numbers.get(id), texts.get(id)];
    if (page === undefined || digest === undefined) continue;
    names.set(name, page);
    held.set(id, { cut, page, digest });
    renameSync(path.join(pagesDir, `${name}${PAGE_ENDING}`), path.join(pagesDir, `${page}${PAGE_ENDING}`));
  }

  const partsDir = path.join(bundleDir, partsPath(cut));
  mkdirSync(path.join(partsDir, folder));
  const numbered = parts.map(([from, to, name], at) => {
    const part = `${folder}/${at}`;
    renameSync(path.join(partsDir, `${name}${PART_ENDING}`), path.join(partsDir, `${part}${PART_ENDING}`));
    return [from, to, part] as const;
  });

  const named = pages.map(([name, , bundle]) => [names.get(name) ?? name, WORDS, bundle] as const);
  const metadata = withSignature(writeCbor([version, named, numbered, ...rest]));
  await rm(metadataFile(hash));
  await writeFile(metadataFile(folder), gzipSync(metadata, { level: 9 }));
  await writeFile(path.join(indexDir, ENTRY_FILE), entry.replace(hash, folder));
  return pages.length === held.size ? held : new Map();
}
