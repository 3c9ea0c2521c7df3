/** The part of Pagefind's browser API that is used here. */
export interface PagefindApi {
  readonly init?: () => Promise<unknown>;
  readonly options?: (options: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  readonly search: (
    query: string | null,
    options?: {
      readonly filters?: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A page found: what it holds is fetched by `data`. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of the words, counted in words of the page's content; empty where only metadata matched. */
  readonly words: readonly number[];
  /** null once this object is garbage: call it on an object that is still held. */
  data(): Promise<PagefindPage | null>;
}

/** What the index holds of a page. */
export interface PagefindPage {
  /** With the path prefix. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/**
 * Loads Pagefind and its index.
 * @param bundle address of the folder `pagefind/`, with a slash at the end
 */
export async function loadPagefind(bundle: string): Promise<PagefindApi> {
  const api: PagefindApi = await import(`${bundle}pagefind.js`);
  await api.init?.();
  return api;
}
