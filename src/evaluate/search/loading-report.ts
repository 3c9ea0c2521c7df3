// Draws searches from a built site, measures what they cost a reader, and says so.
import { toRandom } from '../../generate/random.ts';
import { toTable } from '../table.ts';
import { openDiskIndex } from './disk-index.ts';
import { countTexts, drawKnownItems } from './known-items.ts';
import { FILE_KINDS, measureLoading, type SearchCost } from './measure-loading.ts';
import { readTexts } from './measure-search.ts';

export interface LoadingArguments {
  readonly siteDir: string;
  readonly draw: number;
  readonly seed: number;
}

/** Searches for three words of middling frequency of a text each, one after the other. @returns lines of a report */
export async function reportLoading(
  { siteDir, draw, seed }: LoadingArguments,
  browserPath: string,
  onProgress: (done: number, of: number) => void,
): Promise<readonly string[]> {
  const texts = await readTexts(await openDiskIndex(siteDir));
  const items = drawKnownItems(texts, countTexts(texts), draw * 2, toRandom('loading', seed));
  const queries = items.flatMap(({ middling }) => (middling === null ? [] : [middling]));
  const pairs = queries.slice(0, draw).map((query, at) => [query, queries[draw + at] ?? query] as const);
  const costs: SearchCost[] = [];
  await measureLoading(siteDir, pairs, browserPath, (cost) => onProgress(costs.push(cost), pairs.length));
  return [
    `${costs.length} searches among ${texts.length} texts, each in a browser that has seen nothing`,
    ...toTable([
      ['', 'median', 'most'],
      ['ms from Enter to the first result', ...spread(costs.map(({ first }) => first))],
      ['ms for the next search', ...spread(costs.map(({ next }) => next))],
      ['kB up to the first results', ...spread(costs.map((cost) => sum(cost) / 1000))],
      ...FILE_KINDS.map((kind) => [`  ${kind}`, ...spread(costs.map(({ bytes }) => bytes[kind] / 1000))]),
    ]),
  ];
}

function sum({ bytes }: SearchCost): number {
  return FILE_KINDS.reduce((total, kind) => total + bytes[kind], 0);
}

/** Median and maximum, in whole numbers. */
function spread(values: readonly number[]): readonly [string, string] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => String(Math.round(sorted[place] ?? 0));
  return [at(Math.floor((sorted.length - 1) / 2)), at(sorted.length - 1)];
}
