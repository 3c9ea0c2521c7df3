import { jaDates } from './dates/ja.ts';
import { furniture } from './furniture/ja.ts';
import type { Lexicon } from './lexicon.ts';
import { outlet } from './outlets/ja.ts';
import { words } from './word-lists.ts';

/** Japanese. */
export const ja: Lexicon = {
  code: 'ja',

  ...jaDates,

  // Labels and bylines.
  labels: {
    title: words(`
      タイトル | 見出し | 件名 | 題名 | 表題 | 記事見出し | 記事タイトル | 主見出し
    `),

    published: words(`
      公開日 | 公開日時 | 公開 | 配信日 | 配信日時 | 配信 | 掲載日 | 掲載日時 | 掲載 | 発行日 | 発行 | 発表日 | 投稿日 | 投稿日時 | 投稿 | 公表日 |
      公表 | 報道発表日 | 発信日時 | 掲載年月日 | 発行年月日 | 放送日 | 記事公開日`),

    firstPublished: words(`
      初出 | 初回公開 | 初掲載 | 初回公開日
    `),

    date: words('日付 | 日時 | 年月日'),

    otherDate: words(`
      更新日 | 更新日時 | 更新 | 最終更新 | 最終更新日 | 最終更新日時 | 最終更新日: | 修正日 | 編集日 | 作成日 | 閲覧日 | 取得日 | 保存日 | アクセス日 |
      改訂日 | 印刷日 | 印刷日時 | 検索日 | 出力日
    `),

    source: words('出典 | 出所 | 情報源 | 情報元 | ソース | 引用元 | 提供 | 提供元 | 配信元'),

    outlet: words(`
      発行元 | 新聞 | 媒体 | 媒体名 | 出版社 | 発行者 | 発信元 | 掲載紙 | 掲載媒体 | 紙名 | 新聞名 | 掲載媒体名 | 掲載新聞 | 媒体（紙名） | 放送局
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

  byline: words(`
    文 | 記者 | 取材・文 | 執筆 | 筆者 | 文・写真
  `),

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
  furniture,

  outlet,
};
