import { BODY_BLOCK_TYPES } from '../model/block.ts';
import type { TextBlock } from './markdown/read-blocks.ts';

/**
 * The blocks of an article's body, as printed. Headline, standfirst, captions and all that is no block – dateline,
 * byline, sign-off, licence – are not among them.
 */
export function toBodyBlocks(blocks: readonly TextBlock[]): readonly string[] {
  return blocks.filter(({ type }) => BODY_BLOCK_TYPES.has(type)).map(({ text }) => text);
}

/** The body of an article as running text, a line a block: what versions are found by. */
export function toBodyText(blocks: readonly TextBlock[]): string {
  return toBodyBlocks(blocks).join('\n');
}
