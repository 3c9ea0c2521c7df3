import { channelOf, isSubscriberCount, readMessageHead } from '../lines/channel.ts';
import { looksLikeDateline } from '../lines/datelines/alone.ts';

/**
 * Whether a line above a story heads the page or the sheet, not the story: a channel's name and the number of its subscribers, the number of
 * an issue, a press office, a dateline alone.
 */
export function isOfLetterhead(text: string, view: string): boolean {
  return (
    isSubscriberCount(text) ||
    isOfChannel(text, view) ||
    ISSUE_LINE.test(text) ||
    OFFICE.test(text) ||
    looksLikeDateline(text)
  );
}

/** The channel's own name on a page of messages, or the head of one of them. */
export function isOfChannel(text: string, view: string): boolean {
  const channel = channelOf(view);
  return channel !== null && (text.endsWith(channel.name) || readMessageHead(text) !== null);
}

/** The number of an issue and its day or year: `BULLETIN N° 2 184 Jeudi 5 septembre 2024`, `شماره ۲۱۴۷ - سه‌شنبه ۳ مرداد ۱۳۹۶`. */
const ISSUE_LINE =
  /(?:^|[\s,–-])(?:N[°º]|№|Nr\.|Issue|Ausgabe|Sayı|Číslo|رقم العدد|العدد|شماره|شمارۀ|شمارہ|גיליון|第)\s?\[?\p{Nd}.{0,140}(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})|[日年].{0,60}第\s?\p{Nd}{1,6}\s?[号號期]$/iu;

/** An invocation, and the press office in a letterhead: whole short lines. */
export const OFFICE =
  /^(?:بسم الله الرحمن الرحيم|بسمه تعالی|باسمه تعالی|بسم اللہ الرحمن الرحیم|(?:\S{1,20}\s){0,4}(?:المكتب الإعلامي|المكتب الصحفي|الدائرة الإعلامية|إدارة الإعلام|روابط عمومی|دفتر رسانه‌ای|شعبہ نشر و اشاعت|شعبہ اطلاعات|میڈیا سیل|bas[ıi]n b[üu]rosu|bas[ıi]n m[üu]şavirli[ğg]i|bas[ıi]n ofisi|medya ofisi|пресс-служба|пресс-центр|отдел печати|press office|press service|media office|pressestelle|service de presse|oficina de prensa|gabinete de prensa|ufficio stampa|assessoria de imprensa|新闻处|新聞處|新闻办公室|新聞辦公室|広報部|広報課|報道官室|대변인실|דוברות|לשכת הדובר)(?:[\s,،،].{0,40})?)$/iu;
