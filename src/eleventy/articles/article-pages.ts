// Routes below /articles/<id>/: an article's page and that of its evidence, side by side, so that its files are read once for both.
import { toNameIndex } from '../../names/find-names.ts';
import { renderArticle } from '../../pages/article.tsx';
import { renderEvidence } from '../../pages/evidence.tsx';
import { toHref } from '../../site/address.ts';
import type { Article } from '../../site/article.ts';
import { articlePath, evidencePath, namePath } from '../../site/paths.ts';
import { readArticleAgain } from '../../site/read-article-again.ts';
import { toRelatedLinks } from '../../site/related/related-links.ts';
import type { Page, PageKind } from '../pages.ts';
import type { ArticlesJob, ArticleToMake } from './article-files.ts';

/** The pages of articles that are to be made. */
export function articlePages(job: ArticlesJob, articles: readonly ArticleToMake[]): PageKind {
  const { frame, rawDir, names: list } = job;
  const nameOf = new Map(list.map(({ id, name }) => [id, name]));
  const links = { index: toNameIndex(list), hrefOf: (id: string) => toHref(frame.address, namePath(id)) };
  const pages = articles.flatMap(({ entry, surroundings, make }): readonly Page[] => {
    const { related, ...around } = surroundings;
    const isBoth = make.includes('page') && make.includes('evidence');
    const read = isBoth
      ? forTwo(() => readArticleAgain(entry, rawDir))
      : () => readArticleAgain(entry, rawDir);
    const page = (article: Article) =>
      renderArticle({
        ...around,
        frame,
        entry,
        article,
        links: around.names.length === 0 ? null : links,
        related: toRelatedLinks(related, entry, article, nameOf),
      });
    return [
      ...(make.includes('page') ? [{ path: articlePath(entry.id), render: () => page(read()) }] : []),
      ...(make.includes('evidence')
        ? [{ path: evidencePath(entry.id), render: () => renderEvidence({ frame, entry, article: read() }) }]
        : []),
    ];
  });
  return { name: 'article', pages };
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
