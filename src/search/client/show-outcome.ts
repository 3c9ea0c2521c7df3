import { element } from './element.ts';
import type { OpenIndex } from './engine/open-index.ts';
import type { SearchOutcome } from './engine/search-outcome.ts';
import { renderFacets, replaceFacets } from './render-facets.ts';
import { renderHint } from './render-hint.ts';
import { renderHit } from './render-hits.ts';
import type { SearchPage } from './search-page.ts';
import { showFailure } from './show-failure.ts';
import { adviceInWords, statusInWords } from './words.ts';

/** Hits shown at once, and added by a press of the button. */
const PAGE = 20;

/**
 * Shows what a search gave.
 * @param isCurrent false as soon as a later search has begun: then nothing more is shown
 */
export async function showOutcome(
  page: SearchPage,
  index: OpenIndex,
  outcome: SearchOutcome,
  isCurrent: () => boolean,
): Promise<void> {
  const first = await Promise.all(
    outcome.hits.slice(0, PAGE).map((hit) => renderHit(index, hit, outcome.clauses)),
  );
  if (!isCurrent()) return;
  replaceFacets(page.filters, renderFacets(outcome));
  page.status.textContent = `${statusInWords(outcome)}.`;
  page.advice.replaceChildren(
    ...outcome.hints.map(renderHint),
    ...adviceInWords(outcome).map((sentence) => element('p', {}, sentence)),
  );
  page.results.replaceChildren(...first);
  offerMore(page, index, outcome, first.length, isCurrent);
}

function offerMore(
  page: SearchPage,
  index: OpenIndex,
  outcome: SearchOutcome,
  shown: number,
  isCurrent: () => boolean,
): void {
  const left = outcome.hits.length - shown;
  page.more.hidden = left <= 0;
  page.more.textContent = `Show ${Math.min(PAGE, left)} more of ${left.toLocaleString('en')}`;
  page.more.onclick = () => {
    page.more.onclick = null;
    showMore(page, index, outcome, shown, isCurrent).catch((error) => showFailure(page, error));
  };
}

async function showMore(
  page: SearchPage,
  index: OpenIndex,
  outcome: SearchOutcome,
  shown: number,
  isCurrent: () => boolean,
): Promise<void> {
  const next = outcome.hits.slice(shown, shown + PAGE);
  const entries = await Promise.all(next.map((hit) => renderHit(index, hit, outcome.clauses)));
  if (!isCurrent()) return;
  page.results.append(...entries);
  // The button moves down under the reader: reading goes on at the first new entry.
  entries[0]?.querySelector('a')?.focus();
  offerMore(page, index, outcome, shown + entries.length, isCurrent);
}
