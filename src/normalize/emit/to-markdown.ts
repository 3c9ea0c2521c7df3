import { toMarkdown as stringifyMdast } from 'mdast-util-to-markdown';
import type { ArticleRecord } from '../../model/record.ts';
import type { DraftBlock } from '../structure/build-blocks.ts';
import { toFrontMatter, toYaml } from './front-matter.ts';
import { toMdast } from './to-mdast.ts';

/** The Markdown file of an article: front matter, then its body as Markdown that a person can read. */
export function toMarkdown(record: ArticleRecord, blocks: readonly DraftBlock[]): string {
  const body = stringifyMdast(toMdast(blocks), {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    listItemIndent: 'one',
  });
  return `---\n${toYaml(toFrontMatter(record))}---\n\n${body}`;
}
