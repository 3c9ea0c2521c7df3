import type { Lexicon } from './lexicon.ts';
import { wordLists, words } from './word-lists.ts';

/** Japanese. */
export const ja: Lexicon = {
  code: 'ja',

  // Dates.
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
    to: words('から | ~ | 〜 | -'),
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

  places: words(`
    東京 | 大阪 | 名古屋 | 京都 | 神戸 | 札幌 | 仙台 | 横浜 | 千葉 | さいたま | 埼玉 | 水戸 |
    宇都宮 | 前橋 | 新潟 | 富山 | 金沢 | 福井 | 甲府 | 長野 | 岐阜 | 静岡 | 津 | 大津 | 奈良 |
    和歌山 | 鳥取 | 松江 | 岡山 | 広島 | 山口 | 徳島 | 高松 | 松山 | 高知 | 福岡 | 佐賀 | 長崎 |
    熊本 | 大分 | 宮崎 | 鹿児島 | 那覇 | 沖縄 | 青森 | 盛岡 | 秋田 | 山形 | 福島 | 北京 | 上海 |
    香港 | 台北 | ソウル | 平壌 | バンコク | ハノイ | マニラ | ジャカルタ | シンガポール |
    クアラルンプール | ヤンゴン | ニューデリー | イスラマバード | カブール | テヘラン |
    バグダッド | ベイルート | ダマスカス | エルサレム | ガザ | カイロ | リヤド | ドバイ |
    ドーハ | アンカラ | イスタンブール | モスクワ | キーウ | キエフ | ミンスク | ワルシャワ |
    ベルリン | ウィーン | ジュネーブ | ブリュッセル | パリ | ロンドン | マドリード | リスボン |
    ローマ | アテネ | ストックホルム | ヘルシンキ | ワシントン | ニューヨーク | ロサンゼルス |
    サンフランシスコ | オタワ | メキシコ市 | ハバナ | ブラジリア | サンパウロ |
    リオデジャネイロ | ブエノスアイレス | ナイロビ | ヨハネスブルク | シドニー | キャンベラ |
    ウェリントン | フランクフルト | 国連
  `),

  common: [],

  // Labels and bylines.
  labels: {
    title: words('タイトル | 見出し | 件名 | 題名 | 表題'),

    published: words(`
      公開日 | 公開日時 | 公開 | 配信日 | 配信日時 | 配信 | 掲載日 | 掲載日時 | 掲載 | 発行日 |
      発行 | 発表日 | 投稿日 | 投稿日時 | 投稿 | 公表日 | 公表 | 報道発表日 | 発信日時 | 初出
    `),

    date: words('日付 | 日時 | 年月日'),

    otherDate: words(`
      更新日 | 更新日時 | 更新 | 最終更新 | 最終更新日 | 最終更新日時 | 最終更新日: | 修正日 |
      編集日 | 作成日 | 閲覧日 | 取得日 | 保存日 | アクセス日 | 改訂日
    `),

    source: words('出典 | 出所 | 情報源 | 情報元 | ソース | 引用元 | 提供 | 提供元 | 配信元'),

    outlet: words(`
      発行元 | 新聞 | 媒体 | 媒体名 | 出版社 | 発行者 | 発信元 | 掲載紙 | 掲載媒体 | 紙名
    `),

    author: words(`
      著者 | 執筆者 | 筆者 | 記者 | 文 | 執筆 | 取材 | 取材・文 | ライター | 文責 | 作者
    `),

    id: words('記事番号 | 記事id | 管理番号 | 番号 | 整理番号 | 文書番号 | ニュース番号'),

    place: words('場所 | 地名 | 発信地 | 都市'),

    address: words(`
      リンク | 元記事 | 元記事リンク | アドレス | 記事url | 掲載url | 原文 | パーマリンク
    `),

    other: words(`
      カテゴリ | カテゴリー | 分類 | ジャンル | タグ | キーワード | 関連語 | 文字数 | 言語 | 国 |
      面 | 面名 | 版 | 朝夕刊 | ページ | 頁 | 閲覧数 | 話題 | 部門 | 種別 | 編集 | 写真 | 撮影 |
      媒体種別 | 欄
    `),
  },

  byline: words('文 | 記者 | 取材・文 | 執筆 | 筆者'),

  // Kinds and their marks.
  interview: { question: [], answer: [] },

  kinds: { interview: [], opinion: [], pressRelease: [], liveblog: [], transcript: [] },

  correction: [],

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
