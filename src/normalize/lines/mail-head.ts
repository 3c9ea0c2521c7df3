import { MAIL_WORDS } from '../languages/mail-words.ts';
import { toWordKey } from '../languages/word-key.ts';
import type { Line } from './lines.ts';

/** What a line of a message's head tells. */
export type MailField = 'party' | 'sent' | 'subject' | 'other';

const KINDS: ReadonlyMap<string, MailField> = new Map([
  ...MAIL_WORDS.sent.map((word) => [toWordKey(word), 'sent'] as const),
  ...MAIL_WORDS.party.map((word) => [toWordKey(word), 'party'] as const),
  ...[...MAIL_WORDS.subject, ...MAIL_WORDS.headline].map((word) => [toWordKey(word), 'subject'] as const),
]);

/** `Emne: Ferry returns`, `*From:* Ada Quill <…>`, `X-RSS-Feed: https://…`. */
const FIELD =
  /^(?:>\s?)?(?:\*{1,2}|_{1,2})?(?<label>\p{L}[\p{L}\p{M}'’ -]{0,24}?)\s?[:：](?:\*{1,2}|_{1,2})?(?:\s{1,20}(?<value>.*)|(?<bare>(?=[^\s/]).*)|)$/u;

/** A program's own: two words and more, joined. */
const OF_PROGRAMS =
  /^(?:x-[\w-]{2,40}|(?:message|list|return|mime|content|user|delivered|in-reply|thread|feedback)-[\w-]{2,40}|precedence|organi[sz]ation|newsgroups|lines|path|xref|references|approved)$/iu;

/** Two and more joined words before a colon: fields that lists and programs add in any language. */
const JOINED = /^\p{L}{2,20}-\p{L}{2,20}$/u;

/** What a line of a message's head is, by its label; null for what is no such line. */
export function readMailField(
  text: string,
): { readonly kind: MailField; readonly value: string; readonly at: number } | null {
  if (text.length > 600) return null;
  const groups = FIELD.exec(text)?.groups;
  const label = groups?.label;
  if (label === undefined) return null;
  const value = (groups?.value ?? groups?.bare ?? '').trim();
  const kind =
    KINDS.get(toWordKey(label)) ?? (OF_PROGRAMS.test(label) || JOINED.test(label) ? 'other' : null);
  return kind === null ? null : { kind, value, at: text.length - value.length };
}

/** One field of the head of the message that the text is. View offsets. */
export interface MailLine {
  readonly kind: MailField;
  readonly value: string;
  readonly valueStart: number;
  readonly start: number;
  readonly end: number;
}

/** The head of the message that the text is. */
export interface MailHead {
  readonly fields: readonly MailLine[];
  /** Index of the line behind its last. */
  readonly endLine: number;
}

/** A mailbox, or a name with one in angle brackets. */
const MAILBOX = /[^\s<>@]{1,64}@[\w-]{1,63}\.[\w.-]{2,}/u;

/** A head has so many lines, within so many. */
const [LEAST, REACH] = [3, 40];

/**
 * The head of a message at a text's beginning, in any language: three lines and more with the labels of mail programs, in a
 * row, one of them of somebody with a mailbox, one of the subject or the day. A folded line goes on with the one above. Null where
 * there is none: `To:` and `From:` alone are a timetable's.
 */
export function findMailHead(lines: readonly Line[]): MailHead | null {
  const fields: MailLine[] = [];
  let endLine = 0;
  for (const line of lines.slice(0, REACH)) {
    if (line.isBlank) {
      if (fields.length === 0) continue;
      break;
    }
    const read = readMailField(line.text);
    if (read === null) {
      // The line with which mailboxes part their messages; what a program folded.
      if (fields.length === 0 && /^From \S+@\S+ /u.test(line.text)) continue;
      if (fields.length > 0 && line.indent > 0 && lines[line.index - 1]?.isBlank === false) {
        endLine = line.index + 1;
        continue;
      }
      break;
    }
    fields.push({
      kind: read.kind,
      value: read.value,
      valueStart: line.from + read.at,
      start: line.from,
      end: line.to,
    });
    endLine = line.index + 1;
  }
  const has = (kind: MailField) => fields.some((field) => field.kind === kind);
  const isSent = fields.some(({ kind, value }) => kind === 'party' && MAILBOX.test(value));
  return fields.length >= LEAST && isSent && (has('subject') || has('sent')) ? { fields, endLine } : null;
}
