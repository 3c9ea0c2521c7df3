// Whatever a title, a source or a place is made of, it is words on every page and never markup.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPages } from '../../src/eleventy/lists/list-pages.ts';
import { renderArticle } from '../../src/pages/article.tsx';
import { renderComparison } from '../../src/pages/comparison.tsx';
import { renderEvidence } from '../../src/pages/evidence.tsx';
import { NO_TERMS } from '../../src/related/terms.ts';
import type { Article } from '../../src/site/article.ts';
import type { ArticleEntry } from '../../src/site/article-entry.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { basesOf } from '../../src/site/count-bases.ts';
import { NO_NEIGHBORS } from '../../src/site/find-neighbors.ts';
import { readArticleAgain } from '../../src/site/read-article-again.ts';
import { compareTexts } from '../../src/versions/compare/compare-texts.ts';
import { skeletonOf } from '../support/markup.ts';
import { WIRE } from '../support/sample-collection.ts';
import { makeSampleSite, removeFolder, type SampleSite } from '../support/sample-site.ts';

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '" onfocus="alert(1)" x="',
    '</title></head><body>',
    '<!--',
    ']]>',
    '</script>',
    'javascript:alert(1)',
    '{{ x }}',
    '\u0000\uFFFE\uD800',
    '\u202E\u2066',
  ),
);

describe('any title, source and place', () => {
  let made: SampleSite;
  let entry: ArticleEntry;
  let article: Article;

  beforeAll(async () => {
    made = await makeSampleSite([WIRE], { url: 'https://archive.example/' });
    const [only] = made.site.articles;
    if (only === undefined) throw new Error('expected an article');
    entry = only;
    article = readArticleAgain(entry, made.site.rawDir);
  });
  afterAll(async () => await removeFolder(made.folder));

  async function skeletons(words: string): Promise<string> {
    const hostile: ArticleEntry = {
      ...entry,
      title: words,
      source: { id: 'x', name: words },
      dateline: words,
      byline: words,
      licence: words,
      lede: words,
    };
    const { record } = article;
    const fields = {
      ...record.fields,
      title: { ...record.fields.title, value: words },
      source: { ...record.fields.source, value: { id: 'x', name: words } },
      carrier: {
        ...record.fields.carrier,
        value: words,
        basis: 'editor' as const,
        reason: words,
        evidence: words,
      },
    };
    const site = buildSite({
      archive: { ...made.site.archive, title: words, description: words, notice: words, rights: words },
      address: made.site.address,
      rawDir: made.site.rawDir,
      profiles: [],
      names: [{ id: 'x', name: words, kind: 'person', spellings: [words], not: [] }],
      versions: { groups: [], inclusions: [] },
      articles: [
        {
          entry: hostile,
          bases: basesOf(fields),
          names: [{ id: 'x', spellings: [words] }],
          sketch: null,
          terms: NO_TERMS,
        },
      ],
    });
    const frame = { ...made.frame, archive: site.archive };
    const whole = { ...article, record: { ...record, fields } };
    const lists = listPages(site, frame)
      .filter(({ name }) => name !== 'data')
      .flatMap(({ pages }) => pages);
    const page = {
      frame,
      entry: hostile,
      article: whole,
      names: site.names,
      links: null,
      versions: null,
      related: [],
    };
    const link = { entry: hostile, relation: 'the same words', comparison: '/articles/b/compare/a/' };
    const overlap = { same: false, shared: 90, sizes: [100, 100] } as const;
    const html = [
      renderArticle({ ...page, neighbors: NO_NEIGHBORS }),
      renderArticle({
        ...page,
        versions: { others: 9, listed: [link], all: '/', within: [link], holds: [link], heldMore: 1 },
        related: [{ entry: hostile, names: [words], words: [words, words], near: 'a day apart' }],
        neighbors: {
          byDate: { previous: hostile, next: hostile },
          inSource: { previous: hostile, next: hostile },
        },
      }),
      renderEvidence({ frame, entry: hostile, article: whole }),
      renderComparison({
        frame,
        pair: { first: hostile, second: hostile, overlap, path: '/articles/b/compare/a/' },
        comparison: compareTexts([`${words} and more`], [`${words} and less`]),
      }),
      ...lists.map(({ render }) => render()),
    ];
    return html.map((page) => skeletonOf(page).join('\n')).join('\n\n');
  }

  it('changes no tag and no attribute of any page', async () => {
    const plain = await skeletons('Plain words');
    await fc.assert(
      fc.asyncProperty(HOSTILE, async (words) => {
        expect(await skeletons(words)).toBe(plain);
      }),
      { numRuns: 60 },
    );
  });
});
