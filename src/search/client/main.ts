// The script of the search page: keeps form, address and results in step.
import { type OpenIndex, openIndex } from './engine/open-index.ts';
import { search } from './engine/search-outcome.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { type PageMemory, readMemory } from './page-memory.ts';
import { findSearchPage, type SearchPage } from './search-page.ts';
import { readState, type SearchState, writeState } from './search-state.ts';
import { type Change, makeSearchView } from './search-view.ts';
import { showFailure } from './show-failure.ts';

/** Milliseconds without a key before what is typed is looked for. */
const PAUSE = 150;
/** Milliseconds of rest before a new count is read out: whoever types is not talked over. */
const REST = 800;

function start(page: SearchPage, index: OpenIndex): void {
  let state = readState(window.location.search);
  let latest = 0;
  let typing: number | undefined;
  let saying: number | undefined;

  const fail = (error: unknown) => showFailure(page, error);
  const view = makeSearchView(page, index, (change) => apply(change, 'push'), fail);

  async function run(next: SearchState, memory: PageMemory | null): Promise<void> {
    state = next;
    latest += 1;
    const number = latest;
    const isCurrent = () => number === latest;
    page.results.setAttribute('aria-busy', 'true');
    try {
      await view.show(await search(index, next), memory, isCurrent);
      if (isCurrent() && memory) window.scrollTo({ top: memory.scroll, behavior: 'instant' });
    } catch (error) {
      if (isCurrent()) fail(error);
    }
    if (!isCurrent()) return;
    page.results.setAttribute('aria-busy', 'false');
    window.clearTimeout(saying);
    saying = window.setTimeout(() => {
      page.said.textContent = page.status.textContent;
    }, REST);
  }

  /** What the form says is part of every change: a filter chosen in mid-word takes the word along. */
  function apply(change: Change, how: 'push' | 'replace'): void {
    window.clearTimeout(typing);
    const next = { ...state, query: page.input.value, titleOnly: page.titleOnly.checked, ...change };
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
    window.clearTimeout(saying);
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

function fillForm(page: SearchPage, { query, titleOnly }: SearchState): void {
  page.input.value = query;
  page.titleOnly.checked = titleOnly;
}

/** On a narrow screen the filters would stand between the query and its results: there they begin folded. */
function foldFilters({ fold }: SearchPage): void {
  const wide = window.matchMedia('(min-width: 62rem)');
  fold.hidden = false;
  fold.open = wide.matches;
  wide.addEventListener('change', () => {
    fold.open = wide.matches;
  });
}

/** What is typed while the index loads goes into the address, from which the first search is read. */
function keepAddress(page: SearchPage): AbortController {
  const until = new AbortController();
  const keep = (event: Event) => {
    if (event.type === 'submit') event.preventDefault();
    const typed = { query: page.input.value, titleOnly: page.titleOnly.checked };
    const address = writeState({ ...readState(window.location.search), ...typed });
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${address}`);
  };
  for (const name of ['input', 'change', 'submit'])
    page.form.addEventListener(name, keep, { signal: until.signal });
  return until;
}

async function begin(page: SearchPage): Promise<void> {
  foldFilters(page);
  fillForm(page, readState(window.location.search));
  listenForKeys(page);
  page.status.textContent = 'Loading the index…';
  page.said.textContent = page.status.textContent;
  const waiting = keepAddress(page);
  try {
    const index = await openIndex(page);
    waiting.abort();
    start(page, index);
  } catch (error) {
    showFailure(page, error);
  }
}

const page = findSearchPage(document);
if (page) void begin(page);
