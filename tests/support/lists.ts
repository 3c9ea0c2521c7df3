// Lists of texts on the pages of a built site, and the searches that they lead to.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A list as its pages show it. */
export interface ShownList {
  /** Path of its first page from the site's root, `/sources/kayhan/`. */
  readonly route: string;
  /** The texts of all its pages, each once, by id. */
  readonly texts: ReadonlySet<string>;
  /** The query of the search that it leads to, `?source=kayhan`; null where it leads to none. */
  readonly query: string | null;
  /** The HTML of its first page. */
  readonly html: string;
}

/** Reads all pages of a list. */
export async function readList(outputDir: string, route: string): Promise<ShownList> {
  const folder = path.join(outputDir, route);
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => /^(?:page\/\d+\/)?index\.html$/u.test(file.replaceAll(path.sep, '/')));
  const all = await Promise.all(pages.map((file) => readFile(path.join(folder, file), 'utf8')));
  // The front page of all texts shows undated ones as well, as a list of their own.
  const dated = all.map((page) => page.split(' aria-labelledby="undated"')[0] ?? '');
  const links = dated.join('').matchAll(/class="entry-title[^>]*><a href="\/articles\/(?<id>\w+)\//gu);
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  const { query } =
    /<p class="list-head">(?:<span>[^<]*<\/span>)?<a href="\/search\/(?<query>\?[^"]+)"/u.exec(html)
      ?.groups ?? {};
  return {
    route,
    texts: new Set(Array.from(links, ({ groups }) => groups?.id ?? '')),
    query: query?.replaceAll('&amp;', '&') ?? null,
    html,
  };
}

/** Lists right below a folder of a site. @param folder from its root, `/sources/` */
export async function listsBelow(outputDir: string, folder: string): Promise<readonly string[]> {
  const below = await readdir(path.join(outputDir, folder), { withFileTypes: true });
  return below.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}${name}/`);
}
