// What `npm run evaluate:versions` takes.
import {
  type Command,
  type CommandTable,
  helpText,
  readOptions,
  wholeNumber,
  wrongCommand,
} from '../../build/command-options.ts';

export interface EvaluateVersionsArguments {
  readonly contentDir: string;
  /** Pairs to print. */
  readonly draw: number;
  readonly seed: number;
}

export const EVALUATE_VERSIONS: CommandTable = {
  command: 'npm run evaluate:versions --',
  purpose:
    'Finds the versions among the texts of an archive that were normalized, and holds them against counting every pair; prints some of them to be read.',
  options: [
    { name: 'content', value: 'DIR', says: 'the archive (content)' },
    { name: 'draw', value: 'NUMBER', whole: [0, 999_999], says: 'how many of the pairs are printed (0)' },
    {
      name: 'seed',
      value: 'NUMBER',
      whole: [0, 999_999],
      says: 'which ones: another number draws others (1)',
    },
  ],
};

/** Reads the arguments of `npm run evaluate:versions`. */
export function readEvaluateVersionsArguments(args: readonly string[]): Command<EvaluateVersionsArguments> {
  const { values, problem } = readOptions(args, EVALUATE_VERSIONS);
  if (values === null) return wrongCommand(EVALUATE_VERSIONS, problem);
  if (values.has('help')) return { kind: 'help', text: helpText(EVALUATE_VERSIONS) };
  return {
    kind: 'run',
    arguments: {
      contentDir: values.get('content') ?? 'content',
      draw: wholeNumber(values, 'draw') ?? 0,
      seed: wholeNumber(values, 'seed') ?? 1,
    },
  };
}
