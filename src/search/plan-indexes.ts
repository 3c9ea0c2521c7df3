// Which indexes are written: all of them, or a small one beside those that stand.
import type { SiteIndexes } from './index-memory.ts';

/** What is to be done. */
export type IndexPlan =
  /** All texts are indexed anew. */
  | { readonly kind: 'whole' }
  /** These indexes hold all texts. */
  | { readonly kind: 'keep'; readonly indexes: SiteIndexes }
  /** A new delta holds these texts: all that the base does not hold as they are. */
  | { readonly kind: 'delta'; readonly indexes: SiteIndexes; readonly texts: readonly string[] };

/** An archive of fewer texts is indexed in less time than two indexes are worth. */
const WORTH_A_DELTA = 500;
/** Most texts of a delta, and most of the base that have gone or changed, in parts of the base: each search reads of both. */
const MOST_CHANGED = 1 / 8;

/**
 * Each build writes the whole delta, so that the time spent on deltas grows with its square. Once as many texts would
 * have been indexed for deltas as the base holds, the base is built anew: no more than twice the work has then been done
 * that one who knew what was to come would have done.
 * @param indexes as the last build left them
 * @param digests of the indexed parts of all articles' pages, by id
 */
export function planIndexes(indexes: SiteIndexes | null, digests: ReadonlyMap<string, string>): IndexPlan {
  if (indexes === null || digests.size < WORTH_A_DELTA) return { kind: 'whole' };
  const { base, delta, spent } = indexes;
  const texts = [...digests].flatMap(([id, digest]) => (base.texts.get(id)?.digest === digest ? [] : [id]));
  const outdated = base.texts.size - (digests.size - texts.length);
  if (Math.max(texts.length, outdated) > base.texts.size * MOST_CHANGED) return { kind: 'whole' };
  if (texts.length === 0) return { kind: 'keep', indexes: { ...indexes, delta: null } };
  if (texts.every((id) => delta?.texts.get(id)?.digest === digests.get(id))) return { kind: 'keep', indexes };
  return spent + texts.length > base.texts.size ? { kind: 'whole' } : { kind: 'delta', indexes, texts };
}
