import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/normalize/lines/dateline.ts';

const context = {
  language: null,
  isAgency: (mark: string) => ['APA', 'AA', 'ABI'].includes(mark),
  isPlaceOfStory: () => false,
  isNeverSubject: () => false,
  isPrinted: (words: string) => ['ذي قار', '帯広'].includes(words),
};
const read = (text: string) => readDateline(text, context);

describe('readDateline in the languages of news', () => {
  it.each([
    ['PARIS, 17 mai (AFP) - Le ministre', 'PARIS', '17 mai', 'AFP', 'Le ministre'],
    ['LORIENT (Morbihan), 17 mai 2021 (AFP) - Des', 'LORIENT (Morbihan)', '17 mai 2021', 'AFP', 'Des'],
    ['Berlin (dpa) - Die', 'Berlin', null, 'dpa', 'Die'],
    ['Frankfurt/Main (dpa/lhe) - Die', 'Frankfurt/Main', null, 'dpa/lhe', 'Die'],
    ['Oberkirch (APA) - Die', 'Oberkirch', null, 'APA', 'Die'],
    ['Madrid, 17 may (EFE).- El', 'Madrid', '17 may', 'EFE', 'El'],
    ['Oruro, 30 oct. 2014 (ABI).- Unos', 'Oruro', '30 oct. 2014', 'ABI', 'Unos'],
    ['MADRID 17 May. (EUROPA PRESS) - El', 'MADRID', '17 May.', 'EUROPA PRESS', 'El'],
    ['ROMA, 17 MAG - Il', 'ROMA', '17 MAG', null, 'Il'],
    ['(ANSA) - ROMA, 17 MAG - Il', 'ROMA', '17 MAG', 'ANSA', 'Il'],
    ['São Paulo – O', 'São Paulo', null, null, 'O'],
    ['Peniche, Leiria, 17 mai 2021 (Lusa) – A', 'Peniche, Leiria', '17 mai 2021', 'Lusa', 'A'],
    ['ANKARA (AA) - Bakan', 'ANKARA', null, 'AA', 'Bakan'],
    ['İSTANBUL (AA) - Bakan', 'İSTANBUL', null, 'AA', 'Bakan'],
    ['МОСКВА, 17 мая - РИА Новости. Министр', 'МОСКВА', '17 мая', 'РИА Новости', 'Министр'],
    ['МОСКВА, 17 мая. /ТАСС/. Министр', 'МОСКВА', '17 мая.', 'ТАСС', 'Министр'],
    ['Москва. 17 мая. INTERFAX.RU - Министр', 'Москва', '17 мая', 'INTERFAX.RU', 'Министр'],
    ['DULUTH, Minn., Nov. 5 (UPI) - Dock', 'DULUTH, Minn.', 'Nov. 5', 'UPI', 'Dock'],
    ['ABERDEEN, Scotland -- May 17, 2021 -- The', 'ABERDEEN, Scotland', 'May 17, 2021', null, 'The'],
    ['JAKARTA, KOMPAS.com - Gerhana', 'JAKARTA', null, 'KOMPAS.com', 'Gerhana'],
    ['Tehran, April 28, IRNA -- The', 'Tehran', 'April 28', 'IRNA', 'The'],
    ['Tehran, 17 May: Some', 'Tehran', '17 May', null, 'Some'],
    ['بغداد/المسار أكد الوزير', 'بغداد', null, 'المسار', 'أكد الوزير'],
    ['دمشق-سانا أكد الوزير', 'دمشق', null, 'سانا', 'أكد الوزير'],
    ['القاهرة (أ ف ب) - قال', 'القاهرة', null, 'أ ف ب', 'قال'],
    ['عمان 17 أيار (بترا)- قال', 'عمان', '17 أيار', 'بترا', 'قال'],
    ['صور - عادت', 'صور', null, null, 'عادت'],
    ['تهران- ایرنا- وزیر', 'تهران', null, 'ایرنا', 'وزیر'],
    ['تهران (ایسنا) - وزیر', 'تهران', null, 'ایسنا', 'وزیر'],
    ['ایسنا/کرمان وزیر', 'کرمان', null, 'ایسنا', 'وزیر'],
    ['اسلام آباد (نیوز ڈیسک) وزیر', 'اسلام آباد', null, 'نیوز ڈیسک', 'وزیر'],
    ['اسلام آباد: 17 مئی 2021۔ وزارت', 'اسلام آباد', '17 مئی 2021', null, 'وزارت'],
    ['新华社北京5月17日电（记者 张三）部长说', '北京', '5月17日', '新华社', '部长说'],
    ['（北京综合讯）部长说', '北京', null, null, '部长说'],
    ['（中央社記者林巧璉高雄17日電）一座', '高雄', '17日', '中央社', '一座'],
    ['【東京時事】政府は', '東京', null, '時事', '政府は'],
    ['［東京　17日　ロイター］ - 政府は', '東京', '17日', 'ロイター', '政府は'],
  ])('%s', (text, place, date, credit, rest) => {
    const dateline = read(text);
    expect([
      dateline?.place?.text ?? null,
      dateline?.date?.text ?? null,
      dateline?.credit?.text ?? null,
    ]).toEqual([place, date, credit]);
    expect(text.slice(dateline?.end)).toBe(rest);
  });

  it.each([
    ['新华社北京5月17日电（记者 张三）部长', '张三'],
    ['（中央社記者林巧璉高雄17日電）一座', '林巧璉'],
    ['【北京＝山田太郎】中国', '山田太郎'],
    ['PARIS, 17 mai (AFP) - Le', null],
  ])('%s names %s', (text, reporter) => expect(read(text)?.reporter?.text ?? null).toBe(reporter));

  it.each([
    // A verb, a party or a year in brackets behind a name; a bare name that is no city.
    'Merkel (CDU) - die Kanzlerin -',
    'Müller (SPD) - Die Partei',
    'Élections : le second tour',
    'Nantes : un match sans histoire',
    'Sanchez – El presidente',
    'Paris – la capitale – a',
    'Lundi 17 mai – le ministre',
    'Montag, 17. Mai - Die',
    'Sunday, May 17 – The',
    'Updated May 17 - The',
    'Publié le 17 mai – Le',
    'Понедельник, 17 мая - день',
    'Путин – это не',
    'Son dakika - deprem',
    'طهران: لن نتفاوض',
    'الدكتور/ أحمد قال',
    'السيد/ الوزير',
    'الرئيس (بوتين) - قال',
    'واشنطن/موسكو تتفاوضان',
    'وزیر (خارجه) - گفت',
    'دوشنبه / ۲۷ اردیبهشت',
    'ایران - عراق بازی',
    'وزیر اعظم - نے کہا',
    '【速報】政府は',
    '【写真】駅舎',
    '【社説】憲法',
    '部长来电说',
    '北京是中国的首都',
    '他5月17日电话通知',
    '东京奥运会开幕',
  ])('none in %s', (text) => expect(read(text)).toBeNull());

  it('is linear on a megabyte', () => {
    for (const text of ['بغداد/'.repeat(150_000), '新华社北京'.repeat(200_000), 'МОСКВА, '.repeat(120_000)])
      read(text);
  });
});
