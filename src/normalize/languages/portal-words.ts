import { words } from './word-lists.ts';

/** By which a portal says that a text is of another site, without naming it: parts of lines, in the languages of news. */
export const PORTAL_WORDS: readonly string[] = words(`
  read the (?:original|full) (?:article|story|report) (?:on|at) | view (?:original|source) (?:article|story) | distributed by |
  lire l.article (?:original|complet sur) | voir l.article original | zum original(?:artikel|beitrag)? | originalartikel lesen |
  ver (?:la )?noticia original | leer (?:la )?noticia (?:original|completa en) | ir a la fuente | ver not[ií]cia original | ler (?:a )?not[ií]cia original | ler na fonte |
  leggi (?:l.articolo|la notizia) (?:originale|completa su) | vai all.articolo originale | haberin kayna[ğg]ı | kayna[ğg]a git | haberi kayna[ğg]ında oku |
  читать (?:в источнике|оригинал|полностью на) | источник новости | перейти к источнику | читати в джерелі | przeczytaj w źródle | czytaj (?:cały artykuł )?na stronie |
  لقراءة الخبر من مصدره | قراءة الخبر من المصدر | اقرأ الخبر من المصدر | اقرأ من المصدر | المصدر الأصلي | لقراءة المقال من مصدره |
  مشاهده (?:خبر )?در منبع | منبع اصلی خبر | مسئولیتی ندارد | مشاهده منبع | خبر کا اصل |
  此消息系转载 | 阅读原文 | 查看原文 | 閱讀原文 | 查看原網 | 元記事を読む | \\d:\\d\\d\\s?配信 | 提供元サイト | 기사 ?원문 | 언론사 ?(?:홈|페이지) | baca (?:artikel|berita) (?:asli|selengkapnya di) | xem bài gốc | theo nguồn
`);
