// `npm run weigh`: what pages of a built site weigh on the wire. `-- --help` says what can be set.
import './closed-pipe.ts';
import { helpText, readOptions } from '../src/build/command-options.ts';
import { findOverweight, weighPages, weighScripts } from '../src/evaluate/page-weights.ts';
import { WEIGH } from '../src/evaluate/weigh-arguments.ts';

const { values, problem } = readOptions(process.argv.slice(2), WEIGH);
if (values === null) {
  console.error(`${problem}\n\n${helpText(WEIGH)}`);
  process.exit(2);
}
if (values.has('help')) {
  console.log(helpText(WEIGH));
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
const width = Math.max(...[...weights.keys()].map((kind) => kind.length));
console.log(`${'kB, compressed'.padEnd(width)}   html    css     js    all`);
for (const [kind, { html, css, js }] of weights) {
  console.log(`${kind.padEnd(width)}${kB(html)}${kB(css)}${kB(js)}${kB(html + css + js)}`);
}
console.log(`${'all scripts'.padEnd(width)}${kB(weighScripts(output)).padStart(21)}`);
for (const { what, bytes, most } of findOverweight(weights)) {
  console.error(`${what}: error: ${kB(bytes).trim()} kB, expected at most ${kB(most).trim()} kB`);
  process.exitCode = 1;
}
