// The search page by keyboard alone.
import type { SearchPage } from './search-page.ts';

/** What is typed into, where a slash is a slash. */
const EDITABLE = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/**
 * `/` goes to the search field; arrows down and up go from result to result and back to the field; Enter opens, as
 * it does with every link; Escape goes back to the field, and from there out of it.
 */
export function listenForKeys({ input, results, more }: SearchPage): void {
  // What is folded away is drawn nowhere.
  const titles = () =>
    [...results.querySelectorAll<HTMLElement>('.entry-title a')].filter(
      (link) => link.getClientRects().length > 0,
    );

  function step(from: Element, by: 1 | -1): void {
    const links = titles();
    const entry = from.closest('#search-results > li');
    const at = links.findIndex(
      (link) => link === from || (!from.matches('.entry-title a') && entry?.contains(link)),
    );
    const next = from === input ? 0 : at + by;
    const last = more.hidden ? links.at(-1) : more;
    (next < 0 ? input : (links[next] ?? last))?.focus();
  }

  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof Element)) return;
    const isHere = target === input || results.contains(target);
    if (key === '/' && !target.matches(EDITABLE)) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (isHere && (key === 'ArrowDown' || key === 'ArrowUp')) {
      if (target === input && (key === 'ArrowUp' || titles().length === 0)) return;
      event.preventDefault();
      step(target, key === 'ArrowDown' ? 1 : -1);
    } else if (isHere && key === 'Escape') {
      // Some browsers empty a search field: the query is the reader's.
      event.preventDefault();
      if (target === input) input.blur();
      else input.focus();
    }
  });
}
