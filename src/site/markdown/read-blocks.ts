import type { Token } from 'markdown-it';
import type { Block } from '../../model/block.ts';
import { ARTICLE_MARKDOWN } from './markdown.ts';
import { blockTypeOf } from './typed-blocks.ts';

/** A block as the Markdown holds it: a record's block without its spans. */
export type TextBlock = Omit<Block, 'spans'>;

/** The blocks of an article's Markdown body, in order. */
export function readBlocks(body: string): readonly TextBlock[] {
  return ARTICLE_MARKDOWN.parse(body, {})
    .filter((token) => token.type === 'inline')
    .map((inline) => toBlock(inline));
}

function toBlock(inline: Token): TextBlock {
  const emphasis: (readonly [number, number])[] = [];
  const starts: number[] = [];
  let text = '';
  for (const token of inline.children ?? []) {
    if (token.type === 'text') text += token.content;
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
    if (token.type === 'em_open') starts.push(text.length);
    if (token.type === 'em_close') emphasis.push([starts.pop() ?? 0, text.length]);
  }
  const type = blockTypeOf(inline);
  return emphasis.length === 0 ? { type, text } : { type, text, emphasis };
}
