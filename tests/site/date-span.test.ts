import { describe, expect, it } from 'vitest';
import { toDateSpan } from '../../src/site/date-span.ts';
import { datedEntry } from '../support/dated-entry.ts';

const spanOf = (...dates: readonly (string | null)[]) =>
  toDateSpan(dates.map((date, at) => datedEntry(String(at), date)));

describe('toDateSpan', () => {
  it.each([
    [['2021-05-17', '2024-03-21'], '17 May 2021 – 21 March 2024'],
    [['2021-05-17', '2021-05-17', null], '17 May 2021'],
    [['2021-05-17', '2024-03'], '17 May 2021 – March 2024'],
    [['2021', '2024-03-21'], '2021 – 21 March 2024'],
    [['2021-05-17', '[2023-12-27..2024-01-01]'], '17 May 2021 – January 2024 at the latest'],
    [['[2023-12-27..2024-01-01]', '2024-03-21'], 'December 2023 at the earliest – 21 March 2024'],
    [['2021-05-17', '[2022-10-01..2024-01-01]'], '17 May 2021 – 2024 at the latest'],
    [['2021-05-17', '[2024-01-02..2024-01-09]'], '17 May 2021 – January 2024'],
    [['[2021-05-02..2021-05-04]', '[2021-05-06..2021-05-09]'], 'May 2021'],
  ])('of %j is %s', (dates, words) => expect(spanOf(...dates).words).toBe(words));

  it('ends with the text of known day where another may be of that day, in whatever order they come', () => {
    const dates = ['2021-05-17', '[2023-12-27..2024-01-01]', '2024-01-01'];
    expect(spanOf(...dates).words).toBe('17 May 2021 – 1 January 2024');
    expect(spanOf(...dates.toReversed()).words).toBe('17 May 2021 – 1 January 2024');
  });

  it('has no words where no text has a date', () => {
    expect(spanOf(null, null)).toEqual({ from: null, to: null, words: null, undated: 2 });
    expect(spanOf()).toEqual({ from: null, to: null, words: null, undated: 0 });
  });
});
