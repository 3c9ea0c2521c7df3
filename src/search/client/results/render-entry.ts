import type { Basis } from '../../../model/basis.ts';
import { BASIS_WORDS } from '../../../site/basis-words.ts';
import { type Direction, directionOf } from '../../../site/language.ts';
import { element } from '../element.ts';
import type { ExcerptPart } from './excerpt-part.ts';
import type { Passages } from './passages.ts';

/** What is shown of a text that was found. */
export interface EntryView {
  /** Address of its page. */
  readonly url: string;
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
  const dir = directionOf(view.language);
  return element(
    'article',
    { class: 'entry', dir },
    renderMeta(view),
    renderTitle('h2', view, passages),
    renderPassages(view, passages, dir),
  );
}

/** A title that leads to the best of the paragraphs with a match. @param tag `p` where it heads nothing */
export function renderTitle(
  tag: 'h2' | 'p',
  { url, titleBasis, language }: EntryView,
  { best, title }: Passages,
): HTMLElement {
  const [lang, dir] = [language ?? '', directionOf(language)];
  return element(
    tag,
    { class: titleBasis === 'derived' ? 'entry-title is-derived' : 'entry-title', lang, dir },
    element('a', { href: `${url}${best}` }, element('bdi', { lang, dir }, ...title.map(renderPart))),
    ...(titleBasis === 'editor' ? [' ', renderBasis(titleBasis)] : []),
  );
}

/** Source, date, place and kind of a text in a line, with how the first two are known. */
export function renderMeta({ source, sourceBasis, date, dateBasis, place, kind }: EntryView): HTMLElement {
  const parts: readonly HTMLElement[] = [
    element('span', { class: 'entry-source' }, element('bdi', {}, source), ...markUnlessAbsent(sourceBasis)),
    element(
      'span',
      { class: 'entry-date' },
      element('bdi', { dir: 'ltr' }, date),
      ...markUnlessAbsent(dateBasis),
    ),
    ...(place === null ? [] : [element('span', { class: 'entry-place' }, element('bdi', {}, place))]),
    ...(kind === null ? [] : [element('span', { class: 'entry-kind' }, kind)]),
  ];
  return element('p', { class: 'entry-meta' }, ...parts.flatMap((part) => [part, ' ']));
}

/** What is absent says so itself, in the place of the value. */
function markUnlessAbsent(basis: Basis): readonly (Node | string)[] {
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
