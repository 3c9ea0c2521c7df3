import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartition } from '../../src/model/ledger.ts';
import { recordSchema } from '../../src/model/record.ts';
import { decode } from '../../src/normalize/decode/decode.ts';
import { hostileText, newsText } from '../support/arbitrary-text.ts';
import { normalizeBytes, normalizeText } from '../support/normalize-text.ts';

/** Everything that must hold of any text, whoever wrote it. */
function check(bytes: Uint8Array): void {
  const { record, markdown } = normalizeBytes(bytes);
  const raw = decode(bytes).text;
  expect(recordSchema.safeParse(JSON.parse(JSON.stringify(record))).error).toBeUndefined();
  expect(isPartition(record.ledger, raw.length)).toBe(true);
  expect(markdown.startsWith('---\nid: ')).toBe(true);
  const known = new Set([...raw, ' ', '\uFFFD']);
  for (const { text, spans } of record.blocks) {
    expect([...text].filter((character) => !known.has(character))).toEqual([]);
    expect(text).toBe(text.replace(/\s+/gu, ' ').trim());
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toContain('\0');
    expect(spans.every(({ start, end }) => start < end && end <= raw.length)).toBe(true);
  }
  const kept = record.ledger.filter(({ label }) => ['body', 'standfirst', 'caption'].includes(label));
  expect(bare(record.blocks.map(({ text }) => text).join(''))).toBe(
    bare(kept.map(({ start, end }) => raw.slice(start, end)).join('')),
  );
}

function bare(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .toWellFormed()
    .replace(/[\s\u0085]/gu, '');
}

describe('for any input', () => {
  it('any bytes: no exception, a partition, no new characters, blocks are the kept text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), { numRuns: 300 });
  });

  it('any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => check(encode(text))),
      { numRuns: 500 },
    );
  });

  it('strings made of everything that rules look for', () => {
    fc.assert(
      fc.property(hostileText(), (text) => check(encode(text))),
      { numRuns: 1500 },
    );
  });

  it('strings that read as news', () => {
    fc.assert(
      fc.property(newsText(), (text) => check(encode(text))),
      { numRuns: 500 },
    );
  });

  it('the same bytes give the same article', () => {
    fc.assert(
      fc.property(hostileText(), (text) => void expect(normalizeText(text)).toEqual(normalizeText(text))),
      { numRuns: 100 },
    );
  });
});

function encode(text: string): Uint8Array {
  return text.isWellFormed() ? Buffer.from(text, 'utf8') : Buffer.from(`\uFEFF${text}`, 'utf16le');
}
