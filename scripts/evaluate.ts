// `npm run evaluate`: how good the normalizer is, and how fast. `-- --help` says what can be measured.
import './closed-pipe.ts';
import { fileURLToPath } from 'node:url';
import { readEvaluateArguments } from '../src/evaluate/evaluate-arguments.ts';
import { showProgress } from './progress.ts';
import { onInterrupt, peakMegabytes } from './terminal.ts';

const command = readEvaluateArguments(process.argv.slice(2));
if (command.kind === 'help') console.log(command.text);
else if (command.kind === 'wrong') {
  console.error(command.message);
  process.exitCode = 2;
} else {
  // Only now: the words of all languages take longer to load than a help text to print.
  const { evaluate, isSound, problemLines } = await import('../src/evaluate/evaluate.ts');
  const { signal } = onInterrupt('Stopping; nothing more is measured.');
  const setDir = fileURLToPath(new URL('../tests/evaluation', import.meta.url));
  const surroundings = { now: () => performance.now(), peakMegabytes, onProgress: showProgress, signal };
  let sound = true;
  for await (const section of evaluate(command.arguments, setDir, surroundings)) {
    for (const line of section.lines) console.log(line);
    for (const line of problemLines(section)) console.error(line);
    sound = sound && isSound(section);
  }
  process.exitCode = signal.aborted ? 130 : sound ? 0 : 1;
}
