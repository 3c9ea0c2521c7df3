import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LABELS_OFF_THE_PAGE } from '../../src/model/ledger.ts';
import { evidencePath } from '../../src/site/paths.ts';
import { linksOf, tagsOf, wordsOf } from '../support/markup.ts';
import { type Pages, renderAll } from '../support/render-all.ts';
import { toSampleFiles } from '../support/sample-article.ts';
import { ARABIC, CHINESE, COLLECTION, COMMENTED, INTERVIEW, WIRE } from '../support/sample-collection.ts';
import { makeSampleSite, removeFolder, type SampleSite } from '../support/sample-site.ts';
import { ARABIC_FERRY, FERRY } from '../support/sample-versions.ts';

function htmlOf(pages: Pages): readonly (readonly [string, string])[] {
  return [...pages].filter(([path]) => path.endsWith('/') || path.endsWith('.html'));
}

const NAMES = [
  { id: 'tehran', name: 'Tehran', kind: 'place' },
  { id: 'hostile', name: '"><b>Ab</b>', kind: 'person', spellings: ['officials', '\u202eab"'] },
];

const ARTICLE = /^\/articles\/[0-9a-f]{16}\/$/u;
const EVIDENCE = /^\/articles\/[0-9a-f]{16}\/evidence\/$/u;
/** Pages on several texts at once. */
const BETWEEN = /^\/articles\/[0-9a-f]{16}\/(?:compare\/[0-9a-f]{16}|versions)\/$/u;

describe.each([
  ['/', null],
  ['/repo/', null],
  ['/repo/', 'https://archive.example/repo/'],
] as const)('all pages below %s at %s', (pathPrefix, url) => {
  let made: SampleSite;
  let pages: Pages;

  beforeAll(async () => {
    made = await makeSampleSite([...COLLECTION, ...FERRY, ...ARABIC_FERRY], {
      pathPrefix,
      url,
      names: NAMES,
    });
    pages = await renderAll(made);
  });
  afterAll(async () => await removeFolder(made.folder));

  it('lead only to pages and files that are there', () => {
    const known = new Set([
      ...pages.keys(),
      ...made.site.articles.flatMap(({ id }) => [`/articles/${id}/raw.txt`, `/articles/${id}/record.json`]),
      ...Object.values(made.frame.assets).map(String),
      '/pagefind/',
    ]);
    for (const [path, html] of htmlOf(pages)) {
      for (const link of linksOf(html)) {
        if (/^(?:https?:|mailto:)/u.test(link)) continue;
        const [address = '', place] = link.split('#');
        const [target = ''] = address.split('?');
        if (target === '') {
          expect(html, `${path} → ${link}`).toContain(`id="${place}"`);
          continue;
        }
        expect(target.startsWith(pathPrefix), `${path} → ${link}`).toBe(true);
        const route = `/${target.slice(pathPrefix.length)}`;
        expect(known.has(route), `${path} → ${link}`).toBe(true);
        if (place !== undefined) expect(pages.get(route), `${path} → ${link}`).toContain(`id="${place}"`);
      }
    }
  });

  it('bear the notice, the rights, a policy and one main heading', () => {
    for (const [path, html] of htmlOf(pages)) {
      expect(wordsOf(html), path).toContain(made.site.archive.notice);
      expect(wordsOf(html), path).toContain('Rights in the collection');
      expect(html, path).toContain("default-src 'none'");
      expect(tagsOf(html).filter(({ name, closes }) => name === 'h1' && !closes)).toHaveLength(1);
      expect(html.startsWith('<!doctype html>\n<html lang="en">'), path).toBe(true);
    }
  });

  it('have no style or handler of their own, and no id twice', () => {
    for (const [path, html] of htmlOf(pages)) {
      const names = tagsOf(html).flatMap(({ attributes }) => Object.keys(attributes));
      expect(
        names.filter((name) => name === 'style' || name.startsWith('on')),
        path,
      ).toEqual([]);
      const ids = tagsOf(html).flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('ship script on the search page alone', () => {
    for (const [path, html] of htmlOf(pages)) {
      const scripts = tagsOf(html).filter(({ name, closes }) => name === 'script' && !closes);
      const running = scripts.filter(({ attributes }) => attributes.type !== 'application/ld+json');
      expect(running.length, path).toBe(path === '/search/' ? 1 : 0);
      expect(html.includes('wasm-unsafe-eval'), path).toBe(path === '/search/');
    }
  });

  it('say on the search page that its field needs script before they show the field', () => {
    const html = pages.get('/search/') ?? '';
    const [notice, field] = [html.indexOf('<noscript>'), html.indexOf('id="search-query"')];
    expect(notice).toBeGreaterThan(0);
    expect(field).toBeGreaterThan(notice);
    expect(wordsOf(html.slice(notice, field))).toContain('The search field needs script');
  });

  it('call undated on the home page what has no date or no year of one', () => {
    const words = wordsOf(pages.get('/') ?? '');
    expect(words).toContain('Undated Texts without a date, or without its year.');
    expect(words).not.toContain('do not say when');
  });

  it('are kept out of search engines where they must', () => {
    for (const [path, html] of htmlOf(pages)) {
      expect(html.includes('<meta name="robots" content="noindex"'), path).toBe(
        EVIDENCE.test(path) || BETWEEN.test(path) || path === '/404.html',
      );
      expect(html.includes('data-pagefind-body'), path).toBe(ARTICLE.test(path));
    }
  });

  it('name an absolute address only where it is known', () => {
    for (const [path, html] of htmlOf(pages)) {
      expect(html.includes('rel="canonical"'), path).toBe(url !== null && path !== '/404.html');
      if (url !== null && path !== '/404.html')
        expect(html).toContain(`href="https://archive.example/repo${path}"`);
    }
    expect(pages.has('/feed.xml')).toBe(url !== null);
    expect(pages.has('/sitemap.xml')).toBe(url !== null);
    expect(pages.has('/opensearch.xml')).toBe(url !== null);
    for (const [path, html] of htmlOf(pages)) {
      expect(html.includes('<link rel="search"'), path).toBe(url !== null);
    }
  });

  it('set source and date beside every title in a list', () => {
    for (const [path, html] of htmlOf(pages)) {
      const entries = html.split(/<article class="entry" dir="(?:ltr|rtl|auto)">/u).slice(1);
      expect(entries.length, path).toBe(html.split('<article class="entry"').length - 1);
      for (const entry of entries) {
        expect(entry, path).toMatch(
          /^<p class="entry-meta"><span class="entry-source">.*<span class="entry-date">/u,
        );
      }
    }
  });
});

describe('the article page', () => {
  let made: SampleSite;
  let pages: Pages;

  beforeAll(async () => {
    made = await makeSampleSite(COLLECTION);
    pages = await renderAll(made);
  });
  afterAll(async () => await removeFolder(made.folder));

  function pageOf(path: string): string {
    const entry = made.site.articles.find((article) => article.raw.path === path);
    return pages.get(`/articles/${entry?.id}/`) ?? '';
  }

  it.each(COLLECTION)('shows every block of $path in order, and nothing that was set aside', (sample) => {
    const { record, raw } = toSampleFiles(sample);
    const words = wordsOf(pageOf(sample.path));
    let at = 0;
    for (const block of record.blocks) {
      const found = words.indexOf(block.text, at);
      expect(found, block.text).toBeGreaterThanOrEqual(0);
      at = found;
    }
    for (const entry of record.ledger.filter(({ label }) => LABELS_OFF_THE_PAGE.has(label))) {
      expect(words).not.toContain(raw.slice(entry.start, entry.end));
    }
  });

  it('keeps words that were set aside off even where a value rests on them', () => {
    expect(wordsOf(pageOf(COMMENTED.path))).toContain('words set aside as widget');
  });

  it('says how each value is known, and why the editor set it', () => {
    const words = wordsOf(pageOf(INTERVIEW.path));
    expect(words).toContain('between 28 April and 3 May 2020 by the editor');
    expect(words).toContain('It counts rain until 27 April');
    expect(words).toContain('[supplied by the editor]');
    expect(words).toContain('CC BY 4.0');
    expect(wordsOf(pageOf('zh.txt'))).toContain('Rights: not known');
  });

  it('sets an interview as one, and keeps emphasis', () => {
    expect(pageOf(INTERVIEW.path)).toMatch(
      /<p id="p2" class="question" [^>]*><span class="block-mark">Q:<\/span>/u,
    );
    expect(pageOf(INTERVIEW.path)).toContain('class="answer"');
    expect(pageOf(COMMENTED.path)).toContain('<em>Al-Akhbar</em>');
    expect(pageOf(COMMENTED.path)).toMatch(
      /<figure class="picture"><p [^>]*data-pagefind-ignore>.*Picture not held/u,
    );
  });

  it('describes itself to machines with what is known, and nothing else', () => {
    const dataOf = (path: string): unknown =>
      JSON.parse(
        /<script type="application\/ld\+json">(?<json>.*?)<\/script>/u.exec(pageOf(path))?.groups?.json ?? '',
      );
    expect(dataOf('wire/story.txt')).toMatchObject({
      headline: '“The port of Chabahar opened a new pier on Monday…”',
      datePublished: '2021-05-17T11:09:00+04:30',
      publisher: { name: 'Mehr News Agency' },
    });
    expect(dataOf(INTERVIEW.path)).not.toHaveProperty('datePublished');
    expect(dataOf('عربي/نص.txt')).not.toHaveProperty('publisher');
    const names = (path: string) =>
      tagsOf(pageOf(path)).flatMap(({ name, attributes }) =>
        name === 'meta' ? (attributes.name ?? []) : [],
      );
    expect(names('wire/story.txt')).toContain('citation_publication_date');
    expect(names(INTERVIEW.path)).not.toContain('citation_publication_date');
    expect(names('wire/story.txt')).toContain('DCTERMS.issued');
    expect(names(INTERVIEW.path)).not.toContain('DCTERMS.issued');
    expect(names(INTERVIEW.path)).not.toContain('DCTERMS.created');
  });

  it('shows source and date beside its title in a preview, and a derived title as a quotation', () => {
    const metaOf = (path: string) =>
      new Map(
        tagsOf(pageOf(path)).flatMap(({ name, attributes }) =>
          name === 'meta'
            ? [[attributes.property ?? attributes.name ?? '', attributes.content ?? ''] as const]
            : [],
        ),
      );
    const wire = metaOf('wire/story.txt');
    expect(wire.get('og:title')).toBe(
      '“The port of Chabahar opened a new pier on Monday…” – Mehr News Agency, 17 May 2021',
    );
    expect(wire.get('og:description')).toBe(
      'Mehr News Agency, 17 May 2021: Ships of up to 80,000 tons can moor there.',
    );
    expect(wire.get('description')).toBe(wire.get('og:description'));
    for (const name of ['citation_title', 'DC.title']) expect(wire.get(name)).toMatch(/^“.*…”$/u);
    for (const sample of COLLECTION) {
      const meta = metaOf(sample.path);
      const entry = made.site.articles.find((article) => article.raw.path === sample.path);
      const beside = `${entry?.source?.name ?? 'Source not stated'}, ${entry?.when.words}`;
      expect(meta.get('og:title')).toBe(
        `${entry?.titleBasis === 'derived' ? `“${entry.title}”` : entry?.title} – ${beside}`,
      );
      expect(meta.get('description')?.startsWith(`${beside}: `)).toBe(true);
      const name = /<title>(?<name>.*?)<\/title>/u.exec(pageOf(sample.path))?.groups?.name ?? '';
      expect(name.replaceAll('&lt;', '<')).toContain(` – ${beside} – `);
    }
  });

  it('sets source and date beside the title of each neighbor', () => {
    for (const sample of COLLECTION) {
      const nav = pageOf(sample.path).split('<nav class="neighbors"')[1] ?? '';
      for (const neighbor of nav.split('<li>').slice(1)) {
        expect(neighbor).toMatch(
          /^<p class="entry-meta">.*<span class="entry-source">.+<span class="entry-date">.+<\/p><a /u,
        );
      }
    }
    expect(pageOf('wire/story.txt')).toContain('<nav class="neighbors"');
  });

  it('tells what each mark of its line means on focus, not on hover alone', () => {
    for (const sample of COLLECTION) {
      const line = /<p class="article-line">.*?<\/p>/u.exec(pageOf(sample.path))?.[0] ?? '';
      const marks = tagsOf(line).filter(({ attributes }) => /\bbasis\b/u.test(attributes.class ?? ''));
      expect(marks.length, sample.path).toBeGreaterThan(0);
      for (const { name, attributes } of marks) {
        expect(name).toBe('a');
        expect(attributes.class).toContain('has-tip');
      }
    }
  });

  it('keeps its own words in order within a right-to-left line', () => {
    const line = /<p class="article-line">.*?<\/p>/u.exec(pageOf('عربي/نص.txt'))?.[0] ?? '';
    expect(line).toContain('dir="ltr">26 July, year not printed<');
    expect(line).toMatch(/<bdi>1 minute to read<\/bdi>/u);
  });

  it('describes a text by what follows the sentence that its title was cut from', () => {
    const ledes = new Map(made.site.articles.map(({ raw, lede }) => [raw.path, lede]));
    expect(ledes.get('wire/story.txt')).toBe('Ships of up to 80,000 tons can moor there.');
    expect(ledes.get('profiled.txt')).toBe('Snow closed the pass on Saturday. Forty pupils stayed at home.');
    expect(ledes.get(COMMENTED.path)).toMatch(/^On July 26th/u);
  });

  it('cites with its own words outside of the text’s direction', () => {
    const citation =
      /<p class="citation"[^>]*>(?<words>.*?)<\/p>/u.exec(pageOf('عربي/نص.txt'))?.groups?.words ?? '';
    expect(citation).toMatch(/<bdi lang="ar" dir="rtl">[^<A-Za-z]+<\/bdi>/u);
    const derived =
      /<p class="citation"[^>]*>(?<words>.*?)<\/p>/u.exec(pageOf('zh.txt'))?.groups?.words ?? '';
    expect(derived).toContain('</bdi> [first words of the text].');
  });

  it('cites no bare path where the archive has no address', () => {
    const words = wordsOf(pageOf('wire/story.txt').split('class="cite"')[1] ?? '');
    expect(words).toContain('none is set for this archive');
    expect(words).not.toContain('/articles/');
  });

  it('stands in the language and direction of its text', () => {
    expect(pageOf('عربي/نص.txt')).toMatch(/<article class="[^"]*" lang="ar" dir="rtl"/u);
    expect(pageOf('zh.txt')).toMatch(/<article class="[^"]*" lang="zh" dir="ltr"/u);
  });

  it('tells the search index what its hits are shown with, and nothing to filter by', () => {
    const marks = (path: string) =>
      tagsOf(pageOf(path)).flatMap(({ attributes }) => {
        const meta = attributes['data-pagefind-meta'];
        return meta === undefined ? [] : [`${meta.replace('[data-value]', '')} ${attributes['data-value']}`];
      });
    expect(marks(INTERVIEW.path).slice(1)).toEqual([
      'date between 28 April and 3 May 2020',
      'bases editor stated editor',
    ]);
    expect(marks('عربي/نص.txt').slice(1)).toEqual([
      'date 26 July, year not printed',
      'bases stated absent stated',
    ]);
    expect(pageOf(INTERVIEW.path)).not.toMatch(/data-pagefind-(?:filter|sort)/u);
  });

  it('puts derived titles in quotation marks everywhere', () => {
    for (const [path, html] of htmlOf(pages)) {
      const words = wordsOf(html);
      for (const at of words.matchAll(/The port of Chabahar opened a new pier on Monday…/gu)) {
        expect(words[at.index - 1], path).toBe('“');
      }
    }
  });
});

describe('the evidence page', () => {
  it.each(COLLECTION)('shows every segment of $path in order with label and rule', async (sample) => {
    const made = await makeSampleSite([sample]);
    const [entry] = made.site.articles;
    const html = (await renderAll(made)).get(evidencePath(entry?.id ?? '')) ?? '';
    const { record, raw } = toSampleFiles(sample);
    const text =
      /<div class="ledger"[^>]*>(?<ledger>[\s\S]*?)<\/div><\/section>/u.exec(html)?.groups?.ledger ?? '';
    const shown = wordsOf(text.replace(/<summary[\s\S]*?<\/summary>/gu, ' ')).replace(/\s/gu, '');
    let at = 0;
    for (const { start, end, label, rule } of record.ledger.filter((segment) => segment.label !== 'layout')) {
      const words = raw.slice(start, end).replace(/\s/gu, '');
      const found = shown.indexOf(words, at);
      expect(found, words).toBeGreaterThanOrEqual(0);
      at = found + words.length;
      expect(text).toContain(`title="${label} – rule ${rule}"`);
    }
    await removeFolder(made.folder);
  });

  it('folds comments, tells what was rejected, and why an editor differs', async () => {
    const made = await makeSampleSite(COLLECTION);
    const pages = await renderAll(made);
    const of = (path: string) =>
      pages.get(evidencePath(made.site.articles.find((article) => article.raw.path === path)?.id ?? '')) ??
      '';
    expect(of(COMMENTED.path)).toMatch(/<details class="folded">[\s\S]*Reader Zinnober[\s\S]*<\/details>/u);
    expect(wordsOf(of('wire/story.txt'))).toContain('a date with its year is printed');
    expect(wordsOf(of(INTERVIEW.path))).toContain(
      'A deputy minister answered questions about the spring harvest…',
    );
    expect(wordsOf(of(INTERVIEW.path))).toContain('nothing in the text');
    expect(wordsOf(of('profiled.txt'))).toContain('again/profiled.txt');
    await removeFolder(made.folder);
  });
});

describe('the page of a source', () => {
  it('says how its texts are known to be its own, and no way that none of them needed', async () => {
    const made = await makeSampleSite(COLLECTION);
    const pages = await renderAll(made);
    const of = (id: string) => wordsOf(pages.get(`/sources/${id}/`) ?? '');
    expect(of('kayhan')).toContain('One text does not name it and is recognized by layout');
    expect(of('kayhan')).not.toMatch(/An editor says|One text names it/u);
    expect(of('river-daily')).toMatch(
      /An editor says that one text is of this source, and why: ?The folder is theirs\./u,
    );
    expect(of('river-daily')).not.toMatch(/names? it|recognized by/u);
    expect(of('mehr-news-agency')).toContain('2 texts name it.');
    await removeFolder(made.folder);
  });
});

describe('what the archive has none of', () => {
  it('is said in a sentence, without empty labels, and nothing leads to it', async () => {
    const made = await makeSampleSite([WIRE]);
    const pages = await renderAll(made);
    for (const path of ['/sources/not-stated/', '/dates/undated/']) {
      const html = pages.get(path) ?? '';
      expect(wordsOf(html)).toMatch(/Every text of this archive has a (?:source|date)\./u);
      expect(html).not.toMatch(/<dl|<ul class="entries">|name no source/u);
      for (const [from, other] of htmlOf(pages)) {
        if (from !== path) expect(linksOf(other), from).not.toContain(path);
      }
    }
    expect(wordsOf(pages.get('/articles/') ?? '')).toContain('1 text.');
    await removeFolder(made.folder);
  });

  it('is not counted as nothing beside all', async () => {
    const made = await makeSampleSite([CHINESE, ARABIC]);
    const words = wordsOf((await renderAll(made)).get('/articles/') ?? '');
    expect(words).toMatch(/2 texts, all undated ?\./u);
    expect(words).not.toContain('0 dated');
    await removeFolder(made.folder);
  });
});

describe('the colors of the ledger', () => {
  it('keep labels apart that stand together', () => {
    const css = readFileSync(new URL('../../src/assets/css/evidence.css', import.meta.url), 'utf8');
    const hue = (label: string) =>
      Number(new RegExp(`\\.seg-${label} \\{\\s*--hue: (?<hue>\\d+)`, 'u').exec(css)?.groups?.hue);
    const together = ['dateline', 'identifier', 'source', 'date', 'licence', 'headline'];
    for (const [at, a] of together.entries()) {
      for (const b of together.slice(at + 1)) {
        const distance = Math.abs(hue(a) - hue(b));
        expect(Math.min(distance, 360 - distance), `${a}, ${b}`).toBeGreaterThanOrEqual(15);
      }
    }
    for (const [a, b] of [
      ['dateline', 'identifier'],
      ['dateline', 'source'],
      ['identifier', 'source'],
    ] as const) {
      expect(Math.abs(hue(a) - hue(b)), `${a}, ${b}`).toBeGreaterThan(60);
    }
  });
});
