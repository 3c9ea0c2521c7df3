import type { Passage } from '../blocks/passages.ts';
import type { Reading } from '../page/reading.ts';

/** `---------- Forwarded message ---------`, `-----Message transféré-----`, `Begin forwarded message:`. */
const SEPARATOR =
  /^(?:[-_=*>\s]{2,}\s?(?:forwarded|original) message\s?[-_=*\s]*|begin forwarded message:?|[-_=*\s]{2,}\s?(?:message (?:transféré|d'origine|original)|(?:weitergeleitete|ursprüngliche) nachricht|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|messaggio (?:inoltrato|originale)|(?:iletilen|özgün|orijinal) (?:mesaj|ileti)|(?:пересылаемое|пересланное|исходное) (?:сообщение|письмо)|الرسالة (?:المحولة|الأصلية)|رسالة (?:محولة|معاد توجيهها)|پیام (?:فوروارد شده|اصلی)|(?:转发|原始)(?:的)?邮件|轉寄郵件|転送されたメッセージ|doorgestuurd bericht|wiadomość oryginalna|przekazana wiadomość)[-_=*:\s]*)$/iu;

/** A line of a message's header. */
const HEADER =
  /^(?:>\s*)?\*?(?:from|to|cc|sent|date|subject|reply-to|de|à|a|para|envoyé|enviado(?: el)?|enviada(?: em)?|objet|fecha|data|asunto|assunto|von|an|gesendet|datum|betreff|da|inviato|oggetto|kimden|kime|tarih|gönderen|gönderildi|konu|от|кому|от кого|дата|тема|отправлено|من|إلى|التاريخ|الموضوع|از|به|تاریخ|موضوع|发件人|收件人|日期|主题|寄件者|差出人|宛先|日時|件名|od|do|temat|van|aan|onderwerp)\*?\s?[:：]/iu;

/** So far into a text, in passages, stands the mark of a forwarded message; words above it are no more. */
const [REACH, MOST_WORDS] = [15, 80];

/**
 * Behind the header of the message that a text was forwarded in, or 0: what its sender wrote above the
 * mark is a greeting and not the story, and the header's day is the message's. Only where a mark stands
 * on a line of its own with header lines under it, and less above it than below. Linear.
 */
export function findForwarded(passages: readonly Passage[], readings: readonly Reading[]): number {
  const mark = passages.slice(0, REACH).findIndex(({ text }) => text.length <= 120 && SEPARATOR.test(text));
  if (mark < 0) return 0;
  const words = readings.slice(0, mark).reduce((sum, reading) => sum + reading.words, 0);
  if (words > MOST_WORDS) return 0;
  let end = mark + 1;
  while (isHeader(passages[end])) end += 1;
  return end - mark > 2 ? mark + 1 : 0;
}

function isHeader(passage: Passage | undefined): boolean {
  return passage !== undefined && !passage.isProse && HEADER.test(passage.text);
}
