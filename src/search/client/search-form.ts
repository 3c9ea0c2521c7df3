// What is typed: the part of a search that the form holds.
import { giveUpHanging } from './engine/patient-fetch.ts';
import type { SearchPage } from './search-page.ts';
import { readState, type SearchState, toQuery, writeState } from './search-state.ts';

type Typed = Pick<SearchState, 'query' | 'titleOnly'>;

export function fillForm({ input, titleOnly: box }: SearchPage, { query, titleOnly }: Typed): void {
  input.value = query;
  box.checked = titleOnly;
}

export function readForm({ input, titleOnly }: SearchPage): Typed {
  return { query: toQuery(input.value), titleOnly: titleOnly.checked };
}

/**
 * Keeps what is typed while the index loads in the address, from which the first search is read. A query that is sent
 * while the server leaves a part of the index unanswered loads the page again.
 * @returns ends it
 */
export function keepTyped(page: SearchPage): () => void {
  const until = new AbortController();
  const keep = (event: Event) => {
    const isSent = event.type === 'submit';
    if (isSent) event.preventDefault();
    const address = writeState({ ...readState(window.location.search), ...readForm(page) });
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${address}`);
    if (isSent && giveUpHanging()) window.location.reload();
  };
  for (const name of ['input', 'change', 'submit'])
    page.form.addEventListener(name, keep, { signal: until.signal });
  return () => until.abort();
}
