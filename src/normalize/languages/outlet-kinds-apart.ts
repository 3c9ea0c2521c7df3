import { words } from './word-lists.ts';

/**
 * What stands beside a name without being part of it: what kind of paper it is, in languages whose readers leave that off; the desk that
 * signs; the form in which the outlet comes.
 */
export const APART_FROM_NAME = {
  /** Before the name, whatever its case. */
  kinds: words(`
    روزنامه | روزنامۀ | روزنامهٔ | هفته‌نامه | هفته‌نامهٔ | هفته‌نامۀ | هفته نامه | هفته نامهٔ | ماهنامهٔ | ماهنامه | دوهفته‌نامه | فصلنامه | پایگاه خبری | پایگاه خبری تحلیلی | سایت خبری | وب‌سایت | وب سایت | سایت | نشریه | پایگاه اطلاع رسانی |
    روزنامہ | ہفت روزہ | ماہنامہ | ویب سائٹ |
    газета | газеты | газете | газету | журнал | журнала | еженедельник | сетевое издание | издание | интернет-издание | портал | сайт | информационный портал |
    часопис | тижневик | інтернет-видання | газети | видання | онлайн-видання | вестникът | вестника | лист | новине
  `),
  /** Before the name, where they are printed small. */
  smallKinds: words(`
    newspaper | daily | weekly | the newspaper | the daily | the weekly | zeitung | tageszeitung | wochenzeitung | le quotidien | quotidien | l'hebdomadaire | le journal | le magazine | le site |
    el diario | el periódico | diario | periódico | la revista | il quotidiano | il giornale | il settimanale | la rivista | o jornal | o diário | a revista | de krant | het dagblad | het weekblad |
    tidningen | avisen | avisa | dziennik | tygodnik | gazeta | portal | deník | týdeník | denník | týždenník | list | dnevnik | ziarul | cotidianul | săptămânalul | a | az | lehti | báo | koran | harian | surat kabar | gazeta e | jarida la | gazeti la
  `),
  /** Behind the name, where they are printed small. */
  behind: words(
    'լրատվական գործակալություն | լրատվական կայք | gazetesi | dergisi | haber sitesi | qəzeti | газеті | lap | napilap | hetilap | lehti | nieuws',
  ),
  /** Who signs for the outlet, before its name. */
  desks: words(`
    редакция | редакция газеты | редакция журнала | редакция сайта | редакція | редакція газети | redaktion | redaktion der | redaktion des | die redaktion | redacción | redacción de | la redacción de | rédaction | rédaction de | la rédaction de |
    redazione | redazione di | la redazione di | redação | redação do | redação de | redactie | de redactie van | redakcja | redakcia | redakce | redacția | هيئة تحرير | تحریریه | تحریریۀ | حقوق © | موقع وصحيفة
  `),
  /** The form in which it comes, behind the name: only where the name is printed without it more often. */
  forms: words(`
    newsroom | news room | online | digital | app | e-paper | website | web | site | tv | media center | press room | media centre | newsdesk | 뉴스룸 | ニュースルーム | 新闻中心 | 新闻网 | 電子版 | デジタル | オンライン |
    تی‌وی | تی وی | تیوی | آنلاین | الإخبارية | الاخبارية | الإخباري | أونلاين | اونلاين | ٹی وی | آن لائن | онлайн | ออนไลน์ | ऑनलाइन | অনলাইন
  `),
} as const;
