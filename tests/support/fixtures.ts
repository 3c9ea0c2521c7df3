import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { decode } from '../../src/normalize/decode/decode.ts';
import type { Normalized } from '../../src/normalize/normalize.ts';
import { normalizeBytes } from './normalize-text.ts';

export const FIXTURES = new URL('../fixtures/', import.meta.url);

/** One golden case: a raw text, and what a careful reader accepted as its article. */
export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly normalized: Normalized;
  /** What the accepted files are held against: file name → content. */
  readonly actual: Readonly<Record<'expected.md' | 'expected.txt', string>>;
}

/** All fixtures, by name. */
export function loadFixtures(): readonly Fixture[] {
  return readdirSync(FIXTURES)
    .filter((name) => existsSync(new URL(`${name}/raw.txt`, FIXTURES)))
    .sort()
    .map((name) => {
      const bytes = readFileSync(new URL(`${name}/raw.txt`, FIXTURES));
      const normalized = normalizeBytes(bytes);
      return {
        name,
        bytes,
        normalized,
        actual: { 'expected.md': normalized.markdown, 'expected.txt': toAccount(bytes, normalized) },
      };
    });
}

/** The raw texts of all fixtures, by name, without a byte order mark and with `\n` at the ends of lines. */
export function loadFixtureTexts(): readonly (readonly [name: string, text: string])[] {
  return loadFixtures().map(({ name, bytes }) => [name, toPlainLines(decode(bytes).text)]);
}

/** A text without a byte order mark, with `\n` at the ends of lines. */
export function toPlainLines(raw: string): string {
  return raw.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}

/** A record as a page that a person can check: fields with their words, then every labelled segment. */
function toAccount(bytes: Uint8Array, { record, diagnostics }: Normalized): string {
  const raw = decode(bytes).text;
  const cut = ({ start, end }: { start: number; end: number }) => JSON.stringify(raw.slice(start, end));
  const fields = Object.entries(record.fields).map(([name, field]) => {
    const words = field.spans.slice(0, 3).map(cut).join(' ');
    const losers = field.claims.map(
      (claim) => `\n    not ${claim.rule}: ${JSON.stringify(claim.value)} (${claim.why})`,
    );
    return `${name}: ${JSON.stringify(field.value)} [${field.basis}, ${field.rule}] ${words}${losers.join('')}`;
  });
  const ledger = record.ledger.map((entry) => `${entry.label} [${entry.rule}] ${cut(entry)}`);
  const blocks = record.blocks.map(
    (block) =>
      `${block.type} ${JSON.stringify(block.text)}${block.emphasis ? ` ${JSON.stringify(block.emphasis)}` : ''}`,
  );
  const notes = diagnostics.map(({ code, line, message }) => `${code} line ${line}: ${message}`);
  return [
    `encoding: ${record.raw.encoding}`,
    '',
    '# Fields',
    ...fields,
    '',
    '# Ledger',
    ...ledger,
    '',
    '# Blocks',
    ...blocks,
    '',
    '# Diagnostics',
    ...notes,
    '',
  ].join('\n');
}
