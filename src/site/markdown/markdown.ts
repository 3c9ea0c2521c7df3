// The Markdown that articles are written in, and nothing beside it: no HTML, links, code or images.
import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it';
import { keepFor } from '../../text/keep-answers.ts';
import { linkNames, type NameLinks } from './link-names.ts';
import { typedBlocks } from './typed-blocks.ts';

/** `text_join` and the like stand in the `zero` preset. Emphasis includes the strong marks. */
const RULES = ['heading', 'blockquote', 'list', 'emphasis', 'escape', 'entity', 'newline'] as const;

/** Reads and renders the body of an article. HTML in it is text; nothing is linked or prettified. */
export const ARTICLE_MARKDOWN: Markdown = toMarkdown();

/** The body of an article as HTML. @param links names that become links; null for none */
export function renderBody(body: string, links: NameLinks | null): string {
  return (links === null ? ARTICLE_MARKDOWN : linkingMarkdown(links)).render(body);
}

/** One for all texts whose names lead to the same pages. */
const linkingMarkdown = keepFor((links: NameLinks) => toMarkdown().use(linkNames, links));

function toMarkdown(): Markdown {
  return new MarkdownIt('zero', { html: false, linkify: false, typographer: false })
    .enable([...RULES])
    .use(typedBlocks);
}
