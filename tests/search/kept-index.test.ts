import { expect, test } from 'vitest';
import {
  filesOfIndex,
  type KeptIndex,
  keptIndexSchema,
  writeKeptIndex,
} from '../../src/search/kept-index.ts';

const INDEX: KeptIndex = {
  count: 2,
  texts: new Map([
    ['aaaaaaaaaaaaaaaa', { index: 0, page: 'en_1234567', digest: '0123456789abcdef' }],
    ['bbbbbbbbbbbbbbbb', { index: 1, page: 'en_89abcde', digest: '' }],
  ]),
  files: ['pagefind-entry.json', 'index-1/index/en_0000000.pf_index'],
  stamps: 'stamps',
  contents: 'contents',
};

test.each([[INDEX], [{ ...INDEX, texts: new Map(), files: [] }]])(
  'survives the way to the next build',
  (index) => {
    const json = JSON.stringify(writeKeptIndex(index, 'stamps', 'contents'));
    expect(keptIndexSchema.parse(JSON.parse(json))).toEqual(index);
  },
);

test('its files are those of all its texts, and the others', () => {
  expect(filesOfIndex(INDEX)).toEqual([
    'pagefind/pagefind-entry.json',
    'pagefind/index-1/index/en_0000000.pf_index',
    'pagefind/fragment/en_1234567.pf_fragment',
    'pagefind/index-1/fragment/en_89abcde.pf_fragment',
  ]);
});
