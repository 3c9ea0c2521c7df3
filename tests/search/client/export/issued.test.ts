import { describe, expect, test } from 'vitest';
import { certainParts, toIssued, writeParts } from '../../../../src/search/client/export/issued.ts';

/** `2021-05 circa`, with an interval's ends joined by a slash. */
const said = (edtf: string | null) => {
  const issued = toIssued(edtf);
  if (issued === null) return null;
  const ends = [issued.from, ...(issued.to === null ? [] : [issued.to])];
  return `${ends.map((parts) => writeParts(parts)).join('/')}${issued.circa ? ' circa' : ''}`;
};

describe('toIssued', () => {
  test.each([
    ['2021-05-17', '2021-05-17'],
    ['2021-05', '2021-05'],
    ['0987', '0987'],
    ['2021-07-26~', '2021-07-26 circa'],
    ['2021-07?', '2021-07 circa'],
    ['2021-07%', '2021-07 circa'],
    ['2021-05-XX', '2021-05'],
    ['2021-XX-17', '2021'],
    ['2021-22', '2021'],
    ['[2020-04-17..2020-04-22]', '2020-04'],
    ['[2020-04-17,2020-04-18,2020-04-19]', '2020-04'],
    ['[2020-04-28..2020-05-03]', '2020'],
    ['{2020-04,2020-04-02~}', '2020-04 circa'],
    ['2020-04-28/2020-05-03', '2020-04-28/2020-05-03'],
  ])('%s is %s', (edtf, expected) => {
    expect(said(edtf)).toBe(expected);
  });

  test.each([
    [null],
    ['XXXX-07-26'],
    ['202X'],
    ['[2019-12-30..2020-01-02]'],
    ['[2020-04-17..]'],
    ['[..2020-04-17]'],
    ['2020/..'],
    ['2020/'],
    ['/2020'],
    ['2020/2021/2022'],
    ['~2020'],
    ['Y20200'],
    ['-0044'],
    ['17 May 2021'],
    [''],
  ])('says nothing certain of %j', (edtf) => {
    expect(toIssued(edtf)).toBeNull();
  });
});

test.each([
  ['2021-05-17', '2021-05-17'],
  ['2020-04-28/2020-04-30', '2020-04'],
  ['2020-04-28/2020-05-03', '2020'],
  ['2019-12-31/2020-01-01', null],
])('certainParts of %s: %s', (edtf, expected) => {
  const issued = toIssued(edtf);
  const certain = issued && certainParts(issued);
  expect(certain && writeParts(certain)).toBe(expected);
});
