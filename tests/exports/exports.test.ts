import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  toCatalogue,
  toCatalogueYear,
  toCatalogueYears,
  yearsOfArticles,
} from '../../src/exports/catalogue.ts';
import { citationLine } from '../../src/exports/citation.ts';
import { toFeed } from '../../src/exports/feed.ts';
import { toOpenSearch } from '../../src/exports/opensearch.ts';
import { toRobots } from '../../src/exports/robots.ts';
import { toSitemap } from '../../src/exports/sitemap.ts';
import { toXmlDocument, xml } from '../../src/exports/xml.ts';
import { catalogueSchema, catalogueYearSchema, catalogueYearsSchema } from '../../src/model/catalogue.ts';
import { COLLECTION } from '../support/sample-collection.ts';
import { makeSampleSite, removeFolder, type SampleSite } from '../support/sample-site.ts';

describe('toXmlDocument', () => {
  it('writes elements, attributes and text', () => {
    expect(toXmlDocument(xml('a', { b: 'c "d" & <e>' }, 'f < g & h', xml('i')))).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<a b="c &quot;d&quot; &amp; &lt;e&gt;">f &lt; g &amp; h<i/></a>\n',
    );
  });

  it.each([
    ['a NUL', '\u0000'],
    ['an escape', '\u001B'],
    ['half a character', '\uD83D'],
    ['its other half', '\uDE00'],
    ['no character', '\uFFFE'],
  ])('replaces %s, which XML cannot hold', (_, text) => {
    expect(toXmlDocument(xml('a', {}, text))).toContain('<a>\uFFFD</a>');
  });

  it('holds any text without making markup of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const document = toXmlDocument(xml('a', { b: text }, text, ']]>'));
        expect(document.match(/</gu)).toHaveLength(3);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not be there
        expect(document).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
        expect(document.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('exports of a site', () => {
  let known: SampleSite;
  let unknown: SampleSite;

  beforeAll(async () => {
    known = await makeSampleSite(COLLECTION, { url: 'https://archive.example/repo/', pathPrefix: '/repo/' });
    unknown = await makeSampleSite(COLLECTION);
  });
  afterAll(async () => {
    await removeFolder(known.folder);
    await removeFolder(unknown.folder);
  });

  it('leave out what needs an address where none is known', () => {
    expect(toFeed(unknown.site)).toBeNull();
    expect(toSitemap(unknown.site)).toEqual([]);
    expect(toOpenSearch(unknown.site)).toBeNull();
    expect(toRobots(unknown.site.address)).not.toContain('Sitemap');
  });

  it.each([
    ['Bridges', 'Bridges'],
    ['The archive of bridges & harbors', 'The archive of…'],
    ['Bridges of Basra', 'Bridges of Basra'],
    ['<b>'.repeat(30), null],
  ])('tell a browser how to search %s, its name no longer than browsers take', (title, name) => {
    const { archive } = known.site;
    const text = toOpenSearch({ ...known.site, archive: { ...archive, title } }) ?? '';
    const short = /<ShortName>(?<name>.*?)<\/ShortName>/u.exec(text)?.groups?.name ?? '';
    if (name !== null) expect(short).toBe(name);
    expect(short.replaceAll(/&[lg]t;/gu, '<').length).toBeLessThanOrEqual(16);
    expect(text).toContain('template="https://archive.example/repo/search/?q={searchTerms}"');
    expect(text).not.toContain('<b>');
  });

  it('list texts of a known month in the feed, with source and date beside each title, and no invented time', () => {
    const feed = toFeed(known.site) ?? '';
    const titles = [...feed.matchAll(/<entry>.*?<title>(?<title>.*?)<\/title>/gu)].map(
      ({ groups }) => groups?.title,
    );
    expect(titles).toEqual([
      '&lt;/title&gt;&lt;script&gt;alert(6)&lt;/script&gt;, 21 March 2024: &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;',
      'Kayhan, 12 December 2021: “Snow closed the pass…”',
      'RiverPost, about 26 July 2021: Bridge Reopens After Flood',
      'Mehr News Agency, 17 May 2021: “The port of Chabahar opened a new pier on Monday…”',
      'Mehr News Agency, between 28 April and 3 May 2020: The harvest, in a deputy minister’s words',
    ]);
    expect(feed).toContain('<updated>2021-05-17T11:09:00+04:30</updated>');
    expect(feed).toContain('<updated>2020-05-03T23:59:59Z</updated>');
    expect([...feed.matchAll(/<published>(?<time>[^<]*)/gu)].map(({ groups }) => groups?.time)).toEqual([
      '2021-05-17T11:09:00+04:30',
    ]);
    expect(feed).not.toContain('T00:00:00');
    expect(/<updated>(?<time>[^<]*)/u.exec(feed)?.groups?.time).toBe('2024-03-21T23:59:59Z');
    expect(feed).toMatch(
      /<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}<\/id>/u,
    );
    expect(feed).not.toMatch(/script>|<img/u);
    expect(feed).not.toContain('Zinnober');
  });

  it('list every page but evidence in the sitemap, without a time', () => {
    const files = toSitemap(known.site);
    expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml']);
    const sitemap = files[0]?.toText() ?? '';
    for (const { id } of known.site.articles) {
      expect(sitemap).toContain(`<loc>https://archive.example/repo/articles/${id}/</loc>`);
    }
    expect(sitemap).not.toMatch(/evidence|raw\.txt|lastmod/u);
  });

  it('cut a sitemap of many addresses into files beside it, and list these', () => {
    const addressesIn = (text: string = '') => [...text.matchAll(/<loc>([^<]*)/gu)].map(([, loc]) => loc);
    const [whole] = toSitemap(known.site);
    const all = addressesIn(whole?.toText());
    const files = toSitemap(known.site, 10);
    const [index, ...parts] = files.toReversed();
    expect(index?.path).toBe('/sitemap.xml');
    expect(index?.toText()).toContain('<sitemapindex xmlns');
    expect(addressesIn(index?.toText())).toEqual(
      parts.toReversed().map(({ path }) => `https://archive.example/repo${path}`),
    );
    const held = parts.toReversed().map(({ toText }) => addressesIn(toText()));
    expect(held.flat()).toEqual(all);
    expect(held.slice(0, -1).every((addresses) => addresses.length === 10)).toBe(true);
    expect(toSitemap(known.site, all.length)).toHaveLength(1);
  });

  it('keep raw texts out of search engines', () => {
    expect(toRobots(known.site.address)).toBe(
      'User-agent: *\nDisallow: /repo/articles/*/raw.txt$\nSitemap: https://archive.example/repo/sitemap.xml\n',
    );
  });

  it('hold the archive as data, year by year too', () => {
    const { site } = known;
    const years = yearsOfArticles(site);
    const index = toCatalogueYears(site, years);
    expect(catalogueYearsSchema.parse(index)).toEqual(index);
    expect(index.archive).toEqual(toCatalogue(site).archive);
    const files = years.map((year) => catalogueYearSchema.parse(toCatalogueYear(year)));
    // Together they are the whole, in its order; those of which no year can be told stand last.
    expect(files.flatMap(({ articles }) => articles)).toEqual(toCatalogue(site).articles);
    expect(index.years.map(({ year, articles }) => [year, articles])).toEqual(
      files.map(({ year, articles }) => [year, articles.length]),
    );
    expect(index.years.at(-1)).toMatchObject({ year: null, url: '/data/articles/undated.json' });
    expect(new Set(index.years.map(({ version }) => version)).size).toBe(years.length);
  });

  it('hold the archive as data', () => {
    const catalogue = toCatalogue(known.site);
    expect(catalogueSchema.parse(catalogue)).toEqual(catalogue);
    expect(catalogue.archive).toMatchObject({ articles: 7, url: 'https://archive.example/repo/' });
    expect(catalogue.articles.map((article) => article.date)).toContain(null);
    for (const key of ['licence', 'originalUrl'] as const)
      expect(catalogue.articles.map((article) => article[key])).toEqual(
        known.site.articles.map((entry) => entry[key]),
      );
    expect(JSON.stringify(catalogue)).not.toContain('Zinnober');
  });

  it('cite with what is known, and say what is not', () => {
    const lines = known.site.articles.map((entry) => citationLine(entry, 'Bridges', known.site.address));
    const [interview, wire] = known.site.articles;
    expect(lines[0]).toBe(
      `Mehr News Agency. The harvest, in a deputy minister’s words [supplied by the editor]. Between 28 April and 3 May 2020 [supplied by the editor]. Bridges. https://archive.example/repo/articles/${interview?.id}/. SHA-256 ${interview?.raw.sha256}.`,
    );
    expect(lines[1]).toContain(
      '“The port of Chabahar opened a new pier on Monday…” [first words of the text].',
    );
    expect(lines.at(-1)).toMatch(/^\[source not stated\]\. .* 26 July, year not printed\. /u);
    expect(lines.at(-2)).toContain('[undated].');
    expect(
      unknown.site.articles.map((entry) => citationLine(entry, 'Bridges', unknown.site.address))[1],
    ).toMatch(new RegExp(`Bridges\\. Text ${wire?.id}\\. SHA-256 ${wire?.raw.sha256}\\.$`, 'u'));
  });
});
