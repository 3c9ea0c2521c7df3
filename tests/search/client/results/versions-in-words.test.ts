import { expect, test } from 'vitest';
import { versionsInWords } from '../../../../src/search/client/results/versions-in-words.ts';
import { sampleTable } from '../../../support/search-table.ts';

const DAY = 18_000;
// 2019-04-14, two days later, some day of the two days between, and undated.
const table = sampleTable([
  { days: [DAY, DAY] },
  { days: [DAY + 2, DAY + 2] },
  { days: [DAY, DAY + 1] },
  { days: null },
]);

test.each([
  [[0], 0, '+1 other of much the same wording, 14 April 2019'],
  [[0], 1, '+1 other of much the same wording, 14 April 2019; not found by this search'],
  [[0, 0], 0, '+2 others of much the same wording, 14 April 2019'],
  [[0, 1], 0, '+2 others of much the same wording, 14 April 2019 to 16 April 2019'],
  [[2], 0, '+1 other of much the same wording, 14 April 2019 to 15 April 2019'],
  [[1, 2, 3], 0, '+3 others of much the same wording, 14 April 2019 to 16 April 2019, 1 undated'],
  [[3], 0, '+1 other of much the same wording, undated'],
  [[3, 3], 2, '+2 others of much the same wording, undated; not found by this search'],
  [
    [0, 3],
    1,
    '+2 others of much the same wording, 14 April 2019, 1 undated; 1 of them not found by this search',
  ],
])('%j, %i of them not found: %s', (rows, unmatched, words) => {
  expect(versionsInWords(table, rows, unmatched)).toBe(words);
});
