// What is typed: the part of a search that the form holds.
import type { SearchPage } from './search-page.ts';
import { readState, type SearchState, writeState } from './search-state.ts';

type Typed = Pick<SearchState, 'query' | 'titleOnly'>;

export function fillForm({ input, titleOnly: box }: SearchPage, { query, titleOnly }: Typed): void {
  input.value = query;
  box.checked = titleOnly;
}

export function readForm({ input, titleOnly }: SearchPage): Typed {
  return { query: input.value, titleOnly: titleOnly.checked };
}

/**
 * Keeps what is typed while the index loads in the address, from which the first search is read.
 * @returns ends it
 */
export function keepTyped(page: SearchPage): () => void {
  const until = new AbortController();
  const keep = (event: Event) => {
    if (event.type === 'submit') event.preventDefault();
    const address = writeState({ ...readState(window.location.search), ...readForm(page) });
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${address}`);
  };
  for (const name of ['input', 'change', 'submit'])
    page.form.addEventListener(name, keep, { signal: until.signal });
  return () => until.abort();
}
