import { renderDocument } from '../../layouts/document.tsx';
import { ArticleList } from '../components/article-entry.tsx';
import type { Frame } from '../components/frame.ts';
import { ListHead } from '../components/list-head.tsx';
import { Pager } from '../components/pager.tsx';
import { SiteLink } from '../components/site-link.tsx';
import type { Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import type { DateSpan } from '../site/date-span.ts';
import type { ListPage } from '../site/paginate.ts';
import { UNDATED } from '../site/paths.ts';
import type { SearchRequest } from '../site/search-address.ts';

/** What the archive holds. */
export interface Holdings {
  /** Texts. */
  readonly all: number;
  /** Those of them that are dated. */
  readonly dated: number;
  readonly span: DateSpan;
}

/** `27 texts, all undated.` `5 texts, from the latest.` `5 texts: 3 dated, from the latest, and 2 undated.` */
function HoldingsInWords({ frame, holdings }: Pick<ArticlesPageProps, 'frame' | 'holdings'>): Html {
  const { all: held, dated } = holdings;
  const undated = held - dated;
  const all = counted(held, 'text');
  if (undated === 0) return <>{held > 1 ? `${all}, from the latest.` : `${all}.`}</>;
  const link = (
    <SiteLink frame={frame} to={UNDATED}>
      undated
    </SiteLink>
  );
  if (dated === 0) {
    return (
      <>
        {held > 1 ? `${all}, all` : `${all},`} {link}.
      </>
    );
  }
  return (
    <>
      {all}: {dated.toLocaleString('en-US')} dated, from the latest, and {undated.toLocaleString('en-US')}{' '}
      {link}.
    </>
  );
}

export interface ArticlesPageProps {
  readonly frame: Frame;
  readonly holdings: Holdings;
  /** The first page of the dated texts. */
  readonly page: ListPage<ArticleEntry>;
  /** Undated texts shown beneath. */
  readonly undated: ListPage<ArticleEntry>;
}

/** Every text of the archive, from the latest, the undated beneath. */
export function renderArticles({ frame, holdings, page, undated }: ArticlesPageProps): string {
  return renderDocument({
    frame,
    title: 'All texts',
    description: `${counted(holdings.all, 'text')}, by date.`,
    path: page.path,
    class: 'list-page',
    children: (
      <>
        <header class="page-head">
          <h1>All texts</h1>
          <p class="lead-in">
            <HoldingsInWords frame={frame} holdings={holdings} />
          </p>
          <ListHead frame={frame} page={page} total={holdings.dated} search={toSearch(holdings)} />
        </header>
        {holdings.all === 0 ? <p class="empty">This archive holds no text yet.</p> : null}
        {page.items.length === 0 ? null : <ArticleList frame={frame} entries={page.items} level={2} />}
        <Pager frame={frame} page={page} />
        {undated.items.length === 0 ? null : (
          <section class="section" aria-labelledby="undated">
            <h2 id="undated">Undated</h2>
            <ArticleList frame={frame} entries={undated.items.toReversed()} />
            {undated.of > 1 ? (
              <p class="more">
                <SiteLink frame={frame} to={UNDATED}>
                  All undated texts: {(holdings.all - holdings.dated).toLocaleString('en-US')}
                </SiteLink>
              </p>
            ) : null}
          </section>
        )}
      </>
    ),
  });
}

/** The search that finds the dated texts; those without a date stand beneath them on their own. */
function toSearch({ span, all, dated }: Holdings): SearchRequest {
  if (all === dated || span.from === null || span.to === null) return { sort: 'newest' };
  return { from: span.from.slice(0, 4), to: span.to.slice(0, 4), sort: 'newest' };
}
