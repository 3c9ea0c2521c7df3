import { element } from './element.ts';
import type { SearchPage } from './search-page.ts';

/** Says that the search does not work, why as far as that is known, and what to do instead. */
export function showFailure(page: SearchPage, error: unknown): void {
  const reason = error instanceof Error ? ` (${error.message})` : '';
  const todo = navigator.onLine
    ? 'Check the connection and load this page again'
    : 'This device is offline: go online and load this page again';
  page.status.textContent = 'The search does not work just now.';
  page.said.textContent = page.status.textContent;
  page.results.replaceChildren();
  page.results.setAttribute('aria-busy', 'false');
  for (const part of [page.more, page.tools, page.dates]) part.hidden = true;
  page.chosen.replaceChildren();
  page.advice.replaceChildren(
    element(
      'p',
      {},
      `The index could not be read${reason}. ${todo}, or look through `,
      // The lists stand beside the index.
      element('a', { href: `${page.bundle}../articles/` }, 'all texts'),
      '.',
    ),
  );
}
