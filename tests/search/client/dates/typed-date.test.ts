import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendarDay, toIso } from '../../../../src/search/client/dates/calendar.ts';
import { parseTypedDate } from '../../../../src/search/client/dates/typed-date.ts';

describe('parseTypedDate', () => {
  test.each([
    ['2021', '2021', '2021-01-01', '2021-12-31'],
    [' 2021-05 ', '2021-05', '2021-05-01', '2021-05-31'],
    ['2020-2', '2020-02', '2020-02-01', '2020-02-29'],
    ['2021-05-17', '2021-05-17', '2021-05-17', '2021-05-17'],
    ['2021/5/7', '2021-05-07', '2021-05-07', '2021-05-07'],
    ['2021.05', '2021-05', '2021-05-01', '2021-05-31'],
    ['May 2021', '2021-05', '2021-05-01', '2021-05-31'],
    ['17 May 2021', '2021-05-17', '2021-05-17', '2021-05-17'],
    ['17. sept. 2021', '2021-09-17', '2021-09-17', '2021-09-17'],
    ['0099', '0099', '0099-01-01', '0099-12-31'],
  ])('reads %j as %s', (text, canonical, from, to) => {
    const typed = parseTypedDate(text);
    expect(typed).toMatchObject({ ok: true, canonical });
    if (!typed.ok) return;
    expect([typed.from, typed.to].map((day) => toIso(toCalendarDay(day)))).toEqual([from, to]);
  });

  test.each([
    ['2021-06-31', '“2021-06-31” is not in the calendar: June 2021 has 30 days.'],
    ['29 February 2021', '“29 February 2021” is not in the calendar: February 2021 has 28 days.'],
    ['2021-13', '“2021-13” is not in the calendar: months run from 1 to 12.'],
    ['2021-00-01', '“2021-00-01” is not in the calendar: months run from 1 to 12.'],
    ['2021-05-00', '“2021-05-00” is not in the calendar: May 2021 has 31 days.'],
    ['0000', '“0000” is no year of the calendar: it begins with the year 1.'],
    [
      '05/12/2021',
      '“05/12/2021” can be read in two ways. Write a year, a month or a day, such as 2021, 2021-05 or 2021-05-17, with the year first.',
    ],
    [
      'last week',
      '“last week” is not a date that can be read here. Write a year, a month or a day, such as 2021, 2021-05 or 2021-05-17.',
    ],
  ])('says what is wrong with %j', (text, message) => {
    expect(parseTypedDate(text)).toEqual({ ok: false, message });
  });

  test.each(['', '21', '12345', '2021-', '2021-05-17T10:00', 'Mayday 2021', 'May 21', '<b>', '٢٠٢١'])(
    'does not take %j for a date',
    (text) => {
      expect(parseTypedDate(text).ok).toBe(false);
    },
  );

  test('answers whatever is typed, in a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const typed = parseTypedDate(text);
        if (!typed.ok) expect(typed.message.length).toBeLessThan(200);
      }),
    );
  });
});
