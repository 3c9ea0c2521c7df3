import { describe, expect, it } from 'vitest';
import { contextOf, NO_CONTEXT } from '../../../src/normalize/dates/date-context.ts';
import { readDateLine } from '../../../src/normalize/dates/date-line.ts';
import { findDates, readDate } from '../../../src/normalize/dates/read-date.ts';
import { toView } from '../../../src/normalize/decode/view.ts';
import { LEXICONS } from '../../../src/normalize/languages/lexicons.ts';
import { toWordKey } from '../../../src/normalize/languages/word-key.ts';

const read = (text: string, language: string | null = null) =>
  readDate(toView(text).text, contextOf(language))?.edtf ?? null;
const line = (text: string, language: string | null = null) =>
  readDateLine(toView(text).text, contextOf(language));
const found = (text: string, language: string | null = null) =>
  findDates(toView(text).text, contextOf(language)).map(({ edtf }) => edtf);

describe('a day with its year, whatever the language of the text', () => {
  it.each([
    ['17 mai 2021', '2021-05-17'],
    ['1er août 2021', '2021-08-01'],
    ['lundi 17 mai 2021', '2021-05-17'],
    ['17 DÉCEMBRE 2021', '2021-12-17'],
    ['17 de mayo de 2021', '2021-05-17'],
    ['17 de mayo del 2021', '2021-05-17'],
    ['lunes, 17 de mayo de 2021', '2021-05-17'],
    ['1º de março de 2021', '2021-03-01'],
    ['segunda-feira, 17 de maio de 2021', '2021-05-17'],
    ['lunedì 17 maggio 2021', '2021-05-17'],
    ['17. Mai 2021', '2021-05-17'],
    ['Montag, 17. Mai 2021', '2021-05-17'],
    ['3. März 2021', '2021-03-03'],
    ['17.05.2021', '2021-05-17'],
    ['05.12.2021', '2021-12-05'],
    ['17 Mayıs 2021', '2021-05-17'],
    ['17 MAYIS 2021', '2021-05-17'],
    ['Pazartesi, 17 Mayıs 2021', '2021-05-17'],
    ['17 мая 2021 года', '2021-05-17'],
    ['понедельник, 17 мая 2021 г.', '2021-05-17'],
    ['17 مايو 2021', '2021-05-17'],
    ['١٧ مايو ٢٠٢١م', '2021-05-17'],
    ['17 كانون الثاني 2021', '2021-01-17'],
    ['17 يناير 2021', '2021-01-17'],
    ['17 أيار/مايو 2021', '2021-05-17'],
    ['17/مايو/2021', '2021-05-17'],
    ['9 lutego 2017 r.', '2017-02-09'],
    ['17 مايو (أيار) 2021', '2021-05-17'],
    ['الإثنين 17 أيار 2021', '2021-05-17'],
    ['۱۷ مه ۲۰۲۱', '2021-05-17'],
    ['17 مئی 2021ء', '2021-05-17'],
    ['2021年5月17日', '2021-05-17'],
    ['2021 年 5 月 17 日', '2021-05-17'],
    ['令和3年5月17日', '2021-05-17'],
    ['令和元年5月17日', '2019-05-17'],
    ['民國110年5月17日', '2021-05-17'],
    ['octubre de 2019', '2019-10'],
    ['2021年5月', '2021-05'],
    ['du 3 au 5 juin 2021'.slice(3), '2021-06-03/2021-06-05'],
    ['3.-5. Juni 2021', '2021-06-03/2021-06-05'],
  ])('%s', (text, edtf) => expect(read(text)).toBe(edtf));
});

describe('months of other calendars are converted, exactly or about', () => {
  it.each([
    ['۲۷ اردیبهشت ۱۴۰۰', '2021-05-17', 'jalali'],
    ['دوشنبه ۲۷ اردیبهشت ۱۴۰۰', '2021-05-17', 'jalali'],
    ['27 ثور 1400', '2021-05-17', 'jalali'],
    ['30 اسفند 1399', '2021-03-20', 'jalali'],
    ['5 شوال 1442 هـ', '2021-05-17~', 'hijri'],
    ['5 شوال 1442ھ', '2021-05-17~', 'hijri'],
    // The weekday says which of two days the moon meant.
    ['الاثنين 5 شوال 1442', '2021-05-17', 'hijri'],
    ['الثلاثاء 5 شوال 1442', '2021-05-17~', 'hijri'],
  ])('%s', (text, edtf, calendar) =>
    expect(readDate(toView(text).text)).toMatchObject({ edtf, calendar, problem: null }),
  );

  it.each([
    ['30 اسفند 1400', 'jalali calendar has no day 30'],
    ['31 مهر 1400', 'jalali calendar has no day 31'],
  ])('%s is flagged and not rolled over', (text, problem) => {
    expect(readDate(text)).toMatchObject({ edtf: null });
    expect(readDate(text)?.problem).toContain(problem);
  });

  it.each(['1400/02/27', '1400-02-27', '27/02/1400', '27 Ordibehesht 1400'])(
    '%s alone is nothing, and never the Gregorian year 1400',
    (text) => {
      expect(read(text)).toBeNull();
      expect(readDate(text, { ...NO_CONTEXT, calendar: 'jalali' })?.edtf).toBe('2021-05-17');
    },
  );

  it('reads numbers as Jalali in a Persian text', () => {
    expect(read('۱۴۰۰/۰۲/۲۷', 'fa')).toBe('2021-05-17');
    expect(read('۱۴۰۰/۰۲/۲۷', 'ar')).toBeNull();
  });

  it('reads two digits of a Jalali year only where the date stands alone', () => {
    expect(line('۲۷ اردیبهشت ۰۰', 'fa')?.date.edtf).toBe('2021-05-17');
    expect(line('دوشنبه ۲۷ اردیبهشت ۰۰', 'fa')?.date.problem).toBeNull();
    expect(line('۹۹/۱۰/۱۷', 'fa')?.date).toMatchObject({ edtf: '2021-01-06' });
    expect(line('۹۹/۱۰/۱۷', 'fa')?.date.problem).toContain('century');
    expect(line('۹۹/۱۰/۱۷', 'ar')).toBeNull();
    expect(found('در ۱۵ خرداد ۴۲ مردم', 'fa')).toEqual([]);
  });
});

describe('a numeric date is one of two days', () => {
  it.each([
    ['05/12/2021', null, '[2021-05-12,2021-12-05]'],
    ['05/12/2021', 'en', '[2021-05-12,2021-12-05]'],
    ['05/12/2021', 'zh', '[2021-05-12,2021-12-05]'],
    ['05/12/2021', 'fr', '2021-12-05'],
    ['05/12/2021', 'ar', '2021-12-05'],
    ['13/05/2021', 'en', '2021-05-13'],
    ['05/13/2021', 'en', '2021-05-13'],
    // No language makes a month of 13.
    ['05/13/2021', 'fr', '2021-05-13'],
  ])('%s in %s is %s', (text, language, edtf) => expect(read(text, language)).toBe(edtf));
});

describe('words that are months too', () => {
  it.each([
    ['17 may 2021', null],
    ['17 may', 'en'],
    ['le 17 mai', 'en'],
    ['12 out of 20', 'en'],
    ['3 set', 'en'],
    ['17 mag', 'en'],
    ['17 می رود', 'en'],
    ['5 تیر', 'fa'],
    ['27 اردیبهشت', 'fa'],
    ['3年5月17日', 'zh'],
    ['17日', 'ja'],
    ['5月份', 'zh'],
    ['marzo', 'es'],
    ['le mai 68', 'fr'],
    ['May 17 1400 people', 'en'],
  ])('%s in %s is no day with a year', (text, language) =>
    expect(found(text, language).filter((edtf) => edtf === null || !edtf.startsWith('X'))).toEqual([]),
  );

  it.each([
    ['17 mai', 'fr', ['XXXX-05-17']],
    ['17 mai', 'en', []],
    ['17 may', 'es', ['XXXX-05-17']],
    ['17 may', 'en', []],
    ['17 MAG', 'it', ['XXXX-05-17']],
    ['17 out 2021', 'pt', ['2021-10-17']],
    ['17 out 2021', 'en', []],
    ['17 мая', 'ru', ['XXXX-05-17']],
    ['5月17日', 'zh', ['XXXX-05-17']],
    ['On May 17', 'en', ['XXXX-05-17']],
    ['On May 17', 'de', ['XXXX-05-17']],
  ])('%s in %s: %j', (text, language, dates) => expect(found(text, language)).toEqual(dates));

  it('no name is two months of one calendar', () => {
    const months = new Map<string, Set<number>>();
    for (const { months: full, shortMonths } of LEXICONS)
      for (const lists of [full, shortMonths])
        for (const [index, names] of lists.entries())
          for (const name of names) {
            const key = toWordKey(name);
            months.set(key, (months.get(key) ?? new Set()).add(index));
          }
    // Croatian and Polish, Czech and Croatian disagree; where the language is not known, it is no month.
    const twice = [...months].filter(([, all]) => all.size > 1).map(([name]) => name);
    expect(twice.toSorted()).toEqual(['lip', 'lis', 'listopad', 'listopada', 'srp']);
    expect([
      read('17 listopada 2021'),
      read('17 listopada 2021', 'hr'),
      read('17 listopada 2021', 'pl'),
    ]).toEqual([null, '2021-10-17', '2021-11-17']);
  });
});

describe('readDateLine', () => {
  it.each([
    ['le 17 mai 2021 à 10h15', 'fr', '2021-05-17T10:15:00'],
    ['am Montag, den 17. Mai 2021 um 10:15 Uhr', 'de', '2021-05-17T10:15:00'],
    ['17.05.2021 um 10.15 Uhr', 'de', '2021-05-17T10:15:00'],
    ['17 maggio 2021 alle 10.15', 'it', '2021-05-17T10:15:00'],
    ['17 de mayo de 2021, a las 10:15 horas', 'es', '2021-05-17T10:15:00'],
    ['17/05/2021 às 10h15', 'pt', '2021-05-17T10:15:00'],
    ['17 мая 2021, 10:15', 'ru', '2021-05-17T10:15:00'],
    ['10:15, 17 мая 2021', 'ru', '2021-05-17T10:15:00'],
    ['17 мая 2021, 10:15 МСК', 'ru', '2021-05-17T10:15:00+03:00'],
    ['17 мая 2012, 10:15 МСК', 'ru', '2012-05-17T10:15:00'],
    ['۲۷ اردیبهشت ۱۴۰۰ - ۱۲:۳۰', 'fa', '2021-05-17T12:30:00'],
    ['دوشنبه ۲۷ اردیبهشت ۱۴۰۰ ساعت ۱۲:۳۰', 'fa', '2021-05-17T12:30:00'],
    ['17 مايو 2021 الساعة 10:15 مساءً', 'ar', '2021-05-17T22:15:00'],
    ['17 مايو 2021 - 10:15 ص', 'ar', '2021-05-17T10:15:00'],
    ['2021年5月17日 下午3时15分', 'zh', '2021-05-17T15:15:00'],
    ['2021-05-17 10:15', 'zh', '2021-05-17T10:15:00'],
    ['2021年5月17日（月）10時15分', 'ja', '2021-05-17T10:15:00'],
    ['17 Mayıs 2021 Pazartesi 10:15', 'tr', '2021-05-17T10:15:00'],
    ['May 17, 2021 Monday 10:15 AM EDT', 'en', '2021-05-17T10:15:00-04:00'],
    ['Mon 17 May 2021 10.15 BST', 'en', '2021-05-17T10:15:00'],
    ['Mon, 17 May 2021 10:15:30 +0200', 'en', '2021-05-17T10:15:30+02:00'],
    ['17 May 2021, 10:15 CST', 'en', '2021-05-17T10:15:00'],
  ])('%s in %s', (text, language, dateTime) => {
    const result = line(text, language);
    expect(result?.dateTime).toBe(dateTime);
    expect(result?.date.problem).toBeNull();
  });

  it('takes the Gregorian day of two, and flags days that are not the same', () => {
    expect(line('الاثنين 5 شوال 1442هـ الموافق 17 مايو 2021م', 'ar')?.date).toMatchObject({
      edtf: '2021-05-17',
      calendar: 'gregorian',
      problem: null,
    });
    expect(line('۲۷ اردیبهشت ۱۴۰۰ برابر با ۱۷ مه ۲۰۲۱', 'fa')?.date.edtf).toBe('2021-05-17');
    expect(line('۲۷ اردیبهشت ۱۴۰۰ / ۲۷ مه ۲۰۲۱', 'fa')?.date.problem).toContain('beside it');
  });

  it.each([
    ['il y a 3 jours', 3, 'day'],
    ['(about 1106 days ago)', 1106, 'day'],
    ['vor 2 Wochen', 2, 'week'],
    ['3 дня назад', 3, 'day'],
    ['۳ روز پیش', 3, 'day'],
    ['3天前', 3, 'day'],
    ['há 3 dias', 3, 'day'],
    ['منذ 3 أيام', 3, 'day'],
    ['3 gün önce', 3, 'day'],
  ])('17 May 2021 %s', (age, count, unit) =>
    expect(line(`17 May 2021 ${age}`)?.age).toMatchObject({ count, unit }),
  );

  it.each([
    '3 May 2001 by Brill',
    '17 May 2021 3 days',
    '17 mai 2021, il a plu',
    '17 May 2021 - 18 May 2021',
    '2 hours ago',
    'il y a 3 jours',
    '10:15',
    'Monday',
    'le mai',
  ])('%s is none', (text) => expect(line(text)).toBeNull());
});

it('reads a megabyte of near misses in linear time', () => {
  expect(findDates('17 de 5 of may 1400/02/ '.repeat(50_000))).toEqual([]);
  expect(readDateLine('le '.repeat(300_000))).toBeNull();
});
