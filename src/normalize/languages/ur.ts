import type { Lexicon } from './lexicon.ts';

/** Urdu. */
export const ur: Lexicon = {
  code: 'ur',

  // Dates.
  months: [],

  weekdays: [],

  // Labels and bylines.
  labels: {
    title: [],

    published: [],

    otherDate: [],

    source: [],

    author: [],

    id: [],

    place: [],

    address: [],

    other: [],
  },

  byline: [],

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
  furniture: {
    comments: [],

    share: [],

    related: [],

    promo: [],

    consent: [],

    navigation: [],

    rights: [],
  },
};
