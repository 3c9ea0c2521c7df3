/** What mail programs and forums print before a message's subject, and what they and lists put before the subject itself. */
const SUBJECT =
  /^(?:>\s*)?\*?(?:Subject|Post subject|Thread|Betreff|Objet|Asunto|Assunto|Oggetto|Konu|Тема|Temat|Onderwerp|Ämne|الموضوع|موضوع|件名|主题|主題)\*?\s*[:：]\*?\s*(?:(?:re|fwd?|fw|aw|wg|tr|rv|enc|i|ynt|\[[^\]]{1,40}\])\s?:?\s+){0,4}(?<subject>\S.{2,300}?)(?:\s+\(Read [\d,]+ times\))?$/iu;

/** The subject that a line of a message's header names, without the marks of replies and lists; or null. */
export function readSubject(text: string): string | null {
  return text.length > 400 ? null : (SUBJECT.exec(text)?.groups?.subject ?? null);
}
