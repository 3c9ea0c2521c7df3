import { element } from './element.ts';
import type { SearchPage } from './search-page.ts';

/** Says that the search does not work, why as far as that is known, and what to do instead. */
export function showFailure(page: SearchPage, error: unknown): void {
  const reason = error instanceof Error ? ` (${error.message})` : '';
  page.status.textContent = 'The search does not work just now.';
  page.results.replaceChildren();
  page.more.hidden = true;
  page.advice.replaceChildren(
    element(
      'p',
      {},
      `The index could not be read${reason}. Check the connection and load this page again, or look through `,
      // The lists stand beside the index.
      element('a', { href: `${page.bundle}../articles/` }, 'all texts'),
      '.',
    ),
  );
}
