type Attributes = Readonly<Record<string, string | boolean>>;

/**
 * Makes an element. Strings among the children become text: nothing here reads markup.
 * @param attributes true sets an empty attribute, false leaves it out
 */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}
