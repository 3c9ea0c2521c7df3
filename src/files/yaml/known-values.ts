// Values of YAML files that hardly ever change: known from an earlier run, they need not be parsed again.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { keepAnswers, lazily } from '../../text/keep-answers.ts';
import { sha256 } from '../sha256.ts';
import { isSystemError } from '../system-error.ts';
import { writeSafely } from '../write-safely.ts';
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
const PROGRAM = [
  fileURLToPath(new URL('.', import.meta.url)),
  fileURLToPath(new URL('../../../package-lock.json', import.meta.url)),
];

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
  const program = file === null ? '' : programDigest();
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
      const json = JSON.stringify({ program, values: Object.fromEntries(asked) });
      try {
        await writeSafely(file, `${sha256(json)} ${json}\n`);
      } catch (error) {
        // Nothing is lost: the next run parses them as this one did.
        if (!isSystemError(error)) throw error;
      }
    },
  };
}

async function readValues(file: string, program: string): Promise<ReadonlyMap<string, unknown>> {
  const line = /^(?<checksum>[0-9a-f]{64}) (?<json>.*)\n$/u.exec(await textOf(file))?.groups;
  if (line?.json === undefined || sha256(line.json) !== line.checksum) return new Map();
  const left = valuesSchema.safeParse(JSON.parse(line.json));
  return new Map(left.success && left.data.program === program ? Object.entries(left.data.values) : []);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isSystemError(error)) return '';
    throw error;
  }
}

function programDigest(): string {
  const [folder = '', packages = ''] = PROGRAM;
  const files = readdirSync(folder).sort();
  const texts = [...files.map((name) => path.join(folder, name)), packages].map((file) => readFileSync(file));
  return sha256(JSON.stringify([files, texts.map((text) => sha256(text))]));
}
