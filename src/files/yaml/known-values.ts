// Values of YAML files that hardly ever change: known from an earlier run, they need not be parsed again.
import { z } from 'zod';
import { keepAnswers, lazily } from '../../text/keep-answers.ts';
import { readChecked, writeChecked } from '../checked-file.ts';
import { digestOfProgram } from '../digest-contents.ts';
import { sha256 } from '../sha256.ts';
import { parseYaml } from './yaml-source.ts';

/** Parses a file's text as `parseYaml` does. */
export type ParseYaml = typeof parseYaml;

/** A parser that knows the values of some texts. */
export interface KnowingParser {
  readonly parse: ParseYaml;
  /** Leaves behind the values of all texts that were parsed, where they are not those that were found. */
  readonly leave: () => Promise<void>;
}

/** What decides which value a text has: this folder's code, and the packages it uses. */
const PROGRAM = ['files/yaml', '../package-lock.json'];

/** Each value by the digest of its text. */
const valuesSchema = z.strictObject({ program: z.string(), values: z.record(z.string(), z.unknown()) });

/** Twice as many as the catalogue has files, and their characters. */
const CATALOGUE = { answers: 2500, units: 1_000_000 };

/** For this process; null where the text is no YAML. */
const toValue = keepAnswers((text) => {
  const { source } = parseYaml('', text);
  return source === null ? null : { value: source.value };
}, CATALOGUE);

/**
 * Finds the values that an earlier run left behind. A file that is damaged, or was left by another version of the
 * program, counts for nothing; a text that is not in it is parsed. Where lines are asked for, a text is parsed after all.
 * @param file where they are left from run to run; null for this process alone
 */
export async function openKnownValues(file: string | null): Promise<KnowingParser> {
  const program = file === null ? '' : digestOfProgram(PROGRAM);
  const known = file === null ? new Map<string, unknown>() : await readValues(file, program);
  const asked = new Map<string, unknown>();
  return {
    parse(name, text) {
      const digest = sha256(text);
      const found = known.has(digest) ? { value: known.get(digest) } : toValue(text);
      if (found === null) return parseYaml(name, text);
      asked.set(digest, found.value);
      const whole = lazily(() => parseYaml(name, text).source);
      const lineOf = (at: readonly PropertyKey[], key?: string) => whole()?.lineOf(at, key) ?? null;
      return { source: { file: name, value: found.value, lineOf }, diagnostics: [] };
    },
    async leave() {
      const isAsFound = asked.size === known.size && [...asked.keys()].every((digest) => known.has(digest));
      if (file === null || isAsFound) return;
      // Where that fails nothing is lost: the next run parses them as this one did.
      await writeChecked(file, { program, values: Object.fromEntries(asked) });
    },
  };
}

async function readValues(file: string, program: string): Promise<ReadonlyMap<string, unknown>> {
  const left = valuesSchema.safeParse(await readChecked(file));
  return new Map(left.success && left.data.program === program ? Object.entries(left.data.values) : []);
}
