import { BODY_BLOCK_TYPES } from '../model/block.ts';
import type { TextBlock } from './markdown/read-blocks.ts';

/**
 * The body of an article as running text, a line a block: what versions are compared by. Headline, standfirst, captions
 * and all that is no block – dateline, byline, sign-off, licence – are not in it.
 */
export function toBodyText(blocks: readonly TextBlock[]): string {
  return blocks
    .filter(({ type }) => BODY_BLOCK_TYPES.has(type))
    .map(({ text }) => text)
    .join('\n');
}
