// Which page of an index is which article: Pagefind names pages by their content.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { IndexedPage } from './table/build-table.ts';

const ENDING = '.pf_fragment';
/** A page's file begins with its address. */
const ADDRESS = /"url":"\/articles\/(?<id>[0-9a-f]{16})\/"/u;
/** Characters at the head of the file that are looked at. */
const HEAD = 200;

/**
 * Reads the pages that Pagefind wrote into an index.
 * @param indexDir folder of the index
 * @param cut which index it is
 * @returns by article id. Throws where a page is not of an article
 */
export async function readIndexedPages(
  indexDir: string,
  cut: number,
): Promise<ReadonlyMap<string, IndexedPage>> {
  const folder = path.join(indexDir, 'fragment');
  const pages = new Map<string, IndexedPage>();
  for (const file of await filesOf(folder)) {
    const bytes = gunzipSync(await readFile(path.join(folder, file)));
    const id = ADDRESS.exec(bytes.toString('utf8', 0, SIGNATURE_LENGTH + HEAD))?.groups?.id;
    if (id === undefined)
      throw new Error(`Cannot find an article's address in \`${path.join(folder, file)}\``);
    pages.set(id, { cut, page: file.slice(0, -ENDING.length) });
  }
  return pages;
}

const pageSchema = z.object({ content: z.string() });

/** What an index holds of a page. @param bytes of its file, decompressed */
export function pageOf(bytes: Uint8Array): z.infer<typeof pageSchema> {
  return pageSchema.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(SIGNATURE_LENGTH))));
}

/** Pagefind writes its name at the head of each file. */
const SIGNATURE_LENGTH = 'pagefind_dcd'.length;

/** An index of a cut in which no article falls has no folder of pages. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith(ENDING)).sort();
}
