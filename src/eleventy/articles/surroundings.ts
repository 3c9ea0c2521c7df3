import type { ArticleEntry } from '../../site/article-entry.ts';
import { NO_NEIGHBORS } from '../../site/find-neighbors.ts';
import type { ListedName } from '../../site/names/name-group.ts';
import type { RelatedText } from '../../site/related/related-texts.ts';
import type { Neighbors, Site } from '../../site/site.ts';
import { type ArticleVersions, toArticleVersions } from '../../site/versions/article-versions.ts';

/** What of the rest of an archive goes into an article's page. Plain data. */
export interface Surroundings {
  readonly neighbors: Neighbors;
  /** null where the archive holds no other. */
  readonly versions: ArticleVersions | null;
  readonly related: readonly RelatedText[];
  /** Names of the archive's list that the article prints. */
  readonly names: readonly ListedName[];
}

/** Gathers what surrounds an article. */
export function toSurroundings(site: Site, entry: ArticleEntry): Surroundings {
  const names = site.namesIn.get(entry.id) ?? [];
  return {
    neighbors: site.neighbors.get(entry.id) ?? NO_NEIGHBORS,
    versions: toArticleVersions(site, entry),
    related: site.related.get(entry.id) ?? [],
    names: names.map(({ id, name, kind, path }) => ({ id, name, kind, path })),
  };
}
