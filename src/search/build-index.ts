// The search indexes of a site: written where texts have changed, kept where they have not.
import { idsOfCuts } from './index-cut.ts';
import type { LastIndexes, SiteIndexes } from './index-memory.ts';
import { filesOfIndex, type IndexedText, type IndexedTexts } from './kept-index.ts';
import { planIndexes } from './plan-indexes.ts';
import type { IndexedPage } from './table/build-table.ts';
import { type IndexTarget, writeIndexes } from './write-indexes.ts';

/** The search indexes of a site as built. */
export interface SearchIndex {
  readonly indexes: SiteIndexes;
  /** Where each article stands in them, by its id. */
  readonly pages: IndexedTexts;
  /** Pages in them that stand for no article any longer. */
  readonly outdated: readonly IndexedPage[];
  /** How many indexes there are. */
  readonly cuts: number;
  /** Files of the site as published that remain part of it, from the site's root. */
  readonly kept: readonly string[];
}

export interface IndexTask extends IndexTarget {
  /** Of all articles. */
  readonly ids: readonly string[];
  readonly last: LastIndexes;
  /** Into how many indexes the texts are cut where all of them are indexed. */
  readonly cuts: number;
}

/**
 * Indexes articles, in one index or several, and checks that they hold every article once and can be loaded. A few
 * texts that came or changed since the last build go into a small index beside those that stand.
 * @returns the indexes, or what went wrong
 */
export async function buildSearchIndex(task: IndexTask): Promise<SearchIndex | readonly string[]> {
  const { ids, last, cuts } = task;
  const digests = last.indexes === null ? new Map<string, string>() : digestsOf(task);
  const plan = planIndexes(last.indexes, digests);
  if (plan.kind === 'keep') return toSearchIndex(plan.indexes, digests, filesOf(plan.indexes));
  if (plan.kind === 'whole') {
    const base = await writeIndexes(task, idsOfCuts(ids, cuts), 0);
    if (!('texts' in base)) return base;
    const written = new Map(ids.map((id) => [id, base.texts.get(id)?.digest ?? NO_PAGE]));
    return toSearchIndex({ base, delta: null, spent: 0 }, written, []);
  }
  const { base, spent } = plan.indexes;
  const delta = await writeIndexes(task, [plan.texts], base.cuts);
  if (!('texts' in delta)) return delta;
  const indexes = { base, delta, spent: spent + plan.texts.length };
  return toSearchIndex(indexes, digests, filesOfIndex(base));
}

/** No index has a text of this digest. */
const NO_PAGE = 'none';

/** Of the indexed parts of all articles' pages, by id. */
function digestsOf({ ids, articles, last }: IndexTask): ReadonlyMap<string, string> {
  return new Map(
    ids.map((id) => {
      const known = articles.rendered.has(id) ? null : last.digestOf(id);
      return [id, known ?? articles.read(id)?.digest ?? NO_PAGE];
    }),
  );
}

function filesOf({ base, delta }: SiteIndexes): readonly string[] {
  return [base, delta].flatMap((index) => (index === null ? [] : filesOfIndex(index)));
}

/** What the delta holds of a text that is again as the base holds it tells nothing of the text's page. */
function withCurrentDigests(delta: IndexedTexts, pages: IndexedTexts): IndexedTexts {
  return new Map(
    [...delta].map(([id, text]) => [id, pages.get(id) === text ? text : { ...text, digest: '' }]),
  );
}

/** @param digests of all articles, by id */
function toSearchIndex(
  indexes: SiteIndexes,
  digests: ReadonlyMap<string, string>,
  kept: readonly string[],
): SearchIndex {
  const { base } = indexes;
  const pages = new Map<string, IndexedText>();
  for (const [id, digest] of digests) {
    const held = [base, indexes.delta]
      .map((index) => index?.texts.get(id))
      .find((text) => text?.digest === digest);
    if (held) pages.set(id, held);
  }
  const delta = indexes.delta && { ...indexes.delta, texts: withCurrentDigests(indexes.delta.texts, pages) };
  const outdated = [base, delta].flatMap((index) =>
    [...(index?.texts ?? [])].flatMap(([id, text]) => (pages.get(id) === text ? [] : [text])),
  );
  return { indexes: { ...indexes, delta }, pages, outdated, cuts: base.cuts + (delta?.cuts ?? 0), kept };
}
