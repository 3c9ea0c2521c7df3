import { expect, test } from 'vitest';
import { compare } from '../../../src/evaluate/search/evaluate-search.ts';
import { countTexts, drawKnownItems } from '../../../src/evaluate/search/known-items.ts';
import { toRandom } from '../../../src/generate/random.ts';

const TEXTS = Array.from({ length: 40 }, (_, row) => ({
  row,
  title: row === 0 ? '“The oil price rose…”' : `Text ${row}`,
  text: `the oil ${row < 3 ? 'harbor bridge canal' : ''} ${row === 0 ? 'zebra yacht xylophone' : ''} it's`,
}));

test('searches are made of the rarest words of a text, of middling ones, and of its title', () => {
  const items = drawKnownItems(TEXTS, countTexts(TEXTS), 40, toRandom(1));
  expect(items).toHaveLength(40);
  const first = items.find(({ row }) => row === 0);
  expect(first?.rare?.split(' ').sort()).toEqual(['xylophone', 'yacht', 'zebra']);
  expect(first?.middling?.split(' ')).toHaveLength(3);
  expect(first?.title).toBe('The oil price rose');
  expect(items.find(({ row }) => row === 9)).toEqual({ row: 9, rare: null, middling: null, title: 'Text 9' });
});

test('the same seed draws the same searches', () => {
  const draw = (seed: number) => drawKnownItems(TEXTS, countTexts(TEXTS), 5, toRandom(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test.each([
  [{ texts: 5, share: 0.97 }, []],
  [{ texts: 5, share: 0.9 }, ['title first fell to .900, expected at least .970']],
  [{ texts: 6, share: 1 }, ['The archive holds 6 texts, expected the 5 that the floors are of: a']],
])('holds %j against floors', ({ texts, share }, problems) => {
  const floors = { about: 'a', texts: 5, draw: 2, seed: 1, floors: { 'title first': 0.97 } };
  expect(compare({ texts, drawn: 2, measured: { 'title first': share }, missed: [] }, floors)).toEqual(
    problems,
  );
});
