import type { Basis } from '../../../model/basis.ts';
import { BASIS_WORDS } from '../../../site/basis-words.ts';
import { type Direction, directionOf } from '../../../site/language.ts';
import { element } from '../element.ts';
import type { ExcerptPart, Passages } from './passages.ts';

/** What is shown of a text that was found. */
export interface EntryView {
  /** Address of its page. */
  readonly url: string;
  /** As it is printed everywhere: a derived one in quotation marks. */
  readonly title: string;
  readonly titleBasis: Basis;
  readonly source: string;
  readonly sourceBasis: Basis;
  /** In words. */
  readonly date: string;
  readonly dateBasis: Basis;
  /** As printed; null where there is none. */
  readonly place: string | null;
  /** In words; null for news. */
  readonly kind: string | null;
  /** BCP 47, or null. */
  readonly language: string | null;
}

/** One text as a catalogue entry: source and date first, then the title, then where the words stand. */
export function renderEntry(view: EntryView, passages: Passages): HTMLElement {
  const { url, title, titleBasis, language } = view;
  const lang = language ?? '';
  const dir = directionOf(language);
  return element(
    'article',
    { class: 'entry', dir },
    renderMeta(view),
    element(
      'h2',
      { class: titleBasis === 'derived' ? 'entry-title is-derived' : 'entry-title', lang, dir },
      element('a', { href: `${url}${passages.first}` }, element('bdi', { lang, dir }, title)),
      ...(titleBasis === 'editor' ? [' ', renderBasis(titleBasis)] : []),
    ),
    renderPassages(view, passages, dir),
  );
}

/** Source, date, place and kind of a text in a line, with how the first two are known. */
export function renderMeta({ source, sourceBasis, date, dateBasis, place, kind }: EntryView): HTMLElement {
  const parts: readonly HTMLElement[] = [
    element('span', { class: 'entry-source' }, element('bdi', {}, source), ...known(sourceBasis)),
    element('span', { class: 'entry-date' }, element('bdi', { dir: 'ltr' }, date), ...known(dateBasis)),
    ...(place === null ? [] : [element('span', { class: 'entry-place' }, element('bdi', {}, place))]),
    ...(kind === null ? [] : [element('span', { class: 'entry-kind' }, kind)]),
  ];
  return element('p', { class: 'entry-meta' }, ...parts.flatMap((part) => [part, ' ']));
}

/** What is absent says so itself, in the place of the value. */
function known(basis: Basis): readonly (Node | string)[] {
  return basis === 'absent' ? [] : [' ', renderBasis(basis)];
}

/** A mark, and a word: that of the two common bases is left to those who listen, as in every list of the site. */
function renderBasis(basis: Basis): HTMLElement {
  const { word, sentence } = BASIS_WORDS[basis];
  const isHidden = basis === 'stated' || basis === 'derived';
  return element(
    'span',
    { class: `basis basis-${basis}`, title: isHidden ? `${word}: ${sentence}` : sentence, lang: 'en' },
    isHidden ? element('span', { class: 'said in-print' }, word) : word,
  );
}

function renderPassages({ url, language }: EntryView, { shown }: Passages, dir: Direction): HTMLElement {
  const lang = language ?? '';
  const [only, second] = shown;
  if (only !== undefined && second === undefined && only.fragment === '') {
    return element('p', { class: 'entry-lede', lang, dir }, ...only.parts.map(renderPart));
  }
  return element(
    'ul',
    { class: 'entry-lede entry-passages', lang, dir },
    ...shown.map(({ parts, fragment }) =>
      element('li', {}, element('a', { href: `${url}${fragment}` }, ...parts.map(renderPart))),
    ),
  );
}

function renderPart({ text, marked }: ExcerptPart): Node | string {
  return marked ? element('mark', {}, text) : text;
}
