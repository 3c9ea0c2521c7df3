// Keeps form, address, history and results in step.
import type { OpenIndex } from './engine/open-index.ts';
import { search } from './engine/search-outcome.ts';
import { type PageMemory, readMemory } from './page-memory.ts';
import { fillForm, readForm } from './search-form.ts';
import type { SearchPage } from './search-page.ts';
import { type Change, readState, type SearchState, writeState } from './search-state.ts';
import { makeSearchView } from './search-view.ts';
import { showFailure } from './show-failure.ts';
import type { StatusLine } from './status-line.ts';

/** Milliseconds without a key before what is typed is looked for. */
const PAUSE = 150;

/** Searches for what the address asks, and from then on for whatever a reader asks. */
export function startSession(page: SearchPage, index: OpenIndex, status: StatusLine): void {
  let state = readState(window.location.search);
  let latest = 0;
  let typing: number | undefined;

  const fail = (error: unknown) => showFailure(page, status, error);
  const view = makeSearchView(page, index, status, (change) => apply(change, 'push'), fail);

  async function run(next: SearchState, memory: PageMemory | null): Promise<void> {
    state = next;
    latest += 1;
    const number = latest;
    const isCurrent = () => number === latest;
    page.results.setAttribute('aria-busy', 'true');
    const answered = status.wait(isCurrent);
    try {
      await view.show(await search(index, next), memory, isCurrent);
      if (isCurrent() && memory) window.scrollTo({ top: memory.scroll, behavior: 'instant' });
    } catch (error) {
      if (isCurrent()) fail(error);
    }
    answered();
    if (isCurrent()) page.results.setAttribute('aria-busy', 'false');
  }

  /** What the form says is part of every change: a filter chosen in mid-word takes the word along. */
  function apply(change: Change, how: 'push' | 'replace'): void {
    window.clearTimeout(typing);
    const next = { ...state, ...readForm(page), ...change };
    page.titleOnly.checked = next.titleOnly;
    const address = `${window.location.pathname}${writeState(next)}`;
    if (address !== `${window.location.pathname}${window.location.search}`) {
      if (how === 'push') {
        remember();
        window.history.pushState(null, '', address);
      } else window.history.replaceState(null, '', address);
    }
    void run(next, null);
  }

  function remember(): void {
    if (page.results.getAttribute('aria-busy') === 'true') return;
    const memory: PageMemory = { ...view.remember(), scroll: window.scrollY };
    window.history.replaceState(memory, '');
  }

  page.input.addEventListener('input', () => {
    window.clearTimeout(typing);
    status.hush();
    typing = window.setTimeout(() => apply({}, 'replace'), PAUSE);
  });
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply({}, 'push');
  });
  page.advice.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.pathname !== window.location.pathname || isForNewTab(event)) return;
    // The index is loaded already: a search that is proposed is shown in place.
    event.preventDefault();
    const proposed = readState(link.search);
    fillForm(page, proposed);
    apply(proposed, 'push');
    page.input.focus();
  });
  page.titleOnly.addEventListener('change', () => apply({}, 'push'));
  window.addEventListener('popstate', ({ state: kept }) => {
    const back = readState(window.location.search);
    fillForm(page, back);
    void run(back, readMemory(kept));
  });
  window.history.scrollRestoration = 'manual';
  window.addEventListener('scrollend', remember);
  window.addEventListener('pagehide', remember);
  // A page that the browser kept as it was has lost the focus, and nothing else.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) view.returnTo(readMemory(window.history.state));
  });
  void run(state, readMemory(window.history.state));
}

function isForNewTab({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
