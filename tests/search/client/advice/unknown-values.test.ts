import { describe, expect, test } from 'vitest';
import { unknownInWords } from '../../../../src/search/client/advice/unknown-values.ts';
import { readState } from '../../../../src/search/client/search-state.ts';
import { sampleTable } from '../../../support/search-table.ts';

const table = sampleTable([{ source: 'kayhan', place: 'Tehran' }, { place: null }]);
const said = (address: string) => unknownInWords(readState(address).selection, table);

describe('unknownInWords', () => {
  test.each([
    '',
    '?source=kayhan&kind=news&language=en',
    '?source=not-stated',
    '?place=Tehran&place=not-stated',
    '?q=nope',
  ])('says nothing of %j', (address) => {
    expect(said(address)).toEqual([]);
  });

  test.each([
    ['?source=kayhan&source=nope', ['No text of this archive passes the filter “Source: nope”.']],
    [
      '?kind=not-stated&language=fr',
      [
        'No text of this archive passes the filter “Kind: not-stated”.',
        'No text of this archive passes the filter “Language: French”.',
      ],
    ],
  ])('names what no text has in %j', (address, sentences) => {
    expect(said(address)).toEqual(sentences);
  });

  test('says no page of it', () => {
    const many = Array.from({ length: 50 }, (_, at) => `source=${'x'.repeat(500)}${at}`).join('&');
    expect(said(`?${many}`).join(' ').length).toBeLessThan(500);
  });
});
