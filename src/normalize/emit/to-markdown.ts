import { toMarkdown as stringifyMdast } from 'mdast-util-to-markdown';
import { toFrontMatter } from '../../model/front-matter.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { DraftBlock } from '../structure/build-blocks.ts';
import { toMdast } from './to-mdast.ts';
import { toYaml } from './to-yaml.ts';

/** Underscores beside a character above U+FFFF, and the backslashes before them. */
const BESIDE_ASTRAL = /(?<=[\u{10000}-\u{10FFFF}])\\*_+|(?<![\\_])\\*_+(?=[\u{10000}-\u{10FFFF}])/gu;

/** The Markdown file of an article: front matter, then its body as Markdown that a person can read. */
export function toMarkdown(record: ArticleRecord, blocks: readonly DraftBlock[]): string {
  const body = stringifyMdast(toMdast(blocks), {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    listItemIndent: 'one',
  });
  return `---\n${toYaml(toFrontMatter(record))}---\n\n${escapeBesideAstral(body)}`;
}

/**
 * Escapes the underscores that the writer takes for part of a word and markdown-it, which reads
 * characters above U+FFFF whole, for emphasis: those beside an emoji. The writer's own emphasis is `*`.
 */
function escapeBesideAstral(markdown: string): string {
  return markdown.replace(BESIDE_ASTRAL, (printed) => {
    const isEscaped = printed.indexOf('_') % 2 === 1;
    return isEscaped ? printed : printed.replaceAll('_', '\\_');
  });
}
