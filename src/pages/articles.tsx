import type { JSX } from 'preact';
import { renderDocument } from '../../layouts/document.tsx';
import { ArticleList } from '../components/article-entry.tsx';
import type { Frame } from '../components/frame.ts';
import { ListHead } from '../components/list-head.tsx';
import { Pager } from '../components/pager.tsx';
import { SiteLink } from '../components/site-link.tsx';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import type { ListPage } from '../site/paginate.ts';
import { ARTICLES, UNDATED } from '../site/paths.ts';
import type { SearchRequest } from '../site/search-address.ts';
import type { Site } from '../site/site.ts';

/** `27 texts, all undated.` `5 texts, from the latest.` `5 texts: 3 dated, from the latest, and 2 undated.` */
function Holdings({ frame, site }: Pick<ArticlesPageProps, 'frame' | 'site'>): JSX.Element {
  const { articles, dated, undated } = site;
  const all = counted(articles.length, 'text');
  if (undated.length === 0) return <>{articles.length > 1 ? `${all}, from the latest.` : `${all}.`}</>;
  const link = (
    <SiteLink frame={frame} to={UNDATED}>
      undated
    </SiteLink>
  );
  if (dated.length === 0) {
    return (
      <>
        {articles.length > 1 ? `${all}, all` : `${all},`} {link}.
      </>
    );
  }
  return (
    <>
      {all}: {dated.length.toLocaleString('en-US')} dated, from the latest, and{' '}
      {undated.length.toLocaleString('en-US')} {link}.
    </>
  );
}

export interface ArticlesPageProps {
  readonly frame: Frame;
  readonly site: Site;
  /** A page of the dated texts. */
  readonly page: ListPage<ArticleEntry>;
  /** Undated texts shown beneath, on the front page. */
  readonly undated: ListPage<ArticleEntry> | null;
}

/** Every text of the archive, from the latest, the undated beneath. */
export function renderArticles({ frame, site, page, undated }: ArticlesPageProps): string {
  const isFront = page.path === ARTICLES;
  return renderDocument({
    frame,
    title: isFront ? 'All texts' : `All texts, ${page.words}`,
    description: `${counted(site.articles.length, 'text')}, by date.`,
    path: page.path,
    class: 'list-page',
    children: (
      <>
        <header class="page-head">
          <h1>All texts</h1>
          <p class="lead-in">
            <Holdings frame={frame} site={site} />
          </p>
          <ListHead frame={frame} page={page} total={site.dated.length} search={toSearch(site)} />
        </header>
        {site.articles.length === 0 ? <p class="empty">This archive holds no text yet.</p> : null}
        {page.items.length === 0 ? null : <ArticleList frame={frame} entries={page.items} level={2} />}
        <Pager frame={frame} page={page} />
        {undated === null || undated.items.length === 0 ? null : (
          <section class="section" aria-labelledby="undated">
            <h2 id="undated">Undated</h2>
            <ArticleList frame={frame} entries={undated.items.toReversed()} />
            {undated.of > 1 ? (
              <p class="more">
                <SiteLink frame={frame} to={UNDATED}>
                  All undated texts: {site.undated.length.toLocaleString('en-US')}
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
function toSearch({ span, undated }: Site): SearchRequest {
  if (undated.length === 0 || span.from === null || span.to === null) return { sort: 'newest' };
  return { from: span.from.slice(0, 4), to: span.to.slice(0, 4), sort: 'newest' };
}
