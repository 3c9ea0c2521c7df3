import { element } from './element.ts';
import { failureInWords } from './failure-words.ts';
import type { SearchPage } from './search-page.ts';
import type { StatusLine } from './status-line.ts';

/** Says that the search does not work, why as far as that is known, and what to do instead. */
export function showFailure(page: SearchPage, status: StatusLine, error: unknown): void {
  status.tell('The search does not work just now.');
  page.results.replaceChildren();
  page.results.setAttribute('aria-busy', 'false');
  // Counts, filters and dates are those of an earlier search; the next one that works shows its own.
  for (const part of [page.more, page.tools, page.dates, page.fold]) part.hidden = true;
  page.chosen.replaceChildren();
  page.advice.replaceChildren(
    element(
      'p',
      {},
      `${failureInWords(error, navigator.onLine)}, or look through `,
      // The lists stand beside the index.
      element('a', { href: `${page.bundle}../articles/` }, 'all texts'),
      '.',
    ),
  );
}
