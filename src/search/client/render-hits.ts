import { directionOf } from '../../site/language.ts';
import { element } from './element.ts';
import { type Clause, wordsOf } from './engine/clauses.ts';
import { valueAt } from './engine/filters.ts';
import type { Hit } from './engine/find-hits.ts';
import type { IndexedText } from './engine/load-page.ts';
import type { OpenIndex } from './engine/open-index.ts';
import { shownText } from './engine/shown-text.ts';
import { cutExcerpt } from './excerpt.ts';
import { kindInWords } from './words.ts';

/** One hit as a catalogue entry: source and date first, then the title, then where the words stand. */
export async function renderHit(
  index: OpenIndex,
  hit: Hit,
  clauses: readonly Clause[],
): Promise<HTMLLIElement> {
  const page = await index.loadPage(hit.row);
  const title = page.meta.title ?? '';
  const found = valueAt(index.table, 'language', hit.row);
  const language = found === 'und' ? '' : found;
  const words = wordsOf(clauses);
  const excerpt = cutExcerpt(shownText(page.content), title, hit.places, words).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
  return element(
    'li',
    {},
    element(
      'article',
      { class: 'entry', dir: directionOf(language === '' ? null : language) },
      element('p', { class: 'entry-meta' }, ...sourceAndDate(page, valueAt(index.table, 'kind', hit.row))),
      element(
        'h2',
        { class: page.meta.basis === 'derived' ? 'entry-title is-derived' : 'entry-title' },
        element(
          'a',
          { href: `${index.root}${page.url.slice(1)}` },
          element('bdi', { lang: language, dir: 'auto' }, title),
        ),
      ),
      element('p', { class: 'entry-lede', lang: language, dir: 'auto' }, ...excerpt),
    ),
  );
}

function sourceAndDate({ meta }: IndexedText, kind: string): readonly (Node | string)[] {
  return [
    element('span', { class: 'entry-source' }, element('bdi', {}, meta.source ?? 'Source not stated')),
    ' ',
    element('span', { class: 'entry-date' }, element('bdi', { dir: 'ltr' }, meta.date ?? 'undated')),
    ...(kind === 'news' ? [] : [' ', element('span', { class: 'entry-kind' }, kindInWords(kind))]),
  ];
}
