import type { Lexicon } from './lexicon.ts';

/** Persian. */
export const fa: Lexicon = {
  code: 'fa',

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
    question: ['س', 'سوال', 'سؤال', 'پرسش'],

    answer: ['ج', 'جواب', 'پاسخ'],

    asker: ['خبرنگار', 'مجری', 'مصاحبه‌کننده'],
  },

  kinds: {
    interview: ['گفتگو', 'گفت‌وگو', 'گفت و گو', 'مصاحبه'],

    opinion: ['یادداشت', 'یادداشت روز', 'سرمقاله', 'دیدگاه', 'سخن روز'],

    pressRelease: ['خبر مطبوعاتی', 'بیانیه مطبوعاتی', 'بیانیه', 'اطلاعیه'],

    liveblog: ['لحظه به لحظه', 'پوشش زنده', 'دقیقه به دقیقه'],

    transcript: ['متن کامل گفتگو', 'متن کامل سخنان'],

    disclaimer: ['بیانگر نظر نویسنده', 'بازتاب‌دهنده دیدگاه نویسنده', 'لزوما بازتاب دیدگاه'],

    label: ['بخش', 'سرویس', 'دسته‌بندی'],
  },

  correction: ['اصلاحیه', 'تصحیح', 'توضیح', 'جوابیه', 'یادداشت سردبیر'],

  caption: ['عکس', 'تصویر', 'عکاس'],

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
