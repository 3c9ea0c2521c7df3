// The pages of an index: whose they are, and what they hold.
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { PAGE_ENDING, pagePath, textOf } from './pagefind-file.ts';
import type { IndexedPage } from './table/build-table.ts';

/** A page's file begins, behind Pagefind's signature, with its address. */
const ADDRESS = /"url":"\/articles\/(?<id>[0-9a-f]{16})\/"/u;
/** Characters at the head of the file that are looked at. */
const HEAD = 212;

/**
 * Reads whose the pages are that Pagefind wrote into a folder.
 * @returns ids of articles by the names of their pages. Throws where a page is not of an article
 */
export function readIndexedPages(folder: string): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(PAGE_ENDING))) {
    const id = ADDRESS.exec(headOf(path.join(folder, file)))?.groups?.id;
    if (id === undefined)
      throw new Error(`Cannot find an article's address in \`${path.join(folder, file)}\``);
    pages.set(file.slice(0, -PAGE_ENDING.length), id);
  }
  return pages;
}

/** The beginning of a file's text: of a compressed file the beginning is enough for it. */
function headOf(file: string): string {
  const bytes = Buffer.alloc(2 * HEAD);
  const open = openSync(file, 'r');
  try {
    const length = readSync(open, bytes);
    return gunzipSync(bytes.subarray(0, length), { finishFlush: constants.Z_SYNC_FLUSH }).toString(
      'utf8',
      0,
      HEAD,
    );
  } finally {
    closeSync(open);
  }
}

const pageSchema = z.object({ content: z.string() });

/** What an index holds of a page. @param bytes of its file, decompressed */
export function pageOf(bytes: Uint8Array): z.infer<typeof pageSchema> {
  return pageSchema.parse(JSON.parse(textOf(bytes)));
}

/**
 * Reads the files of pages, decompressed.
 * @param bundleDirs folders of first indexes: a page is looked for in one after the other
 */
export function pageReader(bundleDirs: readonly string[]): (page: IndexedPage) => Uint8Array {
  return ({ index, page }) => {
    const files = bundleDirs.map((dir) => path.join(dir, pagePath(index, page)));
    return gunzipSync(readFileSync(files.find((file) => existsSync(file)) ?? files[0] ?? ''));
  };
}
