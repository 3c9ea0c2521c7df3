// How far pages of a built site lie from its home page, by the links that stand in its HTML: what a reader without script can do.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { toOutputFile } from '../site/paths.ts';

const LINK = /<a\b[^>]*?\shref="(?<href>[^"]*)"/gu;

/**
 * The least clicks from the home page to each page that can be reached, the home page itself with none.
 * @param output folder of a site built for the root of a host
 */
export function countClicks(output: string): ReadonlyMap<string, number> {
  const clicks = new Map([['/', 0]]);
  // The map grows while it is gone through: pages come in the order of their clicks.
  for (const [page, count] of clicks) {
    for (const target of linksOf(path.join(output, toOutputFile(page)))) {
      if (!clicks.has(target)) clicks.set(target, count + 1);
    }
  }
  return clicks;
}

/** Pages of the same site that a page leads to. */
function linksOf(file: string): readonly string[] {
  if (!file.endsWith('.html') || statSync(file, { throwIfNoEntry: false }) === undefined) return [];
  const hrefs = [...readFileSync(file, 'utf8').matchAll(LINK)].map(({ groups }) => groups?.href ?? '');
  return hrefs.filter((href) => href.startsWith('/')).map((href) => href.replace(/[?#].*$/u, ''));
}
