import { describe, expect, it } from 'vitest';
import { joinZone } from '../../../src/normalize/dates/calendar.ts';
import { readClock } from '../../../src/normalize/dates/clock.ts';

describe('readClock', () => {
  it.each([
    [' 11:09 (about', '11:09:00', ''],
    [' - 21:22', '21:22:00', ''],
    [', 9:05 pm', '21:05:00', ''],
    [' at 12:00 a.m.', '00:00:00', ''],
    [' | 11:09:30', '11:09:30', ''],
    [' 11:09 GMT', '11:09:00', '+00:00'],
    [' 11:09 +0430', '11:09:00', '+04:30'],
    [' 11:09 (GMT+3)', '11:09:00', '+03:00'],
    ['T11:09:00Z', '11:09:00', '+00:00'],
  ])('%j is %s %s', (text, time, offset) => expect(readClock(text)).toMatchObject({ time, offset }));

  it('ends behind the time where no zone follows', () => expect(readClock(' 11:09 (about')?.end).toBe(6));

  it.each(['', ' 25:00', ' 11:60', ' 13:05 pm', ' John 3:16', ' 1106 days ago', ' 2-1'])(
    'none at the beginning of %j',
    (text) => expect(readClock(text)).toBeNull(),
  );
});

describe('joinZone', () => {
  it.each([
    ['2021-05-17T11:09:00', 'Asia/Tehran', '2021-05-17T11:09:00+04:30'],
    ['2021-12-12T21:22:00', 'Asia/Tehran', '2021-12-12T21:22:00+03:30'],
    ['2021-05-17T11:09:00', 'Nowhere/Land', null],
    // The hour that clocks in Berlin skipped.
    ['2021-03-28T02:30:00', 'Europe/Berlin', null],
  ])('%s in %s', (local, zone, joined) => expect(joinZone(local, zone)).toBe(joined));
});
