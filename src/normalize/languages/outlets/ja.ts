import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in Japanese. */
export const outlet: OutletWords = {
  origin: phrases(`
    この記事はNAMEに掲載されました | この記事はNAMEからの転載です | NAMEより転載
  `),

  credit: [],

  self: [],

  page: phrases(`
    NAMEアプリ | NAMEのアプリ | NAMEデジタル | NAMEをフォロー | NAMEの記事 | NAMEの記事一覧 | NAME電子版 | NAME編集部 | NAME公式アカウント |
    著作権はNAMEに * | (NAME) 無断転載 *
  `),

  any: phrases(`
    出典:NAME | NAMEについて | NAMEトップ
  `),
};
