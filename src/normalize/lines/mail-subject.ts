import { MAIL_WORDS } from '../languages/mail-words.ts';

/** What mail programs and forums print before a message's subject, and what they and lists put before the subject itself. */
const SUBJECT = new RegExp(
  `^(?:>\\s*)?\\*?(?:${MAIL_WORDS.subject.join('|')}|Post subject|Thread)\\*?\\s*[:：]\\*?\\s*(?:(?:re|fwd?|fw|aw|wg|tr|rv|enc|i|sv|vs|vl|vb|odp|pd|doorst|ynt|ilt|rif|res|\\[[^\\]]{1,40}\\])\\s?:?\\s+){0,4}(?<subject>\\S.{2,300}?)(?:\\s+\\(Read [\\d,]+ times\\))?$`,
  'iu',
);

/** The subject that a line of a message's header names, without the marks of replies and lists; or null. */
export function readSubject(text: string): string | null {
  return text.length > 400 ? null : (SUBJECT.exec(text)?.groups?.subject ?? null);
}
