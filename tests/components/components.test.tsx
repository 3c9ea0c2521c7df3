import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleBody } from '../../src/components/article-body.tsx';
import { BasisMark } from '../../src/components/basis-mark.tsx';
import { ContactLink } from '../../src/components/contact-link.tsx';
import { ExternalLink } from '../../src/components/external-link.tsx';
import { FewNames } from '../../src/components/few-names.tsx';
import { toJsonLd } from '../../src/components/json-ld.ts';
import { SpanWords } from '../../src/components/span-words.tsx';
import type { Html } from '../../src/html/html.ts';
import { BASES } from '../../src/model/basis.ts';
import { BASIS_WORDS } from '../../src/site/basis-words.ts';
import { tagsOf } from '../support/markup.ts';

const markupOf = (html: Html) => html.markup;

describe('ExternalLink', () => {
  it.each(['https://example.org/', 'http://example.org/a?b=c&d'])('links to %s', (url) => {
    expect(markupOf(<ExternalLink url={url}>x</ExternalLink>)).toMatch(/^<a href="https?:/u);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/',
    '/articles/',
    'x',
    '',
  ])('shows %j as text', (url) => {
    expect(markupOf(<ExternalLink url={url}>x</ExternalLink>)).toBe('<span>x</span>');
  });
});

describe('ContactLink', () => {
  it('writes to a mail address or leads to a page, nothing else', () => {
    expect(markupOf(<ContactLink contact="a@example.org">x</ContactLink>)).toBe(
      '<a href="mailto:a@example.org">x</a>',
    );
    expect(markupOf(<ContactLink contact="https://example.org/">x</ContactLink>)).toContain('https://');
    expect(markupOf(<ContactLink contact="javascript:alert(1)">x</ContactLink>)).not.toContain('href');
  });
});

describe('BasisMark', () => {
  it.each(BASES)('%s always has its word', (basis) => {
    for (const compact of [true, false]) {
      expect(markupOf(<BasisMark basis={basis} compact={compact} />)).toContain(BASIS_WORDS[basis].word);
    }
  });
});

describe('toJsonLd', () => {
  it('is JSON that cannot leave its element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = toJsonLd({ text: `${text}</script><!--<script>&\u2028\u2029` });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(json)).toEqual({ text: `${text}</script><!--<script>&\u2028\u2029` });
      }),
    );
  });
});

describe('SpanWords', () => {
  it('is the words, to be broken at the dash alone', () => {
    const text = (words: string) => markupOf(<SpanWords words={words} />).replace(/<[^>]*>/gu, '');
    for (const words of ['6 March 2004 – 29 December 2023', 'January 2005 – 2023', '17 May 2021'])
      expect(text(words)).toBe(words);
    expect(markupOf(<SpanWords words="6 March 2004 – 2023" />)).toContain(
      '<span>6 March 2004 –</span> <span>2023</span>',
    );
  });
});

describe('FewNames', () => {
  const shownOf = (names: readonly string[]) =>
    markupOf(
      <FewNames
        frame={{ address: { url: null, pathPrefix: '/' } }}
        names={names}
        none="none printed"
        all="/sources/a/#places"
      />,
    ).replace(/<\/?span[^>]*>/gu, '');

  it('sets each name apart, so that the commas keep the order of the line', () => {
    expect(shownOf(['عمان', 'بغداد'])).toBe('<bdi>عمان</bdi>, <bdi>بغداد</bdi>');
  });

  it('leads from the first few of many to all of them', () => {
    expect(shownOf(Array.from('abcdefghi'))).toMatch(
      /<bdi>e<\/bdi> <a href="\/sources\/a\/#places">and 4 more<\/a>$/u,
    );
  });

  it('says that there is none', () => {
    expect(shownOf([])).toBe('none printed');
  });
});

describe('ArticleBody', () => {
  it('never lets a text make an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = markupOf(<ArticleBody markdown={`${text}\n\n<b onclick="x">${text}`} links={null} />);
        const allowed = /^(?:div|p|h[1-6]|blockquote|ol|ul|li|em|strong|br|span|figure|figcaption)$/u;
        for (const { name, attributes } of tagsOf(html)) {
          expect(name).toMatch(allowed);
          expect(
            Object.keys(attributes).every((key) =>
              /^(?:class|id|start|lang|data-gap|data-pagefind-(?:ignore|index-attrs))$/u.test(key),
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
