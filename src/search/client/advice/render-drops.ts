import { counted } from '../../../site/counted.ts';
import { element } from '../element.ts';
import type { SpellingIndex } from '../engine/clauses.ts';
import { type SearchState, writeState } from '../search-state.ts';
import { type Drop, listDrops, listPairs } from './list-drops.ts';

/**
 * What could be left out of a search that finds nothing, as a list of searches that find something: with one thing less,
 * or where that does not help with two.
 * @param count how many texts a search finds
 * @returns null where nothing helps
 */
export async function renderDrops(
  state: SearchState,
  names: SpellingIndex,
  count: (state: SearchState) => Promise<number>,
): Promise<HTMLElement | null> {
  const tryAll = async (drops: readonly Drop[]) => {
    const tried = drops.map(async (drop) => ({ ...drop, texts: await count(drop.state) }));
    return (await Promise.all(tried)).filter(({ texts }) => texts > 0);
  };
  const one = await tryAll(listDrops(state, names));
  const helpful = one.length > 0 ? one : await tryAll(listPairs(state, names));
  if (helpful.length === 0) return null;
  return element(
    'ul',
    { class: 'search-drops' },
    ...helpful.map(({ words, texts, state: next }) =>
      element(
        'li',
        {},
        'Without ',
        element('bdi', {}, words),
        ': ',
        element('a', { href: `${window.location.pathname}${writeState(next)}` }, counted(texts, 'text')),
      ),
    ),
  );
}
