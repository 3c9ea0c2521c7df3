// `npm run make-archive`: an archive of invented texts. `-- --help` says what can be set.
import './closed-pipe.ts';
import { readMakeArchiveArguments } from '../src/generate/make-archive-arguments.ts';
import { writeArchive } from '../src/generate/write-archive.ts';

const command = readMakeArchiveArguments(process.argv.slice(2));
if (command.kind === 'help') console.log(command.text);
else if (command.kind === 'wrong') {
  console.error(command.message);
  process.exitCode = 2;
} else {
  const { outputDir, texts } = command.arguments;
  const { files, problem } = await writeArchive(outputDir, command.arguments);
  if (problem === null) console.log(`${texts} texts in ${files} files, written to ${outputDir}`);
  else console.error(problem);
  process.exitCode = problem === null ? 0 : 1;
}
