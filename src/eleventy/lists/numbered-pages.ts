import type { Frame } from '../../components/frame.ts';
import { renderNumberedPage } from '../../pages/numbered-page.tsx';
import type { ArticleEntry } from '../../site/article-entry.ts';
import type { DatedText } from '../../site/dated-text.ts';
import type { ListPage } from '../../site/paginate.ts';
import { type Pages, toPage } from '../pages.ts';

/**
 * The pages of a list behind its first.
 * @param list name of the list
 * @param toDated what bounds the dates of a page's texts, where that is told
 */
export function numberedPages(
  frame: Frame,
  list: string,
  pages: readonly ListPage<ArticleEntry>[],
  toDated: (entries: readonly ArticleEntry[]) => readonly DatedText[] | null = () => null,
): Pages {
  return pages.map((page) =>
    toPage(page.path, { frame, list, page, dated: toDated(page.items) }, renderNumberedPage),
  );
}
