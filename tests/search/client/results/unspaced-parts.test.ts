import { describe, expect, test } from 'vitest';
import { unspacedParts } from '../../../../src/search/client/results/unspaced-parts.ts';

const said = (text: string, ...pieces: readonly string[]) =>
  unspacedParts(text, pieces)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('unspacedParts', () => {
  test.each([
    ['伊拉克总理说', ['总理'], '伊拉克[总理]说'],
    ['伊拉克总理和总理', ['总理', '伊拉克'], '[伊拉克][总理]和[总理]'],
    ['伊拉克', ['总理'], '伊拉克'],
    ['伊拉克', [], '伊拉克'],
    ['', ['总理'], ''],
  ] as const)('%s, %j', (text, pieces, parts) => {
    expect(said(text, ...pieces)).toBe(parts);
  });

  test('cuts long stretches around what was found', () => {
    const long = `${'前'.repeat(100)}总理${'后'.repeat(100)}`;
    expect(said(long, '总理')).toBe(`…${'前'.repeat(20)}[总理]${'后'.repeat(58)}…`);
    expect(said('前'.repeat(100))).toBe(`${'前'.repeat(60)}…`);
  });
});
