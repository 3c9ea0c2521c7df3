import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { SourceProfile } from '../model/source-profile.ts';
import type { SiteAddress } from './address.ts';
import { countBases, type FieldBases } from './count-bases.ts';
import { toDateSpan } from './date-span.ts';
import { findNeighbors } from './find-neighbors.ts';
import { groupByDate } from './group-by-date.ts';
import { groupBySource } from './group-by-source.ts';
import { orderArticles } from './order-articles.ts';
import type { ArticleEntry, Site } from './site.ts';

export interface SiteParts {
  readonly archive: ArchiveSettings;
  readonly address: SiteAddress;
  readonly rawDir: string;
  readonly profiles: readonly SourceProfile[];
  readonly articles: readonly { readonly entry: ArticleEntry; readonly bases: FieldBases }[];
}

/** Builds all that the pages print from the entries of a collection. */
export function buildSite({ archive, address, rawDir, profiles, articles }: SiteParts): Site {
  const { dated, undated } = orderArticles(articles.map(({ entry }) => entry));
  const ordered = [...dated, ...undated];
  const sources = groupBySource(ordered, profiles);
  return Object.freeze({
    archive,
    address,
    rawDir,
    articles: ordered,
    dated,
    undated,
    span: toDateSpan(ordered),
    sources,
    years: groupByDate(dated),
    neighbors: findNeighbors(dated, sources),
    basisCounts: countBases(articles.map(({ bases }) => bases)),
  });
}
