import { describe, expect, test } from 'vitest';
import { unknownValuesInWords } from '../../../../src/search/client/advice/unknown-values.ts';
import { settleValues } from '../../../../src/search/client/engine/settle-values.ts';
import { readState } from '../../../../src/search/client/search-state.ts';
import { sampleTable } from '../../../support/search-table.ts';

const table = sampleTable([
  { source: 'kayhan', place: 'Tehran', days: [1, 1], basis: 'editor' },
  { place: null, days: [2, 2] },
]);
const said = (address: string) => unknownValuesInWords(settleValues(readState(address), table), table);

describe('unknownValuesInWords', () => {
  test.each([
    '',
    '?source=kayhan&kind=news&language=en',
    '?source=not-stated',
    '?place=Tehran&place=not-stated&place=TEHRAN&place=Not-Stated',
    '?source=Kayhan&source=kayhan%20&kind=NEWS&language=EN&basis=Stated&precision=Day',
    '?precision=undated&inferred=no',
    '?language=%20',
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
        'No text of this archive passes the filter “Language: fr”.',
      ],
    ],
    ['?language=EN-gb&language=En', ['No text of this archive passes the filter “Language: EN-gb”.']],
    ['?source=kay%20han', ['No text of this archive passes the filter “Source: kay han”.']],
    ['?precision=undated', ['No text of this archive passes the filter “Precision of the date: undated”.']],
  ])('names what no text has in %j', (address, sentences) => {
    expect(said(address)).toEqual(sentences);
  });

  test('says no page of it', () => {
    const many = Array.from({ length: 50 }, (_, at) => `source=${'x'.repeat(500)}${at}`).join('&');
    expect(said(`?${many}`).join(' ').length).toBeLessThan(500);
  });
});
