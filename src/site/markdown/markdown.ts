// The Markdown that articles are written in, and nothing beside it: no HTML, links, code or images.
import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it';
import { typedBlocks } from './typed-blocks.ts';

/** `text_join` and the like stand in the `zero` preset. Emphasis includes the strong marks. */
const RULES = ['heading', 'blockquote', 'list', 'emphasis', 'escape', 'entity', 'newline'] as const;

/** Reads and renders the body of an article. HTML in it is text; nothing is linked or prettified. */
export const ARTICLE_MARKDOWN: Markdown = new MarkdownIt('zero', {
  html: false,
  linkify: false,
  typographer: false,
})
  .enable([...RULES])
  .use(typedBlocks);
