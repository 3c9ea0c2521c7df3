import { listPages } from '../../src/eleventy/page-kinds.ts';
import type { SampleSite } from './sample-site.ts';

/** Pages and data files of a site, by their paths from its root. */
export type Pages = ReadonlyMap<string, string>;

/** Renders all that a site is made of. */
export async function renderAll({ site, frame }: SampleSite): Promise<Pages> {
  const pages = listPages(site, frame).flatMap(({ pages }) => pages);
  return new Map(pages.map(({ path, render }) => [path, render()]));
}
