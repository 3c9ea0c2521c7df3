import type { Random } from '../../generate/random.ts';
import type { OpenIndex } from '../../search/client/engine/open-index.ts';
import { search } from '../../search/client/engine/search-outcome.ts';
import { shownText } from '../../search/client/engine/shown-text.ts';
import { readState } from '../../search/client/search-state.ts';
import { NONE } from '../../search/table/search-table.ts';
import { toSearchQuery } from '../../site/search-address.ts';
import type { Measured } from '../baseline.ts';
import { countTexts, drawKnownItems, type KnownItem, type KnownText } from './known-items.ts';

/** A search that did not find its text well enough. */
export interface Missed {
  readonly kind: string;
  readonly query: string;
  /** Place among the hits, from 1; null where it is no hit. */
  readonly place: number | null;
  readonly hits: number;
}

export interface SearchMeasured {
  readonly texts: number;
  readonly drawn: number;
  /** Shares of the drawn texts that can be searched for in that way. */
  readonly measured: Measured;
  readonly missed: readonly Missed[];
}

/** Each kind of search, and the place up to which a text counts as found. */
const KINDS: readonly (readonly [name: string, kind: keyof Omit<KnownItem, 'row'>, upTo: number])[] = [
  ['rare words first', 'rare', 1],
  ['middling words in ten', 'middling', 10],
  ['title first', 'title', 1],
];

/**
 * Measures how well a search finds texts that are known to be there. Versions of one text are one result, as the
 * search page shows them.
 */
export async function measureSearch(
  index: OpenIndex,
  draw: number,
  random: Random,
  onProgress: (done: number, of: number) => void,
): Promise<SearchMeasured> {
  const texts = await readTexts(index);
  const items = drawKnownItems(texts, countTexts(texts), draw, random);
  const found = new Map<string, { asked: number; found: number }>();
  const missed: Missed[] = [];
  for (const [done, item] of items.entries()) {
    onProgress(done, items.length);
    for (const [name, kind, upTo] of KINDS) {
      const query = item[kind];
      if (query === null) continue;
      const { place, hits } = await placeOf(index, item.row, query);
      const tally = found.get(name) ?? { asked: 0, found: 0 };
      const isFound = place !== null && place <= upTo;
      found.set(name, { asked: tally.asked + 1, found: tally.found + (isFound ? 1 : 0) });
      if (!isFound) missed.push({ kind: name, query, place, hits });
    }
  }
  return {
    texts: texts.length,
    drawn: items.length,
    measured: Object.fromEntries([...found].map(([name, tally]) => [name, tally.found / tally.asked])),
    missed,
  };
}

/** Every text of an index, as its page shows it. */
export async function readTexts(index: OpenIndex): Promise<readonly KnownText[]> {
  const texts: KnownText[] = [];
  for (let row = 0; row < index.table.size; row += 1) {
    const { content, meta } = await index.loadPage(row);
    texts.push({ row, title: meta.title ?? '', text: shownText(content) });
  }
  return texts;
}

async function placeOf(
  index: OpenIndex,
  row: number,
  query: string,
): Promise<{ readonly place: number | null; readonly hits: number }> {
  const { hits } = await search(index, readState(toSearchQuery({ q: query })));
  const { versions } = index.table;
  const group = (at: number) => {
    const version = versions[at] ?? NONE;
    return version === NONE ? `row ${at}` : `version ${version}`;
  };
  const groups = [...new Set(hits.map((hit) => group(hit.row)))];
  const place = groups.indexOf(group(row));
  return { place: place < 0 ? null : place + 1, hits: hits.length };
}
