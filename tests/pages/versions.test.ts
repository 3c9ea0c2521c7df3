import { afterEach, describe, expect, it } from 'vitest';
import { tagsOf, wordsOf } from '../support/markup.ts';
import { type Pages, renderAll } from '../support/render-all.ts';
import type { Sample } from '../support/sample-article.ts';
import { COLLECTION } from '../support/sample-collection.ts';
import { makeSampleSite, removeFolder, type SampleSite } from '../support/sample-site.ts';
import { ARABIC_FERRY, digestOf, FERRY, ferryOn } from '../support/sample-versions.ts';

const folders: string[] = [];

async function make(samples: readonly Sample[]): Promise<SampleSite & { readonly pages: Pages }> {
  const made = await makeSampleSite(samples);
  folders.push(made.folder);
  return { ...made, pages: await renderAll(made) };
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map(removeFolder));
});

const idOf = ({ site }: SampleSite, { path }: Sample | undefined = { path: '', pieces: [], fields: {} }) =>
  site.articles.find(({ raw }) => raw.path === path)?.id ?? '';
const articleOf = (made: SampleSite & { readonly pages: Pages }, sample: Sample | undefined) =>
  made.pages.get(`/articles/${idOf(made, sample)}/`) ?? '';

describe('versions of a text', () => {
  it('stand on the page of each, with source, date and what they are beside it', async () => {
    const made = await make([...COLLECTION, ...FERRY, ...ARABIC_FERRY]);
    const [first, update, short] = FERRY;
    expect(wordsOf(articleOf(made, first))).toContain('2 other versions of this text');
    expect(wordsOf(articleOf(made, first))).toMatch(
      /Versions of this text .* 2 March 2021 .* nearly the same: 7\d % of five-word runs shared Compare .* 3 March 2021 .* shorter, contained in this text: 100 % of its five-word runs Compare/u,
    );
    expect(wordsOf(articleOf(made, short))).toMatch(
      /1 March 2021 .* longer, contains this text: 100 % of its/u,
    );
    expect(wordsOf(articleOf(made, update))).not.toContain('4 March 2021');
    expect(wordsOf(articleOf(made, ARABIC_FERRY[0]))).toContain('1 other version of this text');
  });

  it('are not told of a text that has none', async () => {
    const made = await make([...COLLECTION, ...FERRY]);
    for (const sample of COLLECTION)
      expect(wordsOf(articleOf(made, sample))).not.toContain('Versions of this text');
  });

  it('have a page for each pair with the first and with the one before, and no more', async () => {
    const made = await make([0, 1, 2, 3, 4].map((hour) => ferryOn(10 + hour)));
    const ids = made.site.articles.map(({ id }) => id);
    const compared = [...made.pages.keys()].filter((path) => path.includes('/compare/')).sort();
    const expected = [
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 0],
      [3, 2],
      [4, 0],
      [4, 3],
    ]
      .map(([later = 0, earlier = 0]) => `/articles/${ids[later]}/compare/${ids[earlier]}/`)
      .sort();
    expect(compared).toEqual(expected);
  });

  it('say which pairs are compared where not every one is', async () => {
    const words = 'with the first of them and with the one before it, not with every other.';
    const five = [0, 1, 2, 3, 4].map((hour) => ferryOn(10 + hour));
    expect(wordsOf(articleOf(await make(five), five[2]))).toContain(words);
    expect(wordsOf(articleOf(await make(FERRY), FERRY[1]))).not.toContain(words);
  });

  it('have a list of their own where they are many, and each page names few of them', async () => {
    const made = await make(Array.from({ length: 15 }, (_, at) => ferryOn(10 + at)));
    const ids = made.site.articles.map(({ id }) => id);
    const list = wordsOf(made.pages.get(`/articles/${ids[0]}/versions/`) ?? '');
    expect(list).toContain('15 versions of a text');
    expect(list.match(/Compare/gu)).toHaveLength(14);
    const middle = made.pages.get(`/articles/${ids[8]}/`) ?? '';
    const versions = middle.slice(middle.indexOf('id="versions"'), middle.indexOf('class="neighbors"'));
    expect([0, 5, 6, 7, 9, 10, 11].filter((at) => !versions.includes(`/articles/${ids[at]}/"`))).toEqual([]);
    expect([1, 4, 12].filter((at) => versions.includes(`/articles/${ids[at]}/"`))).toEqual([]);
    expect(wordsOf(versions)).toContain('All 15 versions');
  });
});

describe('a text of several stories', () => {
  it('is no version of any of them, tells which stand in it, one version of each, and each tells that it stands there', async () => {
    const digest = digestOf([...FERRY.slice(0, 1), ...ARABIC_FERRY.slice(0, 1)]);
    const made = await make([...FERRY, ...ARABIC_FERRY, digest]);
    const words = wordsOf(articleOf(made, digest));
    expect(words).not.toContain('other version');
    const held = words.slice(words.indexOf('Texts that stand in this one'));
    expect(held.match(/shorter, contained in this text/gu)).toHaveLength(2);
    const first = wordsOf(articleOf(made, FERRY[0]));
    expect(first).toContain('2 other versions of this text');
    expect(first).toMatch(
      /Within a text of several stories .* longer, contains this text: 100 % of its five-word runs Compare/u,
    );
  });
});

describe('the comparison of two texts', () => {
  it('marks what only one has, escapes what they print, and is kept out of indexes', async () => {
    const made = await make(FERRY);
    const [first, update] = FERRY.map((sample) => idOf(made, sample));
    const html = made.pages.get(`/articles/${update}/compare/${first}/`) ?? '';
    expect(html).toContain('<del>Monday,</del>');
    expect(html).toContain('<ins>Tuesday,</ins>');
    expect(wordsOf(html)).toContain('<b>"if the fog allows"</b>.');
    expect(tagsOf(html).filter(({ name }) => name === 'b')).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('data-pagefind-body');
    expect(html).not.toContain('<script');
    expect(wordsOf(html)).toContain('only in the second');
  });

  it('gives each side the language and direction of its text', async () => {
    const made = await make(ARABIC_FERRY);
    const [first, again] = ARABIC_FERRY.map((sample) => idOf(made, sample));
    const html = made.pages.get(`/articles/${again}/compare/${first}/`) ?? '';
    expect(html).toContain('<p lang="ar" dir="rtl">');
    expect(html).toContain('<del>الأحد</del>');
  });
});
