/** The places of the search page that are filled here. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: HTMLElement;
  /** Folds the filters away. */
  readonly fold: HTMLDetailsElement;
  /** Read out when it changes. */
  readonly status: HTMLElement;
  /** What to try when nothing is found, or when the search does not work. */
  readonly advice: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Address of the folder that holds the index, with a slash at the end. */
  readonly bundle: string;
  /** Address of the table of all texts. */
  readonly table: string;
}

/** Finds the places on a page; null where it is not the search page. */
export function findSearchPage(root: ParentNode): SearchPage | null {
  const form = root.querySelector<HTMLFormElement>('#search-form');
  const input = root.querySelector<HTMLInputElement>('#search-query');
  const filters = root.querySelector<HTMLElement>('#search-filters');
  const fold = filters?.closest('details');
  const status = root.querySelector<HTMLElement>('#search-status');
  const advice = root.querySelector<HTMLElement>('#search-advice');
  const results = root.querySelector<HTMLElement>('#search-results');
  const more = root.querySelector<HTMLButtonElement>('#search-more');
  const { bundle, table } = form?.dataset ?? {};
  if (!form || !input || !filters || !fold || !status || !advice || !results || !more || !bundle || !table) {
    return null;
  }
  return { form, input, filters, fold, status, advice, results, more, bundle, table };
}
