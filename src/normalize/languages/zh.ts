import type { Lexicon } from './lexicon.ts';

/** Chinese. */
export const zh: Lexicon = {
  code: 'zh',

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
    question: ['问', '問', '提问', '提問'],

    answer: ['答', '回答'],

    asker: ['记者', '記者', '主持人', '采访者'],
  },

  kinds: {
    interview: ['专访', '專訪', '访谈', '訪談', '对话', '對話'],

    opinion: [
      '评论',
      '評論',
      '社论',
      '社論',
      '社评',
      '社評',
      '观点',
      '觀點',
      '时评',
      '時評',
      '专栏',
      '專欄',
      '言论',
      '來論',
    ],

    pressRelease: ['新闻稿', '新聞稿', '新闻公报', '新聞公報'],

    liveblog: ['直播', '图文直播', '文字直播', '滚动更新', '即時更新'],

    transcript: ['文字实录', '文字實錄', '实录', '逐字稿', '文字記錄'],

    disclaimer: ['仅代表作者', '僅代表作者', '不代表本报立场', '不代表本報立場'],

    label: ['栏目', '欄目', '版面', '分类', '分類'],
  },

  correction: ['更正', '勘误', '勘誤', '更正启事', '更正啟事', '澄清', '编者按', '編者按'],

  caption: [
    '图片',
    '圖片',
    '资料图',
    '資料圖',
    '资料图片',
    '图片来源',
    '圖片來源',
    '摄影',
    '攝影',
    '图',
    '圖',
  ],

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
