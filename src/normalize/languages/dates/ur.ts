import type { DateLexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';

/** How Urdu prints dates. */
export const urDates: DateLexicon = {
  months: wordLists(`
    جنوری; فروری; مارچ; اپریل; مئی; جون; جولائی | جولائ | جولای; اگست; ستمبر; اکتوبر; نومبر; دسمبر
  `),

  shortMonths: [],

  otherMonths: {
    hijri: wordLists(`
      محرم | محرم الحرام; صفر | صفر المظفر; ربیع الاول; ربیع الثانی | ربیع الآخر;
      جمادی الاول | جمادی الاولیٰ; جمادی الثانی | جمادی الثانیہ; رجب | رجب المرجب;
      شعبان | شعبان المعظم; رمضان | رمضان المبارک; شوال | شوال المکرم;
      ذیقعد | ذی القعدہ | ذوالقعدہ | ذیقعدہ; ذی الحج | ذی الحجہ | ذوالحج | ذوالحجہ
    `),
  },

  capitalMonths: false,

  numericOrder: 'day-first',

  weekdays: wordLists('پیر | سوموار; منگل; بدھ; جمعرات; جمعہ | جمعۃ المبارک; ہفتہ | سنیچر; اتوار'),

  dateWords: {
    before: words('بروز | مورخہ | بتاریخ'),
    of: [],
    to: words('تا | سے'),
    and: ['اور'],
    or: ['یا'],
    at: words('بوقت | شام | صبح | دوپہر | رات'),
    year: ['سال'],
    local: words('پاکستانی وقت | مقامی وقت'),
  },

  age: {
    before: [],
    after: words('پہلے | قبل'),
    about: words('تقریباً | تقریبا'),
    one: ['ایک'],
    minute: ['منٹ'],
    hour: words('گھنٹے | گھنٹہ'),
    day: words('دن | روز'),
    week: words('ہفتے | ہفتہ'),
    month: words('ماہ | مہینے | مہینہ'),
    year: ['سال'],
  },

  common: words(`
    کے | کی | میں | ہے | اور | سے | کا | کو | اس | نے | پر | کہ | ہیں | بھی | یہ | تھا | کر |
    ہو | نہیں | گیا | کیا | وہ | جو | کہا | لیے | ان | ایک | تھے | رہا | ساتھ
  `),
};
