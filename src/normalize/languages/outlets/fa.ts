import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in Persian. */
export const outlet: OutletWords = {
  origin: phrases(`
    نخستین بار در NAME منتشر شد | بازارسال از NAME
  `),

  credit: phrases(`
    به نقل از NAME
  `),

  self: [],

  page: phrases(`
    کلیه حقوق * متعلق به NAME است | کلیه حقوق * متعلق به NAME می باشد |
    کلیه حقوق * متعلق به NAME می‌باشد | تمامی حقوق * متعلق به NAME است | تمام حقوق * متعلق به NAME است |
    تمامی حقوق * برای NAME محفوظ است | کلیه حقوق * برای NAME محفوظ است |
    تمامی حقوق * برای NAME محفوظ می‌باشد | همه حقوق برای NAME محفوظ است | کانال تلگرام NAME |
    کانال NAME در تلگرام | اپلیکیشن NAME | نقل مطالب NAME با ذکر منبع * | استفاده از مطالب NAME *
  `),

  any: phrases(`
    منبع: NAME | درباره NAME | NAME را در * دنبال کنید | به کانال NAME * بپیوندید | NAME را دنبال کنید
  `),
};
