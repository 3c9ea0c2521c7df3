// What `npm run evaluate` takes.
import {
  type Command,
  type CommandTable,
  helpText,
  readOptions,
  wholeNumber,
  wrongCommand,
} from '../build/command-options.ts';
import { HALVES, type Half } from './gold.ts';

/** What is to be measured. */
export interface EvaluateArguments {
  /** Halves of the labelled set; none where it is not asked for. */
  readonly halves: readonly Half[];
  /** A folder of unlabelled texts. */
  readonly corpusDir: string | null;
  readonly floorsFile: string | null;
  /** File names of the corpus hold the words of headlines. */
  readonly hasSlugs: boolean;
  /** Two folders of same-named files: texts, and their bodies. */
  readonly yardstick: { readonly textsDir: string; readonly goldDir: string } | null;
  /** Largest text of the bench, in kB; null where it is not asked for. */
  readonly linearTo: number | null;
  readonly jsonFile: string;
}

export const EVALUATE: CommandTable = {
  command: 'npm run evaluate --',
  purpose:
    'Measures how good the normalizer is, and how fast. Without an option: on the labelled set, all of it.',
  options: [
    {
      name: 'set',
      value: 'HALF',
      isOptional: true,
      says: 'the labelled texts of tests/evaluation: tune, sealed or all (all)',
    },
    {
      name: 'corpus',
      value: 'DIR',
      says: 'a folder of texts without labels: what is found, and what breaks',
    },
    { name: 'floors', value: 'FILE', says: 'with --corpus: fail where less is found than this file wants' },
    { name: 'slugs', value: null, says: 'with --corpus: file names end in the words of the headline' },
    { name: 'yardstick', value: 'DIR', says: 'a folder of texts whose bodies are known' },
    { name: 'gold', value: 'DIR', says: 'with --yardstick: their bodies, under the same names' },
    {
      name: 'linear',
      value: 'KB',
      isOptional: true,
      whole: [1, 1_000_000],
      says: 'time by length, from 1 kB up to this size (5000)',
    },
    { name: 'json', value: 'FILE', says: 'where the figures go (evaluation.json)' },
  ],
};

const LARGEST_KB = 5000;

/** Reads the arguments of `npm run evaluate`. */
export function readEvaluateArguments(args: readonly string[]): Command<EvaluateArguments> {
  const { values, problem } = readOptions(args, EVALUATE);
  const wrong = (problem: string) => wrongCommand(EVALUATE, problem);
  if (values === null) return wrong(problem);
  if (values.has('help')) return { kind: 'help', text: helpText(EVALUATE) };
  const pairs = [
    ['floors', 'corpus'],
    ['slugs', 'corpus'],
    ['gold', 'yardstick'],
    ['yardstick', 'gold'],
  ] as const;
  for (const [name, other] of pairs) {
    if (values.has(name) && !values.has(other)) return wrong(`Cannot use --${name} without --${other}`);
  }
  const half = values.get('set');
  const halves = HALVES.filter((name) => half === name || half === 'all' || half === '');
  if (half !== undefined && halves.length === 0) {
    return wrong(`Cannot use \`${half}\` for --set, expected \`tune\`, \`sealed\` or \`all\``);
  }
  const [textsDir, goldDir] = [values.get('yardstick'), values.get('gold')];
  const isBare = !['set', 'corpus', 'yardstick', 'linear'].some((name) => values.has(name));
  return {
    kind: 'run',
    arguments: {
      halves: isBare ? HALVES : halves,
      corpusDir: values.get('corpus') ?? null,
      floorsFile: values.get('floors') ?? null,
      hasSlugs: values.has('slugs'),
      yardstick: textsDir !== undefined && goldDir !== undefined ? { textsDir, goldDir } : null,
      linearTo: values.has('linear') ? (wholeNumber(values, 'linear') ?? LARGEST_KB) : null,
      jsonFile: values.get('json') ?? 'evaluation.json',
    },
  };
}
