import { renderDocument } from '../../layouts/document.tsx';
import { ArticleList } from '../components/article-entry.tsx';
import { DatedTexts } from '../components/dated-texts.tsx';
import type { Frame } from '../components/frame.ts';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import type { DatedText } from '../site/dated-text.ts';
import type { ListPage } from '../site/paginate.ts';

export interface NumberedPageProps {
  readonly frame: Frame;
  /** Name of the list. */
  readonly list: string;
  readonly page: ListPage<ArticleEntry>;
  /** The texts of the page with what bounds their dates; null where they are told without. */
  readonly dated: readonly DatedText[] | null;
}

/**
 * A page of a long list behind its first. It says nothing of the list as a whole, which its first page does, so that a
 * new text changes no page but those that it stands on.
 */
export function renderNumberedPage({ frame, list, page, dated }: NumberedPageProps): string {
  return renderDocument({
    frame,
    title: `${list}, ${page.words}`,
    description: `${counted(page.items.length, 'text')} of this list.`,
    path: page.path,
    class: 'list-page',
    children: (
      <>
        <PageHead
          frame={frame}
          up={{ path: page.list, name: list }}
          title={
            <>
              <bdi>{list}</bdi>, {page.words}
            </>
          }
        />
        {dated === null ? (
          <ArticleList frame={frame} entries={page.items} level={2} />
        ) : (
          <DatedTexts frame={frame} texts={dated} />
        )}
        <Pager frame={frame} page={page} />
      </>
    ),
  });
}
