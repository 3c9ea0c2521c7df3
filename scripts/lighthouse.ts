// `npm run lighthouse`: Lighthouse's scores of a built site's pages. `-- --help` says what can be set.
import './closed-pipe.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { helpText, readOptions } from '../src/build/command-options.ts';
import { CATEGORIES, measurePages, pagesToMeasure } from '../src/evaluate/lighthouse.ts';
import { LIGHTHOUSE } from '../src/evaluate/lighthouse-arguments.ts';
import { getBrowser } from '../tests/support/get-browser.ts';

/** These must be whole; performance is told. */
const MUST_BE_WHOLE = CATEGORIES.filter((category) => category !== 'performance');

const { values, problem } = readOptions(process.argv.slice(2), LIGHTHOUSE);
const output = values?.get('output') ?? '_site';
if (values === null) {
  console.error(`${problem}\n\n${helpText(LIGHTHOUSE)}`);
  process.exitCode = 2;
} else if (values.has('help')) {
  console.log(helpText(LIGHTHOUSE));
} else if (!existsSync(path.join(output, 'data', 'articles.json'))) {
  console.error(`${output}: error: Cannot find a site here, expected one. Run \`npm run build\` first`);
  process.exitCode = 1;
} else {
  const browser = getBrowser(process.env.PATH ?? '', process.getuid?.() === 0, console.error);
  console.log(`${''.padEnd(36)}${CATEGORIES.map((category) => category.padStart(16)).join('')}`);
  await measurePages(output, await pagesToMeasure(output), browser, ({ path: page, scores, failed }) => {
    const figures = CATEGORIES.map((category) => String(scores[category] ?? '–').padStart(16));
    console.log(`${page.padEnd(36)}${figures.join('')}`);
    for (const words of failed) console.log(`  ${words}`);
    if (MUST_BE_WHOLE.some((category) => scores[category] !== 100)) process.exitCode = 1;
  });
}
