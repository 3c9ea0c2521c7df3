/** The places of the search page that are filled here. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Whether words must stand in the title. */
  readonly titleOnly: HTMLInputElement;
  /** Histogram and range of dates. */
  readonly dates: HTMLElement;
  readonly filters: HTMLElement;
  /** Folds the filters away. */
  readonly fold: HTMLDetailsElement;
  /** How many texts were found. */
  readonly status: HTMLElement;
  /** The same for those who listen, once it has come to rest. */
  readonly said: HTMLElement;
  /** What narrows the search. */
  readonly chosen: HTMLElement;
  /** What to try when nothing is found, or when the search does not work. */
  readonly advice: HTMLElement;
  /** Order, citation, export. */
  readonly tools: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Address of the folder that holds the index, with a slash at the end. */
  readonly bundle: string;
  /** Address of the table of all texts. */
  readonly table: string;
  /** Address of the script that does what few searches need, see `later.ts`. */
  readonly later: string;
}

/** Finds the places on a page; null where it is not the search page. */
export function findSearchPage(root: ParentNode): SearchPage | null {
  const find = <E extends HTMLElement>(id: string) => root.querySelector<E>(`#search-${id}`);
  const form = find<HTMLFormElement>('form');
  const input = find<HTMLInputElement>('query');
  const titleOnly = find<HTMLInputElement>('in');
  const [dates, filters, status, said, chosen] = ['dates', 'filters', 'status', 'said', 'chosen'].map((id) =>
    find(id),
  );
  const [advice, tools, results] = ['advice', 'tools', 'results'].map((id) => find(id));
  const fold = filters?.closest('details');
  const more = find<HTMLButtonElement>('more');
  const { bundle, table, later } = form?.dataset ?? {};
  if (!form || !input || !titleOnly || !more || !bundle || !table || !later) return null;
  if (!dates || !filters || !fold || !status || !said || !chosen || !advice || !tools || !results)
    return null;
  return {
    form,
    input,
    titleOnly,
    dates,
    filters,
    fold,
    status,
    said,
    chosen,
    advice,
    tools,
    results,
    more,
    bundle,
    table,
    later,
  };
}
