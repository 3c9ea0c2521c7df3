// `npm run suggest-names`: which spellings in the texts may be one name. `-- --help` says what can be set.
import './closed-pipe.ts';
import { type CommandTable, helpText, readOptions } from '../src/build/command-options.ts';
import { draftLines, draftNames } from '../src/build/names-draft.ts';
import { diagnosticLine } from '../src/build/summary.ts';

const TABLE: CommandTable = {
  command: 'npm run suggest-names --',
  purpose:
    'Prints, as lines for content/names.yaml, spellings in the texts that may be one name. A person decides; nothing is written.',
  options: [
    {
      name: 'content',
      value: 'DIR',
      says: 'the archive, normalized: a folder with articles/ in it (content)',
    },
  ],
};

const { values, problem } = readOptions(process.argv.slice(2), TABLE);
if (values === null) {
  console.error(`${problem}\n\n${helpText(TABLE)}`);
  process.exitCode = 2;
} else if (values.has('help')) {
  console.log(helpText(TABLE));
} else {
  const contentDir = values.get('content') ?? 'content';
  const draft = await draftNames(contentDir);
  for (const diagnostic of draft.diagnostics) console.error(diagnosticLine(diagnostic));
  for (const line of draftLines(draft)) console.log(line);
  const found = draft.proposals.length === 1 ? '1 proposal' : `${draft.proposals.length} proposals`;
  console.error(
    draft.texts === 0
      ? `Cannot find a normalized text below ${contentDir}: run \`npm run normalize\` first`
      : `${found} from ${draft.texts} texts, most frequent first. Copy what is one name into ${contentDir}/names.yaml, with an \`id\` and a \`kind\`.`,
  );
  process.exitCode =
    draft.texts === 0 || draft.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
