import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in Urdu. */
export const outlet: OutletWords = {
  origin: [],

  credit: phrases(`
    بشکریہ NAME
  `),

  self: [],

  page: phrases(`
    جملہ حقوق بحق NAME محفوظ ہیں | جملہ حقوق بحق NAME محفوظ | تمام حقوق بحق NAME محفوظ ہیں |
    NAME کی ایپ ڈاؤن لوڈ * | NAME کے جملہ حقوق محفوظ *
  `),

  any: phrases(`
    NAME کو فالو کریں | NAME کو * پر فالو کریں | NAME کے واٹس ایپ چینل *
  `),
};
