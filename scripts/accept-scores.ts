// `npm run accept-scores`: takes over the scores of the labelled set as floors. `-- --help` says what can be set.
import { fileURLToPath } from 'node:url';
import { acceptScores, readAcceptArguments } from '../src/evaluate/accept-scores.ts';
import { loadNormalizer } from '../src/evaluate/normalizer.ts';

const command = readAcceptArguments(process.argv.slice(2));
if (command.kind === 'help') console.log(command.text);
else if (command.kind === 'wrong') {
  console.error(command.message);
  process.exitCode = 2;
} else {
  const setDir = fileURLToPath(new URL('../tests/evaluation', import.meta.url));
  const { isWritten, lines } = await acceptScores(setDir, await loadNormalizer(), command.allowLower);
  for (const line of lines) console.log(line);
  process.exitCode = isWritten ? 0 : 1;
}
