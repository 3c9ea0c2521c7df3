import { defaultHandlers, type Handle, toMarkdown as stringifyMdast } from 'mdast-util-to-markdown';
import type { Block } from '../../model/block.ts';
import { toFrontMatter } from '../../model/front-matter.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { DraftBlock } from '../structure/build-blocks.ts';
import { escapeBesideAstral } from './escape-beside-astral.ts';
import { markOf, toMdast } from './to-mdast.ts';
import { toYaml } from './to-yaml.ts';

/** Signs that the library escapes wherever they stand in a paragraph. */
const ALWAYS_ESCAPED = /[*`[]/gu;

/**
 * Anything else at which Markdown could take words for a mark, anywhere or at the beginning of a line; white
 * space that a line end would eat. More than the library escapes, never less.
 */
const UNSAFE_SIGN = /[_\\\t\r\n&<\]!]|^[ #+\-=>~\d]/u;
const UNSAFE = /[_\\\t\r\n]|&[#A-Za-z]|<[!/?A-Za-z]|!\[|\]\(|^[ #+\-=>~]|^\d+[.)]| $/u;

/** Most paragraphs hold nothing unsafe: only the others go through the library's escaping. */
const paragraph: Handle = (node, parent, state, info) => {
  const [only, ...others] = node.children;
  const isPlain = only?.type === 'text' && others.length === 0 && !isUnsafe(only.value);
  return isPlain ? escaped(only.value) : defaultHandlers.paragraph(node, parent, state, info);
};

/** The Markdown file of an article: front matter, then its body as Markdown that a person can read. */
export function toMarkdown(record: ArticleRecord, blocks: readonly DraftBlock[]): string {
  return `---\n${toYaml(toFrontMatter(record))}---\n\n${toBody(blocks)}`;
}

function toBody(blocks: readonly DraftBlock[]): string {
  const body = blocks.map(({ block }) => block).filter(({ type }) => type !== 'standfirst');
  if (body.length > 0 && body.every(isPlain)) return `${body.map(toPlain).join('\n\n')}\n`;
  const markdown = stringifyMdast(toMdast(blocks), {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    listItemIndent: 'one',
    handlers: { paragraph },
  });
  return escapeBesideAstral(markdown);
}

/** Whether a block is a paragraph, perhaps with its mark, without emphasis and with nothing unsafe in it. */
function isPlain(block: Block): boolean {
  const { type, text, emphasis } = block;
  return (type === 'paragraph' || markOf(block) !== undefined) && emphasis === undefined && !isUnsafe(text);
}

function toPlain(block: Block): string {
  const mark = markOf(block);
  return mark === undefined ? escaped(block.text) : `**${mark}** ${escaped(block.text)}`;
}

/** Most texts hold none of the signs that the full expression asks for. */
function isUnsafe(text: string): boolean {
  return text.endsWith(' ') || (UNSAFE_SIGN.test(text) && UNSAFE.test(text));
}

function escaped(text: string): string {
  return text.replace(ALWAYS_ESCAPED, '\\$&');
}
