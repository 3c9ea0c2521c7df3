import { urDates } from './dates/ur.ts';
import { furniture } from './furniture/ur.ts';
import type { Lexicon } from './lexicon.ts';
import { outlet } from './outlets/ur.ts';
import { words } from './word-lists.ts';

/** Urdu. */
export const ur: Lexicon = {
  code: 'ur',

  ...urDates,

  // Labels and bylines.
  labels: {
    title: words('عنوان | سرخی | موضوع'),

    published: words(`
      تاریخ اشاعت | اشاعت | شائع شدہ | شائع ہوا | شائع | وقت اشاعت | شائع کیا گیا | پبلش |
      تاریخ اشاعت و وقت | شائع کردہ | اپ لوڈ
    `),

    firstPublished: words(`
      پہلی اشاعت | پہلی بار شائع
    `),

    date: words('تاریخ | مورخہ | بتاریخ'),

    otherDate: words(`
      اپ ڈیٹ | اپڈیٹ | آخری اپ ڈیٹ | آخری اپڈیٹ | اپ ڈیٹ کیا گیا | تازہ کاری | آخری بار اپ ڈیٹ |
      تدوین | آخری ترمیم
    `),

    source: words('ذریعہ | ماخذ | بشکریہ'),

    outlet: words('ناشر | اخبار | روزنامہ | ادارہ | خبر رساں ادارہ'),

    author: words(`
      تحریر | مصنف | مصنفہ | رپورٹ | رپورٹر | نامہ نگار | کالم نگار | قلم کار | تحریر و تحقیق | از
    `),

    id: words('خبر نمبر | خبر کوڈ | شناخت | کوڈ | نمبر'),

    place: words('مقام | شہر | جگہ'),

    address: words('لنک | ربط | پتہ | ویب ایڈریس | یو آر ایل | خبر کا لنک'),

    other: words(`
      زمرہ | زمرہ جات | قسم | ٹیگز | ٹیگ | موضوعات | کلیدی الفاظ | الفاظ کی تعداد | زبان | ملک |
      صفحہ | ایڈیشن | مشاہدات | تصویر | کیٹیگری | سیکشن
    `),
  },

  byline: words(`
    تحریر | رپورٹ | از قلم | نامہ نگار
  `),

  // Kinds and their marks.
  interview: {
    question: ['س', 'سوال'],

    answer: ['ج', 'جواب'],

    asker: ['میزبان', 'صحافی', 'نامہ نگار'],
  },

  kinds: {
    interview: ['انٹرویو', 'خصوصی انٹرویو'],

    opinion: ['کالم', 'اداریہ', 'رائے', 'نقطہ نظر'],

    pressRelease: ['ہینڈ آؤٹ', 'پریس نوٹ', 'پریس ریلیز', 'اخباری بیان'],

    liveblog: ['لائیو', 'لائیو اپ ڈیٹس', 'لمحہ بہ لمحہ'],

    transcript: ['مکمل متن'],

    disclaimer: ['مصنف کی ذاتی رائے', 'کالم نگار کی رائے'],

    label: ['زمرہ', 'سیکشن'],
  },

  correction: ['تصحیح', 'وضاحت', 'ادارتی نوٹ'],

  caption: ['تصویر', 'فوٹو'],

  // Furniture.
  furniture,

  outlet,
};
