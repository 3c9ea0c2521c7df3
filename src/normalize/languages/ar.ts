import type { Lexicon } from './lexicon.ts';

/** Arabic. */
export const ar: Lexicon = {
  code: 'ar',

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
    question: ['س', 'سؤال', 'السؤال'],

    answer: ['ج', 'جواب', 'الجواب', 'إجابة'],

    asker: ['المذيع', 'المذيعة', 'الصحفي', 'المحاور', 'المحاورة'],
  },

  kinds: {
    interview: ['حوار', 'مقابلة', 'لقاء', 'حوار خاص', 'مقابلة خاصة'],

    opinion: ['رأي', 'آراء', 'مقال رأي', 'مقالات', 'افتتاحية', 'الافتتاحية', 'وجهة نظر', 'وجهات نظر'],

    pressRelease: ['بيانات صحفية', 'بيان صحفي', 'بيان صحافي', 'بيان إعلامي', 'نشرة صحفية', 'للنشر الفوري'],

    liveblog: ['مباشر', 'بث مباشر', 'تغطية مباشرة', 'تغطية مستمرة', 'لحظة بلحظة'],

    transcript: ['تفريغ', 'نص الحلقة', 'نص المقابلة'],

    disclaimer: [
      'المقال يعبر عن رأي',
      'المقالة تعبر عن رأي',
      'آراء الكاتب ولا تعبر',
      'لا يعكس بالضرورة رأي',
      'لا تعكس بالضرورة موقف',
    ],

    label: ['القسم', 'التصنيف', 'الباب'],
  },

  correction: ['تصحيح', 'تصويب', 'توضيح', 'استدراك', 'تنويه', 'ملاحظة المحرر', 'ملاحظة من المحرر'],

  caption: ['صورة', 'الصورة', 'صور', 'تصوير'],

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
