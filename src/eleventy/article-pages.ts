// Routes below /articles/<id>/: an article's page and that of its evidence, side by side, so that its files are read once for both.
import type { Frame } from '../components/frame.ts';
import { renderArticle } from '../pages/article.tsx';
import { renderEvidence } from '../pages/evidence.tsx';
import { toHref } from '../site/address.ts';
import type { Article } from '../site/article.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { NO_NEIGHBORS } from '../site/find-neighbors.ts';
import type { NameLinks } from '../site/markdown/link-names.ts';
import type { NameGroup } from '../site/names/name-group.ts';
import { articlePath, evidencePath, namePath } from '../site/paths.ts';
import { readArticleAgain } from '../site/read-article-again.ts';
import { toRelatedLinks } from '../site/related/related-links.ts';
import type { Site } from '../site/site.ts';
import { toArticleVersions } from '../site/versions/article-versions.ts';
import type { Pages } from './pages.ts';

export function articlePages(site: Site, frame: Frame): Pages {
  const nameOf = new Map(site.names.map((name) => [name.id, name]));
  const hrefOf = (id: string) => toHref(site.address, namePath(id));
  const links = nameOf.size === 0 ? null : { index: site.nameIndex, hrefOf };
  return site.articles.flatMap((entry): Pages => {
    const read = forTwo(() => readArticleAgain(entry, site.rawDir));
    return [
      [articlePath(entry.id), () => renderArticlePage(site, frame, entry, read(), nameOf, links)],
      [evidencePath(entry.id), () => renderEvidence({ frame, entry, article: read() })],
    ];
  });
}

function renderArticlePage(
  site: Site,
  frame: Frame,
  entry: ArticleEntry,
  article: Article,
  nameOf: ReadonlyMap<string, NameGroup>,
  links: NameLinks | null,
): string {
  const names = site.namesIn.get(entry.id) ?? [];
  return renderArticle({
    frame,
    entry,
    article,
    names,
    links: names.length === 0 ? null : links,
    neighbors: site.neighbors.get(entry.id) ?? NO_NEIGHBORS,
    versions: toArticleVersions(site, entry),
    related: toRelatedLinks(site, entry, article, nameOf),
  });
}

/** Reads for the first of two that ask, and lets go with the second: no more than a few articles are in memory at once. */
function forTwo<T>(read: () => T): () => T {
  let waiting: { readonly value: T } | null = null;
  return () => {
    const { value } = waiting ?? { value: read() };
    waiting = waiting === null ? { value } : null;
    return value;
  };
}
