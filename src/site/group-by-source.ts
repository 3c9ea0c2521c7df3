import type { SourceProfile } from '../model/source-profile.ts';
import type { ArticleEntry } from './article-entry.ts';
import { toDateSpan } from './date-span.ts';
import { groupBy } from './group-by.ts';
import { sourcePath } from './paths.ts';
import type { ShownPlaces } from './places/group-places.ts';
import type { SourceGroup } from './site.ts';
import { NOT_STATED } from './title-words.ts';

/**
 * Texts by source: sources by name, texts that state none last.
 * @param articles in the site's order, which the groups keep
 * @param places the spellings that stand for all; those that are not there stand for themselves
 */
export function groupBySource(
  articles: readonly ArticleEntry[],
  profiles: readonly SourceProfile[],
  places: ShownPlaces = new Map(),
): readonly SourceGroup[] {
  const byId = groupBy(articles, (article) => article.source?.id ?? null);
  const profileOf = new Map(profiles.map((profile) => [profile.id, profile]));
  return [...byId]
    .map(([id, held]) => toGroup(id, held, id === null ? null : (profileOf.get(id) ?? null), places))
    .sort(
      (a, b) =>
        Number(a.id === null) - Number(b.id === null) || inOrder(a.name, b.name) || inOrder(a.path, b.path),
    );
}

/** The group of texts without a source where there is no such text: its page says so. */
export function noSource(): SourceGroup {
  return toGroup(null, [], null, new Map());
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function toGroup(
  id: string | null,
  articles: readonly ArticleEntry[],
  profile: SourceProfile | null,
  places: ShownPlaces,
): SourceGroup {
  return {
    id,
    name: id === null ? NOT_STATED : (profile?.name ?? articles[0]?.source?.name ?? id),
    path: sourcePath(id),
    profile,
    articles,
    span: toDateSpan(articles),
    languages: byFrequency(articles.map((article) => article.language)).map(({ name }) => name),
    kinds: distinct(articles.map((article) => article.kind)),
    places: byFrequency(articles.map(({ dateline }) => dateline && (places.get(dateline) ?? dateline))),
    licences: distinct(articles.map((article) => article.licence)),
    withoutLicence: articles.filter((article) => article.licence === null).length,
    bases: countBasis(articles),
    reasons: toReasons(articles),
  };
}

function countBasis(articles: readonly ArticleEntry[]): SourceGroup['bases'] {
  const counts = { stated: 0, derived: 0, profile: 0, editor: 0, absent: 0 };
  for (const { sourceBasis } of articles) counts[sourceBasis] += 1;
  return counts;
}

function toReasons(articles: readonly ArticleEntry[]): SourceGroup['reasons'] {
  const reasons = byFrequency(articles.map(({ sourceReason }) => sourceReason));
  return reasons.map(({ name, articles: held }) => ({ words: name, articles: held }));
}

/** Values, one a text or null, those of most texts first. */
function byFrequency(
  values: readonly (string | null)[],
): readonly { readonly name: string; readonly articles: number }[] {
  const said = values.filter((value) => value !== null);
  return [...groupBy(said, (value) => value)]
    .map(([name, held]) => ({ name, articles: held.length }))
    .sort((a, b) => b.articles - a.articles || inOrder(a.name, b.name));
}

function distinct<T extends string>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}
