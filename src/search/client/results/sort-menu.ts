import { SORTS, type Sort } from '../../../site/search-address.ts';
import { element } from '../element.ts';

/** Orders as the menu names them. */
const SORT_WORDS: Readonly<Record<Sort, string>> = {
  relevance: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  source: 'By source',
};

/** A menu of the orders in which results can stand. */
export interface SortMenu {
  readonly element: HTMLElement;
  /** @param isAsked where nothing is asked for, nothing matches better than anything else */
  readonly update: (sort: Sort, isAsked: boolean) => void;
}

/** Makes the menu. */
export function makeSortMenu(onChange: (sort: Sort) => void): SortMenu {
  const options = SORTS.map((sort) => element('option', { value: sort }, SORT_WORDS[sort]));
  const menu = element('select', { id: 'search-sort' }, ...options);
  menu.addEventListener('change', () => {
    const chosen = SORTS.find((sort) => sort === menu.value);
    if (chosen) onChange(chosen);
  });
  return {
    element: element('p', {}, element('label', { for: 'search-sort' }, 'Order '), menu),
    update(sort, isAsked) {
      const [relevance] = options;
      if (relevance) relevance.hidden = !isAsked;
      menu.value = sort;
    },
  };
}
