import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in Arabic. */
export const outlet: OutletWords = {
  origin: phrases(`
    نُشر هذا المقال أولاً على NAME | نشر هذا المقال أولا على NAME | ظهرت المقالة * أولاً على NAME |
    ظهرت المقالة * أولا على NAME | تم تحويله من NAME
  `),

  credit: phrases(`
    نقلاً عن NAME
  `),

  self: [],

  page: phrases(`
    تابع NAME على أخبار جوجل | تابعوا NAME على * | تابع NAME على * | تابعوا NAME عبر * | تابع NAME عبر * | تابعونا على * NAME | حمّل تطبيق NAME | حمل تطبيق NAME | تطبيق NAME |
    اشترك في نشرة NAME | جميع الحقوق محفوظة NAME | جميع الحقوق محفوظة لـ NAME |
    جميع الحقوق محفوظة لموقع NAME | جميع الحقوق محفوظة لدى NAME | حقوق النشر محفوظة NAME |
    NAME - جميع الحقوق محفوظة | هيئة تحرير NAME | اشترك في قناة NAME * | قناة NAME على تلغرام |
    NAME - وكالات | NAME/ وكالات
  `),

  any: phrases(`
    المصدر: NAME | المزيد من NAME | عن NAME | من نحن NAME
  `),
};
