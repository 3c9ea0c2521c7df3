import { describe, expect, it } from 'vitest';
import { readShortYear } from '../../../src/normalize/claims/date/short-year.ts';
import { contextOf } from '../../../src/normalize/dates/date-context.ts';
import { readDateLine } from '../../../src/normalize/dates/date-line.ts';
import { findDates } from '../../../src/normalize/dates/read-date.ts';
import { toView } from '../../../src/normalize/decode/view.ts';
import { guessLanguage } from '../../../src/normalize/languages/guess-language.ts';
import { findInnerLabels } from '../../../src/normalize/lines/inner-labels.ts';

// Days as papers of many languages print them, with their clock times, and what looks like one.

const read = (text: string, language: string | null = null) =>
  readDateLine(toView(text).text, contextOf(language));

describe('a day and its clock time', () => {
  it.each([
    ['17. siječnja 2021. u 14:30', 'hr'],
    ['17.01.2021. u 14:30h', 'hr'],
    ['nedjelja, 17.1.2021. u 14:30', 'hr'],
    ['17. јануар 2021. у 14:30', 'sr'],
    ['17.01.2021. 14:30', null],
    ['17.01.2021. plkst. 14:30', 'lv'],
    ['2021. január 17. 14:30', 'hu'],
    ['2021. jan. 17. - 14:30', 'hu'],
    ['2021 m. sausio 17 d. 14:30', 'lt'],
    ['17.01.2021 г., 14:30 ч.', 'bg'],
    ['17 јануари 2021 г., во 14:30', null],
    ['17.01.2021 r., godz. 14:30', 'pl'],
    ['17 січ. 2021 р., 14:30', 'uk'],
    ['17 Ιανουαρίου 2021 στις 2:30 μ.μ.', 'el'],
    ['17 janar 2021 në 14:30', null],
    ['17 Ocak 2021 Saat 14:30', 'tr'],
    ['17. janúar 2021 klukkan 14:30', null],
    ['søndag d. 17. januar 2021 kl. 14.30', 'da'],
    ['Enero 17, 2021 2:30 p. m.', 'es'],
    ['17 Januari 2021, 2:30 petang', null],
    ['17 জানুয়ারি 2021 2:30 পিএম', null],
    ['2021년 1월 17일 PM 2:30', 'ko'],
    ['14:30 | 17 yanvar 2021', null],
    ['17-01-2021 [14:30]', null],
    ['Chủ Nhật, 17/01/2021 14:30', null],
    ['14h30 ngày 17/01/2021', null],
  ])('%s', (text, language) => expect(read(text, language)?.dateTime).toBe('2021-01-17T14:30:00'));

  it.each([
    ['17.01.2021. u Zagrebu', 'hr'],
    ['17. januar 2021 kl. 25.30', 'da'],
    ['17 Ocak 2021 Saat Kulesi', 'tr'],
    ['17 janar 2021 në Tiranë', null],
    ['17/01/2021 Chủ Nhật 14 trang', null],
    ['14:30 | 17 lektioner', null],
  ])('none in %s', (text, language) => expect(read(text, language)).toBeNull());
});

describe('a day', () => {
  it.each([
    ['17.V.2021', '2021-05-17'],
    ['17 VI 2021', '2021-06-17'],
    ['2021. V. 17.', '2021-05-17'],
    ['2021.5.17', '2021-05-17'],
    ['17.05.2021 г.', '2021-05-17'],
    ['中華民國110年5月17日', '2021-05-17'],
    ['17. svi 2021.', '2021-05-17'],
    ['१७ जन॰ २०२१', '2021-01-17'],
    ['१७ जून २०२१', '2021-06-17'],
    ['14 มี.ค. 2564', '2021-03-14'],
    ['14 ม.ค. 2564', '2021-01-14'],
    ['Chủ Nhật, 05/12/2021', '2021-12-05'],
    ['2021(e)ko maiatzaren 17(a)', '2021-05-17'],
    ['Jummaʼa, 31 Disamba, 2021', '2021-12-31'],
  ])('%s is %s', (text, edtf) => expect(read(text)?.date.edtf).toBe(edtf));

  it.each([
    ['Wed, 05/12/2021', '2021-05-12'],
    ['Sunday 05/12/2021', '2021-12-05'],
    ['Mon, 05/12/2021', '[2021-05-12,2021-12-05]'],
    ['05/12/2021', '[2021-05-12,2021-12-05]'],
  ])('%s is %s, as the weekday chooses', (text, edtf) => expect(read(text)?.date.edtf).toBe(edtf));

  it('in the years of the Buddha in a Thai text alone', () => {
    expect(read('17/01/2564', 'th')?.date.edtf).toBe('2021-01-17');
    expect(read('17/01/2564', 'en')).toBeNull();
    expect(guessLanguage('สภาเทศบาลมีมติให้เรือข้ามฟากวิ่งต่อไปอีกหลายสัปดาห์ตามที่ประชาชนร้องขอ')).toBe('th');
  });

  it.each(['17.XIII.2021', '17 IIII 2021', '2021. V. 32.', 'V 2021', '5.17', '17.I.21'])(
    '%s is none',
    (text) => expect(read(text)?.date.edtf ?? null).toBeNull(),
  );

  it('of a short name that is June in Croatian and July in Polish is one only in either', () => {
    expect(read('22. lip 2021.', 'hr')?.date.edtf).toBe('2021-06-22');
    expect(read('22 lip 2021', 'pl')?.date.edtf).toBe('2021-07-22');
    expect(read('22. lip 2021.')).toBeNull();
  });

  it('is not cut before the month that is a French label, too', () => {
    expect(findInnerLabels('Publicerades: 17 maj 2021')).toEqual([]);
    expect(findInnerLabels('Publié le 17 mai 2021, MAJ : 18 mai 2021')).toEqual([23]);
  });

  it('stands in no version or score', () => {
    expect(findDates('Version 2021.5 and 2021.5.17.2 of 3 X 2000 screws')).toEqual([]);
  });
});

describe('a year of two digits', () => {
  const short = (value: string, text = '', language: string | null = 'de') =>
    readShortYear(value, text, (line) => read(line, language));

  it.each([
    ['17.05.21', ''],
    ['17.05.21, 14:30', ''],
    ['17-May-21', ''],
    ["17 May '21", ''],
    ["May 17, '21", ''],
    ['17 May 21', '© 2021'],
    ['17/05/21', 'In 2021 war'],
  ])('%s', (value, text) => {
    const line = short(value, text, /[A-Z]/u.test(value) ? 'en' : 'de');
    expect(line?.date).toMatchObject({ edtf: '2021-05-17', isComputed: true, start: 0 });
    expect(value.slice(0, line?.date.end)).toMatch(/21$/u);
  });

  it.each([
    ['17/05/21', ''],
    ['3.1.21', ''],
    ['17 May 21', ''],
    ['17.05.99', ''],
    ['21/05/17 10:15', '令和3年5月17日の市議会は'],
    ['17.05.21.4', '2021'],
  ])('none in %s', (value, text) => expect(short(value, text)).toBeNull());
});
