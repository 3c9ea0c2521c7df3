import type { Passage } from '../../blocks/passages.ts';
import { frontPassages } from '../../document.ts';
import type { Line } from '../../lines/lines.ts';
import { readSubject } from '../../lines/mail-subject.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { statedTitle } from './stated-title.ts';

/** Sender or addressee of a message, in the languages of mail programs. */
const PARTY =
  /^(?:>\s*)?\*?(?:From|To|Cc|Newsgroups|Von|An|De|À|A|Para|Da|Kimden|Kime|Gönderen|Kime|От|От кого|Кому|Van|Aan|Od|Do|Från|Till|من|إلى|از|به|发件人|收件人|寄件者|收件者|差出人|宛先)\*?\s?[:：]/iu;

/** A label of any kind before a value. */
const LABEL = /^\p{L}[\p{L} .-]{1,24}\s?[:：]\s?\S/u;

/** So far from the subject the other lines of its header stand. */
const NEAR = 6;

/** So many labelled lines beside it, and no sender among them, make a form: a cutting's, a script's. */
const FORM = 2;

/**
 * The subject of a message: `Subject: FW: [list] Ministers to buy up bogs`. Whoever passed a text on
 * wrote it, so that a headline in the text itself outranks it. Not the subject of a form: `Subject: Ferries`
 * between `Client: …` and `Page: …`.
 */
export const subjectLine: Rule = {
  id: 'title/subject-line',
  find(document) {
    // The head of the message or post that carries the text is left out of the text's own front.
    const { page, passages, firstProse } = document;
    const front = linesOf(page === null ? passages.slice(0, firstProse) : frontPassages(document));
    for (const [index, line] of front.entries()) {
      const subject = readSubject(line.text);
      if (subject === null || isOfForm(front, index)) continue;
      const from = line.from + line.text.indexOf(subject);
      const next = front[index + 1];
      // A header's long line goes on below, set in.
      const isFolded = next !== undefined && next.index === line.index + 1 && isContinued(next);
      const end = isFolded ? next.to : from + subject.length;
      return {
        fields: [statedTitle(document, { start: from, end })],
        labels: [{ label: 'headline', start: line.from, end: isFolded ? next.to : line.to }],
      };
    }
    return NOTHING;
  },
};

function isContinued({ indent, text }: Line): boolean {
  return indent > 0 && !LABEL.test(text) && text.length <= 100;
}

/** The lines of passages, each once. */
function linesOf(passages: readonly Passage[]): readonly Line[] {
  return [...new Set(passages.flatMap(({ lines }) => lines))].filter(({ isBlank }) => !isBlank);
}

/** Forums print a thread's name among the labels of its writer. */
const THREAD = /^(?:thread|post subject)\b/iu;

function isOfForm(front: readonly Line[], at: number): boolean {
  if (THREAD.test(front[at]?.text ?? '')) return false;
  const near = front.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter(({ text }) => text.length <= 200);
  if (near.some(({ text }) => PARTY.test(text))) return false;
  return near.filter(({ text }) => LABEL.test(text)).length > FORM;
}
