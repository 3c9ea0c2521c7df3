// `npm run suggest-profile`: what the texts of one source repeat, as a draft of its profile. `-- --help` says what can be set.
import './closed-pipe.ts';
import { helpText, readOptions } from '../src/build/command-options.ts';
import { SUGGEST_PROFILE } from '../src/build/suggest-profile-options.ts';
import { diagnosticLine } from '../src/build/summary.ts';

const { values, problem } = readOptions(process.argv.slice(2), SUGGEST_PROFILE);
const source = values?.get('source');
if (values?.has('help')) console.log(helpText(SUGGEST_PROFILE));
else if (values === null || source === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(source)) {
  const why =
    problem ?? 'Cannot tell whose profile to draft, expected --source with an id such as `mehr-news-agency`';
  console.error(`${why}\n\n${helpText(SUGGEST_PROFILE)}`);
  process.exitCode = 2;
} else {
  // Only now: the words of all languages take longer to load than a help text to print.
  const { writeProfileDraft } = await import('../src/build/profile-draft.ts');
  const contentDir = values.get('content') ?? 'content';
  const folder = values.get('folder') ?? null;
  const { file, found, diagnostics } = await writeProfileDraft({
    contentDir,
    source,
    folder,
    force: values.has('force'),
  });
  for (const diagnostic of diagnostics) console.error(diagnosticLine(diagnostic));
  if (file !== null) {
    console.log(`${found.passages.length} passages that ${found.texts} texts repeat, in ${file}`);
    console.log('Read each of them, delete what belongs to stories, and rename the file to accept it.');
  }
  process.exitCode = file === null ? 1 : 0;
}
