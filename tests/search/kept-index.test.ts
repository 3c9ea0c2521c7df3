import { expect, test } from 'vitest';
import {
  filesOfIndex,
  type KeptIndex,
  keptIndexSchema,
  writeKeptIndex,
} from '../../src/search/kept-index.ts';

const INDEX: KeptIndex = {
  cuts: 2,
  texts: new Map([
    ['aaaaaaaaaaaaaaaa', { cut: 0, page: 'en_1234567', digest: '0123456789abcdef' }],
    ['bbbbbbbbbbbbbbbb', { cut: 1, page: 'en_89abcde', digest: '' }],
  ]),
  files: ['pagefind-entry.json', 'cut-1/index/en_0000000.pf_index'],
  stamps: 'stamps',
};

test.each([[INDEX], [{ ...INDEX, texts: new Map(), files: [] }]])(
  'survives the way to the next build',
  (index) => {
    const json = JSON.stringify(writeKeptIndex(index, 'stamps'));
    expect(keptIndexSchema.parse(JSON.parse(json))).toEqual(index);
  },
);

test('its files are those of all its texts, and the others', () => {
  expect(filesOfIndex(INDEX)).toEqual([
    'pagefind/pagefind-entry.json',
    'pagefind/cut-1/index/en_0000000.pf_index',
    'pagefind/fragment/en_1234567.pf_fragment',
    'pagefind/cut-1/fragment/en_89abcde.pf_fragment',
  ]);
});
