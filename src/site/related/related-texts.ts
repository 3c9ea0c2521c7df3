import { findRelated } from '../../related/find-related.ts';
import { NO_TERMS, type Terms } from '../../related/terms.ts';
import type { FoundVersions } from '../../versions/find-versions.ts';
import type { Inclusion } from '../../versions/inclusions.ts';
import type { ArticleEntry } from '../article-entry.ts';
import { dayNumber } from '../day-number.ts';
import type { NameInText } from '../names/names-in.ts';

/** A text that shares names or rare words with the one at hand. */
export interface RelatedText {
  readonly entry: ArticleEntry;
  /** Ids in `names.yaml`, the rarest first. */
  readonly names: readonly string[];
  /** Rare words of both, by their hashes, the rarest first. */
  readonly words: readonly number[];
  /** Days between the two; null where one of them is not known to the day. */
  readonly days: number | null;
}

/** What is kept of each article to relate it to others. */
export interface RelatablePart {
  readonly entry: ArticleEntry;
  readonly names: readonly NameInText[];
  readonly terms: Terms;
}

/**
 * Related texts of every article that has some, by its id. Versions of one text are not told as related.
 * @param articles in the archive's order, by which the versions count
 */
export function relateArticles(
  articles: readonly ArticleEntry[],
  parts: readonly RelatablePart[],
  { groups, inclusions }: FoundVersions,
): ReadonlyMap<string, readonly RelatedText[]> {
  const partOf = new Map(parts.map((part) => [part.entry.id, part]));
  const clusterOf = new Map(
    groups.flatMap(({ members }, group) => members.map((at) => [at, group] as const)),
  );
  const kinOf = toKin(inclusions);
  const found = findRelated(
    articles.map((entry, at) => ({
      language: entry.language,
      terms: partOf.get(entry.id)?.terms ?? NO_TERMS,
      names: (partOf.get(entry.id)?.names ?? []).map(({ id }) => id),
      day: entry.when.exact ? dayNumber(entry.date) : null,
      cluster: clusterOf.get(at) ?? null,
      kin: kinOf.get(at) ?? NO_KIN,
    })),
  );
  return new Map(
    articles.flatMap(({ id }, at) => {
      const related = (found[at] ?? []).flatMap(({ other, ...shared }) => {
        const entry = articles[other];
        return entry === undefined ? [] : [{ entry, ...shared }];
      });
      return related.length === 0 ? [] : [[id, related.slice()] as const];
    }),
  );
}

const NO_KIN: ReadonlySet<number> = new Set();

/** By each text's number those that it stands in and that stand in it. */
function toKin(inclusions: readonly Inclusion[]): ReadonlyMap<number, ReadonlySet<number>> {
  const kin = new Map<number, Set<number>>();
  for (const { inner, outer } of inclusions) {
    kin.set(inner, (kin.get(inner) ?? new Set()).add(outer));
    kin.set(outer, (kin.get(outer) ?? new Set()).add(inner));
  }
  return kin;
}
