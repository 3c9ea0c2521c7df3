import { describe, expect, it } from 'vitest';
import { decode } from '../../src/normalize/decode/decode.ts';
import { loadFixtures } from '../support/fixtures.ts';
import { normalizeText } from '../support/normalize-text.ts';

/** Everything of an article but its offsets. */
function withoutOffsets(text: string): unknown {
  const { record } = normalizeText(text);
  const fields = Object.entries(record.fields).map(([name, { value, basis, rule }]) => ({
    name,
    value,
    basis,
    rule,
  }));
  return {
    fields,
    blocks: record.blocks.map(({ type, text: words, emphasis }) => ({ type, words, emphasis })),
  };
}

const body = (text: string) =>
  normalizeText(text).record.blocks.map(({ type, text: words }) => `${type}: ${words}`);

const TEXTS = loadFixtures().map(
  ({ name, bytes }) =>
    [
      name,
      decode(bytes)
        .text.replace(/^\uFEFF/u, '')
        .replaceAll('\r\n', '\n'),
    ] as const,
);

/** Changes that no reader sees. */
const INVISIBLE: readonly (readonly [string, (text: string) => string])[] = [
  ['carriage returns and line feeds', (text) => text.replaceAll('\n', '\r\n')],
  ['carriage returns', (text) => text.replaceAll('\n', '\r')],
  ['line separators', (text) => text.replaceAll('\n', '\u2028')],
  ["a mainframe's line ends", (text) => text.replaceAll('\n', '\u0085')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['spaces at the ends of lines', (text) => text.replaceAll('\n', '   \n')],
  ['blank lines before and behind', (text) => `\n\n${text}\n\n\n`],
  ['direction marks on blank lines', (text) => text.replaceAll('\n\n', '\n\u200F\n')],
];

describe.each(TEXTS)('%s', (_, text) => {
  it.each(INVISIBLE)('is the same article with %s', (__, change) => {
    expect(withoutOffsets(change(text))).toEqual(withoutOffsets(text));
  });

  it('keeps its body when a heading of comments and comments are added', () => {
    expect(
      body(`${text}\n\nView all comments\n\nIt is all lies, as I have always said to everyone who asked me.`),
    ).toEqual(body(text));
  });
});
