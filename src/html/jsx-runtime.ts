// What TSX becomes: each element is its markup at once. Nothing is kept, compared or rendered again, as a page is written once.
import { type Elements, VOID_ELEMENTS } from './elements.ts';
import { type Children, escapeHtml, Html, markupOf } from './html.ts';

interface Props {
  readonly children?: Children;
  readonly [name: string]: unknown;
}

type Component<P> = (props: P) => Html | null;

/** An element with its attributes and children, or what a component makes of its properties. */
export function jsx(type: string | Component<Props>, props: Props): Html | null {
  return typeof type === 'function' ? type(props) : toElement(type, props);
}

/** The same where there are several children. */
export const jsxs: typeof jsx = jsx;

/** Children without an element around them. */
export function Fragment({ children }: { readonly children?: Children }): Html {
  return new Html(markupOf(children));
}

/** Attributes stand in the order in which they are given. */
function toElement(tag: string, props: Props): Html {
  let start = `<${tag}`;
  for (const name in props) if (name !== 'children') start += toAttribute(name, props[name]);
  if (VOID_ELEMENTS.has(tag)) return new Html(`${start}/>`);
  return new Html(`${start}>${markupOf(props.children)}</${tag}>`);
}

/** ` name="value"`, ` name` for one that is true or empty, nothing for one that is not there. */
function toAttribute(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  return value === true || value === '' ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}

/** What the compiler knows of TSX. */
export declare namespace JSX {
  type Element = Html;
  type ElementType = keyof Elements | Component<never>;
  interface IntrinsicElements extends Elements {}
  interface ElementChildrenAttribute {
    children: unknown;
  }
}
