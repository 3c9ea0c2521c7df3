// The part of an article's page that is indexed: as long as it is the same, so is what the index holds of the text.
import { sha256 } from '../files/sha256.ts';

/** Start tags of articles. In text and in attributes `<` is escaped: whatever looks like a tag is one. */
const ARTICLE = /<article(?<attributes>[^>]*)>/gu;
const VALUE = /"[^"]*"/gu;
/** On the element that alone is indexed. */
const MARK = /(?:^| )data-pagefind-body(?:=|$| )/u;

/** What stands around the part where it is indexed by itself. */
const [BEFORE, BEHIND] = ['<!doctype html><html lang="en"><body>', '</body></html>'];

export interface IndexedPart {
  /** The part, as a page of its own. */
  readonly html: string;
  readonly digest: string;
}

/** Characters of digests: two parts that share them by chance are not to be expected in any archive. */
const DIGEST = 32;

/** @param page of an article, as rendered @returns null where nothing in it is to be indexed */
export function indexedPart(page: Buffer): IndexedPart | null {
  const start = startOfPart(page.toString('latin1'));
  if (start === null) return null;
  const part = page.toString('utf8', start, endOfElement(page, start));
  return { html: `${BEFORE}${part}${BEHIND}`, digest: sha256(part).slice(0, DIGEST) };
}

function startOfPart(page: string): number | null {
  for (const { index, groups } of page.matchAll(ARTICLE)) {
    if (MARK.test((groups?.attributes ?? '').replace(VALUE, ''))) return index;
  }
  return null;
}

/** Behind the end tag of an article, in which others may stand. */
function endOfElement(page: Buffer, start: number): number {
  let depth = 1;
  for (let at = start + 1; ; ) {
    const end = page.indexOf(CLOSING, at);
    if (end < 0) return page.length;
    const inner = page.indexOf(OPENING, at);
    const opens = inner >= 0 && inner < end;
    depth += opens ? 1 : -1;
    at = opens ? inner + OPENING.length : end + CLOSING.length;
    if (depth === 0) return at;
  }
}

const [OPENING, CLOSING] = ['<article', '</article>'];
