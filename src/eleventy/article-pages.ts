// Routes below /articles/<id>/: an article's page and that of its evidence, side by side, so that its files are read once for both.
import type { Frame } from '../components/frame.ts';
import { renderArticle } from '../pages/article.tsx';
import { renderEvidence } from '../pages/evidence.tsx';
import { toHref } from '../site/address.ts';
import type { Article } from '../site/article.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { NO_NEIGHBORS } from '../site/find-neighbors.ts';
import type { NameLinks } from '../site/markdown/link-names.ts';
import { articlePath, evidencePath, namePath } from '../site/paths.ts';
import { readArticleAgain } from '../site/read-article-again.ts';
import { toRelatedLinks } from '../site/related/related-links.ts';
import type { Site } from '../site/site.ts';
import { toArticleVersions } from '../site/versions/article-versions.ts';
import type { Page, Pages } from './pages.ts';

export function articlePages(site: Site, frame: Frame): Pages {
  const nameOf = new Map(site.names.map(({ id, name }) => [id, name]));
  const hrefOf = (id: string) => toHref(site.address, namePath(id));
  const links = { index: site.nameIndex, hrefOf };
  return site.articles.flatMap((entry): Pages => {
    const read = forTwo(() => readArticleAgain(entry, site.rawDir));
    return [
      articlePage(site, frame, entry, read, nameOf, links),
      {
        path: evidencePath(entry.id),
        from: { frame, entry },
        render: () => renderEvidence({ frame, entry, article: read() }),
      },
    ];
  });
}

function articlePage(
  site: Site,
  frame: Frame,
  entry: ArticleEntry,
  read: () => Article,
  nameOf: ReadonlyMap<string, string>,
  links: NameLinks,
): Page {
  // All that the page needs beside the article itself, of which the entry tells.
  const of = {
    frame,
    entry,
    neighbors: site.neighbors.get(entry.id) ?? NO_NEIGHBORS,
    versions: toArticleVersions(site, entry),
  };
  const names = (site.namesIn.get(entry.id) ?? []).map(({ id, name, kind, path }) => ({
    id,
    name,
    kind,
    path,
  }));
  const related = site.related.get(entry.id) ?? [];
  return {
    path: articlePath(entry.id),
    from: {
      ...of,
      names,
      related,
      nameOf: related.length === 0 ? null : nameOf,
      index: names.length === 0 ? null : links.index,
    },
    render() {
      const article = read();
      return renderArticle({
        ...of,
        article,
        names,
        links: names.length === 0 ? null : links,
        related: toRelatedLinks(related, entry, article, nameOf),
      });
    },
  };
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
