// What the pages of a built site weigh on the wire.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a page and of the style sheets and scripts that it loads by itself, each compressed by gzip. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

/** What pages may weigh with their style sheets and scripts, and scripts alone, by kind of page. Bytes, compressed. */
export const BUDGETS = {
  pages: new Map([
    ['/', 60_000],
    ['/articles/<id>/', 30_000],
  ]),
  scripts: new Map([['/search/', 25_000]]),
} as const;

/** A weight that is more than it may be. */
export interface Overweight {
  /** A kind of page; for its scripts with the word. */
  readonly what: string;
  readonly bytes: number;
  readonly most: number;
}

/** What is heavier than its budget. @param weights of the heaviest page of each kind */
export function findOverweight(weights: ReadonlyMap<string, PageWeight>): readonly Overweight[] {
  const none: PageWeight = { html: 0, css: 0, js: 0 };
  const pages = [...BUDGETS.pages].map(([what, most]) => ({
    what,
    most,
    bytes: sumOf(weights.get(what) ?? none),
  }));
  const scripts = [...BUDGETS.scripts].map(([kind, most]) => ({
    what: `${kind} scripts`,
    most,
    bytes: (weights.get(kind) ?? none).js,
  }));
  return [...pages, ...scripts].filter(({ bytes, most }) => bytes > most);
}

/** The site's own scripts together, also those that are loaded when a reader asks for what they do; Pagefind's apart. */
export function weighScripts(output: string): number {
  const folder = path.join(output, 'assets');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + weighFile(path.join(folder, file)), 0);
}

function weighFile(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/**
 * The heaviest page of each kind, by the kind's address (`/articles/<id>/`). Empty where there is no folder, or no page in it.
 * @param output a built site's folder
 */
export function weighPages(output: string): ReadonlyMap<string, PageWeight> {
  const known = new Map<string, number>();
  // Style sheets and scripts are those of thousands of pages.
  const weigh = (file: string): number => {
    const weight = known.get(file) ?? weighFile(path.join(output, file));
    known.set(file, weight);
    return weight;
  };
  const weighLinked = (html: string, pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce((sum, { groups }) => sum + weigh(`assets/${groups?.name}`), 0);
  const heaviest = new Map<string, PageWeight>();
  for (const file of findPages(output)) {
    const html = readFileSync(path.join(output, file), 'utf8');
    const weight = {
      html: weigh(file),
      css: weighLinked(html, /assets\/(?<name>[\w.-]+\.css)/gu),
      js: weighLinked(html, /<script [^>]*src="[^"]*assets\/(?<name>[\w.-]+\.js)"/gu),
    };
    const kind = kindOfPage(`/${path.dirname(file)}/`.replace('/./', '/'));
    const before = heaviest.get(kind);
    if (before === undefined || sumOf(weight) > sumOf(before)) heaviest.set(kind, weight);
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

/** `/articles/<id>/evidence/` for all of them. @param route of a page, from the site's root */
export function kindOfPage(route: string): string {
  return route
    .replace(/[0-9a-f]{16}/gu, '<id>')
    .replace(/\/page\/\d+\//u, '/page/<number>/')
    .replace(/\/\d{4}\//u, '/<year>/')
    .replace(/\/\d{2}\/(?!\d)/u, '/<month>/')
    .replace(/\/\d{2}\/\d{2}\//u, '/<month>/<day>/')
    .replace(/^\/(?<list>sources|names)\/(?!page\/)[^/]+\//u, '/$<list>/<id>/');
}
