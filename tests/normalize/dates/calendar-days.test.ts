import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { isCalendarDay, weekdayOf } from '../../../src/normalize/dates/calendar.ts';

describe('days reckoned by hand', () => {
  const years = [
    1, 99, 100, 400, 1582, 1600, 1700, 1899, 1900, 1904, 1969, 1970, 2000, 2021, 2024, 2100, 9999,
  ];

  it.each(years)('of %i are those of the calendar', (year) => {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const known = DateTime.fromObject({ year, month, day }, { zone: 'utc' });
        expect(isCalendarDay({ year, month, day })).toBe(known.isValid);
        if (known.isValid) expect(weekdayOf({ year, month, day })).toBe(known.weekday);
      }
    }
  });
});
