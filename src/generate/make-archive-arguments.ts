// What `npm run make-archive` takes.
import {
  type Command,
  type CommandTable,
  helpText,
  readOptions,
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
    { name: 'texts', value: 'NUMBER', says: 'how many texts, 1 to 100000 (2000)' },
    { name: 'seed', value: 'NUMBER', says: 'another number makes other texts, the same one the same (1)' },
  ],
};

const MOST_TEXTS = 100_000;

/** Reads the arguments of `npm run make-archive`. */
export function readMakeArchiveArguments(args: readonly string[]): Command<MakeArchiveArguments> {
  const { values, problem } = readOptions(args, MAKE_ARCHIVE);
  const wrong = (problem: string) => wrongCommand(MAKE_ARCHIVE, problem);
  if (values === null) return wrong(problem);
  if (values.has('help')) return { kind: 'help', text: helpText(MAKE_ARCHIVE) };
  const outputDir = values.get('output');
  const texts = values.get('texts') ?? '2000';
  const seed = values.get('seed') ?? '1';
  if (outputDir === undefined) return wrong('Cannot write an archive without --output');
  if (!isNumber(texts) || Number(texts) < 1 || Number(texts) > MOST_TEXTS)
    return wrong(`Cannot use \`${texts}\` for --texts, expected a number from 1 to ${MOST_TEXTS}`);
  if (!isNumber(seed)) return wrong(`Cannot use \`${seed}\` for --seed, expected a whole number`);
  return { kind: 'run', arguments: { outputDir, texts: Number(texts), seed: Number(seed) } };
}

function isNumber(text: string): boolean {
  return /^\d{1,9}$/u.test(text);
}
