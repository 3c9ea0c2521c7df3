import type { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { joined } from '../../text/joined.ts';
import type { YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema objects to into messages that name file, line and field. */
export function schemaDiagnostics(source: YamlSource, issues: readonly Issue[]): readonly Diagnostic[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(
          source,
          [...issue.path, key],
          source.lineOf(issue.path, key),
          `Cannot use the key \`${key}\`: it is not known here. Correct its spelling, or take it out`,
        ),
      );
    }
    const last = issue.path.at(-1);
    const line = source.lineOf(issue.path, undefined);
    return [problem(source, issue.path, line, inWords(issue, last, valueAt(source.value, issue.path)))];
  });
}

function problem(
  source: YamlSource,
  path: readonly PropertyKey[],
  line: number | null,
  message: string,
): Diagnostic {
  return {
    code: 'yaml-schema',
    severity: 'error',
    file: source.file,
    line,
    field: path.length === 0 ? null : path.map(String).join('.'),
    message,
  };
}

function inWords(issue: Issue, key: PropertyKey | undefined, seen: unknown): string {
  const name =
    typeof key === 'number' ? `entry ${key + 1}` : key === undefined ? 'this file' : `\`${String(key)}\``;
  if (seen === undefined) return `${name} is missing, expected ${expected(issue)}: add it`;
  if (issue.code === 'too_small' && seen === '') return `${name} is empty, expected ${expected(issue)}`;
  return `Cannot use ${shown(seen)} for ${name}, expected ${expected(issue)}${advice(issue, seen)}`;
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listed(issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? listed(issue.options.map(String))
        : 'another form: an e-mail address or a full http(s) address';
    case 'too_small':
      return issue.origin === 'array' ? `at least ${issue.minimum} entry` : 'some text';
    case 'invalid_format':
      return issue.format === 'url'
        ? 'a full address that begins with `https://` or `http://`'
        : withoutLead(issue.message);
    default:
      return withoutLead(issue.message);
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'keys with values, as in `key: value`',
  array: 'a list, each entry after `- `',
  boolean: '`true` or `false`',
};

function withoutLead(message: string): string {
  return message.replace(/^expected /u, '');
}

function listed(values: readonly string[]): string {
  return joined(
    values.map((value) => `\`${value}\``),
    'or',
  );
}

function advice(issue: Issue, seen: unknown): string {
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
  return wantsText && (typeof seen === 'number' || typeof seen === 'boolean')
    ? `: put it in quotes, "${seen}"`
    : '';
}

/** What was seen, short enough for a line. */
function shown(seen: unknown): string {
  if (seen === null) return 'nothing';
  if (Array.isArray(seen)) return 'a list';
  if (typeof seen === 'object') return 'keys with values';
  const text = String(seen);
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null) return undefined;
    return Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
  }, value);
}
