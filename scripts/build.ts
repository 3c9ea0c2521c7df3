// `npm run build`: from raw texts to a site. `npm run build -- --help` says what can be set.
import './closed-pipe.ts';
import { BUILD, readArguments } from '../src/build/build-arguments.ts';
import { exitCodeOf } from '../src/build/build-report.ts';
import { diagnosticLine, summaryLines } from '../src/build/summary.ts';
import { showStage } from './progress.ts';
import { cacheDir, cores, onInterrupt, peakMegabytes, runtime, self } from './terminal.ts';

const command = readArguments(BUILD, process.argv.slice(2));
if (command.kind === 'help') console.log(command.text);
else if (command.kind === 'wrong') {
  console.error(command.message);
  process.exitCode = 2;
} else {
  // Only now: what builds takes longer to load than a help text to print.
  const { buildArchive } = await import('../src/build/build-archive.ts');
  const interrupt = onInterrupt();
  const report = await buildArchive({
    ...command.arguments,
    jobs: command.arguments.jobs ?? cores,
    cacheDir,
    runtime,
    self,
    onStage: showStage,
    signal: interrupt.signal,
  });
  for (const diagnostic of report.diagnostics) console.error(diagnosticLine(diagnostic));
  const cost = { seconds: performance.now() / 1000, megabytes: peakMegabytes() };
  for (const line of summaryLines(report, cost)) console.log(line);
  // An interrupted render may still run; nothing that it writes is looked at.
  process.exit(interrupt.signal.aborted && report.outcome === 'stopped' ? 130 : exitCodeOf(report));
}
