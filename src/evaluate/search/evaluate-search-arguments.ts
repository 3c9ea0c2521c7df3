// What `npm run evaluate:search` takes.
import {
  type Command,
  type CommandTable,
  helpText,
  readOptions,
  wholeNumber,
  wrongCommand,
} from '../../build/command-options.ts';

export interface EvaluateSearchArguments {
  readonly siteDir: string;
  readonly floorsFile: string | null;
  /** Move the floors to what is measured: `raise` never lowers one. */
  readonly accept: 'raise' | 'any' | null;
  readonly jsonFile: string | null;
  /** null: as the floors say, or the usual number. */
  readonly draw: number | null;
  readonly seed: number | null;
}

export const EVALUATE_SEARCH: CommandTable = {
  command: 'npm run evaluate:search --',
  purpose:
    'Measures how well the search of a built site finds texts that are known to be there: by their rarest words, by words of middling frequency, by their titles.',
  options: [
    { name: 'site', value: 'DIR', says: 'a built site (_site)' },
    { name: 'draw', value: 'NUMBER', whole: [0, 999_999], says: 'how many texts are looked for (200)' },
    {
      name: 'seed',
      value: 'NUMBER',
      whole: [0, 999_999],
      says: 'which ones: another number draws others (1)',
    },
    { name: 'floors', value: 'FILE', says: 'fail where less is found than this file wants' },
    { name: 'accept', value: null, says: 'with --floors: raise them to what is measured now' },
    { name: 'allow-lower', value: null, says: 'with --accept: lower them too' },
    { name: 'json', value: 'FILE', says: 'where the figures go as well' },
  ],
};

/** Reads the arguments of `npm run evaluate:search`. */
export function readEvaluateSearchArguments(args: readonly string[]): Command<EvaluateSearchArguments> {
  const { values, problem } = readOptions(args, EVALUATE_SEARCH);
  if (values === null) return wrongCommand(EVALUATE_SEARCH, problem);
  if (values.has('help')) return { kind: 'help', text: helpText(EVALUATE_SEARCH) };
  for (const [name, other] of [
    ['accept', 'floors'],
    ['allow-lower', 'accept'],
  ] as const) {
    if (values.has(name) && !values.has(other))
      return wrongCommand(EVALUATE_SEARCH, `Cannot use --${name} without --${other}`);
  }
  return {
    kind: 'run',
    arguments: {
      siteDir: values.get('site') ?? '_site',
      floorsFile: values.get('floors') ?? null,
      accept: values.has('allow-lower') ? 'any' : values.has('accept') ? 'raise' : null,
      jsonFile: values.get('json') ?? null,
      draw: wholeNumber(values, 'draw'),
      seed: wholeNumber(values, 'seed'),
    },
  };
}
