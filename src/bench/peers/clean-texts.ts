// Articles as clean Markdown, as other programs would be given them.
import { readFile } from 'node:fs/promises';
import { readArticle } from '../../site/markdown/read-article.ts';

/** An article for another program. */
export interface CleanText {
  /** File name without its ending. */
  readonly name: string;
  /** Front matter with title, date and source, then Markdown without signs that template languages read. */
  readonly markdown: string;
}

/** Signs of template languages; a body may print them. */
const TEMPLATE_SIGNS = /\{(?=[{%#])/gu;

/** Reads an article that we normalized. Throws where it is none. */
export async function readCleanText(file: string): Promise<CleanText> {
  const read = readArticle(await readFile(file, 'utf8'));
  if (!read.ok) throw new Error(`${file}: ${read.problems[0]?.message}`);
  const { frontMatter, body } = read.article;
  const { id, title, sourceName, date } = frontMatter;
  const front = { title, source: sourceName, printed: date };
  return {
    name: id,
    // JSON is YAML.
    markdown: `---\n${Object.entries(front)
      .map(([key, value]) => `${key}: ${JSON.stringify(value ?? '')}`)
      .join('\n')}\n---\n${body.replaceAll(TEMPLATE_SIGNS, '&#123;')}`,
  };
}
