/** The part of Pagefind's browser API that is used here. */
export interface PagefindApi {
  readonly init: () => Promise<unknown>;
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly mergeIndex: (address: string) => Promise<unknown>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A page found. */
export interface PagefindResult {
  /** The name of the page. */
  readonly id: string;
  /** Places of the words, counted in words of the page's content; empty where only metadata matched. */
  readonly words: readonly number[];
}
