// The one rule that turns the writer's marks into markup, and names the block that each paragraph is.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { z } from 'zod';
import { BLOCK_MARKS, type BlockType, blockTypeSchema } from '../../model/block.ts';
import { GAP_BEFORE } from '../index-signs.ts';

const metaSchema = z.object({ block: blockTypeSchema });
const MARKS: ReadonlyMap<string, BlockType> = new Map([
  [BLOCK_MARKS.question, 'question'],
  [BLOCK_MARKS.answer, 'answer'],
  [BLOCK_MARKS.caption, 'caption'],
]);

/** The block that a token of type `inline` holds the text of. */
export function blockTypeOf(inline: Token): BlockType {
  return metaSchema.parse(inline.meta).block;
}

/**
 * A markdown-it plugin. Each paragraph, heading, quote and list item gets a number to link to
 * (`id="p3"`); `**Q:**`, `**A:**` and `**Caption:**` at the start of a paragraph make it a question,
 * an answer, a caption. A mark anywhere else, or another strong word, is left as it stands. The index is
 * told where each begins.
 */
export function typedBlocks(markdown: MarkdownIt): void {
  markdown.core.ruler.push('typed_blocks', markBlocks);
  markdown.renderer.rules.block_mark = (tokens, index) =>
    `<span class="block-mark">${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</span> `;
  markdown.renderer.rules.caption_open = (tokens, index) =>
    '<figure class="picture"><p class="picture-absent" lang="en" data-pagefind-ignore>Picture not held</p>' +
    `<figcaption${markdown.renderer.renderAttrs(tokens[index] ?? { attrs: null })}>`;
  markdown.renderer.rules.caption_close = () => '</figcaption></figure>\n';
}

function markBlocks(state: StateCore): void {
  const open: Token[] = [];
  let number = 0;
  for (const [index, token] of state.tokens.entries()) {
    if (token.nesting === 1) open.push(token);
    if (token.nesting === -1) open.pop();
    if (token.type !== 'inline') continue;
    const type = typeBlock(token, open, state);
    token.meta = { block: type };
    const holder = open.findLast((opener) => opener.type === 'list_item_open') ?? open.at(-1);
    if (type === 'caption') renameCaption(open.at(-1), state.tokens[index + 1]);
    else {
      number += 1;
      holder?.attrSet('id', `p${number}`);
    }
    if (type === 'question' || type === 'answer') holder?.attrSet('class', type);
    for (const [name, value] of Object.entries(GAP_BEFORE)) holder?.attrSet(name, value);
  }
}

function typeBlock(inline: Token, open: readonly Token[], state: StateCore): BlockType {
  if (open.some((token) => token.type === 'list_item_open')) return 'list-item';
  if (open.some((token) => token.type === 'blockquote_open')) return 'quote';
  return open.at(-1)?.type === 'heading_open' ? 'heading' : takeMark(inline, state);
}

/** Takes a leading mark off the text; the label of an interview stays as a token of its own. */
function takeMark(inline: Token, state: StateCore): BlockType {
  // Emphasis leaves empty text tokens behind, the first of them before the mark.
  const children = (inline.children ?? []).filter((token) => token.type !== 'text' || token.content !== '');
  const [opens, mark, closes, text] = children;
  const type = MARKS.get(mark?.content ?? '');
  if (opens?.type !== 'strong_open' || closes?.type !== 'strong_close' || type === undefined) {
    return 'paragraph';
  }
  if (text?.type === 'text') text.content = text.content.replace(/^ /u, '');
  const rest = children.slice(3);
  if (type === 'caption') {
    inline.children = rest;
    return type;
  }
  const label = new state.Token('block_mark', '', 0);
  label.content = mark?.content ?? '';
  inline.children = [label, ...rest];
  return type;
}

function renameCaption(opens: Token | undefined, closes: Token | undefined): void {
  if (opens !== undefined) opens.type = 'caption_open';
  if (closes !== undefined) closes.type = 'caption_close';
}
