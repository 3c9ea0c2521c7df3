import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/normalize/dates/date-context.ts';
import { readDateLine } from '../../../src/normalize/dates/date-line.ts';
import { findDates } from '../../../src/normalize/dates/read-date.ts';
import { toView } from '../../../src/normalize/decode/view.ts';

const line = (text: string, language: string | null = null) =>
  readDateLine(toView(text).text, contextOf(language));

describe('a line that is a day, in languages of which no more is known than their months', () => {
  it.each([
    '2022 m. vasario 3 d.',
    '2022 m. vasario 3 d., ketvirtadienis',
    '2022. gada 3. februārī',
    '3 Chwefror 2022',
    'Dydd Iau, 3 Chwefror 2022',
    '3ydd Chwefror 2022',
    '3 Feabhra 2022',
    '2022ko otsailaren 3a',
    '3 de febreiro de 2022',
    'fimmtudaginn 3. febrúar 2022',
    'E enjte, 3 shkurt 2022',
    '3. фебруар 2022. године',
    '3 лютага 2022 г.',
    '2022 жылғы 3 ақпан',
    '2022-yil 3-fevral',
    '2022 оны 2-р сарын 3',
    '2022. február 3., csütörtök',
    '3 בפברואר 2022',
    'ה-3 בפברואר 2022',
    '2022 წლის 3 თებერვალი',
    '2022թ. փետրվարի 3',
    '৩ ফেব্রুয়ারি ২০২২',
    'বৃহস্পতিবার, ৩ ফেব্রুয়ারি ২০২২',
    '२०२२ फेब्रुअरी ३',
    '3 பிப்ரவரி 2022',
    '2022 ഫെബ്രുവരി 3',
    '3 ఫిబ్రవరి 2022',
    '၂၀၂၂ ခုနှစ် ဖေဖော်ဝါရီလ ၃ ရက်',
    'Thứ Năm, ngày 3 tháng 2 năm 2022',
    'Khamis, 3 Februari 2022',
    'Alhamisi, Februari 3, 2022',
    'Pebrero 3, 2022',
    '3 Febraayo 2022',
    '3ê Sibatê 2022',
    '3ی شوباتی 2022',
  ])('%s', (text) =>
    expect(line(text)?.date).toMatchObject({ edtf: '2022-02-03', problem: null, calendar: 'gregorian' }),
  );

  it.each([
    ['วันพฤหัสบดีที่ 3 กุมภาพันธ์ พ.ศ. 2565', 'era'],
    ['๓ กุมภาพันธ์ ๒๕๖๕', 'era'],
    ['3 ก.พ. 2565', 'era'],
    ['ថ្ងៃទី៣ ខែកុម្ភៈ ឆ្នាំ២០២២', 'gregorian'],
    ['ວັນທີ 3 ເດືອນກຸມພາ 2022', 'gregorian'],
    ['ጥር 26 ቀን 2014 ዓ.ም', 'ethiopic'],
  ])('%s is converted where its calendar is another one', (text, calendar) =>
    expect(line(text)?.date).toMatchObject({ edtf: '2022-02-03', calendar }),
  );

  it('keeps the clock time', () => {
    expect(line('2022. gada 3. februāris, 10:15')?.dateTime).toBe('2022-02-03T10:15:00');
    expect(line('3 Chwefror 2022 – 10:15')?.dateTime).toBe('2022-02-03T10:15:00');
  });

  it.each([
    ['11 Mac 2018 @ 8:15 PM', '2018-03-11T20:15:00'],
    ['12:40 / 07.09.2021', '2021-09-07T12:40:00'],
    ['วันเสาร์ที่ 30 ธันวาคม พ.ศ. 2566, 11.04 น.', '2023-12-30T11:04:00'],
    ['2021年07月09日 13時20分 公開', '2021-07-09T13:20:00'],
    ['14 febbraio 2019 (modifica il 14 febbraio 2019 | 22:18)', null],
    ['令和4年6月15日（水曜日） 旧暦五月十七日 先負', null],
  ])('%s, with what pages print beside it', (text, time) => {
    expect(line(text)).not.toBeNull();
    expect(line(text)?.dateTime).toBe(time);
  });

  it.each(['2021年07月09日 更新', '2021年07月09日 入荷', '12:40 / 07.09.2021 / 15'])('%s is none', (text) =>
    expect(line(text)).toBeNull(),
  );

  it('flags a weekday that does not fit, and a day that is none', () => {
    expect(line('Dydd Gwener, 3 Chwefror 2022')?.date.problem).toContain('weekday');
    expect(line('Dydd Mawrth, 1 Mawrth 2022')?.date).toMatchObject({ edtf: '2022-03-01', problem: null });
    expect(line('31 Chwefror 2022')?.date).toMatchObject({ edtf: null });
  });

  it.each([
    // October in Croatian, November in Polish and Czech.
    '3 listopad 2022',
    // The words are of two languages.
    '2022. gada 3. vasario',
    'Dydd Iau, 3 vasario 2022',
    // Other things with a number and a year.
    'Act 3 of 2022',
    'Section 12, 2022',
    'March on 3 Rome 2022',
    '3 Chwefror',
    'Chwefror 2022',
    '3-5 Chwefror 2022',
    '3 Chwefror 2022 yng Nghaerdydd',
    '3 Chwefror 2565',
  ])('%s is none', (text) => expect(line(text)).toBeNull());

  it('cuts no month short where another language is known', () => {
    expect(line('3 sht 2022')?.date.edtf).toBe('2022-09-03');
    expect(line('3 sht 2022', 'de')).toBeNull();
    expect(line('3 listopad 2022', 'pl')?.date.edtf).toBe('2022-11-03');
  });

  it('reads none in prose', () => {
    expect(findDates('The 3 Chwefror 2022 number sold well.', contextOf('en'))).toEqual([]);
  });
});

describe('two days with a word or a stroke between them', () => {
  it.each([
    ['en', 'March 20-October 21', ['XXXX-03-20', 'XXXX-10-21']],
    ['en', 'March 20 - October 21, 2021', ['XXXX-03-20', '2021-10-21']],
    ['en', 'May 20-June 2, 2021', ['XXXX-05-20', '2021-06-02']],
    ['en', 'May 4 and 6, 2021', ['{2021-05-04,2021-05-06}']],
    ['en', '4 and 6 May 2021', ['{2021-05-04,2021-05-06}']],
    ['en', '4 or 6 May 2021', ['[2021-05-04,2021-05-06]']],
    ['en', 'June 3-5, 2021', ['2021-06-03/2021-06-05']],
    ['de', '4. und 6. Mai', ['{XXXX-05-04,XXXX-05-06}']],
    ['de', '4. bis 6. Mai', ['XXXX-05-04/XXXX-05-06']],
    ['es', '4 a 6 de mayo', ['XXXX-05-04/XXXX-05-06']],
    // `a` is another word in Czech.
    ['cs', '4. a 6. května 2021', ['{2021-05-04,2021-05-06}']],
    ['en', '17-May-2021', ['2021-05-17']],
  ])('%s: %s', (language, text, days) =>
    expect(findDates(text, contextOf(language)).map(({ edtf }) => edtf)).toEqual(days),
  );

  it('takes no count for a day', () => {
    const found = findDates('on May 4 and 6 people died', contextOf('en'));
    expect(found.map(({ edtf }) => edtf)).toEqual(['XXXX-05-04']);
  });

  it.each(['May 4 and 6, 2021', '4 or 6 May'])('%s is no day of publication by itself', (text) => {
    const edtf = line(text, 'en')?.date.edtf ?? '';
    expect(/^\d{4}-\d\d-\d\d$/u.test(edtf)).toBe(false);
  });
});
