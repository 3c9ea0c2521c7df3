/** How to make a page. */
export type RenderPage = () => string | Promise<string>;

/** Paths of pages, each with how to make it. */
export type Pages = readonly (readonly [path: string, render: RenderPage])[];

/** Pages of one kind, by their path from the site's root. */
export interface PageKind {
  readonly name: string;
  readonly pages: ReadonlyMap<string, RenderPage>;
}
