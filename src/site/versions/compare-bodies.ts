import { type FoundVersions, findVersions } from '../../versions/find-versions.ts';
import type { KnownOverlaps } from '../../versions/known-overlaps.ts';
import type { ArticlePart } from '../article-part.ts';
import { orderArticles } from '../order-articles.ts';
import { readBody } from './read-body.ts';

/**
 * Finds versions among the articles of a site, by their numbers in its order. Bodies are read again, few at a time.
 * @param known pairs that need not be measured again
 */
export async function compareBodies(
  parts: readonly ArticlePart[],
  known?: KnownOverlaps,
): Promise<FoundVersions> {
  const { dated, undated } = orderArticles(parts.map(({ entry }) => entry));
  const ordered = [...dated, ...undated];
  const sketches = new Map(parts.map(({ entry, sketch }) => [entry.id, sketch]));
  return await findVersions(
    ordered.map(({ id }) => sketches.get(id) ?? null),
    async (at) => {
      const entry = ordered[at];
      return entry === undefined ? '' : readBody(entry).join('\n');
    },
    known,
  );
}
