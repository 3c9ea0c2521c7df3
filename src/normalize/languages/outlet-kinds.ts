import { words } from './word-lists.ts';

/**
 * What kind of outlet it is, in words that texts set before or behind a name that does without them: `خبرگزاری ایرنا`,
 * `صحيفة الشرق الأوسط`, `газета «Коммерсантъ»`, `Cumhuriyet gazetesi`. Of all languages at once.
 */
export const OUTLET_KINDS = {
  /** Before the name; an agency's mark stands behind the first ones. */
  agency: words(`
    وكالة | وكالة أنباء | وكالة الأنباء | خبرگزاری | خبرگزاري | خبر رساں ادارہ | خبر رساں ادارے | خبر رساں ایجنسی | نیوز ایجنسی |
    агентство | информагентство | информационное агентство | новостное агентство | ИА | агенція | agence | agence de presse | agenzia |
    agencia | agencia de noticias | agência | agência de notícias | nachrichtenagentur | agencja | סוכנות הידיעות | סוכנות | समाचार एजेंसी
  `),

  before: words(`
    صحيفة | جريدة | قناة | شبكة | موقع | إذاعة | راديو | تلفزيون | مجلة | يومية | قناة تلفزيون | مؤسسة | صحيفة وموقع |
    روزنامه | روزنامۀ | شبکه | پایگاه خبری | سایت خبری | سایت | وب‌سایت | نشریه | هفته‌نامه | هفته نامه | ماهنامه | رادیو | تلویزیون | کانال خبری |
    روزنامہ | ہفت روزہ | ماہنامہ | چینل | نجی ٹی وی چینل | ویب سائٹ | اخبار |
    газета | журнал | телеканал | радиостанция | издание | портал | интернет-издание | радио | сайт | газету | газети |
    zeitung | tageszeitung | journal | quotidien | le quotidien | giornale | quotidiano | periódico | jornal | dziennik | gazeta | krant |
    עיתון | אתר | ערוץ | रेडियो | अख़बार | दैनिक | समाचार पत्र
  `),

  behind: words(`
    gazetesi | ajansı | haber ajansı | kanalı | televizyonu | dergisi | haber sitesi | haber portalı |
    新聞社 | 通信社 | 通讯社 | 报 | 電視台 | 电视台 | 记者 | 網站 | 网站 | 客户端 | 微信公众号 | 电子版 | 電子版 | デジタル | 신문사 | 방송 | 통신
  `),
} as const;

/** What joins the name of who keeps the rights to the words that say so, before it: `محفوظة لصحيفة …`, `שמורות לקול …`. */
export const RIGHTS_JOINERS = {
  /** Words of their own. */
  words: words(`
    لـ | لدى | ل | بۆ | ji bo | إلى | برای | متعلق به | مربوط به | از آن | در اختیار | بحق | بنام | به | ל | ל- | של | принадлежат | за | to | by | bei | à | de | di | of | का | के लिए | ©
  `),
  /** Grown together with the name's first letter. */
  grown: words('لـ | ل | ל'),
} as const;

/** What stands behind the name in such a line: `محفوظ است`, `وخاضعة لشروط`. */
export const RIGHTS_BEHIND: readonly string[] = words(`
  محفوظ است | محفوظ می‌باشد | محفوظ می باشد | محفوظ میباشد | است | می‌باشد | می باشد | وخاضعة | محفوظة | محفوظ ہیں | ہیں | محفوظ | aittir | saklıdır | प्रकाशित |
  בע"מ | בע״מ | ע"ר | ש.מ.م | ذ.م.م | ش.م.م | ش.م.ل | и охраняются | принадлежат | защищены
`);
