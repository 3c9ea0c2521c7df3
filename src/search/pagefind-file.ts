// What all of Pagefind's files have in common, for those who build an index and for those who read it.
/** Stands at the head of each, below the compression. */
const SIGNATURE = 'pagefind_dcd';

/** Whether the bytes of a file, decompressed, are Pagefind's. */
export function hasSignature(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE;
}

/** Where Pagefind begins to read an index: the one of its files that is plain JSON. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** Whether the bytes of an entry file name an index. */
export function isEntry(bytes: Uint8Array): boolean {
  try {
    const { languages }: { readonly languages?: object } = JSON.parse(new TextDecoder().decode(bytes));
    return Object.keys(languages ?? {}).length > 0;
  } catch {
    return false;
  }
}

/** @param bytes of a file, decompressed */
export function behindSignature(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(SIGNATURE.length);
}

/** A file that holds this, to be compressed. */
export function withSignature(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(SIGNATURE), bytes]);
}

/** What a file holds behind its signature. @param bytes of it, decompressed */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(behindSignature(bytes));
}

/**
 * The folder of an index within that of the first one, which holds what all of them need.
 * @param index its number, from 0
 */
export function indexPath(index: number): string {
  return index === 0 ? '' : `index-${index}/`;
}

/** The file in which an index lists its pages and parts, from the folder of the first index. */
export function metadataPath(index: number, name: string): string {
  return `${indexPath(index)}pagefind.${name}.pf_meta`;
}

/** The end of the name of a page's file. */
export const PAGE_ENDING = '.pf_fragment';

/** The folder of an index's pages, from the folder of the first index. */
export function pagesPath(index: number): string {
  return `${indexPath(index)}fragment/`;
}

/** The end of the name of a part of an index: the places of some words. */
export const PART_ENDING = '.pf_index';

/** The folder of an index's parts, from the folder of the first index. */
export function partsPath(index: number): string {
  return `${indexPath(index)}index/`;
}

/** The file of a page, from the folder of the first index. @param page its name within the index */
export function pagePath(index: number, page: string): string {
  return `${pagesPath(index)}${page}${PAGE_ENDING}`;
}
