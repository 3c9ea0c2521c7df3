// The search indexes of a site: written where texts have changed, kept where they have not.
import path from 'node:path';
import type { ArticlePages } from './article-pages.ts';
import { cutTexts, type TextToIndex } from './cut-texts.ts';
import { CUTS_FOLDER, type IndexedCuts, indexCuts } from './index-cuts.ts';
import type { LastIndexes, SiteIndexes } from './index-memory.ts';
import { filesOfIndex, type IndexedText, type IndexedTexts, type KeptIndex } from './kept-index.ts';
import { planIndexes } from './plan-indexes.ts';
import type { IndexedPage } from './table/build-table.ts';
import { writeIndex } from './write-index.ts';

/** The search indexes of a site as built. */
export interface SearchIndex {
  readonly indexes: SiteIndexes;
  /** Where each article stands in them, by its id. */
  readonly pages: IndexedTexts;
  /** Pages in them that stand for no article any longer. */
  readonly outdated: readonly IndexedPage[];
  /** How many indexes there are. */
  readonly count: number;
  /** Files of the site as published that remain part of it, from the site's root. */
  readonly kept: readonly string[];
}

export interface IndexTask {
  /** All articles. */
  readonly texts: readonly TextToIndex[];
  /** Their pages. */
  readonly articles: ArticlePages;
  /** Where indexes are written to: the folder of the first one. */
  readonly bundleDir: string;
  /** Most processes side by side. */
  readonly jobs: number;
  /** Where other runs have indexed them; null where this one does. */
  readonly indexed: IndexedCuts | null;
  readonly last: LastIndexes;
  /** Into how many cuts they go where all of them are indexed; any number gives the same index. */
  readonly cuts?: number | undefined;
}

/**
 * Indexes articles, and checks that the index holds every article once. A few texts that came or changed since the last
 * build go into a small index beside the one that stands.
 * @returns the indexes, or what went wrong
 */
export async function buildSearchIndex(task: IndexTask): Promise<SearchIndex | readonly string[]> {
  const { texts, last, bundleDir } = task;
  const digests = last.indexes === null ? new Map<string, string>() : digestsOf(task);
  const plan = planIndexes(last.indexes, digests);
  if (plan.kind === 'keep') return toSearchIndex(plan.indexes, digests, filesOf(plan.indexes));
  if (plan.kind === 'whole') {
    const base = await writeWhole(task);
    if (!('texts' in base)) return base;
    const written = new Map(texts.map(({ id }) => [id, base.texts.get(id)?.digest ?? NO_PAGE]));
    return toSearchIndex({ base, delta: null, spent: 0 }, written, []);
  }
  const { base, spent } = plan.indexes;
  const cut = await indexInCuts(task, [plan.texts]);
  if (!('texts' in cut)) return cut;
  const delta = await writeIndex(bundleDir, cut, plan.texts, base.count);
  if (!('texts' in delta)) return delta;
  const indexes = { base, delta, spent: spent + plan.texts.length };
  return toSearchIndex(indexes, digests, filesOfIndex(base));
}

async function writeWhole(task: IndexTask): Promise<KeptIndex | readonly string[]> {
  const { texts, indexed, bundleDir } = task;
  const cuts = await (indexed === null
    ? indexInCuts(task, cutTexts(texts, task.cuts))
    : checkCuts(task, indexed));
  const ids = texts.map(({ id }) => id);
  return 'texts' in cuts ? writeIndex(bundleDir, cuts, ids, 0) : cuts;
}

function indexInCuts({ articles, bundleDir, jobs }: IndexTask, cuts: readonly (readonly string[])[]) {
  return indexCuts(articles, cuts, path.join(bundleDir, CUTS_FOLDER), jobs);
}

/** What other runs have indexed counts where it is what the pages hold. */
function checkCuts({ texts, articles }: IndexTask, indexed: IndexedCuts): IndexedCuts | readonly string[] {
  const other = texts.find(({ id }) => articles.read(id)?.digest !== indexed.texts.get(id));
  return other === undefined
    ? indexed
    : [`what was indexed of article \`${other.id}\` is not what its page holds`];
}

/** No index has a text of this digest. */
const NO_PAGE = 'none';

/** Of the indexed parts of all articles' pages, by id. */
function digestsOf({ texts, articles, last }: IndexTask): ReadonlyMap<string, string> {
  return new Map(
    texts.map(({ id }) => {
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
  return { indexes: { ...indexes, delta }, pages, outdated, count: base.count + (delta?.count ?? 0), kept };
}
