import type { JSX } from 'preact';
import { ARTICLE_MARKDOWN } from '../site/markdown/markdown.ts';

/**
 * The body of an article. The one component that sets raw HTML: it comes from markdown-it with
 * `html: false`, so that whatever the text holds is escaped.
 * @param props.markdown the Markdown after the front matter
 */
export function ArticleBody({ markdown }: { readonly markdown: string }): JSX.Element {
  return <div class="text" dangerouslySetInnerHTML={{ __html: ARTICLE_MARKDOWN.render(markdown) }} />;
}
