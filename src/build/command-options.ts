// Options of a command line: one table, read and explained from the same rows.
import { parseArgs } from 'node:util';

/** An option that a command knows. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** What stands after it; null for a switch. */
  readonly value: string | null;
  /** Whether the value may be left out. */
  readonly isOptional?: true;
  /** Whether further values may follow. */
  readonly isList?: true;
  /** The value is a whole number: the least and the greatest that it may be. */
  readonly whole?: readonly [number, number];
  readonly says: string;
}

/** A command as its help text shows it. */
export interface CommandTable {
  /** As a person types it: `npm run build --`. */
  readonly command: string;
  readonly purpose: string;
  readonly options: readonly Option[];
}

/** Options as given: values by name, an empty one for a switch or a value left out; or what is wrong. */
export type GivenOptions =
  | { readonly values: ReadonlyMap<string, string>; readonly problem: null }
  | { readonly values: null; readonly problem: string };

/** What a command line asks for: a run, the help text, or nothing that can be done. */
export type Command<Arguments> =
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly message: string };

/** The answer to a command line that cannot be understood: why, and what the command takes. */
export function wrongCommand(table: CommandTable, problem: string): Command<never> {
  return { kind: 'wrong', message: `${problem}\n\n${helpText(table)}` };
}

/** Reads options against a table. `--help` is always known, and beside it nothing else counts. */
export function readOptions(args: readonly string[], { options }: CommandTable): GivenOptions {
  const known = new Map(options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: args.map((arg, at) => (mayStandAlone(arg, options) && !isValue(args[at + 1]) ? `${arg}=` : arg)),
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        options.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' }] as const),
      ),
    },
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  let list: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional' && list !== null) {
      values.set(list, `${values.get(list)}${BETWEEN}${token.value}`);
      continue;
    }
    if (token.kind === 'positional')
      return wrong(`Cannot use \`${token.value}\`: every argument has a name, such as --content`);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return { values: new Map([['help', '']]), problem: null };
    const option = known.get(token.name);
    if (!option) return wrong(`Cannot use the option \`${token.rawName}\`: it is not known`);
    if (values.has(token.name)) return wrong(`Cannot use \`${token.rawName}\` twice`);
    if (option.value === null && token.value !== undefined)
      return wrong(`Cannot use a value with \`${token.rawName}\``);
    const mayLack = option.isOptional === true && !token.value;
    if (option.value !== null && !mayLack && (!token.value || token.value.startsWith('--'))) {
      return wrong(`Cannot use \`${token.rawName}\` without a value after it`);
    }
    if (option.whole !== undefined && token.value && !isWhole(token.value, option.whole)) {
      const [least, most] = option.whole;
      return wrong(
        `Cannot use \`${token.value}\` for ${token.rawName}, expected a whole number from ${least} to ${most}`,
      );
    }
    values.set(token.name, token.value ?? '');
    list = option.isList === true ? token.name : null;
  }
  return { values, problem: null };
}

function mayStandAlone(arg: string, options: readonly Option[]): boolean {
  return options.some(({ name, isOptional }) => isOptional === true && arg === `--${name}`);
}

function isValue(arg: string | undefined): boolean {
  return arg !== undefined && !arg.startsWith('-');
}

function isWhole(value: string, [least, most]: readonly [number, number]): boolean {
  return /^\d{1,15}$/u.test(value) && Number(value) >= least && Number(value) <= most;
}

/** Stands in no argument. */
const BETWEEN = '\0';

/** The values of an option that the table has as a list; none where it is not given. */
export function listOf(values: ReadonlyMap<string, string>, name: string): readonly string[] {
  return values.get(name)?.split(BETWEEN) ?? [];
}

/** The value of an option that the table has as a whole number; null where it is not given, or has no value. */
export function wholeNumber(values: ReadonlyMap<string, string>, name: string): number | null {
  const value = values.get(name);
  return value ? Number(value) : null;
}

function wrong(problem: string): GivenOptions {
  return { values: null, problem };
}

/** What `--help` prints. */
export function helpText({ command, purpose, options }: CommandTable): string {
  const rows = [
    ...options.map((option) => [usageOf(option), option.says] as const),
    ['--help', 'this text'] as const,
  ];
  const width = Math.max(...rows.map(([option]) => option.length));
  const lines = rows.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`);
  return [purpose, '', `usage: ${command} [options]`, ...lines].join('\n');
}

function usageOf({ name, value, isOptional, isList }: Option): string {
  if (value === null) return `--${name}`;
  return `--${name} ${isOptional === true ? `[${value}]` : value}${isList === true ? ' …' : ''}`;
}
