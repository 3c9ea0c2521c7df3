/** Markup that may stand in a page as it is: elements, and text in which nothing is markup any more. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand within an element. Text and numbers are escaped; null, undefined and false are nothing. */
export type Children = Html | string | number | false | null | undefined | readonly Children[];

const SPECIAL = /[&<"]/u;

/** A text as it stands in an element, or in an attribute between double quotation marks. */
export function escapeHtml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Children one after the other, as markup. */
export function markupOf(children: Children): string {
  if (typeof children === 'string') return escapeHtml(children);
  if (children instanceof Html) return children.markup;
  if (children === null || children === undefined || children === false) return '';
  if (typeof children === 'number') return String(children);
  let markup = '';
  for (const child of children) markup += markupOf(child);
  return markup;
}

/**
 * The only way for text to become markup without being escaped. A test holds who uses it: what renders our own Markdown,
 * and what writes JSON that cannot leave its element.
 */
export function withoutEscaping(markup: string): Html {
  return new Html(markup);
}
