import { describe, expect, it } from 'vitest';
import { sourceProfileSchema } from '../../../src/model/source-profile.ts';
import { contextOf } from '../../../src/normalize/dates/date-context.ts';
import { findDates } from '../../../src/normalize/dates/read-date.ts';
import { toView } from '../../../src/normalize/decode/view.ts';
import { normalize } from '../../../src/normalize/normalize.ts';
import { toOutletIndex } from '../../../src/normalize/outlets/outlet-index.ts';
import { normalizeText } from '../../support/normalize-text.ts';

/** A story of two paragraphs in each language, in our own words. */
const STORY = {
  en: 'The minister told reporters on Sunday that the dam would be mended before the rains begin.\n\nEngineers said that the gates had rusted shut, and that divers were needed to free them.',
  fr: 'Le ministre a déclaré dimanche que le barrage serait réparé avant la saison des pluies.\n\nLes ingénieurs ont expliqué que les vannes étaient rouillées et que des plongeurs seraient appelés.',
  es: 'El ministro dijo el domingo que la presa será reparada antes de que lleguen las lluvias.\n\nLos ingenieros explicaron que las compuertas estaban oxidadas y que hacen falta buzos para abrirlas.',
  pt: 'O ministro disse no domingo que a barragem será reparada antes da chegada das chuvas.\n\nOs engenheiros explicaram que as comportas não abrem e que são precisos mergulhadores para as soltar.',
  it: 'Il ministro ha detto domenica che la diga sarà riparata prima che arrivino le piogge.\n\nGli ingegneri hanno spiegato che le paratoie sono arrugginite e che per aprirle servono i sommozzatori.',
  de: 'Der Minister sagte am Sonntag, dass der Damm noch vor dem Regen ausgebessert werden soll.\n\nDie Ingenieure erklärten, dass die Tore verrostet sind und dass man Taucher braucht, um sie zu öffnen.',
  tr: 'Bakan pazar günü yaptığı açıklamada barajın yağmurlardan önce onarılacağını söyledi ve bir tarih verdi.\n\nMühendisler kapakların paslandığını ve bu iş için dalgıçların gerekli olduğunu anlattı.',
  ru: 'Министр сообщил в воскресенье, что плотину починят до начала дождей.\n\nИнженеры рассказали, что затворы заржавели и что для их открытия понадобятся водолазы, которые уже выехали.',
  ar: 'قال الوزير يوم الأحد إن السد سيتم إصلاحه قبل موسم الأمطار وإن العمل بدأ في الموقع.\n\nوأوضح المهندسون أن البوابات أصابها الصدأ وأن الغواصين سيشاركون في عملية الإصلاح.',
  fa: 'وزیر نیرو روز یکشنبه گفت که سد پیش از آغاز فصل باران تعمیر خواهد شد و کار آغاز شده است.\n\nمهندسان گفتند که دریچه‌ها زنگ زده‌اند و برای باز کردن آن‌ها به غواص نیاز است.',
  ur: 'وزیر نے اتوار کو کہا کہ بارشوں سے پہلے ڈیم کی مرمت مکمل کر لی جائے گی اور کام شروع ہو گیا ہے۔\n\nانجینئروں نے بتایا کہ دروازے زنگ آلود ہو چکے ہیں اور انہیں کھولنے کے لیے غوطہ خوروں کی ضرورت ہے۔',
  zh: '部长周日对记者说，大坝将在雨季到来之前修好，工程师们已经开始在现场工作。\n\n工程师表示，闸门已经生锈，需要潜水员参加维修。政府说资金已经到位。',
  ja: '大臣は日曜日、雨期が始まる前にダムの修理を終えると記者団に語った。\n\n技術者によると、水門はさびており、開けるには潜水士の手を借りる必要があるという。',
} as const;

const fields = (text: string) => normalizeText(text).record.fields;

describe('labels of the day of publication', () => {
  it.each([
    ['en', 'Published 17 May 2021, 10:15 EDT | Updated 18 May 2021, 09:00 EDT', '2021-05-17T10:15:00-04:00'],
    ['en', 'Published: May 17, 2021 10:15 a.m.', '2021-05-17T10:15:00'],
    ['en', 'Published\n17 May 2021', null],
    ['fr', 'Publié le 17 mai 2021 à 10h15', '2021-05-17T10:15:00'],
    ['fr', 'Publié le 17/05/2021 à 10:15, mis à jour le 18/05/2021 à 11:00', '2021-05-17T10:15:00'],
    ['es', 'Publicado el lunes, 17 de mayo de 2021 a las 10:15', '2021-05-17T10:15:00'],
    ['es', 'Fecha de publicación: 17/05/2021', null],
    ['pt', 'Publicado em 17/05/2021 às 10h15', '2021-05-17T10:15:00'],
    ['it', 'Pubblicato il 17 maggio 2021 alle 10:15', '2021-05-17T10:15:00'],
    ['de', 'Veröffentlicht am 17.05.2021 um 10:15 Uhr', '2021-05-17T10:15:00'],
    ['tr', 'Yayınlanma Tarihi: 17 Mayıs 2021 10:15', '2021-05-17T10:15:00'],
    ['tr', 'Giriş Tarihi: 17.05.2021 10:15 Güncelleme Tarihi: 18.05.2021 09:00', '2021-05-17T10:15:00'],
    ['ru', 'Опубликовано 17 мая 2021, 10:15', '2021-05-17T10:15:00'],
    ['ru', 'Дата публикации: 17 мая 2021 г.', null],
    ['ar', 'تاريخ النشر: 17 مايو 2021 - 10:15', '2021-05-17T10:15:00'],
    ['ar', 'نُشر في: ١٧ أيار ٢٠٢١', null],
    ['fa', 'تاریخ انتشار : ۲۷ اردیبهشت ۱۴۰۰ - ۱۲:۳۰', '2021-05-17T12:30:00'],
    ['fa', 'تاریخ انتشار: ۱۴۰۰/۰۲/۲۷ - ۱۲:۳۰', '2021-05-17T12:30:00'],
    ['ur', 'تاریخ اشاعت: 17 مئی 2021ء', null],
    ['zh', '发布时间：2021-05-17 10:15', '2021-05-17T10:15:00'],
    ['zh', '2021-05-17 10:15:00　来源：河岸日报　作者：张三', '2021-05-17T10:15:00'],
    ['ja', '公開日：2021年5月17日 10時15分', '2021-05-17T10:15:00'],
  ] as const)('%s: %s', (language, line, dateTime) => {
    const text = `${line}\n\n${STORY[language]}`;
    const { date, dateTime: clock } = fields(text);
    expect(date.value).toBe('2021-05-17');
    expect(clock.value).toBe(dateTime);
    // What the spans show is enough to read the day again.
    const printed = date.spans.map((span) => text.slice(span.start, span.end)).join('');
    expect(findDates(toView(printed).text, contextOf(language))[0]?.edtf).toBe(date.value);
    // What is computed from another calendar says so.
    expect(date.basis).toBe(language === 'fa' ? 'derived' : 'stated');
  });

  it.each([
    ['en', 'Updated\n17 May 2021'],
    ['fr', 'Mis à jour le 17 mai 2021 à 10h15'],
    ['fr', 'Publié le 17 mai'],
    ['es', 'Actualizado: 17 de mayo de 2021'],
    ['de', 'Zuletzt aktualisiert: 17.05.2021'],
    ['de', 'Stand: 17.05.2021'],
    ['it', 'Ultimo aggiornamento: 17 maggio 2021'],
    ['tr', 'Son güncelleme: 17 Mayıs 2021'],
    ['ru', 'Обновлено 17 мая 2021, 10:15'],
    ['ar', 'آخر تحديث: 17 مايو 2021'],
    ['fa', 'آخرین به‌روزرسانی: ۲۷ اردیبهشت ۱۴۰۰'],
    ['zh', '更新时间：2021-05-17 10:15'],
    ['ja', '更新日：2021年5月17日'],
    ['en', 'Date: 27 Ordibehesht 1400'],
    ['en', 'Date: 1400/02/27'],
    ['ar', 'التاريخ: 1400/02/27'],
    ['en', '2 hours ago'],
    ['fr', 'il y a 3 jours'],
    ['en', 'https://web.archive.org/web/20210519073312/http://example.org/\n11 May 2021 - 2 Jun 2022'],
  ] as const)('%s: none in %s', (language, line) =>
    expect(fields(`${line}\n\n${STORY[language]}`).date.value).toBeNull(),
  );

  it('takes the first publication of two', () => {
    const text = `Posted\n18 May 2021\nOriginally published\n17 May 2021\n\n${STORY.en}`;
    expect(fields(text).date.value).toBe('2021-05-17');
  });

  it.each([
    ['fr', 'Publié le 05/12/2021', '2021-12-05'],
    ['en', 'Published: 05/12/2021', '[2021-05-12,2021-12-05]'],
    // The label is French though the text is not.
    ['en', 'Publié le 05/12/2021', '2021-12-05'],
    ['es', 'Date: 05/12/2021', '2021-12-05'],
  ] as const)('%s: %s is %s', (language, line, date) =>
    expect(fields(`${line}\n\n${STORY[language]}`).date.value).toBe(date),
  );

  it('takes no day from prose, and none whose years are gone', () => {
    for (const story of Object.values(STORY)) {
      const dated = `${story} (17 mai 2021, 17 مايو 2021, ۲۷ اردیبهشت ۱۴۰۰, 2021年5月17日, 17 мая 2021)`;
      expect(fields(dated).date.value).toBeNull();
    }
    for (const line of ['Publié le 17 mai 2021', 'تاریخ انتشار: ۲۷ اردیبهشت ۱۴۰۰', '发布时间：2021年5月17日'])
      expect(fields(`${line.replace(/[\d۰-۹]{4}/u, '')}\n\n${STORY.fr}`).date.value).toBeNull();
  });
});

describe('a line that sets its day apart', () => {
  it.each([
    ['fr', 'Paris, le lundi 17 mai 2021'],
    ['de', 'Nr. 073/22                    Rosslau, 17. Mai 2021'],
    ['en', 'The Argus (Melbourne), Monday 17 May 2021, page 5'],
    ['ru', 'Газета «Вестник» № 23 (№ 3354) от 17.05.2021'],
    ['ja', '毎朝新聞 | 2021/5/17 11:30（最終更新 5/18 09:02）'],
    ['en', 'Kestrel.com - 17/05/2021, 08:04 WIB'],
    ['ar', '14:32-17 مايو 2021 م ـ 05 شوّال 1442 هـ'],
  ] as const)('%s: %s', (language, line) =>
    expect(fields(`${line}\n\n${STORY[language]}`).date.value).toBe('2021-05-17'),
  );

  it.each([
    ['en', 'What happened on 17 May 2021'],
    ['en', 'Flash Update No. 6 (As of the rains)'],
    ['en', '11 Mar 2016 - 2 Jun 2017'],
    ['en', 'From 17 May 2021 to 18 May 2021, page 5'],
  ] as const)('%s: none in %s', (language, line) =>
    expect(fields(`${line}\n\n${STORY[language]}`).date.value).toBeNull(),
  );
});

it('takes the day nearest to the story, and no clock time of another day', () => {
  const text = `Monday, 17 May 2021 18:30\n\nDam to be mended before the rains\n\n16 May 2021\n\n${STORY.en}`;
  expect(fields(text)).toMatchObject({ date: { value: '2021-05-16' }, dateTime: { value: null } });
});

describe('exports of databases', () => {
  const CODES = `HD\tDam to be mended before the rains\nBY\tBy Jane Doe\nWC\t214 words\nPD\t17 May 2021\nET\t10:03\nSN\tThe Evening Courier\nLA\tEnglish\n\nLP\t${STORY.en.replace('\n\n', '\n\nTD\t')}`;

  it('reads field codes, and keeps them out of the story', () => {
    const { record } = normalizeText(CODES);
    expect(record.fields.date.value).toBe('2021-05-17');
    expect(record.fields.title.value).toBe('Dam to be mended before the rains');
    expect(record.fields.byline.value).toBe('Jane Doe');
    expect(record.blocks.map(({ text }) => text)).toEqual(STORY.en.split('\n\n'));
  });

  it('reads a head of assignments', () => {
    const text = `DATE=5/17/2021\nTITLE=DAM MENDED (L)\nBYLINE=JANE DOE\nCONTENT=\n\n${STORY.en}`;
    expect(fields(text).date.value).toBe('2021-05-17');
    expect(fields(text).byline.value).toBe('JANE DOE');
  });

  it('takes the day of publication of a file of LexisNexis, not the day it was loaded', () => {
    const text = `The Evening Courier\n\nMay 17, 2021 Monday\n\nDam to be mended before the rains\n\nBYLINE: Jane Doe, Transport Correspondent\n\nSECTION: News\n\nLENGTH: 512 words\n\n${STORY.en}\n\nLOAD-DATE: May 18, 2021`;
    expect(fields(text).date.value).toBe('2021-05-17');
    expect(fields(text).byline.value).toBe('Jane Doe');
  });

  it('two capitals at the head of lines of prose are no codes', () => {
    const text = `HD television is here.\n\nUK papers said so.\n\nEU ministers did.\n\n${STORY.en}`;
    expect(normalizeText(text).record.ledger.some(({ rule }) => rule === 'furniture/field-codes')).toBe(
      false,
    );
  });
});

describe('bylines', () => {
  it.each([
    ['fr', 'Par Jeanne Petit', 'Jeanne Petit'],
    ['fr', 'Par Jeanne Petit et Paul Durand', 'Jeanne Petit et Paul Durand'],
    ['es', 'Por Juan Pérez de la Cruz', 'Juan Pérez de la Cruz'],
    ['pt', 'Por Ana Souza, da Redação', 'Ana Souza'],
    ['it', 'di Nicola Dalpiaz', 'Nicola Dalpiaz'],
    ['de', 'Von Max Muster', 'Max Muster'],
    ['de', 'Von Max Muster, Berlin', 'Max Muster'],
    ['ru', 'Автор: Иван Петров', 'Иван Петров'],
    ['ar', 'بقلم: محمد أحمد', 'محمد أحمد'],
    ['fa', 'نویسنده: محمد احمدی', 'محمد احمدی'],
    ['zh', '文/张三', '张三'],
    ['zh', '澎湃新闻记者 周亦帆', '周亦帆'],
    ['en', 'By Jane Doe, Political Editor', 'Jane Doe'],
    ['en', 'BY JANE DOE', 'JANE DOE'],
    ['en', 'By Jane Doe in Beirut', 'Jane Doe'],
    ['en', '> By Jane Doe', 'Jane Doe'],
  ] as const)('%s: %s', (language, line, names) =>
    expect(fields(`${line}\n\n${STORY[language]}`).byline.value).toBe(names),
  );

  it.each([
    ['fr', 'Par ailleurs'],
    ['fr', 'Par Avion'.toLowerCase()],
    ['es', 'Por Dios'],
    ['it', 'Di Maria'],
    ['de', 'Von Trapp'],
    ['de', 'Von der Leyen kommt'],
    ['en', 'By Sunday'],
    ['en', 'by Jane Doe'],
    ['en', 'By Jane Doe we mean the woman who was found. She was not.'],
    ['de', 'Autor: Max Muster, +49 30 123456'],
    ['en', 'Author: unknown to us'],
  ] as const)('%s: none in %s', (language, line) =>
    expect(fields(`${line}\n\n${STORY[language]}`).byline.value).toBeNull(),
  );

  it('names who is named in a dateline', () => {
    const text = `新华社北京5月17日电（记者 张三）${STORY.zh}`;
    expect(fields(text)).toMatchObject({ byline: { value: '张三' }, dateline: { value: '北京' } });
  });
});

describe('what only a profile says', () => {
  const outlets = (profile: object) =>
    toOutletIndex([sourceProfileSchema.parse({ id: 'norda-press', name: 'Norda Press', ...profile })]);
  const dateOf = (text: string, profile: object) =>
    normalize(
      { path: 'a.txt', copies: [], bytes: Buffer.from(text) },
      { outlets: outlets(profile), folderSource: null, corrections: [] },
    ).record.fields.date;

  it.each([
    ['Date: 27 Ordibehesht 1400', { calendar: 'jalali' }, '2021-05-17'],
    ['Date: 1400/02/27', { calendar: 'jalali' }, '2021-05-17'],
    ['Date: 05/12/2021', { numericOrder: 'day-first' }, '2021-12-05'],
    ['Date: 05/12/2021', { numericOrder: 'month-first' }, '2021-05-12'],
  ])('%s under %j', (line, profile, date) => {
    const text = `${line}\nSource: Norda Press\n\n${STORY.en}`;
    expect(dateOf(text, profile)).toMatchObject({ value: date, basis: 'derived' });
    expect(dateOf(text, {}).value).not.toBe(date);
    const [span] = dateOf(text, profile).spans;
    expect(text.slice(span?.start, span?.end)).toBe(line.slice('Date: '.length));
  });

  it('leaves a day that the text says outright', () => {
    const text = `Date: 17 May 2021\nSource: Norda Press\n\n${STORY.en}`;
    expect(dateOf(text, { calendar: 'jalali', numericOrder: 'month-first' })).toMatchObject({
      value: '2021-05-17',
      basis: 'stated',
    });
  });
});

it('tells when a web archive took its copy', () => {
  const text = `https://web.archive.org/web/20210519073312/http://example.org/a\n\n${STORY.en}`;
  expect(fields(text).captured.value).toBe('2021-05-19');
});

it('keeps an id in the digits in which it is printed', () => {
  expect(fields(`کد خبر: ۵۰۵۰۱۲۳\n\n${STORY.fa}`).sourceId.value).toBe('۵۰۵۰۱۲۳');
});
