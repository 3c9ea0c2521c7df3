// The elements that pages are made of and what each may have, all named as HTML and SVG name them: a word that is not
// here does not compile.
import type { Children } from './html.ts';

/** What any element may have. */
interface Common {
  readonly children?: Children;
  readonly class?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  readonly hidden?: boolean | undefined;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly role?: string | undefined;
  readonly tabindex?: number | undefined;
  readonly title?: string | undefined;
  readonly [aria: `aria-${string}`]: string | undefined;
  /** `true` is an attribute without a value. */
  readonly [data: `data-${string}`]: string | number | true | undefined;
}

type Place = 'x' | 'y' | 'transform';
type Font = 'fill' | 'font-weight' | 'text-anchor';

/** What each may have beside that. */
interface Own {
  a: 'href' | 'rel';
  abbr: never;
  article: never;
  aside: never;
  bdi: never;
  body: never;
  button: 'type';
  caption: never;
  circle: 'cx' | 'cy' | 'r';
  code: never;
  dd: never;
  del: never;
  details: never;
  div: never;
  dl: never;
  dt: never;
  em: never;
  fieldset: never;
  figcaption: never;
  figure: never;
  footer: never;
  form: 'action' | 'method' | 'novalidate';
  g: 'transform';
  h1: never;
  h2: never;
  h3: never;
  h4: never;
  head: never;
  header: never;
  html: never;
  input:
    | 'autocomplete'
    | 'checked'
    | 'inputmode'
    | 'maxlength'
    | 'name'
    | 'placeholder'
    | 'size'
    | 'spellcheck'
    | 'type'
    | 'value';
  ins: never;
  kbd: never;
  label: 'for';
  legend: never;
  li: never;
  line: 'x1' | 'x2' | 'y1' | 'y2';
  link: 'href' | 'rel' | 'type';
  main: never;
  meta: 'charset' | 'content' | 'http-equiv' | 'name' | 'property';
  nav: never;
  noscript: never;
  ol: never;
  p: never;
  path: 'd';
  q: never;
  rect: Place | 'fill' | 'height' | 'rx' | 'width';
  script: 'src' | 'type';
  search: never;
  section: never;
  span: never;
  strong: never;
  summary: never;
  svg: Place | 'font-family' | 'font-size' | 'height' | 'preserveAspectRatio' | 'viewBox' | 'width' | 'xmlns';
  table: never;
  tbody: never;
  td: 'colspan';
  text: Place | Font;
  th: 'scope';
  thead: never;
  time: 'datetime';
  title: never;
  tr: never;
  tspan: Place;
  ul: never;
}

/** Attributes that stand without a value, or do not stand. */
type Flag = 'checked' | 'novalidate';

/** All elements, each with its attributes. */
export type Elements = {
  [Tag in keyof Own]: Common & {
    readonly [Name in Own[Tag]]?: (Name extends Flag ? boolean : string | number) | undefined;
  };
};

/** Elements that hold nothing and are not closed. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['input', 'link', 'meta']);
