import { describe, expect, it } from 'vitest';
import { findDates, readDate } from '../../../src/normalize/dates/read-date.ts';

describe('readDate', () => {
  it.each([
    ['17 May 2021', '2021-05-17'],
    ['Monday, 17 May 2021 11:09', '2021-05-17'],
    ['May 17, 2021', '2021-05-17'],
    ['MAY 17, 2021', '2021-05-17'],
    ['March 21, 2024', '2024-03-21'],
    ['Sept. 5, 1999', '1999-09-05'],
    ['July 26th', 'XXXX-07-26'],
    ['26th of July', 'XXXX-07-26'],
    ['26th of July 2021', '2021-07-26'],
    ['17-May-2021', '2021-05-17'],
    ['2021-05-17', '2021-05-17'],
    ['2021/05/17', '2021-05-17'],
    ['October 2019', '2019-10'],
    ['26/07/2021', '2021-07-26'],
    ['07/26/2021', '2021-07-26'],
    ['05/05/2021', '2021-05-05'],
    ['05/12/2021', '[2021-05-12,2021-12-05]'],
    ['29 February 2024', '2024-02-29'],
    ['Feb 29', 'XXXX-02-29'],
  ])('%s is %s', (text, edtf) => expect(readDate(text)?.edtf).toBe(edtf));

  it.each([
    ['31 June 2021', 'no day 31'],
    ['29 February 2023', 'no day 29'],
    ['2021-02-30', 'no day 30'],
  ])('%s is flagged and not rolled over', (text, problem) => {
    expect(readDate(text)).toMatchObject({ edtf: null });
    expect(readDate(text)?.problem).toContain(problem);
  });

  it('keeps a date whose weekday does not fit, and flags it', () => {
    expect(readDate('Friday, 17 May 2021')).toMatchObject({
      edtf: '2021-05-17',
      problem: '2021-05-17 was not a Friday',
    });
  });

  it('takes a small word of the sentence for no weekday of another language', () => {
    expect(findDates('from March 21 to April 20, 2009').map(({ problem }) => problem)).toEqual([null, null]);
    expect(findDates('to December 31, 2018').map(({ problem }) => problem)).toEqual([null]);
    expect(readDate('to 20.5.2021')?.problem).toBeNull();
    expect(readDate('to 21.5.2021')?.problem).toBe('2021-05-21 was not a to');
  });

  it.each([
    '9/11',
    '3/4 of the people',
    'Resolution 598',
    'F-16',
    'may',
    'May',
    'March on Rome',
    '17 may 2021',
    '1400/02/27',
    '27 Ordibehesht 1400',
    '17.5.21',
    '2021',
    '12:30',
    '1.5',
    'Mayor 12',
    '',
  ])('%j is no date', (text) => expect(readDate(text)).toBeNull());
});

describe('findDates', () => {
  it.each([
    ['On July 26th, a spokesman said that on July 23rd', ['XXXX-07-26', 'XXXX-07-23']],
    ['held on May 31,\n2019. (AFP)', ['2019-05-31']],
    ['between 3 March 2020 and April 5, 2020.', ['2020-03-03', '2020-04-05']],
    ['the 9/11 attacks, F-16s, Resolution 598 and the March on Rome may 5 people', []],
    ['at /2021/05/17/ or 10.1000/2021-05-17x', []],
    ['version 1.5.2021.3', []],
    ['in June 2021 and on 31 June 2021', ['2021-06', null]],
  ])('%j', (text, dates) => expect(findDates(text).map(({ edtf }) => edtf)).toEqual(dates));

  it('is linear on a megabyte of near misses', () => {
    expect(findDates('May May 1 '.repeat(100_000))).toHaveLength(100_000);
  });
});
