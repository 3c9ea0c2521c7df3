// `npm run weigh`: what pages of a built site weigh on the wire. `-- --help` says what can be set.
import './closed-pipe.ts';
import { type CommandTable, helpText, readOptions } from '../src/build/command-options.ts';
import { weighPages } from '../src/evaluate/page-weights.ts';

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
const weights = weighPages(output);
if (weights.size === 0) {
  console.error(
    `${output}: error: Cannot find a page here, expected a built site. Run \`npm run build\` first`,
  );
  process.exit(1);
}
const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);
console.log(`${'kB, compressed'.padEnd(28)}   html    css     js    all`);
for (const [kind, { html, css, js }] of weights) {
  console.log(`${kind.padEnd(28)}${kB(html)}${kB(css)}${kB(js)}${kB(html + css + js)}`);
}
