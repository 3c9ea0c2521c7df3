// The script of the search page: keeps form, address and results in step.
import { type OpenIndex, openIndex } from './engine/open-index.ts';
import { search } from './engine/search-outcome.ts';
import { findSearchPage, type SearchPage } from './search-page.ts';
import { readState, type SearchState, selectionOf, writeState } from './search-state.ts';
import { showFailure } from './show-failure.ts';
import { showOutcome } from './show-outcome.ts';

/** Milliseconds without a key before what is typed is looked for. */
const PAUSE = 150;

function start(page: SearchPage, index: OpenIndex): void {
  let state = readState(window.location.search);
  let latest = 0;
  let typing: number | undefined;

  async function run(next: SearchState): Promise<void> {
    state = next;
    latest += 1;
    const number = latest;
    const isCurrent = () => number === latest;
    try {
      await showOutcome(page, index, await search(index, next), isCurrent);
    } catch (error) {
      if (isCurrent()) showFailure(page, error);
    }
  }

  function change(next: SearchState, remember: 'push' | 'replace'): void {
    const address = `${window.location.pathname}${writeState(next)}`;
    if (address !== `${window.location.pathname}${window.location.search}`) {
      if (remember === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    }
    void run(next);
  }

  const typed = (): SearchState => ({
    ...state,
    query: page.input.value,
  });

  page.input.addEventListener('input', () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(() => change(typed(), 'replace'), PAUSE);
  });
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(typing);
    change(typed(), 'push');
  });
  page.filters.addEventListener('change', () => {
    const chosen = [...page.filters.querySelectorAll<HTMLInputElement>('input:checked')];
    const selection = selectionOf((filter) =>
      chosen.filter(({ name }) => name === filter).map(({ value }) => value),
    );
    change({ ...typed(), selection }, 'push');
  });
  window.addEventListener('popstate', () => {
    const back = readState(window.location.search);
    page.input.value = back.query;
    void run(back);
  });
  void run(state);
}

/** On a narrow screen the filters would stand between the query and its results: there they begin folded. */
function foldFilters({ fold }: SearchPage): void {
  const wide = window.matchMedia('(min-width: 62rem)');
  fold.open = wide.matches;
  wide.addEventListener('change', () => {
    fold.open = wide.matches;
  });
}

async function begin(page: SearchPage): Promise<void> {
  foldFilters(page);
  page.input.value = readState(window.location.search).query;
  page.status.textContent = 'Loading the index…';
  try {
    start(page, await openIndex(page));
  } catch (error) {
    showFailure(page, error);
  }
}

const page = findSearchPage(document);
if (page) void begin(page);
