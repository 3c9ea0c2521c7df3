// Searches that are drawn from an archive, and what they answer.
import { toRandom } from '../../src/generate/random.ts';
import type { OpenIndex } from '../../src/search/client/engine/open-index.ts';
import { search } from '../../src/search/client/engine/search-outcome.ts';
import { shownText } from '../../src/search/client/engine/shown-text.ts';
import { readState } from '../../src/search/client/search-state.ts';
import { toSearchQuery } from '../../src/site/search-address.ts';

/** Words of all frequencies, phrases, excluded words, titles, names: each kind from texts drawn by a seed. */
export async function drawQueries(index: OpenIndex): Promise<readonly string[]> {
  const random = toRandom('queries', 1);
  const queries: string[] = ['', '-the', 'xyzzy', 'the', 'من', 'title:the'];
  for (let count = 0; count < 24; count += 1) {
    const { content, meta } = await index.loadPage(random.below(index.table.size));
    const words = shownText(content).split(/\s+/u);
    const at = random.below(words.length - 3);
    const [first, second, third] = words.slice(at, at + 3);
    queries.push(`${first}`, `${random.pick(words)} ${random.pick(words)}`, `"${first} ${second}"`);
    queries.push(`${first} -${third}`, `-"${first} ${second}" ${third}`, meta.title ?? '');
  }
  return [...queries, ...index.table.names.slice(0, 12).map(({ name }) => name)];
}

/** What a search answers, all of it that a reader sees. */
export type Answer = Awaited<ReturnType<typeof answer>>;

/** Searches. */
export async function answer(index: OpenIndex, query: string) {
  const { hits, exact, unfiltered, filters, dates, nowhere } = await search(
    index,
    readState(toSearchQuery({ q: query })),
  );
  return {
    query,
    hits: hits.map(({ row, score }) => `${row} ${score.toFixed(6)}`),
    exact,
    unfiltered,
    filters,
    dates: dates.map((days) => `${days?.from} ${days?.to} ${days?.doubtful}`).sort(),
    nowhere: nowhere.map(({ text }) => text),
  };
}

/** Searches for one thing after the other. */
export async function answerAll(index: OpenIndex, queries: readonly string[]): Promise<readonly Answer[]> {
  const found: Answer[] = [];
  for (const query of queries) found.push(await answer(index, query));
  return found;
}
