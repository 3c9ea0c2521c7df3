// `npm run normalize`: from raw texts to Markdown and records, without a site. `-- --help` says what can be set.
import './closed-pipe.ts';
import { NORMALIZE, readArguments } from '../src/build/build-arguments.ts';
import { exitCodeOfNormalize } from '../src/build/build-report.ts';
import { normalizeContent } from '../src/build/normalize-content.ts';
import { collectionLines, diagnosticLine } from '../src/build/summary.ts';
import { cacheDir, cores, onInterrupt, runtime, self } from './terminal.ts';

const command = readArguments(NORMALIZE, process.argv.slice(2));
if (command.kind === 'help') console.log(command.text);
else if (command.kind === 'wrong') {
  console.error(command.message);
  process.exitCode = 2;
} else {
  const { signal } = onInterrupt();
  const jobs = command.arguments.jobs ?? cores;
  const settings = { ...command.arguments, jobs, cacheDir, runtime };
  const report = await normalizeContent({ ...settings, self, signal });
  for (const diagnostic of report.diagnostics) console.error(diagnosticLine(diagnostic));
  if (report.facts !== null) for (const line of collectionLines(report.facts)) console.log(line);
  process.exitCode = signal.aborted ? 130 : exitCodeOfNormalize(report);
}
