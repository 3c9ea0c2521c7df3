import { toOutputFile } from '../site/paths.ts';
import type { EleventyConfig } from './eleventy-config.ts';
import type { PageKind } from './pages.ts';

/** Gives Eleventy one template for each kind of page. */
export function addPages(config: EleventyConfig, kinds: readonly PageKind[]): void {
  for (const { name, pages } of kinds) {
    if (pages.size === 0) continue;
    config.addTemplate(`${name}.11ty.js`, {
      data: {
        routes: [...pages.keys()],
        pagination: { data: 'routes', size: 1, alias: 'route' },
        permalink: ({ route }) => toOutputFile(route),
        eleventyExcludeFromCollections: true,
      },
      render: ({ route }) => {
        const render = pages.get(route);
        if (render === undefined) throw new Error(`Cannot render \`${route}\`, expected a path of this site`);
        return render();
      },
    });
  }
}
