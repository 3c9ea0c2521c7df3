import type { SearchPage } from '../search-page.ts';

/** On a narrow screen the filters would stand between the query and its results: there they begin folded. */
export function foldFilters({ fold }: Pick<SearchPage, 'fold'>): void {
  const wide = window.matchMedia('(min-width: 62rem)');
  fold.hidden = false;
  fold.open = wide.matches;
  wide.addEventListener('change', () => {
    fold.open = wide.matches;
  });
}
