// `npm run weigh`: what pages of a built site weigh on the wire. `-- --help` says what can be set.
import './closed-pipe.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CommandTable, helpText, readOptions } from '../src/build/command-options.ts';

const TABLE: CommandTable = {
  command: 'npm run weigh --',
  purpose:
    'Prints the heaviest page of each kind: its HTML, its style sheets and its scripts, each compressed by gzip.',
  options: [{ name: 'output', value: 'DIR', says: 'a built site (_site)' }],
};

const { values, problem } = readOptions(process.argv.slice(2), TABLE);
if (values === null) {
  console.error(`${problem}\n\n${helpText(TABLE)}`);
  process.exit(2);
}
if (values.has('help')) {
  console.log(helpText(TABLE));
  process.exit(0);
}
const output = values.get('output') ?? '_site';
const pages = existsSync(output)
  ? readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  : [];
if (pages.length === 0) {
  console.error(
    `${output}: error: Cannot find a page here, expected a built site. Run \`npm run build\` first`,
  );
  process.exit(1);
}

const weigh = (file: string): number => gzipSync(readFileSync(path.join(output, file)), { level: 9 }).length;

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
for (const file of pages.sort()) {
  const html = readFileSync(path.join(output, file), 'utf8');
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
