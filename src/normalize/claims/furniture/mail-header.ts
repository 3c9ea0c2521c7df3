import type { Passage } from '../../blocks/passages.ts';
import { frontPassages } from '../../document.ts';
import { readSubject } from '../../lines/mail-subject.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** A line of a message's header, as mail programs print it above what they forward. */
const HEADER =
  /^(?:>\s*)?\*?(?:From|To|Cc|Bcc|Reply-To|Path|Newsgroups|Organization|Message-ID|Lines|Xref|References|Approved|NNTP-Posting-Host|Distribution|X-[\w-]{1,30}|Sent|Date|Subject|Von|An|Gesendet|Betreff)\*?:\*?\s/u;

/** Sender or addressee: without one of them it is no message's header. */
const PARTY = /^(?:>\s*)?\*?(?:From|To|Von|An)\*?:\*?\s.{0,200}@/u;

const SEPARATOR = /^-{2,}\s*(?:Forwarded|Original) message\s*-{0,}$/iu;

/**
 * The header of a forwarded message: `From: …@…`, `To: …`, `Date: …` on neighboring lines. It tells
 * when and by whom the text was passed on, not when it was published, and holds private addresses.
 */
export const mailHeader: Rule = {
  id: 'furniture/mail-header',
  find(document) {
    // The subject may well be the headline: other rules look at it.
    const head = document.mail?.fields.filter(({ kind }) => kind !== 'subject') ?? [];
    if (head.length > 0) return { labels: head.map(({ start, end }) => ({ label: 'form', start, end })) };
    const front = frontPassages(document);
    const lines = front.filter(
      ({ text }) => text.length <= 400 && (HEADER.test(text) || SEPARATOR.test(text)),
    );
    if (lines.length < 2 || !lines.some(({ text }) => PARTY.test(text))) return NOTHING;
    return { labels: lines.filter(isNoSubject).map(({ start, end }) => ({ label: 'form', start, end })) };
  },
};

/** The subject may well be the headline: other rules look at it. */
function isNoSubject({ text }: Passage): boolean {
  return readSubject(text) === null;
}
