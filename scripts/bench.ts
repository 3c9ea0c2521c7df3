// `npm run bench`: what builds of large archives cost, beside other programs. `-- --help` says more.
import './closed-pipe.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bench, type MeasuredSize } from '../src/bench/bench.ts';
import { readBenchArguments } from '../src/bench/bench-arguments.ts';
import { toBenchChart } from '../src/bench/bench-chart.tsx';
import { benchLines } from '../src/bench/bench-report.ts';
import { writeSafely } from '../src/files/write-safely.ts';
import { onInterrupt } from './terminal.ts';

const command = readBenchArguments(process.argv.slice(2));
if (command.kind === 'help') console.log(command.text);
else if (command.kind === 'wrong') {
  console.error(command.message);
  process.exitCode = 2;
} else {
  const { sizes, workDir, jsonFile, chartFile } = command.arguments;
  const folder = workDir ?? (await mkdtemp(path.join(tmpdir(), 'dateline-bench-')));
  const { signal } = onInterrupt('Stopping; nothing of it stays.');
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const build = { program: process.execPath, args: ['scripts/run.mjs', 'build'], cwd };
  const measured: MeasuredSize[] = [];
  const machine = `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'of an unknown kind'}, Node ${process.version}`;
  console.log(machine);
  try {
    for (const texts of sizes) {
      const of = { ...command.arguments, texts, workDir: path.join(folder, String(texts)), build, signal };
      const size = await bench({
        ...of,
        now: () => performance.now(),
        onStep: (name) => console.error(`… ${name}`),
      });
      measured.push(size);
      for (const line of ['', ...benchLines(size)]) console.log(line);
      await rm(of.workDir, { recursive: true });
    }
    const figures = { machine, arguments: command.arguments, sizes: measured };
    if (jsonFile) await writeSafely(jsonFile, `${JSON.stringify(figures, null, 1)}\n`);
    if (chartFile) await writeSafely(chartFile, `${toBenchChart(measured)}\n`);
  } catch (error) {
    // What could not be built, and why, is told in its message.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
