import { toMarkdown as stringifyMdast } from 'mdast-util-to-markdown';
import { toFrontMatter } from '../../model/front-matter.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { DraftBlock } from '../structure/build-blocks.ts';
import { toMdast } from './to-mdast.ts';
import { toYaml } from './to-yaml.ts';

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
