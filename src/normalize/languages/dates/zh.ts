import type { DateLexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';

/** How Chinese prints dates. */
export const zhDates: DateLexicon = {
  months: wordLists(`
    1月 | 一月; 2月 | 二月; 3月 | 三月; 4月 | 四月; 5月 | 五月; 6月 | 六月; 7月 | 七月;
    8月 | 八月; 9月 | 九月; 10月 | 十月; 11月 | 十一月; 12月 | 十二月
  `),

  shortMonths: [],

  otherMonths: {},

  capitalMonths: false,

  numericOrder: null,

  weekdays: wordLists(`
    星期一 | 周一 | 週一 | 礼拜一 | 禮拜一; 星期二 | 周二 | 週二; 星期三 | 周三 | 週三;
    星期四 | 周四 | 週四; 星期五 | 周五 | 週五; 星期六 | 周六 | 週六;
    星期日 | 星期天 | 周日 | 週日 | 周天
  `),

  dateWords: {
    before: words('于 | 於'),
    of: [],
    to: words('至 | 到'),
    and: [],
    or: [],
    at: [],
    year: [],
    local: words(`
      北京时间 | 北京時間 | 当地时间 | 當地時間 | 台北时间 | 台北時間 | 香港时间 | 香港時間
    `),
  },

  age: {
    before: [],
    after: ['前'],
    about: words('约 | 約 | 大约 | 大約'),
    one: [],
    minute: words('分钟 | 分鐘'),
    hour: words('小时 | 小時'),
    day: words('天 | 日'),
    week: words('周 | 週 | 星期'),
    month: words('个月 | 個月'),
    year: ['年'],
  },

  common: [],
};
