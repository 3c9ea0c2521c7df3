import { NOTHING, type Rule } from '../claim.ts';

/**
 * `به گزارش خبرنگار خبرگزاری …`, `به گزارش گروه اجتماعی …`: by our reporter, by our desk, as Iranian agencies open their own texts; `أفاد مراسل …`, as Arab ones do.
 */
const FORM =
  /^(?:(?:أفاد|افاد|أفادت|ذكر|رصد|أكد) (?:مراسل|مراسلة|مراسلو|موفد|كاميرا) (?:(?:وكالة|قناة|شبكة|موقع|صحيفة) )?|به گزارش (?:خبرنگار(?:ان)?|گروه [\p{L}\u200C]{2,14}(?: (?!خبرگزاری|پایگاه|شبکه|روزنامه)[\p{L}\u200C]{2,10})?|سرویس [\p{L}\u200C]{2,14}) (?:(?:بین الملل|سیاسی|اجتماعی|استان‌ها|فرهنگی|اقتصادی|ورزشی) )?)(?=\S)/u;

/** Words in which the agency's name stands behind that. */
const REACH = 5;

/** Passages at the story's beginning that may say it. */
const FIRST = 2;

/**
 * The known outlet whose reporter or desk a Persian or Arabic text says it is by: `به گزارش گروه بین الملل خبرگزاری میزان به نقل از …`. Not `به گزارش
 * ایسنا`, which papers say of an agency that they cite.
 */
export const ownReporter: Rule = {
  id: 'source/own-reporter',
  find({ passages, firstProse, outlets }) {
    for (const { text, start } of passages.slice(firstProse, firstProse + FIRST)) {
      const at = FORM.exec(text)?.[0].length;
      if (at === undefined) continue;
      const words = text.slice(at, at + 80).split(/(?<=\S) /u);
      for (let count = Math.min(REACH, words.length); count > 0; count -= 1) {
        const name = words
          .slice(0, count)
          .join(' ')
          .replace(/[،,:؛.]$/u, '');
        const profile = outlets.known(name);
        if (profile === null) continue;
        const span = { start: start + at, end: start + at + name.length };
        const value = { id: profile.id, name: profile.name };
        return { fields: [{ field: 'source', value, basis: 'stated', spans: [span] }] };
      }
    }
    return NOTHING;
  },
};
