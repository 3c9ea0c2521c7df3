// `npm run measure:search`: what a search costs a reader, in milliseconds and bytes. `-- --help` says more.
import './closed-pipe.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { helpText, readOptions, wholeNumber } from '../src/build/command-options.ts';
import { reportLoading } from '../src/evaluate/search/loading-report.ts';
import { MEASURE_SEARCH } from '../src/evaluate/search/measure-search-arguments.ts';
import { SEARCH_TABLE } from '../src/site/paths.ts';
import { getBrowser } from '../tests/support/get-browser.ts';
import { showProgress } from './progress.ts';

const { values, problem } = readOptions(process.argv.slice(2), MEASURE_SEARCH);
const siteDir = values?.get('site') ?? '_site';
if (values?.has('help')) console.log(helpText(MEASURE_SEARCH));
else if (values === null) {
  console.error(`${problem}\n\n${helpText(MEASURE_SEARCH)}`);
  process.exitCode = 2;
} else if (!existsSync(path.join(siteDir, SEARCH_TABLE))) {
  console.error(`${siteDir}: error: Cannot find a site here, expected one. Run \`npm run build\` first`);
  process.exitCode = 2;
} else {
  const browser = getBrowser(process.env.PATH ?? '', process.getuid?.() === 0, console.error);
  const [draw, seed] = [wholeNumber(values, 'draw') ?? 10, wholeNumber(values, 'seed') ?? 1];
  for (const line of await reportLoading({ siteDir, draw, seed }, browser, showProgress)) console.log(line);
}
