import type { BlockContent, List, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { BLOCK_MARKS, type Block, type BlockType } from '../../model/block.ts';
import type { DraftBlock } from '../structure/build-blocks.ts';

/**
 * The blocks of an article as a Markdown tree, the standfirst apart (it stands in the front matter).
 * Neighboring list items of one kind make one list, numbers as printed.
 */
export function toMdast(blocks: readonly DraftBlock[]): Root {
  const children: RootContent[] = [];
  let before: number | null = null;
  for (const { block, number } of blocks) {
    if (block.type === 'standfirst') continue;
    const last = children.at(-1);
    if (block.type !== 'list-item') children.push(toNode(block));
    else if (last?.type === 'list' && isNext(number, before)) last.children.push(toItem(block));
    else children.push(toList(block, number));
    before = number;
  }
  return { type: 'root', children };
}

function toNode(block: Block): BlockContent {
  if (block.type === 'heading') return { type: 'heading', depth: 2, children: toPhrasing(block) };
  if (block.type === 'quote') return { type: 'blockquote', children: [toParagraph(block)] };
  return toParagraph(block);
}

/** Whether an item goes on with the list of the one before it: bullets, or the next number. */
function isNext(number: number | null, before: number | null): boolean {
  return number === null ? before === null : before !== null && number === before + 1;
}

/** A list that begins with the number printed, because paragraphs may stand between two items. */
function toList(block: Block, number: number | null): List {
  return { type: 'list', ordered: number !== null, start: number, spread: false, children: [toItem(block)] };
}

function toItem(block: Block): List['children'][number] {
  return { type: 'listItem', spread: false, children: [toParagraph(block)] };
}

function toParagraph(block: Block): Paragraph {
  const mark = markOf(block);
  const lead: PhrasingContent[] =
    mark === undefined ? [] : [{ type: 'strong', children: [text(mark)] }, text(' ')];
  return { type: 'paragraph', children: [...lead, ...toPhrasing(block)] };
}

function toPhrasing({ text: words, emphasis = [] }: Block): PhrasingContent[] {
  const phrases: PhrasingContent[] = [];
  let at = 0;
  for (const [from, to] of emphasis) {
    if (from > at) phrases.push(text(words.slice(at, from)));
    phrases.push({ type: 'emphasis', children: [text(words.slice(from, to))] });
    at = to;
  }
  if (at < words.length) phrases.push(text(words.slice(at)));
  return phrases;
}

function text(value: string): Text {
  return { type: 'text', value };
}

const MARKS: Partial<Record<BlockType, string>> = BLOCK_MARKS;

/** The mark that stands before a block's words; undefined for a block that has none. */
export function markOf({ type }: Block): string | undefined {
  return MARKS[type];
}
