// `npm run suggest-names`: names that the texts print and names.yaml does not know. `-- --help` says what can be set.
import './closed-pipe.ts';
import { helpText, readOptions } from '../src/build/command-options.ts';
import { draftLines, draftNames } from '../src/build/names-draft.ts';
import { SUGGEST_NAMES } from '../src/build/suggest-names-options.ts';
import { diagnosticLine } from '../src/build/summary.ts';

const { values, problem } = readOptions(process.argv.slice(2), SUGGEST_NAMES);
const most = values?.get('most') ?? '100';
if (values?.has('help')) console.log(helpText(SUGGEST_NAMES));
else if (values === null || !/^[1-9]\d{0,6}$/u.test(most)) {
  console.error(
    `${problem ?? `Cannot use \`${most}\` for --most, expected a number such as 100`}\n\n${helpText(SUGGEST_NAMES)}`,
  );
  process.exitCode = 2;
} else {
  const contentDir = values.get('content') ?? 'content';
  const draft = await draftNames(contentDir);
  for (const diagnostic of draft.diagnostics) console.error(diagnosticLine(diagnostic));
  for (const line of draftLines(draft, Number(most))) console.log(line);
  const found = draft.proposals.length === 1 ? '1 proposal' : `${draft.proposals.length} proposals`;
  const more = Math.max(0, draft.proposals.length - Number(most));
  console.error(
    draft.texts === 0
      ? `Cannot find a normalized text below ${contentDir}: run \`npm run normalize\` first`
      : `${found} from ${draft.texts} texts, most frequent first${more > 0 ? `; ${more} are not shown (--most)` : ''}. Copy what is a name into ${contentDir}/names.yaml below \`names:\`, and say its \`kind\`.`,
  );
  process.exitCode =
    draft.texts === 0 || draft.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
