// What a word adds to a search and what its exclusion leaves are all that there was, however the word is looked for.
import { expect, test } from 'vitest';
import { countTexts, drawKnownItems } from '../../../src/evaluate/search/known-items.ts';
import { readTexts } from '../../../src/evaluate/search/measure-search.ts';
import { toRandom } from '../../../src/generate/random.ts';
import type { OpenIndex } from '../../../src/search/client/engine/open-index.ts';
import { countHits } from '../../../src/search/client/engine/search-outcome.ts';
import { readState } from '../../../src/search/client/search-state.ts';
import { toSearchQuery } from '../../../src/site/search-address.ts';
import { useGeneratedIndex } from '../../support/use-generated-index.ts';

const MINUTES = 60_000;
/** Short words with other forms, which the index takes for one: none of them may be looked for in the texts alone. */
const WITH_FORMS = ['it', 'its', 'be', 'being', 'new', 'news', 'say', 'says', 'said', 'port', 'ports'];

let index: OpenIndex;

useGeneratedIndex((opened) => {
  ({ index } = opened);
});

test(
  'with a word and without it are all',
  async () => {
    const count = (q: string) => countHits(index, readState(toSearchQuery({ q })));
    const texts = await readTexts(index);
    const items = drawKnownItems(texts, countTexts(texts), 20, toRandom('counts', 1));
    const rare = items.flatMap(({ rare: words }) => words?.split(' ').slice(0, 1) ?? []);
    const frequent = index.table.frequent.map(({ word }) => word);
    expect(rare.length).toBeGreaterThan(5);
    expect(frequent.length).toBeGreaterThan(3);
    const wrong: string[] = [];
    for (const word of rare) {
      const all = await count(word);
      expect(all, word).toBeGreaterThan(0);
      for (const other of [...frequent, ...WITH_FORMS]) {
        const [having, lacking] = [await count(`${word} ${other}`), await count(`${word} -${other}`)];
        if (having + lacking !== all) wrong.push(`${word} ${other}: ${having} + ${lacking} of ${all}`);
      }
    }
    expect(wrong).toEqual([]);
  },
  4 * MINUTES,
);
