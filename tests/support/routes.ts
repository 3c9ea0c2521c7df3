import { filesBelow } from './temporary-folder.ts';

/** Paths of all HTML pages of a built site, from its root: `/articles/`, `/404.html`. */
export async function htmlRoutes(outputDir: string): Promise<readonly string[]> {
  return Object.keys(await filesBelow(outputDir))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`);
}
