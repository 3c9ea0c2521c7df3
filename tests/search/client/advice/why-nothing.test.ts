import { describe, expect, test } from 'vitest';
import { whyNothing } from '../../../../src/search/client/advice/why-nothing.ts';
import { toClauses } from '../../../../src/search/client/engine/clauses.ts';
import { parseQuery } from '../../../../src/search/client/engine/parse-query.ts';
import { outcomeOf } from '../../../support/search-outcome.ts';

describe('whyNothing', () => {
  const missing = (text: string, titleOnly = false) => toClauses(parseQuery(text, titleOnly).terms, null);

  test('is none where something was found, or would be without filters', () => {
    expect(whyNothing(outcomeOf('?q=port', 1))).toEqual([]);
    expect(whyNothing(outcomeOf('?q=port&kind=news', 0, { unfiltered: 3 }))).toEqual([]);
  });

  test('names what stands nowhere', () => {
    expect(whyNothing(outcomeOf('?q=port+zzz', 0, { unfiltered: 0, nowhere: missing('zzz') }))).toEqual([
      '“zzz” stands in no text of this archive. Try another spelling, or leave it out.',
    ]);
    expect(whyNothing(outcomeOf('?q=zzz&in=title', 0, { nowhere: missing('zzz', true) }))).toEqual([
      '“zzz” stands in no title of this archive. Try another spelling, or leave it out.',
    ]);
  });

  test('tells what stands in no title from what stands in no text', () => {
    const nowhere = [...missing('zzz', true), ...missing('yyy')];
    expect(whyNothing(outcomeOf('?q=yyy+title:zzz', 0, { nowhere }))).toEqual([
      '“yyy” stands in no text of this archive. Try another spelling, or leave it out.',
      '“zzz” stands in no title of this archive. Try another spelling, or leave it out.',
    ]);
    expect(whyNothing(outcomeOf('?q=port+pier&in=title', 0))).toEqual([
      'Each of these stands in a title of this archive, but no title holds them all.',
    ]);
  });

  test('takes a name for one thing, and asks for no other spelling of one that is looked for in all', () => {
    const outcome = outcomeOf('?q=title:karim+obad', 0);
    expect(whyNothing(outcome)).toEqual([]);
    expect(whyNothing({ ...outcome, nowhere: outcome.clauses })).toEqual([
      '“karim obad” stands in no title of this archive, in none of the spellings that it lists. Leave it out.',
    ]);
  });

  test.each(['?q=title:new+pier', '?q=port+title:new+pier', '?q=title:karim+obad+pier'])(
    'says what the sign for titles counts for in %j',
    (address) => {
      expect(whyNothing(outcomeOf(address, 0)).join(' ')).toContain('“title:” counts for the one word');
    },
  );

  test.each([
    '?q=pier+title:new',
    '?q=title:new+title:pier',
    '?q=title:"new+pier"+port',
    '?q=title:new+"pier"',
    '?q=title:new+-pier',
    '?q=-title:new+pier',
    '?q=new+pier&in=title',
    '?q=title:karim+obad',
  ])('says nothing of it in %j', (address) => {
    expect(whyNothing(outcomeOf(address, 0)).join(' ')).not.toContain('title:');
  });

  test('says that all stand somewhere, and what quotation marks mean', () => {
    expect(whyNothing(outcomeOf('?q="new+pier"+port', 0))).toEqual([
      'Each of these stands in the archive, but no text holds them all.',
      'Words in quotation marks must stand side by side in this order. Try them without the marks.',
    ]);
  });
});
