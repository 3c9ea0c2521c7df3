import { ERA_PATTERN, eraDayToGregorian } from '../other-calendars.ts';
import { type DateFormat, matchAt } from '../printed-date.ts';
import { noSuchDay, pad, toDay } from '../to-day.ts';

const FULL =
  /(?<year>1[5-9]\d{2}|2[01]\d{2})\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日号號일])?/uy;
const NO_YEAR = /(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]/uy;
const ERA_DAY = /(?<year>\d{1,3})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/uy;
const SIGNED = /\d{1,4}\s?[年년月]/uy;
const ERA_BEFORE = new RegExp(`(?<era>${ERA_PATTERN})\\s?$`, 'u');
const FIRST_YEAR_BEFORE = new RegExp(`(?<era>${ERA_PATTERN})元年\\s?$`, 'u');

/**
 * `2021年5月17日`, `2021년 5월 17일`, `2021年5月`, `5月17日`, `令和3年5月17日`, `民國110年5月17日`; not `3年5月17日`, whose year is
 * cut short and whose century is nobody's to say.
 */
export const yearSign: DateFormat = {
  id: 'year-sign',
  read(text, at) {
    if (matchAt(SIGNED, text, at) === null) return null;
    const before = text.slice(Math.max(0, at - 6), at);
    const full = matchAt(FULL, text, at);
    if (full?.groups) {
      const { year, month, day } = full.groups;
      const end = at + full[0].length;
      if (Number(month) > 12 || Number(month) < 1) return null;
      if (day === undefined)
        return {
          start: at,
          end,
          edtf: `${year}-${pad(Number(month))}`,
          problem: null,
          calendar: 'gregorian',
        };
      const read = toDay(Number(day), Number(month), Number(year));
      return read && { start: at, end, ...read };
    }
    const era = ERA_BEFORE.exec(before);
    const match = era ? matchAt(ERA_DAY, text, at) : matchAt(NO_YEAR, text, at);
    if (!match?.groups) return null;
    const end = at + match[0].length;
    const [month, day] = [Number(match.groups.month), Number(match.groups.day)];
    if (month > 12 || month < 1) return null;
    const first = era ?? FIRST_YEAR_BEFORE.exec(before);
    if (first?.groups?.era !== undefined) {
      const inYear = Number(match.groups.year ?? 1);
      const edtf = eraDayToGregorian(first.groups.era, inYear, month, day);
      const start = at - first[0].length;
      return edtf === null
        ? { start, end, ...noSuchDay(day, month, inYear, 'era') }
        : { start, end, edtf, problem: null, calendar: 'era' };
    }
    if (/年\s?$/u.test(before) && !/[今去前昨明同本]年\s?$/u.test(before)) return null;
    const read = toDay(day, month, null);
    return read && { start: at, end, ...read };
  },
};
