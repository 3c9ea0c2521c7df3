import { words } from './word-lists.ts';

/**
 * Agencies that datelines name without brackets around them, or in scripts without capitals, as printed:
 * what tells a dateline from a sentence. Which outlet each is, profiles say.
 */
export const AGENCIES: readonly string[] = words(`
  AFP | AP | Reuters | Xinhua | TASS | ITAR-TASS | Interfax | INTERFAX.RU | IRNA | ISNA | MNA | ANI | PTI | UPI |
  KOMPAS.com | ANTARA | dpa | taz | dapd | ots | epd | KNA | sda | Keystone-SDA | EFE | Europa Press | Prensa Latina | Télam | Notimex | Andina | ABI | ANSA | Adnkronos | askanews | AGI | LaPresse | Italpress | Folhapress | Belga | ANP | PAP | ČTK | ČTK | TASR | MTI | Agerpres | Tanjug | Hina | HINA | Beta | FoNet | BTA | Ritzau | NTB | TT | STT | DHA | İHA | AA | ANKA | Anadolu | Bernama | Antara | KUNA | SPA | WAM | BNA | QNA | NNA | SANA | Petra | WAFA | MAP | APS | TAP | Pajhwok | APP | UNB | BSS | Kyodo | Yonhap | KCNA | VNA | TTXVN | CNS | EP | Lusa | APA | АПН |
  РИА Новости | РИА | ТАСС | ИТАР-ТАСС | Интерфакс | ПРАЙМ | РБК | Росбалт | Регнум | УНІАН | УНИАН | Укрінформ | Інтерфакс-Україна | Интерфакс-Украина | РБК-Україна | Росбалт | REGNUM | БелТА | Укринформ |
  أ ف ب | أ.ف.ب | ا ف ب | د ب أ | د.ب.أ | رويترز | سانا | وفا | معا | سبأ | بترا | قنا | وام | واس | واع | كونا | بنا |
  الأناضول | وكالات | المسار | القدس العربي | شينخوا | نينا | أ ش أ | وكالة الأنباء | العربي الجديد |
  भाषा | वार्ता | एजेंसी | एएनआई | आईएएनएस | ایرنا | ایسنا | مهر | فارس | تسنیم | ایلنا | پانا | ایکنا | شینهوا | ایمنا | برنا | باشگاه خبرنگاران جوان |
  اے پی پی | آئی این پی | این این آئی | اے ایف پی | نیوز ڈیسک | آن لائن |
  新华社 | 新華社 | 中新社 | 中新网 | 中央社 | 法新社 | 路透社 | 美联社 | 本报 | 本報 | 本网 | 本台 | 本刊 | 人民网 | 新华网 | 中国网 | 央视网 |
  共同 | 時事 | 共同通信 | 時事通信 | ロイター | AFP時事 | AFP=時事 | 聯合ニュース | 朝鮮通信 | ラヂオプレス
`);
