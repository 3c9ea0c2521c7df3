import fc from 'fast-check';
import { toMarkdown as stringifyMdast } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/block.ts';
import { escapeBesideAstral } from '../../../src/normalize/emit/escape-beside-astral.ts';
import { toMarkdown } from '../../../src/normalize/emit/to-markdown.ts';
import { toMdast } from '../../../src/normalize/emit/to-mdast.ts';
import { hostileText } from '../../support/arbitrary-text.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const { record } = normalizeText('The minister said so on Monday.');

const draft = (text: string, type: Block['type'] = 'paragraph') => ({
  block: { type, text, spans: [{ start: 0, end: 1 }] },
  number: null,
});

const bodyOf = (blocks: readonly ReturnType<typeof draft>[]) =>
  toMarkdown(record, blocks).split('\n---\n\n')[1];

describe('the body of a Markdown file', () => {
  it.each([
    ['A sentence.', 'A sentence.'],
    ['5 * 3 [sic] `x`', '5 \\* 3 \\[sic] \\`x\\`'],
    ['Jones & Co, R&D', 'Jones & Co, R\\&D'],
    ['a < b, <script>', 'a < b, \\<script>'],
    ['snake_case and _x_', 'snake_case and \\_x\\_'],
    ['back\\slash \\*', 'back\\slash \\\\\\*'],
    ['[a](b) ![c]', '\\[a]\\(b) !\\[c]'],
    ['1986. A year', '1986\\. A year'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['> no quote', '\\> no quote'],
    ['=== no line', '\\=== no line'],
  ])('escapes %j as %j', (text, escaped) => expect(bodyOf([draft(text)])).toBe(`${escaped}\n`));

  it('is what the library alone writes, whatever the text is', () => {
    const signs = fc.array(fc.constantFrom(...'*_`[]()!&<>#+-=~\\.1 a.|:"\t\n')).map((all) => all.join(''));
    const text = fc.oneof(signs, hostileText(), fc.string({ unit: 'binary' })).filter((each) => each !== '');
    const type = fc.constantFrom<Block['type']>(
      'paragraph',
      'paragraph',
      'paragraph',
      'quote',
      'list-item',
      'answer',
    );
    const blocks = fc.array(
      fc.tuple(text, type).map(([words, kind]) => draft(words, kind)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(blocks, (each) => {
        expect(bodyOf(each)).toBe(byLibrary(each));
      }),
      { numRuns: 3000 },
    );
  });
});

function byLibrary(blocks: readonly ReturnType<typeof draft>[]): string {
  return escapeBesideAstral(
    stringifyMdast(toMdast(blocks), { bullet: '-', emphasis: '*', strong: '*', listItemIndent: 'one' }),
  );
}
