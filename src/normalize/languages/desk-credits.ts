import { words } from './word-lists.ts';

/**
 * Who stands in brackets or behind a dash in a dateline instead of an agency: our reporter, the desk, `press release`. In scripts without
 * capitals they tell a place that nobody knows from a word.
 */
export const DESK_CREDITS: readonly string[] = words(`
  نامہ نگار | نامہ نگار خصوصی | نمائندہ خصوصی | نمائندہ | اسٹاف رپورٹر | سٹاف رپورٹر | وقائع نگار | وقائع نگار خصوصی | پ ر | خبر نگار |
  خصوصی رپورٹر | خصوصی رپورٹ | بیورو رپورٹ | بیورو چیف | مانیٹرنگ ڈیسک | ویب ڈیسک | نیوز ڈیسک | نیٹ نیوز | نیوز رپورٹر | سپورٹس رپورٹر | کامرس رپورٹر | نیوز ایجنسیاں |
  ایجنسیاں | خبر ایجنسی | کرائم رپورٹر | تحصیل رپورٹر | نمائندگان | جنرل رپورٹر |
  وكالات | متابعات | خاص | مراسلنا | من مراسلنا | المراسل | مكتب الجريدة | واس-خاص | خبرنگار | خبرنگاران | گروه استان‌ها | सं | एजेंसी | संवाददाता | एजेंसियां
`);
