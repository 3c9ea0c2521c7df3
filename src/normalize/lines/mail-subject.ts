import { MAIL_WORDS } from '../languages/mail-words.ts';

/** What mail programs put before the subject of a reply or of what is passed on. */
const MARKS =
  're|fwd?|fw|aw|wg|antw|antwort|tr|rv|enc|i|r|sv|vs|vl|vb|odp|pd|předn|doorst|ynt|[iİ]lt|rif|res|ref|tov[áa]bb[íi]t[áa]s|vá|απ|πρθ|σχετ|отв|пер|ответ|на|הועבר|השב|رد|إعادة توجيه|回复|答复|转发|回覆|轉寄|転送|返信|전달|회신';

/** What mail programs and forums print before a message's subject, and what they and lists put before the subject itself. */
const SUBJECT = new RegExp(
  `^(?:>\\s*)?\\*?(?:${[...MAIL_WORDS.subject, ...MAIL_WORDS.headline].join('|')}|Post subject|Thread)\\*?\\s*[:：]\\*?\\s*(?:(?:(?:${MARKS})(?:\\s?\\[\\d{1,3}\\])?\\s?[:：]\\s*|(?:re|fwd?|fw)\\s+|\\[[^\\]]{1,40}\\]\\s?:?\\s+)){0,4}(?<subject>\\S.{2,300}?)(?:\\s+\\(Read [\\d,]+ times\\))?$`,
  'iu',
);

/** The subject that a line of a message's header names, without the marks of replies and lists; or null. */
export function readSubject(text: string): string | null {
  return text.length > 400 ? null : (SUBJECT.exec(text)?.groups?.subject ?? null);
}
