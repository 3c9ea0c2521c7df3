import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unreadInWords } from '../../../../src/search/client/advice/unread-parameters.ts';
import { isFullyRead } from '../../../../src/search/client/search-state.ts';
import type { Sort } from '../../../../src/site/search-address.ts';

const said = (address: string, sort: Sort = 'newest') => unreadInWords(address, sort);

describe('unreadInWords', () => {
  test.each([
    '',
    '?q=port&in=title&from=2020&to=nonsense&undated=yes&inferred=no&sort=oldest&names=off',
    '?undated=no&inferred=yes&names=on',
    '?q=&sort=&undated=',
    '?q=port&q=port',
    '?q=port&q=',
    '?source=a&source=b&kind=nope',
    '?q=port&utm_source=post&fbclid=1&ref=home&mc_cid=2',
    '?page=&x=+',
    '?to=2021&undated=yes',
  ])('says nothing of %j', (address) => {
    expect(said(address)).toEqual([]);
  });

  test.each([
    [
      '?sort=alphabet',
      '“sort=alphabet” in the address means nothing here, expected “relevance”, “newest”, “oldest” or “source”: the newest texts stand first.',
    ],
    [
      '?undated=maybe',
      '“undated=maybe” in the address means nothing here, expected “yes”: a range of dates leaves undated texts out.',
    ],
    ['?inferred=0', 'expected “no”: dates that an editor inferred count.'],
    ['?sort=+newest+', '“sort= newest ” in the address means nothing here'],
    ['?names=none', 'expected “off”: names are looked for in every spelling.'],
    ['?in=body', 'expected “title”: words are looked for in all of a text.'],
    ['?q=port&q=pier', 'The address holds “q” more than once: the first counts, “port”.'],
    ['?q=&q=pier', 'The address holds “q” more than once: the first, which is empty, counts.'],
    ['?sort=oldest&sort=newest', 'The address holds “sort” more than once: the first counts, “oldest”.'],
    ['?from=2020&from=2021', 'The address holds “from” more than once'],
    ['?page=3', '“page=3” in the address means nothing here: it is passed over.'],
    ['?Q=iraq', '“Q=iraq” in the address means nothing here: did you mean “q”?'],
    ['?q=a&Source=kayhan', 'did you mean “source”?'],
    ['?undated=yes', '“undated=yes” in the address means nothing here without a range of dates'],
  ])('says what %j is not, and what is done instead', (address, words) => {
    expect(said(address)).toHaveLength(1);
    expect(said(address)[0]).toContain(words);
  });

  test('says in which order hits stand instead', () => {
    expect(said('?q=port&sort=Newest', 'relevance')[0]).toContain('the best matches stand first.');
  });

  test('says each thing that is wrong', () => {
    expect(said('?q=a&q=b&sort=x&sort=y&undated=z&page=2&foo=bar')).toHaveLength(6);
  });

  test('says no page of it', () => {
    const long = 'x'.repeat(5000);
    const all = ['q', 'from', 'to', 'sort', 'in', 'undated', 'inferred', 'names'];
    const others = Array.from({ length: 500 }, (_, at) => `${long}${at}=1`);
    const address = [...all.map((name) => `${name}=${long}&${name}=${long}y`), ...others].join('&');
    expect(said(`?${address}`)).toContain('The address holds 496 more parameters of no meaning here.');
    expect(said(`?${address}`).join(' ').length).toBeLessThan(3000);
  });

  test('says nothing of an address that is read to the end: its words need not be loaded', () => {
    const values = fc.constantFrom('q', 'in', 'sort', 'undated', 'inferred', 'names', 'from', 'source', 'x');
    const pair = fc.tuple(
      values,
      fc.constantFrom('yes', 'no', 'title', 'newest', 'off', '', ' ', 'a b', '%'),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const address = `?${new URLSearchParams(pairs)}`;
        if (isFullyRead(address)) expect(said(address)).toEqual([]);
      }),
    );
  });
});
