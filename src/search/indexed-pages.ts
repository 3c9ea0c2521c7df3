// Which page of an index is which article: Pagefind names pages by their content.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { PAGE_ENDING, pagesPath, textOf } from './pagefind-file.ts';
import type { IndexedPage } from './table/build-table.ts';

/** A page's file begins, behind Pagefind's signature, with its address. */
const ADDRESS = /"url":"\/articles\/(?<id>[0-9a-f]{16})\/"/u;
/** Characters at the head of the file that are looked at. */
const HEAD = 212;

/**
 * Reads the pages that Pagefind wrote into an index.
 * @param bundleDir folder of the first index
 * @param cut which index it is
 * @returns by article id. Throws where a page is not of an article
 */
export async function readIndexedPages(
  bundleDir: string,
  cut: number,
): Promise<ReadonlyMap<string, IndexedPage>> {
  const folder = path.join(bundleDir, pagesPath(cut));
  const pages = new Map<string, IndexedPage>();
  for (const file of await filesOf(folder)) {
    const bytes = gunzipSync(await readFile(path.join(folder, file)));
    const id = ADDRESS.exec(bytes.toString('utf8', 0, HEAD))?.groups?.id;
    if (id === undefined)
      throw new Error(`Cannot find an article's address in \`${path.join(folder, file)}\``);
    pages.set(id, { cut, page: file.slice(0, -PAGE_ENDING.length) });
  }
  return pages;
}

const pageSchema = z.object({ content: z.string() });

/** What an index holds of a page. @param bytes of its file, decompressed */
export function pageOf(bytes: Uint8Array): z.infer<typeof pageSchema> {
  return pageSchema.parse(JSON.parse(textOf(bytes)));
}

/** An index of a cut in which no article falls has no folder of pages. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith(PAGE_ENDING)).sort();
}
