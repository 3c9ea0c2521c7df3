// A phrase is found where a block of a text prints it, and nowhere else.
import { expect, test } from 'vitest';
import { type Random, toRandom } from '../../../src/generate/random.ts';
import { findInText, wordsOfPage } from '../../../src/search/client/engine/find-in-text.ts';
import type { OpenIndex } from '../../../src/search/client/engine/open-index.ts';
import { search } from '../../../src/search/client/engine/search-outcome.ts';
import { readState } from '../../../src/search/client/search-state.ts';
import { GAP } from '../../../src/site/index-signs.ts';
import { toSearchQuery } from '../../../src/site/search-address.ts';
import { useGeneratedIndex } from '../../support/use-generated-index.ts';

const DRAWN = 200;
const LOOKED_INTO = 40;
/** Of shorter ones the index knows forms that a look at the text does not. */
const WORD = /^[\p{L}\p{N}]{4,}[,.:;!?]?$/u;

let index: OpenIndex;

useGeneratedIndex((opened) => {
  ({ index } = opened);
});

/** The blocks of a text as words, its title first. */
async function blocksOf(row: number): Promise<readonly (readonly string[])[]> {
  const { printed } = wordsOfPage(await index.loadPage(row));
  const title = index.table.titleWords[row] ?? 0;
  const rest = printed.slice(title).join(' ').split(GAP);
  return [printed.slice(0, title), ...rest.map((block) => block.split(' '))]
    .map((block) => block.filter((word) => word !== ''))
    .filter((block) => block.length > 1);
}

/** Two words of a text side by side: within a block, or the last of one and the first of the next. */
async function drawPhrase(random: Random, row: number, across: boolean): Promise<string | null> {
  const blocks = await blocksOf(row);
  const at = random.below(blocks.length - (across ? 1 : 0));
  const [block = [], next = []] = blocks.slice(at);
  const within = random.below(block.length - 1);
  const words = across ? [block.at(-1), next[0]] : block.slice(within, within + 2);
  return words.every((word) => WORD.test(word ?? '')) ? `"${words.join(' ')}"` : null;
}

async function find(query: string) {
  const { hits, clauses } = await search(index, readState(toSearchQuery({ q: query })));
  return { rows: hits.map(({ row }) => row), clauses };
}

test.each([
  ['within a block', false],
  ['from one block to the next', true],
])('words side by side %s', async (_, across) => {
  const random = toRandom('phrases', across ? 2 : 1);
  let asked = 0;
  for (let count = 0; count < DRAWN; count += 1) {
    const row = random.below(index.table.size);
    const phrase = await drawPhrase(random, row, across);
    if (phrase === null) continue;
    asked += 1;
    const { rows, clauses } = await find(phrase);
    if (!across) expect(rows, phrase).toContain(row);
    for (const hit of rows.slice(0, LOOKED_INTO)) {
      const text = wordsOfPage(await index.loadPage(hit));
      for (const clause of clauses) expect(findInText(text, clause).count, phrase).toBeGreaterThan(0);
    }
  }
  expect(asked).toBeGreaterThan(DRAWN / 10);
});
