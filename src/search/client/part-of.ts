/** The one element of a part of the page that a selector names. Throws where the page has none: it is not of this script. */
export function partOf<E extends Element = HTMLElement>(part: ParentNode, selector: string): E {
  const found = part.querySelector<E>(selector);
  if (found === null) throw new Error(`expected ${selector} on the page`);
  return found;
}
