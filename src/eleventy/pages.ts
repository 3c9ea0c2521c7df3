/** A page of a site, or a data file. */
export interface Page {
  /** From the site's root. */
  readonly path: string;
  /** All that decides what stands in it, beside the program; null for a page that is made in every build. */
  readonly from: object | null;
  readonly render: () => string;
}

export type Pages = readonly Page[];

/** Pages of one kind. */
export interface PageKind {
  readonly name: string;
  readonly pages: Pages;
}

/** A page that is made from its props and nothing else. */
export function toPage<P extends object>(path: string, props: P, render: (props: P) => string): Page {
  return { path, from: props, render: () => render(props) };
}

/** A page into which something of every text goes: it is made in every build. */
export function toPageOfAll(path: string, render: () => string): Page {
  return { path, from: null, render };
}
