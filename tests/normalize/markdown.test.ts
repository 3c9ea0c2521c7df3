import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_TYPES, type Block } from '../../src/model/block.ts';
import { toMarkdown } from '../../src/normalize/emit/to-markdown.ts';
import { readArticle } from '../../src/site/markdown/read-article.ts';
import { hostileText, newsText } from '../support/arbitrary-text.ts';
import { loadFixtures } from '../support/fixtures.ts';
import { normalizeText } from '../support/normalize-text.ts';

describe('the Markdown of an article', () => {
  it.each(loadFixtures().map((fixture) => [fixture.name, fixture] as const))(
    'reads back as the blocks of %s',
    (_, { normalized }) => {
      expectSame(normalized.markdown, normalized.record.blocks);
    },
  );

  it('reads back as the blocks of any text', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText(), newsText(), fc.string({ unit: 'binary' })), (text) => {
        const { markdown, record } = normalizeText(text);
        expectSame(markdown, record.blocks);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['🙂_a_🙂', '🙂__a__🙂', 'a_🙂_b', '\\_🙂_', '_🙂_', '🙂\\_a_🙂', '🙂\\\\_a_🙂', 'snake_case_🙂'])(
    'reads back underscores beside emoji: %s',
    (text) => {
      const { record } = normalizeText('The minister said so on Monday.');
      const blocks = [{ type: 'paragraph' as const, text, spans: [{ start: 0, end: 1 }] }];
      expectSame(toMarkdown({ ...record, blocks }, [{ block: blocks[0] as Block, number: null }]), blocks);
    },
  );

  it('reads back as any blocks at all, emphasis included', () => {
    const { record } = normalizeText('The minister said so on Monday.');
    fc.assert(
      fc.property(fc.array(block(), { maxLength: 8 }), (blocks) => {
        const drafts = blocks.map((each) => ({
          block: each,
          number: each.text.length % 2 === 0 ? null : each.text.length % 14,
        }));
        expectSame(toMarkdown({ ...record, blocks }, drafts), blocks);
      }),
      { numRuns: 1500 },
    );
  });
});

/** A block of folded hostile text; at most one emphasized stretch, cut at words. */
function block(): fc.Arbitrary<Block> {
  const type = fc.constantFrom(...BLOCK_TYPES.filter((each) => each !== 'standfirst'));
  return fc.tuple(type, hostileText(), fc.nat(), fc.nat()).map(([kind, raw, one, two]) => {
    const text = raw.replaceAll('\0', '\uFFFD').toWellFormed().replace(/\s+/gu, ' ').trim() || 'x';
    const base = { type: kind, text, spans: [{ start: 0, end: 1 }] };
    const [from, to] = [one % text.length, two % (text.length + 1)];
    const words = text.slice(from, to);
    const isStretch = from < to && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(words);
    return isStretch ? { ...base, emphasis: [[from, to] as const] } : base;
  });
}

function expectSame(markdown: string, blocks: readonly Block[]): void {
  const read = readArticle(markdown);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
  const strip = ({ type, text, emphasis }: Pick<Block, 'type' | 'text' | 'emphasis'>) => ({
    type,
    text,
    ...(emphasis ? { emphasis } : {}),
  });
  expect(read.article.blocks.map(strip)).toEqual(
    blocks.filter(({ type }) => type !== 'standfirst').map(strip),
  );
}
