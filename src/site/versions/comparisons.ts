import { type Overlap, turned } from '../../versions/overlap.ts';
import type { ArticleEntry } from '../article-entry.ts';
import { comparisonPath } from '../paths.ts';
import type { Site } from '../site.ts';
import type { VersionGroup } from './version-groups.ts';

/** Two texts that a page sets side by side, the one that stands earlier in the archive first. */
export interface ComparedPair {
  readonly first: ArticleEntry;
  readonly second: ArticleEntry;
  /** Of the first with the second. */
  readonly overlap: Overlap;
  readonly path: string;
}

/**
 * Whether a page compares two members of a group, by their places in it: each is compared with the first and with the
 * one before it, so that a group of n has less than 2 n pages.
 */
export function isCompared(place: number, other: number): boolean {
  const [earlier, later] = place < other ? [place, other] : [other, place];
  return earlier !== later && (earlier === 0 || earlier === later - 1);
}

/** Every pair of texts that a page compares. */
export function listComparisons(
  site: Pick<Site, 'versions' | 'inclusions' | 'articles'>,
): readonly ComparedPair[] {
  const groups = [...new Set(site.versions.values())];
  return [...groups.flatMap(pairsOf), ...includedPairs(site)];
}

function pairsOf({ members }: VersionGroup): readonly ComparedPair[] {
  return members.flatMap(({ entry, overlaps }, place) =>
    [...new Set([0, place - 1])]
      .filter((other) => isCompared(place, other))
      .flatMap((other) => {
        const first = members[other]?.entry;
        const overlap = first && overlaps.get(first.id);
        return first === undefined || overlap === undefined ? [] : [toPair(first, entry, turned(overlap))];
      }),
  );
}

function includedPairs({
  articles,
  inclusions,
}: Pick<Site, 'inclusions' | 'articles'>): readonly ComparedPair[] {
  return articles.flatMap((article) =>
    (inclusions.get(article.id)?.within ?? []).map(({ entry, isBefore, overlap }) =>
      isBefore ? toPair(entry, article, turned(overlap)) : toPair(article, entry, overlap),
    ),
  );
}

function toPair(first: ArticleEntry, second: ArticleEntry, overlap: Overlap): ComparedPair {
  return { first, second, overlap, path: comparisonPath(first.id, second.id) };
}
