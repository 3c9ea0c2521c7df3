import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { Name } from '../model/names.ts';
import type { SourceProfile } from '../model/source-profile.ts';
import type { FoundVersions } from '../versions/find-versions.ts';
import type { SiteAddress } from './address.ts';
import { toArchiveVersion } from './archive-version.ts';
import type { ArticlePart } from './article-part.ts';
import { countBases } from './count-bases.ts';
import { toDateSpan } from './date-span.ts';
import { findNeighbors } from './find-neighbors.ts';
import { groupByDate } from './group-by-date.ts';
import { groupByDayOfYear } from './group-by-day-of-year.ts';
import { groupBySource } from './group-by-source.ts';
import { groupByName } from './names/group-by-name.ts';
import type { NameGroup } from './names/name-group.ts';
import type { NameInText } from './names/names-in.ts';
import { orderArticles } from './order-articles.ts';
import { groupPlaces } from './places/group-places.ts';
import { relateArticles } from './related/related-texts.ts';
import type { Site } from './site.ts';
import { toInclusions, toVersionGroups } from './versions/version-groups.ts';

export interface SiteParts {
  readonly archive: ArchiveSettings;
  readonly address: SiteAddress;
  readonly rawDir: string;
  readonly profiles: readonly SourceProfile[];
  /** As `names.yaml` holds them. */
  readonly names: readonly Name[];
  /** Of the articles, by their numbers in the site's order. */
  readonly versions: FoundVersions;
  readonly articles: readonly ArticlePart[];
}

/** Builds all that the pages print from the entries of a collection. */
export function buildSite(parts: SiteParts): Site {
  const { archive, address, rawDir, profiles, articles } = parts;
  const { dated, undated } = orderArticles(articles.map(({ entry }) => entry));
  const ordered = [...dated, ...undated];
  const places = groupPlaces(
    ordered.map(({ dateline }) => dateline),
    parts.names,
  );
  const sources = groupBySource(ordered, profiles, places);
  const printed = new Map(
    articles.flatMap(({ entry, names }) => (names.length === 0 ? [] : [[entry.id, names] as const])),
  );
  const names = groupByName(parts.names, ordered, printed);
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
    daysOfYear: groupByDayOfYear(ordered),
    uncertain: dated.filter(({ when }) => !when.exact),
    places,
    neighbors: findNeighbors(dated, sources),
    names,
    namesIn: toGroupsIn(printed, names),
    nameList: parts.names,
    basisCounts: countBases(articles.map(({ bases }) => bases)),
    version: toArchiveVersion(
      articles.map(({ entry: { id, files } }) => ({ id, digest: files.sha256.markdown })),
      parts.names,
    ),
    versions: toVersionGroups(parts.versions.groups, ordered),
    related: relateArticles(ordered, articles, parts.versions),
    inclusions: toInclusions(parts.versions.inclusions, ordered),
  });
}

/** What each text prints, as groups. */
function toGroupsIn(
  printed: ReadonlyMap<string, readonly NameInText[]>,
  groups: readonly NameGroup[],
): ReadonlyMap<string, readonly NameGroup[]> {
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  return new Map(
    [...printed].map(([text, names]) => [text, names.flatMap(({ id }) => groupOf.get(id) ?? [])]),
  );
}
