import { describe, expect, test } from 'vitest';
import { binDates, rangeToShow } from '../../../../src/search/client/dates/bins.ts';
import { noteInWords, saidInWords } from '../../../../src/search/client/dates/dates-in-words.ts';
import type { TextDays } from '../../../../src/search/client/dates/day-range.ts';
import { parseTypedDate } from '../../../../src/search/client/dates/typed-date.ts';

const daysOf = (typed: string): TextDays => {
  const parsed = parseTypedDate(typed);
  if (!parsed.ok) throw new Error(`expected a date, saw ${typed}`);
  return { from: parsed.from, to: parsed.to, doubtful: false };
};

/** What is said of texts of these dates, empty ones undated, in a range as typed. */
function said(dates: readonly string[], from: string | null, to = ''): string {
  const hits = dates.map((date) => (date === '' ? null : daysOf(date)));
  const asked = from === null ? null : { from, to };
  const period = asked && {
    from: asked.from === '' ? null : daysOf(asked.from).from,
    to: asked.to === '' ? null : daysOf(asked.to).to,
  };
  const range = period && rangeToShow(hits, period);
  return saidInWords(binDates(hits, range), range, asked);
}

const SOME = ['2019-05-17', '2020-01', '2021-03-21', ''];

describe('over the drawing', () => {
  test.each([
    [SOME, 'May 2019 to March 2021, by month'],
    [['2021-05-17', ''], 'All that are dated are of 17 May 2021; 1 undated'],
    [['2021-05-17'], 'All that are dated are of 17 May 2021'],
    // In decades, but no further than the texts go.
    [['1969-03', '2100-05-01'], '1969 to 2100, by decade'],
    [['0999-03', '2100-05-01', '5000'], '999 to 5000, by century'],
    [['', ''], '2 texts, undated'],
    [[], 'No dates to show'],
  ])('of %j: %s', (dates, words) => {
    expect(said(dates, null)).toBe(words);
  });

  test.each([
    ['2019', '2020', '2019 to 2020, by month'],
    ['2020', '', '1 January 2020 to 21 March 2021, by month'],
    ['', '2019', '17 May 2019 to 31 December 2019, by month'],
  ])('of a range from %s to %s', (from, to, words) => {
    expect(said(SOME, from, to)).toBe(words);
  });

  test.each([
    [SOME, '2030', '2031', 'No text dated 2030 to 2031. All dates: May 2019 to March 2021, by month'],
    [SOME, '2030', '', 'No text dated from 2030 on. All dates: May 2019 to March 2021, by month'],
    [SOME, '', '1990', 'No text dated until 1990. All dates: May 2019 to March 2021, by month'],
    // Between the dates, not beyond them.
    [
      SOME,
      '2020-02',
      '2020-12',
      'No text dated February 2020 to December 2020. All dates: May 2019 to March 2021, by month',
    ],
    [['2021-05-17'], '2030', '', 'No text dated from 2030 on. All that are dated are of 17 May 2021'],
    [['', ''], '2030', '2030', 'No text dated 2030'],
    [[], '2030', '2030', 'No text dated 2030'],
  ])('of %j in a range without any of them, from %s to %s', (dates, from, to, words) => {
    expect(said(dates, from, to)).toBe(words);
  });

  test('a text that may be of the range is in it', () => {
    expect(said(['2020', '1999'], '2020-02', '2020-03')).toBe('February 2020 to March 2020, by day');
  });
});

test.each([
  [['2021', '2020'], ''],
  [['2021', ''], ''],
  [[], ''],
  [['2020-01/2021-02', '2021'], '1 text of uncertain date counts in each bar that it may be of, drawn pale.'],
  [
    ['2020-01/2021-02', '2021~'],
    '2 texts of uncertain date count in each bar that they may be of, drawn pale.',
  ],
])('of %j under the drawing: %s', (dates, words) => {
  const ranges = dates.map((date) => {
    const [from = '', to = from] = date.replace('~', '').split('/');
    return date === '' ? null : { from: daysOf(from).from, to: daysOf(to).to, doubtful: date.endsWith('~') };
  });
  expect(noteInWords(binDates(ranges, { from: daysOf('2010').from, to: daysOf('2029').to }))).toBe(words);
});
