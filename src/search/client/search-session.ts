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

  let ready = Promise.resolve();

  // A fold that fails while a search is under way belongs to the results before it.
  const fail = (error: unknown) => {
    if (!isBusy(page.results)) showFailure(page, status, error);
  };
  const view = makeSearchView(page, index, status, (change) => apply(change, 'push'), fail);

  async function run(next: SearchState, memory: PageMemory | null): Promise<void> {
    state = next;
    latest += 1;
    const number = latest;
    const isCurrent = () => number === latest;
    setBusy(page.results, true);
    const answered = status.wait(isCurrent, 'Searching…');
    try {
      await ready;
      const outcome = await search(index, next);
      await view.show(outcome, memory, isCurrent);
      answered();
      if (!isCurrent()) return;
      setBusy(page.results, false);
      // The results need not wait for what is said of them.
      setBusy(page.advice, true);
      const advised = view.advise(outcome, isCurrent);
      if (memory) window.scrollTo({ top: memory.scroll, behavior: 'instant' });
      await advised;
    } catch (error) {
      answered();
      if (isCurrent()) showFailure(page, status, error);
    }
    if (isCurrent()) setBusy(page.advice, false);
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
    if (isBusy(page.results)) return;
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
    ready = index.askAnew();
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

function isBusy(part: HTMLElement): boolean {
  return part.getAttribute('aria-busy') === 'true';
}

function setBusy(part: HTMLElement, isNow: boolean): void {
  part.setAttribute('aria-busy', String(isNow));
}

function isForNewTab({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
