import { describe, expect, it } from 'vitest';
import { indexedPart } from '../../src/search/indexed-part.ts';

const partOf = (page: string) => indexedPart(Buffer.from(page))?.html ?? null;

const wrapped = (part: string) => `<!doctype html><html lang="en"><body>${part}</body></html>`;

describe('the part of a page that is indexed', () => {
  it.each([
    ['<main><article data-pagefind-body>a</article></main>', '<article data-pagefind-body>a</article>'],
    [
      '<article lang="ar" data-pagefind-body><p>نص</p></article>b',
      '<article lang="ar" data-pagefind-body><p>نص</p></article>',
    ],
    [
      '<article data-pagefind-body="true" dir="rtl">a</article>',
      '<article data-pagefind-body="true" dir="rtl">a</article>',
    ],
    [
      '<article data-pagefind-body>a<article>b</article>c</article><article>d</article>',
      '<article data-pagefind-body>a<article>b</article>c</article>',
    ],
    // Words of a text that read like the mark are no mark.
    [
      '<title>a data-pagefind-body b</title><meta content="x data-pagefind-body y"><article data-pagefind-body>a</article>',
      '<article data-pagefind-body>a</article>',
    ],
  ])('of %s', (page, part) => expect(partOf(page)).toBe(wrapped(part)));

  it.each([
    '',
    '<article>a</article>',
    '<p>data-pagefind-body</p>',
    '<p title="a data-pagefind-bodyguard">b</p>',
    '<p>&lt;article data-pagefind-body&gt;a</p>',
  ])('is none in %j', (page) => expect(partOf(page)).toBeNull());
});
