// `npm run evaluate:versions`: whether the versions of texts are found that counting every pair finds. `-- --help` says more.
import './closed-pipe.ts';
import { evaluateVersions } from '../src/evaluate/versions/evaluate-versions.ts';
import { readEvaluateVersionsArguments } from '../src/evaluate/versions/evaluate-versions-arguments.ts';

const command = readEvaluateVersionsArguments(process.argv.slice(2));
if (command.kind === 'help') console.log(command.text);
else if (command.kind === 'wrong') {
  console.error(command.message);
  process.exitCode = 2;
} else {
  const cpu = () => process.cpuUsage().user / 1000;
  const { lines, problems } = await evaluateVersions(command.arguments, cpu);
  for (const line of lines) console.log(line);
  for (const line of problems) console.error(line);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
