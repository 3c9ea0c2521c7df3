// `npm run weigh`: what pages of a built site weigh on the wire. `-- --help` says what can be set.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const HELP = `Prints the heaviest page of each kind: its HTML, its style sheets and its scripts, each compressed by gzip.

usage: npm run weigh -- [--output DIR]
  --output DIR  a built site (_site)
  --help        this text`;

const { values } = parseArgs({
  options: {
    output: { type: 'string', default: '_site' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const weigh = (file: string): number =>
  gzipSync(readFileSync(path.join(values.output, file)), { level: 9 }).length;

/** Compressed bytes of the style sheets or scripts that a page links. */
const weighLinked = (html: string, pattern: RegExp): number =>
  [...html.matchAll(pattern)].reduce((sum, { groups }) => sum + weigh(`assets/${groups?.name}`), 0);

/** `/articles/<id>/evidence/` for all of them, so that each kind has one row. */
const kindOf = (file: string): string =>
  `/${path.dirname(file)}/`
    .replace(/[0-9a-f]{16}/u, '<id>')
    .replace(/\/\d{4}\//u, '/<year>/')
    .replace(/\/\d{2}\//u, '/<month>/')
    .replace(/^\/sources\/[^/]+\//u, '/sources/<id>/')
    .replace('/./', '/');

const rows = new Map<string, { html: number; css: number; js: number }>();
for (const file of readdirSync(values.output, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.html')) continue;
  const html = readFileSync(path.join(values.output, file), 'utf8');
  const row = {
    html: weigh(file),
    css: weighLinked(html, /assets\/(?<name>[\w.-]+\.css)/gu),
    js: weighLinked(html, /assets\/(?<name>[\w.-]+\.js)/gu),
  };
  const kind = kindOf(file);
  const heaviest = rows.get(kind);
  if (!heaviest || row.html + row.css + row.js > heaviest.html + heaviest.css + heaviest.js)
    rows.set(kind, row);
}
const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);
console.log(`${'kB, compressed'.padEnd(28)}   html    css     js    all`);
for (const [kind, { html, css, js }] of rows) {
  console.log(`${kind.padEnd(28)}${kB(html)}${kB(css)}${kB(js)}${kB(html + css + js)}`);
}
