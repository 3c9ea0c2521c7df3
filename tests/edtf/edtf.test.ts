import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/edtf/bounds.ts';
import type { EdtfDate } from '../../src/edtf/edtf-date.ts';
import { isDoubtful } from '../../src/edtf/is-doubtful.ts';
import { isExactDay } from '../../src/edtf/is-exact.ts';
import { monthsTouched } from '../../src/edtf/months-touched.ts';
import { orderingKey } from '../../src/edtf/ordering-key.ts';
import { parseEdtf } from '../../src/edtf/parse-edtf.ts';
import { toWords } from '../../src/edtf/to-words.ts';

function read(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`expected EDTF, saw ${text}`);
  return date;
}

describe('parseEdtf', () => {
  it.each([
    ['1986-13-40'],
    ['2021-02-30'],
    ['2021-06-31'],
    ['2021-02-29'],
    ['1900-02-29'],
    ['XXXX-02-30'],
    ['17 May 2021'],
    ['May 17'],
    ['2021-5-17'],
    ['2021-05-17 '],
    [''],
    ['..'],
    ['Y17000'],
    ['-0044'],
    ['0000'],
    ['News ID: 97644'],
    ['[2020-04-17..2020-04-22'],
    ['2021-05/2020-05'],
    ['[2020-04-22..2020-04-17]'],
  ])('takes %j for no date', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseEdtf(text)));
    const alphabet = fc.constantFrom(...'0123456789-X[]{}.,/~?%YT:');
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 14 }), (text) => {
        const date = parseEdtf(text);
        if (date === null) return;
        expect(toWords(date)).not.toBe('');
        monthsTouched(date);
        orderingKey(date);
      }),
      { numRuns: 500 },
    );
  });
});

describe('toWords', () => {
  it.each([
    ['2021-05-17', '17 May 2021'],
    ['2021-05', 'May 2021'],
    ['2021', '2021'],
    ['XXXX-07-26', '26 July, year not printed'],
    ['XXXX-07', 'July, year not printed'],
    ['XXXX', 'year not printed'],
    ['2021-07-26~', 'about 26 July 2021'],
    ['2021-07-26?', '26 July 2021 (uncertain)'],
    ['2021-07-26%', 'about 26 July 2021 (uncertain)'],
    ['[2020-04-17..2020-04-22]', 'between 17 and 22 April 2020'],
    ['[2020-04-28..2020-05-03]', 'between 28 April and 3 May 2020'],
    ['[2019-12-30..2020-01-02]', 'between 30 December 2019 and 2 January 2020'],
    ['[2020-04..2020-05]', 'between April and May 2020'],
    ['[2021-05-12,2021-12-05]', '12 May or 5 December 2021'],
    ['[2019,2021..2023]', '2019 or 2021 to 2023'],
    ['[..2016]', '2016 or earlier'],
    ['[2020-04-17..]', '17 April 2020 or later'],
    ['2021-05-17/2021-05-20', 'from 17 to 20 May 2021'],
    ['2020/..', '2020 or later'],
    ['/2020', '2020 or earlier'],
    ['{2015,2018..2020}', '2015 and 2018 to 2020'],
    ['202X', 'the 2020s'],
    ['20XX', '2000 to 2099'],
    ['2021-XX-XX', '2021'],
    ['2021-07-XX', 'July 2021'],
    ['2021-22', 'summer 2021'],
    ['2021-05-17T11:09:00', '17 May 2021'],
  ])('says %s as %j', (text, words) => {
    expect(toWords(read(text))).toBe(words);
  });
});

describe('boundsOf and monthsTouched', () => {
  it.each([
    ['2021-05-17', '2021-05-17', '2021-05-17', ['2021-05']],
    ['2020-02', '2020-02-01', '2020-02-29', ['2020-02']],
    ['[2020-04-17..2020-04-22]', '2020-04-17', '2020-04-22', ['2020-04']],
    ['[2019-12-30..2020-01-02]', '2019-12-30', '2020-01-02', ['2019-12', '2020-01']],
    ['[2021-05-12,2021-12-05]', '2021-05-12', '2021-12-05', ['2021-05', '2021-12']],
    ['2020-11/..', '2020-11-01', '2020-11-30', ['2020-11']],
  ])('%s', (text, from, to, months) => {
    expect(boundsOf(read(text))).toEqual({ from, to });
    expect(monthsTouched(read(text))).toEqual(months);
  });

  it('puts a year into its twelve months and a decade into 120', () => {
    expect(monthsTouched(read('2021'))).toHaveLength(12);
    expect(monthsTouched(read('202X'))).toHaveLength(120);
  });

  it.each(['XXXX-07-26', 'XXXX', '20XX', '1900/2000'])('puts %s into no month', (text) => {
    expect(monthsTouched(read(text))).toEqual([]);
  });
});

describe('orderingKey', () => {
  it('orders by the first day that may be, undated first', () => {
    const inOrder = ['XXXX-07-26', '2020', '[2020-04-17..2020-04-22]', '2020-04-18', '2021-05', '2021-05-17'];
    const keys = inOrder.map((text) => orderingKey(read(text)));
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(orderingKey(null)).toBe(0);
    expect(orderingKey(read('XXXX-05-17'))).toBe(0);
  });
});

describe('isDoubtful', () => {
  it.each(['2021-05-17~', '2021-05?', '2021%', '2020/2021~', '2020~/2021', '[2021-05-17,2021-05-19~]'])(
    '%s is approximate or in doubt',
    (text) => expect(isDoubtful(read(text))).toBe(true),
  );
  it.each([
    '2021-05-17',
    '2021-05',
    '2021-05-XX',
    '202X',
    '2020/2021',
    '2020/..',
    '[2021-05-17,2021-05-19]',
    '[2021..]',
  ])('%s is sure of the days that it names', (text) => expect(isDoubtful(read(text))).toBe(false));
});

describe('isExactDay', () => {
  it.each(['2021-05-17'])('%s is one known day', (text) => expect(isExactDay(read(text))).toBe(true));
  it.each(['2021-05', 'XXXX-05-17', '2021-07-26~', '2021-07-26?', '[2020-04-17..2020-04-22]', '202X'])(
    '%s is not',
    (text) => expect(isExactDay(read(text))).toBe(false),
  );
});
