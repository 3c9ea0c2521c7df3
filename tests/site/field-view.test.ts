import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import type { Article } from '../../src/site/article.ts';
import { toFieldViews } from '../../src/site/field-view.ts';
import { firstWords } from '../../src/site/first-words.ts';
import { readArticle } from '../../src/site/markdown/read-article.ts';
import { type Sample, toSampleFiles } from '../support/sample-article.ts';
import { COLLECTION, COMMENTED, WIRE } from '../support/sample-collection.ts';

function toArticle(sample: Sample): Article {
  const { raw, record, markdown } = toSampleFiles(sample);
  const read = readArticle(markdown);
  if (!read.ok) throw new Error('Cannot read the sample, expected an article');
  return { raw, record, text: read.article };
}

/** The sample's raw text replaced by another, on all of which the language rests. */
function restingOn(raw: string): Article {
  const article = toArticle(WIRE);
  const language: ArticleRecord['fields']['language'] = {
    ...article.record.fields.language,
    value: 'en',
    basis: 'derived',
    spans: [{ start: 0, end: raw.length }],
  };
  const record = { ...article.record, ledger: [], fields: { ...article.record.fields, language } };
  return { ...article, raw, record };
}

const viewOf = (article: Article, name: string) => toFieldViews(article).find((view) => view.name === name);

describe('views of fields', () => {
  it.each(COLLECTION)('tell every field of $path once, in the order of the record', (sample) => {
    const article = toArticle(sample);
    expect(toFieldViews(article).map(({ name }) => name)).toEqual(Object.keys(article.record.fields));
  });

  it('quote the first words of what a value rests on, with white space folded, however much there is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', '–', '😀'), minLength: 1, maxLength: 30 });
    const space = fc.string({
      unit: fc.constantFrom(' ', '\n', '\t', '\u00a0'),
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(space, fc.array(fc.tuple(word, space), { maxLength: 60 }), (before, words) => {
        const raw = `${before}${words.flat().join('')}`;
        expect(viewOf(restingOn(raw), 'language')?.evidence[0]?.words).toBe(
          firstWords(raw.replace(/\s+/gu, ' ').trim(), 180),
        );
      }),
    );
  });

  it('say of words that the article page must not show which label they have', () => {
    const article = toArticle(COMMENTED);
    const comment = article.record.ledger.find(({ label }) => label === 'comment');
    if (comment === undefined) throw new Error('Cannot find a comment, expected one in the sample');
    const cited = (start: number, end: number) => {
      const { fields } = article.record;
      const kind = { ...fields.kind, spans: [{ start, end }] };
      const record = { ...article.record, fields: { ...fields, kind } };
      return viewOf({ ...article, record }, 'kind')?.evidence[0]?.offPage;
    };
    expect(cited(comment.start, comment.end)).toBe('comment');
    expect(cited(comment.start - 1, comment.start + 1)).toBe('comment');
    expect(cited(0, 5)).toBeNull();
  });
});
