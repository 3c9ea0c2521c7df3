import { words } from './word-lists.ts';

/** What a message channel's page says of itself, in all languages at once: pages of messengers are in the reader's, not the channel's. */
export const CHANNEL_WORDS = {
  /** Whom and what it counts: `12.4K subscribers`. */
  counted: words(`
    subscribers | subscriber | members | followers | abonnés | abonnenten | suscriptores | seguidores | inscritos | assinantes | iscritti |
    подписчиков | подписчика | подписчик | подписчики | участников | участника | підписників | абонентів | abone | takipçi | üye |
    مشترك | مشتركين | مشتركاً | متابع | متابعاً | عضو | عضواً | دنبال‌کننده | دنبال کننده | سبسکرائبرز | ممبرز | اراکین | پیروکار |
    人订阅 | 订阅者 | 位订阅者 | 位訂閱者 | 人の登録者 | 登録者 | 購読者 | 구독자 | 명 구독 | נרשמים | מנויים | עוקבים | सदस्य | subscrivers | subskrybentów | abonnees | odběratelů | pelanggan
  `),
  /** How often a message was seen, before its hour: `1.1K views edited 09:12`. */
  seen: words(`
    views | view | vues | aufrufe | visualizaciones | visualizações | visualizzazioni | просмотров | просмотра | просмотр | переглядів | görüntüleme | görüntülenme |
    مشاهدة | مشاهدات | مشاهدہ | ویوز | بازدید | 次查看 | 次浏览 | 阅读 | 閲覧 | 조회 | צפיות | व्यूज
  `),
  /** Thousands and millions behind the number. */
  sizes: words(
    'k | m | тыс. | тыс | млн | هزار | میلیون | ألف | ألفاً | الف | آلاف | مليون | ہزار | لاکھ | bin | b | mn | 万 | 萬 | 만 | 천 | אלף | हज़ार',
  ),
} as const;
