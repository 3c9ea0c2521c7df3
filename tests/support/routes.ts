import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { kindOfPage } from '../../src/evaluate/page-weights.ts';

/** Paths of all HTML pages of a built site, from its root: `/articles/`, `/404.html`. */
export async function htmlRoutes(outputDir: string): Promise<readonly string[]> {
  return (await readdir(outputDir, { recursive: true }))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll(path.sep, '/').replace(/(?:^|(?<=\/))index\.html$/u, '')}`)
    .sort();
}

/** Pages of every kind, of each no more than so many: of what is made by one function of many values the others look alike. */
export async function someOfEachKind(outputDir: string, most: number): Promise<readonly string[]> {
  const taken = new Map<string, number>();
  return (await htmlRoutes(outputDir)).filter((route) => {
    const kind = kindOfPage(route);
    taken.set(kind, (taken.get(kind) ?? 0) + 1);
    return (taken.get(kind) ?? 0) <= most;
  });
}

/** The page of each kind that has most on it: the longest. */
export async function fullestOfEachKind(outputDir: string): Promise<readonly string[]> {
  const fullest = new Map<string, { readonly route: string; readonly bytes: number }>();
  for (const route of await htmlRoutes(outputDir)) {
    const kind = kindOfPage(route);
    const { size } = await stat(path.join(outputDir, route.endsWith('/') ? `${route}index.html` : route));
    if (size > (fullest.get(kind)?.bytes ?? -1)) fullest.set(kind, { route, bytes: size });
  }
  return [...fullest.values()].map(({ route }) => route);
}
