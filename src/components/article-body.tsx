import { type Html, withoutEscaping } from '../html/html.ts';
import type { NameLinks } from '../site/markdown/link-names.ts';
import { renderBody } from '../site/markdown/markdown.ts';

/**
 * The body of an article. The one component that sets raw HTML: it comes from markdown-it with
 * `html: false`, so that whatever the text holds is escaped.
 * @param props.markdown the Markdown after the front matter
 * @param props.links names in it that lead to their pages
 */
export function ArticleBody({
  markdown,
  links,
}: {
  readonly markdown: string;
  readonly links: NameLinks | null;
}): Html {
  return <div class="text">{withoutEscaping(renderBody(markdown, links))}</div>;
}
