import type { Lexicon } from './lexicon.ts';

/** Japanese. */
export const ja: Lexicon = {
  code: 'ja',

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
    question: ['問', '質問', 'ｑ'],

    answer: ['答', '回答', 'ａ'],

    asker: ['記者', '聞き手', '司会', 'インタビュアー'],
  },

  kinds: {
    interview: ['インタビュー', '一問一答', '対談'],

    opinion: ['社説', '論説', 'オピニオン', 'コラム', '主張', '投書', '寄稿', '時論'],

    pressRelease: ['報道発表資料', 'プレスリリース', 'ニュースリリース', '報道発表', '報道資料'],

    liveblog: ['ライブ', 'ライブ更新', 'ライブブログ', 'タイムライン'],

    transcript: ['書き起こし', '文字起こし', '全文書き起こし'],

    disclaimer: ['筆者個人の見解', '執筆者個人の見解', '筆者の見解であり'],

    label: ['カテゴリー', 'カテゴリ', '分類', '面名'],
  },

  correction: ['訂正', 'おことわり', 'お断り', '訂正とおわび', '編集部注'],

  caption: ['写真', '画像', '写真提供', '撮影'],

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
