/** A page of a site, or a data file, and how to make it. */
export interface Page {
  /** From the site's root. */
  readonly path: string;
  readonly render: () => string;
}

/** A page that says what it is made from. */
export interface SourcedPage extends Page {
  /** All that decides what stands in it, beside the program; null for a page that is made in every build. */
  readonly from: object | null;
}

export type Pages = readonly SourcedPage[];

/** Pages of one kind. */
export interface PageKind<P extends Page = Page> {
  readonly name: string;
  readonly pages: readonly P[];
}

/** A page that is made from its props and nothing else. */
export function toPage<P extends object>(path: string, props: P, render: (props: P) => string): SourcedPage {
  return { path, from: props, render: () => render(props) };
}

/** A page into which something of every text goes: it is made in every build. */
export function toPageOfAll(path: string, render: () => string): SourcedPage {
  return { path, from: null, render };
}
