// What `npm run bench` takes.
import {
  type Command,
  type CommandTable,
  helpText,
  readOptions,
  wholeNumber,
  wrongCommand,
} from '../build/command-options.ts';

export interface BenchArguments {
  /** Numbers of texts, each measured by itself. */
  readonly sizes: readonly number[];
  /** A folder of raw texts to draw from; null invents them. */
  readonly corpusDir: string | null;
  readonly seed: number;
  /** Whether the peers are measured too, where they are installed. */
  readonly withPeers: boolean;
  /** Where everything is made, and removed again; null makes a folder of its own. */
  readonly workDir: string | null;
  /** Files for the figures and for a drawing of them; null writes none. */
  readonly jsonFile: string | null;
  readonly chartFile: string | null;
}

const LARGEST = 100_000;

export const BENCH: CommandTable = {
  command: 'npm run bench --',
  purpose:
    'Measures builds of large archives: from nothing, with nothing changed, and with one thing changed; in the same run Hugo and Eleventy with Pagefind over the same articles, where they are installed.',
  options: [
    {
      name: 'sizes',
      value: 'NUMBERS',
      says: `numbers of texts, such as 1000,10000, at most ${LARGEST} (1000)`,
    },
    { name: 'corpus', value: 'DIR', says: 'a folder of raw texts to draw from (invented texts)' },
    {
      name: 'seed',
      value: 'NUMBER',
      whole: [0, 999_999_999],
      says: 'another number draws or invents other texts (1)',
    },
    { name: 'no-peers', value: null, says: 'leave the other programs out' },
    { name: 'work', value: 'DIR', says: 'an empty folder to work in, removed at the end (one of its own)' },
    { name: 'json', value: 'FILE', says: 'where the figures go (nowhere)' },
    { name: 'chart', value: 'FILE', says: 'where a drawing of them goes, as SVG (nowhere)' },
  ],
};

/** Reads the arguments of `npm run bench`. */
export function readBenchArguments(args: readonly string[]): Command<BenchArguments> {
  const { values, problem } = readOptions(args, BENCH);
  if (values === null) return wrongCommand(BENCH, problem);
  if (values.has('help')) return { kind: 'help', text: helpText(BENCH) };
  const printed = values.get('sizes') ?? '1000';
  const sizes = printed.split(',').map((size) => (/^\s*\d{1,6}\s*$/u.test(size) ? Number(size) : 0));
  if (sizes.some((size) => size < 2 || size > LARGEST))
    return wrongCommand(
      BENCH,
      `Cannot use \`${printed}\` for --sizes, expected numbers from 2 to ${LARGEST} with commas between them`,
    );
  return {
    kind: 'run',
    arguments: {
      sizes,
      corpusDir: values.get('corpus') ?? null,
      seed: wholeNumber(values, 'seed') ?? 1,
      withPeers: !values.has('no-peers'),
      workDir: values.get('work') ?? null,
      jsonFile: values.get('json') ?? null,
      chartFile: values.get('chart') ?? null,
    },
  };
}
