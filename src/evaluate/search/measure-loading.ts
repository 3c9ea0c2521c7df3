// How long a reader waits for a search's first results, and how many bytes come over the wire, in a Chromium of this machine
// from a server of this machine.
import type { Page } from 'playwright-core';
import { SEARCH } from '../../site/paths.ts';
import { serveToBrowser } from '../serve-to-browser.ts';

/** What a search costs. */
export interface SearchCost {
  readonly query: string;
  /** Milliseconds from Enter to the first result, nothing in the browser's cache, the page just loaded. */
  readonly first: number;
  /** The same for the next search on the same page. */
  readonly next: number;
  /** Bytes from the page's address on up to the first results, by the kind of file. */
  readonly bytes: Readonly<Record<FileKind, number>>;
}

export const FILE_KINDS = [
  'page and style',
  'script',
  'table of texts',
  'Pagefind',
  'index',
  'texts',
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/**
 * Measures searches one after the other, each in a browser that has seen nothing.
 * @param siteDir a site built for the root of a host
 * @param queries each with the one that is asked next
 * @param browserPath a Chromium
 */
export async function measureLoading(
  siteDir: string,
  queries: readonly (readonly [first: string, next: string])[],
  browserPath: string,
  onCost: (cost: SearchCost) => void,
): Promise<void> {
  await serveToBrowser(siteDir, browserPath, async (origin, browser) => {
    for (const [query, nextQuery] of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const bytes = await countBytes(page);
      await page.goto(`${origin}${SEARCH}`);
      const first = await timeSearch(page, query);
      const counted = bytes();
      const next = await timeSearch(page, nextQuery);
      onCost({ query, first, next, bytes: counted });
      await context.close();
    }
  });
}

/** Types a query and presses Enter. @returns milliseconds until its results stand on the page */
async function timeSearch(page: Page, query: string): Promise<number> {
  await page.locator('#search-query').fill(query);
  return page.evaluate(async () => {
    const results = document.querySelector('#search-results');
    const form = document.querySelector<HTMLFormElement>('#search-form');
    const start = performance.now();
    const before = results?.firstElementChild ?? null;
    form?.requestSubmit();
    while (results?.firstElementChild === before || results?.firstElementChild === null) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (performance.now() - start > 60_000) return Number.POSITIVE_INFINITY;
    }
    return performance.now() - start;
  });
}

/** Counts what comes over the wire, heads of answers included. */
async function countBytes(page: Page): Promise<() => SearchCost['bytes']> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, FileKind>();
  const bytes: Record<FileKind, number> = {
    'page and style': 0,
    script: 0,
    'table of texts': 0,
    Pagefind: 0,
    index: 0,
    texts: 0,
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    kinds.set(requestId, kindOf(new URL(request.url).pathname));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'page and style'] += encodedDataLength;
  });
  return () => ({ ...bytes });
}

function kindOf(path: string): FileKind {
  if (path.endsWith('.table')) return 'table of texts';
  if (path.includes('/pagefind/fragment/') || path.endsWith('.pf_fragment')) return 'texts';
  if (/\.pf_(?:index|meta)$|pagefind-entry\.json$/u.test(path)) return 'index';
  if (path.startsWith('/pagefind/')) return 'Pagefind';
  return path.endsWith('.js') ? 'script' : 'page and style';
}
