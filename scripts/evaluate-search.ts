// `npm run evaluate:search`: how well a built site's search finds what is known to be there. `-- --help` says more.
import './closed-pipe.ts';
import { evaluateSearch } from '../src/evaluate/search/evaluate-search.ts';
import { readEvaluateSearchArguments } from '../src/evaluate/search/evaluate-search-arguments.ts';
import { showProgress } from './progress.ts';

const command = readEvaluateSearchArguments(process.argv.slice(2));
if (command.kind === 'help') console.log(command.text);
else if (command.kind === 'wrong') {
  console.error(command.message);
  process.exitCode = 2;
} else {
  try {
    const { lines, problems } = await evaluateSearch(command.arguments, showProgress);
    for (const line of lines) console.log(line);
    for (const line of problems) console.error(line);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(
      `Cannot measure this search: ${error.message}. Build the site first, and name its folder after --site`,
    );
    process.exitCode = 2;
  }
}
