// `npm run build`: from raw texts to a site. `npm run build -- --help` says what can be set.
import './closed-pipe.ts';
import './no-reload.ts';
import { timeStages, toBuildAccount, writeAccount } from '../src/build/build-account.ts';
import { BUILD, readArguments } from '../src/build/build-arguments.ts';
import { exitCodeOf } from '../src/build/build-report.ts';
import { diagnosticLine, summaryLines } from '../src/build/summary.ts';
import { writeChanges } from '../src/build/write-changes.ts';
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
  const stages = timeStages(() => performance.now() / 1000);
  const report = await buildArchive({
    ...command.arguments,
    jobs: command.arguments.jobs ?? cores,
    cacheDir,
    runtime,
    self,
    onStage(stage) {
      stages.begin(stage);
      showStage(stage);
    },
    signal: interrupt.signal,
  });
  const times = stages.end();
  for (const diagnostic of report.diagnostics) console.error(diagnosticLine(diagnostic));
  const cost = { seconds: performance.now() / 1000, megabytes: peakMegabytes() };
  for (const line of summaryLines(report, cost)) console.log(line);
  const { jsonFile, changesDir } = command.arguments;
  const changes = report.site?.changes ?? { upload: [], remove: [] };
  const unwritten = [
    jsonFile && (await writeAccount(jsonFile, toBuildAccount(report, cost, times))),
    changesDir && (await writeChanges(changesDir, changes)),
  ].flatMap((refused) => refused || []);
  for (const diagnostic of unwritten) console.error(diagnosticLine(diagnostic));
  // An interrupted render may still run; nothing that it writes is looked at.
  process.exit(
    interrupt.signal.aborted && report.outcome === 'stopped'
      ? 130
      : unwritten.length > 0
        ? 1
        : exitCodeOf(report),
  );
}
