// `npm run accept-scores`: takes over what is scored now as floors. `-- --help` says what can be set.
import './closed-pipe.ts';
import { fileURLToPath } from 'node:url';
import { readAcceptArguments } from '../src/evaluate/accept-arguments.ts';
import { showProgress } from './progress.ts';
import { onInterrupt, peakMegabytes } from './terminal.ts';

const command = readAcceptArguments(process.argv.slice(2));
if (command.kind === 'help') console.log(command.text);
else if (command.kind === 'wrong') {
  console.error(command.message);
  process.exitCode = 2;
} else {
  // Only now: the words of all languages take longer to load than a help text to print.
  const { acceptCorpus, acceptSet } = await import('../src/evaluate/accept-scores.ts');
  const { loadNormalizer } = await import('../src/evaluate/normalizer.ts');
  const { allowLower, corpus } = command.arguments;
  const { signal } = onInterrupt('Stopping; the floors stay as they are.');
  const surroundings = { now: () => performance.now(), peakMegabytes, onProgress: showProgress, signal };
  const setDir = fileURLToPath(new URL('../tests/evaluation', import.meta.url));
  const normalizer = await loadNormalizer();
  const { isWritten, lines } =
    corpus === null
      ? await acceptSet(setDir, normalizer, allowLower)
      : await acceptCorpus(corpus, normalizer, allowLower, surroundings);
  for (const line of lines) console.log(line);
  process.exitCode = signal.aborted ? 130 : isWritten ? 0 : 1;
}
