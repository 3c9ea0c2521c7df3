import { directionOf } from '../../site/language.ts';
import { element } from './element.ts';
import { cutExcerpt } from './excerpt.ts';
import type { Hit } from './find-hits.ts';
import { loadPage } from './load-page.ts';
import type { PagefindPage } from './pagefind-api.ts';
import type { Query } from './query.ts';
import { shownText } from './shown-text.ts';
import { kindInWords } from './words.ts';

/** One hit as a catalogue entry: source and date first, then the title, then where the words stand. */
export async function renderHit(hit: Hit, query: Query): Promise<HTMLLIElement> {
  const page = await loadPage(hit);
  const title = page.meta.title ?? '';
  const [language = ''] = page.filters.language ?? [];
  const words = query.terms.flatMap((term) => term.words);
  const excerpt = cutExcerpt(shownText(page.content), title, hit.locations, words).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
  return element(
    'li',
    {},
    element(
      'article',
      { class: 'entry', dir: directionOf(language === '' || language === 'und' ? null : language) },
      element('p', { class: 'entry-meta' }, ...sourceAndDate(page)),
      element(
        'h2',
        { class: page.filters.title?.[0] === 'derived' ? 'entry-title is-derived' : 'entry-title' },
        element('a', { href: page.url }, element('bdi', { lang: language, dir: 'auto' }, title)),
      ),
      element('p', { class: 'entry-lede', lang: language, dir: 'auto' }, ...excerpt),
    ),
  );
}

function sourceAndDate({ meta, filters }: PagefindPage): readonly (Node | string)[] {
  const kind = filters.kind?.[0] ?? 'news';
  return [
    element('span', { class: 'entry-source' }, element('bdi', {}, meta.source ?? 'Source not stated')),
    ' ',
    element('span', { class: 'entry-date' }, element('bdi', { dir: 'ltr' }, meta.date ?? 'undated')),
    ...(kind === 'news' ? [] : [' ', element('span', { class: 'entry-kind' }, kindInWords(kind))]),
  ];
}
