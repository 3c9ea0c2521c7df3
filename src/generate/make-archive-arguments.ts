// What `npm run make-archive` takes.
import {
  type Command,
  type CommandTable,
  helpText,
  readOptions,
  wholeNumber,
  wrongCommand,
} from '../build/command-options.ts';
import type { PlanOptions } from './plan-texts.ts';

export interface MakeArchiveArguments extends PlanOptions {
  readonly outputDir: string;
}

export const MAKE_ARCHIVE: CommandTable = {
  command: 'npm run make-archive --',
  purpose:
    'Writes an archive of invented texts, ready to build: for tests and measurements, and to see the site with much in it.',
  options: [
    { name: 'output', value: 'DIR', says: 'where the archive goes: missing or empty' },
    { name: 'texts', value: 'NUMBER', whole: [1, 100_000], says: 'how many texts, 1 to 100000 (2000)' },
    {
      name: 'seed',
      value: 'NUMBER',
      whole: [0, 999_999_999],
      says: 'another number makes other texts, the same one the same (1)',
    },
  ],
};

/** Reads the arguments of `npm run make-archive`. */
export function readMakeArchiveArguments(args: readonly string[]): Command<MakeArchiveArguments> {
  const { values, problem } = readOptions(args, MAKE_ARCHIVE);
  const wrong = (problem: string) => wrongCommand(MAKE_ARCHIVE, problem);
  if (values === null) return wrong(problem);
  if (values.has('help')) return { kind: 'help', text: helpText(MAKE_ARCHIVE) };
  const outputDir = values.get('output');
  const [texts, seed] = [wholeNumber(values, 'texts') ?? 2000, wholeNumber(values, 'seed') ?? 1];
  if (outputDir === undefined) return wrong('Cannot write an archive without --output');
  return { kind: 'run', arguments: { outputDir, texts, seed } };
}
