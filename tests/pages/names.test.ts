import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderName } from '../../src/pages/name.tsx';
import { paginate } from '../../src/site/paginate.ts';
import { linksOf, tagsOf, wordsOf } from '../support/markup.ts';
import { type Pages, renderAll } from '../support/render-all.ts';
import type { Sample } from '../support/sample-article.ts';
import { ARABIC, COLLECTION, WIRE } from '../support/sample-collection.ts';
import { makeSampleSite, removeFolder } from '../support/sample-site.ts';

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map(removeFolder));
});

async function make(samples: readonly Sample[], names: readonly unknown[]) {
  const made = await makeSampleSite(samples, { names });
  folders.push(made.folder);
  return { ...made, pages: await renderAll(made) };
}

const CHABAHAR = { id: 'chabahar', name: 'Chabahar', kind: 'place', spellings: ['Chah Bahar'] };
const PIER = { id: 'pier', name: 'New Pier', kind: 'place' };
const MASTER = {
  id: 'harbor-master',
  name: 'The harbor master',
  kind: 'person',
  spellings: ['harbor master'],
};
const NOBODY = { id: 'nobody', name: 'Nobody', kind: 'person', spellings: ['Niemand', 'لا أحد'] };

describe('an archive without a list of names', () => {
  it('has no page of names, no link to one, and no links in its texts', async () => {
    const { pages } = await make(COLLECTION, []);
    expect([...pages.keys()].filter((path) => path.startsWith('/names/'))).toEqual([]);
    for (const [path, html] of pages) {
      expect(
        linksOf(html).filter((link) => link.startsWith('/names/')),
        path,
      ).toEqual([]);
      expect(html, path).not.toContain('names-here');
    }
  });
});

describe('an archive with a list of names', () => {
  let pages: Pages;
  let made: Awaited<ReturnType<typeof make>>;
  beforeAll(async () => {
    made = await make(COLLECTION, [CHABAHAR, PIER, MASTER, NOBODY]);
    pages = made.pages;
  });

  it('lists them by kind, with texts and spellings as printed', () => {
    const words = wordsOf(pages.get('/names/') ?? '');
    expect(words).toMatch(
      /People .* The harbor master 1 the harbor master 17 May 2021 Nobody 0 in no text none/u,
    );
    expect(words).toMatch(/Places .* Chabahar 1 Chabahar 17 May 2021 New Pier 1 new pier/u);
  });

  it('tells the same as data', () => {
    expect(JSON.parse(pages.get('/data/names.json') ?? '')).toMatchObject({
      names: [
        { id: 'harbor-master', kind: 'person' },
        { id: 'nobody', articles: [], spellings: [{ spelling: 'Nobody', articles: 0 }, {}, {}] },
        {
          id: 'chabahar',
          url: '/names/chabahar/',
          spellings: [
            { spelling: 'Chabahar', articles: 1 },
            { spelling: 'Chah Bahar', articles: 0 },
          ],
          articles: [made.site.articles.find(({ raw }) => raw.path === WIRE.path)?.id],
        },
        { id: 'pier' },
      ],
    });
  });

  it('leads there from every page', () => {
    for (const [path, html] of pages) {
      if (path.endsWith('/')) expect(linksOf(html), path).toContain('/names/');
    }
  });

  it('says of a name how it is printed, where, and beside which others', () => {
    const html = pages.get('/names/chabahar/') ?? '';
    const words = wordsOf(html);
    expect(words).toContain('Place, printed in 1 text, in 1 spelling; 17 May 2021.');
    expect(words).toContain('Looked for as well, and printed in no text: Chah Bahar');
    expect(words).toMatch(/In the same texts .* New Pier 1 text/u);
    expect(linksOf(html)).toContain('/names/pier/');
    expect(linksOf(html)).toContain('/search/?q=Chabahar');
    expect(linksOf(html)).toContain('/sources/mehr-news-agency/');
    expect(html.match(/<article class="entry"/gu)).toHaveLength(1);
  });

  it('leads from the foremost of many sources to a search for the name', () => {
    const name = made.site.names.find(({ id }) => id === 'chabahar');
    if (name === undefined) throw new Error('Cannot find the name, expected it in the sample site');
    const { front } = paginate(name.path, name.articles);
    const html = renderName({
      frame: made.frame,
      name: { ...name, moreSources: 1200 },
      page: front,
      timeline: null,
    });
    expect(wordsOf(html)).toContain('1,200 sources of fewer texts are filters of the search for this name');
  });

  it('says plainly that no text prints a name', () => {
    const html = pages.get('/names/nobody/') ?? '';
    expect(wordsOf(html)).toContain('No text of this archive prints it');
    expect(wordsOf(html)).toContain('Nobody , Niemand , لا أحد');
    expect(html).not.toContain('id="texts"');
    expect(html).not.toContain('id="together"');
  });

  it('leads from a text to the names in it, once each in the running text', () => {
    const entry = made.site.articles.find(({ raw }) => raw.path === WIRE.path);
    const html = pages.get(`/articles/${entry?.id}/`) ?? '';
    const inText = tagsOf(html).filter(({ attributes }) => attributes.class === 'name');
    expect(inText.map(({ attributes }) => attributes.href)).toEqual([
      '/names/chabahar/',
      '/names/pier/',
      '/names/harbor-master/',
    ]);
    expect(wordsOf(html)).toMatch(/Names in this text Person The harbor master Places Chabahar New Pier/u);
    const arabic = made.site.articles.find(({ raw }) => raw.path === ARABIC.path);
    expect(pages.get(`/articles/${arabic?.id}/`)).not.toContain('names-here');
  });
});

describe('a name in very many texts', () => {
  it('has pages of its own, each with its part of the list', async () => {
    const texts = Array.from({ length: 60 }, (_, at) => ({
      ...WIRE,
      path: `text-${at}.txt`,
      pieces: [{ text: `Number ${at} of Chabahar.`, label: 'body' as const, block: 'paragraph' as const }],
      fields: { kind: { value: 'news', basis: 'derived' as const } },
    }));
    const { pages } = await make(texts, [CHABAHAR]);
    const own = [...pages.keys()].filter((path) => path.startsWith('/names/chabahar/'));
    expect(own).toEqual(['/names/chabahar/', '/names/chabahar/page/1/', '/names/chabahar/page/2/']);
    const second = pages.get('/names/chabahar/page/1/') ?? '';
    expect(second.match(/<article class="entry"/gu)).toHaveLength(50);
    expect(second).not.toContain('id="spellings"');
    expect(second).toContain('<title>Chabahar, page 1 of 2 – ');
  });
});

describe('very many names', () => {
  it('stand on several pages, each told by the names at its ends', async () => {
    const names = Array.from({ length: 450 }, (_, at) => ({
      id: `n-${at}`,
      name: `Name ${String(at).padStart(3, '0')}`,
      kind: 'person',
    }));
    const { pages } = await make([WIRE], names);
    for (const path of ['/names/', '/names/page/2/', '/names/page/3/']) {
      const html = pages.get(path) ?? '';
      expect(wordsOf(html), path).toContain('Name 000 – Name 199 Name 200 – Name 399 Name 400 – Name 449');
      expect(html.match(/aria-current="page"/gu)?.length, path).toBeGreaterThanOrEqual(1);
    }
    expect(pages.get('/names/page/3/')?.match(/role="rowheader"/gu)).toHaveLength(50);
  });
});
