// What `npm run accept-scores` takes.
import {
  type Command,
  type CommandTable,
  helpText,
  readOptions,
  wrongCommand,
} from '../build/command-options.ts';

/** What is to be accepted. */
export interface AcceptArguments {
  /** Whether floors may fall. */
  readonly allowLower: boolean;
  /** The floors of a corpus; null for those of the labelled set. */
  readonly corpus: {
    readonly corpusDir: string;
    readonly floorsFile: string;
    readonly hasSlugs: boolean;
  } | null;
}

export const ACCEPT_SCORES: CommandTable = {
  command: 'npm run accept-scores --',
  purpose:
    'Takes over what the normalizer scores now as floors that the tests hold. A person runs it, never a test or CI.',
  options: [
    {
      name: 'allow-lower',
      value: null,
      says: 'also where a floor falls; without it nothing is changed then',
    },
    { name: 'corpus', value: 'DIR', says: 'a folder of texts without labels, instead of the labelled set' },
    { name: 'floors', value: 'FILE', says: 'with --corpus: the file that holds its floors' },
    { name: 'slugs', value: null, says: 'with --corpus: file names end in the words of the headline' },
  ],
};

/** Reads the arguments of `npm run accept-scores`. */
export function readAcceptArguments(args: readonly string[]): Command<AcceptArguments> {
  const { values, problem } = readOptions(args, ACCEPT_SCORES);
  const wrong = (problem: string) => wrongCommand(ACCEPT_SCORES, problem);
  if (values === null) return wrong(problem);
  if (values.has('help')) return { kind: 'help', text: helpText(ACCEPT_SCORES) };
  const [corpusDir, floorsFile, hasSlugs] = [values.get('corpus'), values.get('floors'), values.has('slugs')];
  if (corpusDir === undefined && floorsFile !== undefined)
    return wrong('Cannot use --floors without --corpus');
  if (corpusDir === undefined && hasSlugs) return wrong('Cannot use --slugs without --corpus');
  if (corpusDir !== undefined && floorsFile === undefined)
    return wrong('Cannot use --corpus without --floors');
  const corpus =
    corpusDir === undefined || floorsFile === undefined ? null : { corpusDir, floorsFile, hasSlugs };
  return { kind: 'run', arguments: { allowLower: values.has('allow-lower'), corpus } };
}
