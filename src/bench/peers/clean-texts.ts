// Articles as clean Markdown, as other programs would be given them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import matter from 'gray-matter';

/** An article for another program. */
export interface CleanText {
  /** File name without its ending. */
  readonly name: string;
  /** Front matter with title, date and source, then Markdown without signs that template languages read. */
  readonly markdown: string;
}

/** Signs of template languages; a body may print them. */
const TEMPLATE_SIGNS = /\{(?=[{%#])/gu;

/** Reads an article that we normalized. */
export async function readCleanText(file: string): Promise<CleanText> {
  const { data, content } = matter(await readFile(file, 'utf8'));
  const { id, title, sourceName, date } = data;
  const front = { title, source: sourceName, printed: date };
  return {
    name: String(id ?? path.basename(file, '.md')),
    // JSON is YAML.
    markdown: `---\n${Object.entries(front)
      .map(([key, value]) => `${key}: ${JSON.stringify(value ?? '')}`)
      .join('\n')}\n---\n${content.replaceAll(TEMPLATE_SIGNS, '&#123;')}`,
  };
}
