// What the pages of a built site weigh on the wire.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a page and of the style sheets and scripts that it links, each compressed by gzip. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

/**
 * The heaviest page of each kind, by the kind's address (`/articles/<id>/`). Empty where there is no folder, or no page in it.
 * @param output a built site's folder
 */
export function weighPages(output: string): ReadonlyMap<string, PageWeight> {
  const weigh = (file: string): number =>
    gzipSync(readFileSync(path.join(output, file)), { level: 9 }).length;
  const weighLinked = (html: string, pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce((sum, { groups }) => sum + weigh(`assets/${groups?.name}`), 0);
  const heaviest = new Map<string, PageWeight>();
  for (const file of findPages(output)) {
    const html = readFileSync(path.join(output, file), 'utf8');
    const weight = {
      html: weigh(file),
      css: weighLinked(html, /assets\/(?<name>[\w.-]+\.css)/gu),
      js: weighLinked(html, /assets\/(?<name>[\w.-]+\.js)/gu),
    };
    const kind = kindOf(file);
    const known = heaviest.get(kind);
    if (known === undefined || sumOf(weight) > sumOf(known)) heaviest.set(kind, weight);
  }
  return heaviest;
}

function findPages(output: string): readonly string[] {
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
}

function sumOf({ html, css, js }: PageWeight): number {
  return html + css + js;
}

/** `/articles/<id>/evidence/` for all of them, so that each kind has one row. */
function kindOf(file: string): string {
  return `/${path.dirname(file)}/`
    .replace(/[0-9a-f]{16}/gu, '<id>')
    .replace(/\/page\/\d+\//u, '/page/<number>/')
    .replace(/\/\d{4}\//u, '/<year>/')
    .replace(/\/\d{2}\//u, '/<month>/')
    .replace(/^\/(?<list>sources|names)\/(?!page\/)[^/]+\//u, '/$<list>/<id>/')
    .replace('/./', '/');
}
