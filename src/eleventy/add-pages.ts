import { toOutputFile } from '../site/paths.ts';
import type { EleventyConfig } from './eleventy-config.ts';
import type { PageKind } from './pages.ts';

/** Gives Eleventy one template for each kind of page. */
export function addPages(config: EleventyConfig, kinds: readonly PageKind[]): void {
  for (const { name, pages } of kinds) {
    if (pages.length === 0) continue;
    const byPath = new Map(pages.map((page) => [page.path, page]));
    config.addTemplate(`${name}.11ty.js`, {
      data: {
        routes: [...byPath.keys()],
        pagination: { data: 'routes', size: 1, alias: 'route' },
        permalink: ({ route }) => toOutputFile(route),
        eleventyExcludeFromCollections: true,
      },
      render: ({ route }) => {
        const page = byPath.get(route);
        if (page === undefined) throw new Error(`Cannot render \`${route}\`, expected a path of this site`);
        return page.render();
      },
    });
  }
}
