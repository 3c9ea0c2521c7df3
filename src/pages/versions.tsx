import { renderDocument } from '../../layouts/document.tsx';
import type { Frame } from '../components/frame.ts';
import { Pager } from '../components/pager.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { TitleText } from '../components/title-text.tsx';
import { VersionList } from '../components/version-links.tsx';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import type { ListPage } from '../site/paginate.ts';
import { articlePath } from '../site/paths.ts';
import { titleWithSource } from '../site/title-words.ts';
import type { VersionLink } from '../site/versions/article-versions.ts';

export interface VersionsPageProps {
  readonly frame: Frame;
  /** The first version, with which the others are compared. */
  readonly first: ArticleEntry;
  readonly count: number;
  readonly page: ListPage<VersionLink>;
}

/** All versions of a text that has more of them than its own page lists. */
export function renderVersions({ frame, first, count, page }: VersionsPageProps): string {
  const title = `Versions of ${titleWithSource(first)}`;
  return renderDocument({
    frame,
    title: page.path === page.list ? title : `${title}, ${page.words}`,
    description: null,
    path: page.path,
    noIndex: true,
    class: 'versions-page',
    children: (
      <>
        <header class="page-head">
          <p class="kicker">Versions</p>
          <h1>{counted(count, 'version')} of a text</h1>
          <p class="lead-in">
            They share most of their wording. Each is described as it stands beside the first in the archive,{' '}
            <SiteLink frame={frame} to={articlePath(first.id)}>
              <TitleText entry={first} />
            </SiteLink>
            .
          </p>
        </header>
        <VersionList frame={frame} versions={page.items.toReversed()} />
        <Pager frame={frame} page={page} />
      </>
    ),
  });
}
