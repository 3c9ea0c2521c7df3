import type { DateLexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';

/** How Japanese prints dates. */
export const jaDates: DateLexicon = {
  months: wordLists('1月; 2月; 3月; 4月; 5月; 6月; 7月; 8月; 9月; 10月; 11月; 12月'),

  shortMonths: [],

  otherMonths: {},

  capitalMonths: false,

  numericOrder: null,

  weekdays: wordLists(`
    月曜日 | 月曜 | 月; 火曜日 | 火曜 | 火; 水曜日 | 水曜 | 水; 木曜日 | 木曜 | 木;
    金曜日 | 金曜 | 金; 土曜日 | 土曜 | 土; 日曜日 | 日曜 | 日
  `),

  dateWords: {
    before: [],
    of: [],
    to: words('から | ~ | 〜'),
    and: [],
    or: [],
    at: [],
    year: [],
    local: words('日本時間 | 現地時間'),
  },

  age: {
    before: [],
    after: ['前'],
    about: ['約'],
    one: [],
    minute: ['分'],
    hour: ['時間'],
    day: ['日'],
    week: ['週間'],
    month: words('か月 | ヶ月 | カ月'),
    year: ['年'],
  },

  common: [],
};
