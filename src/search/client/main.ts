// The script of the search page: makes it ready, loads the index, and begins to search.
import { openIndex } from './engine/open-index.ts';
import { foldFilters } from './filters/fold-filters.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { fillForm, keepTyped } from './search-form.ts';
import { findSearchPage, type SearchPage } from './search-page.ts';
import { startSession } from './search-session.ts';
import { readState } from './search-state.ts';
import { showFailure } from './show-failure.ts';
import { makeStatusLine } from './status-line.ts';

async function begin(page: SearchPage): Promise<void> {
  const status = makeStatusLine(page);
  foldFilters(page);
  fillForm(page, readState(window.location.search));
  listenForKeys(page);
  status.tell('Loading the index…');
  const endKeeping = keepTyped(page);
  const loaded = status.wait();
  try {
    const index = await openIndex(page);
    endKeeping();
    loaded();
    startSession(page, index, status);
  } catch (error) {
    loaded();
    showFailure(page, status, error);
    // What is typed stands in the address: whoever sends it tries again.
    page.form.addEventListener('submit', () => window.location.reload());
  }
}

const page = findSearchPage(document);
if (page) void begin(page);
