// An index as Pagefind has written it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { readCbor } from '../cbor.ts';
import { readIndexedPages } from '../indexed-pages.ts';
import {
  behindSignature,
  ENTRY_FILE,
  metadataPath,
  PAGE_ENDING,
  PART_ENDING,
  pagesPath,
  partsPath,
} from '../pagefind-file.ts';

/** The index of a cut. */
export interface CutIndex {
  /** Of Pagefind. */
  readonly version: string;
  /** In the order of their numbers. */
  readonly pages: readonly { readonly id: string; readonly file: string }[];
  /** Files with words, in the order of these. */
  readonly parts: readonly string[];
  /** Names of metadata. */
  readonly fields: readonly string[];
  /** What Pagefind begins to read with, for an index by another name, and with so many pages. */
  readonly entry: (name: string, pages: number) => object;
}

/** Pagefind's list of its indexes: of texts in all languages there is one. */
const entrySchema = z.looseObject({
  languages: z.strictObject({ en: z.looseObject({ hash: z.string().min(1), page_count: z.int() }) }),
});

/**
 * Its version; pages with name, number of words and bundle; parts with first word, last word and name; filters and sorted
 * lists, which the search has of its own; and the names of metadata.
 */
const metadataSchema = z.tuple([
  z.string(),
  z.array(z.tuple([z.string(), z.int(), z.string()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.tuple([]),
  z.tuple([]),
  z.array(z.string()),
]);

/** Reads the index that Pagefind has written into a folder. Throws where it is not one as it is written here */
export async function readCut(dir: string): Promise<CutIndex> {
  const entry = entrySchema.parse(JSON.parse(await readFile(path.join(dir, ENTRY_FILE), 'utf8')));
  const { en } = entry.languages;
  const bytes = gunzipSync(await readFile(path.join(dir, metadataPath(0, en.hash))));
  const [version, pages, parts, , , fields] = metadataSchema.parse(readCbor(behindSignature(bytes)));
  const ids = readIndexedPages(path.join(dir, pagesPath(0)));
  return {
    version,
    pages: pages.map(([name]) => {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`Cannot find page \`${name}\` of an index in \`${dir}\``);
      return { id, file: path.join(dir, pagesPath(0), `${name}${PAGE_ENDING}`) };
    }),
    parts: parts.map(([, , name]) => path.join(dir, partsPath(0), `${name}${PART_ENDING}`)),
    fields,
    entry: (name, page_count) => ({ ...entry, languages: { en: { ...en, hash: name, page_count } } }),
  };
}
