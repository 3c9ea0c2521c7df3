import { printedText } from '../../decode/printed.ts';
import { backPassages, type Document } from '../../document.ts';
import { aroundDay } from '../../lines/around-day.ts';
import { LONGEST_BYLINE, type NamesAt, readByline } from '../../lines/byline-line.ts';
import { labelSet } from '../../lines/label-words.ts';
import { cutAtInnerLabels } from '../../lines/labelled-lines.ts';
import type { Line } from '../../lines/lines.ts';
import { isRole, readNames } from '../../lines/names.ts';
import { toPieces } from '../../lines/pieces.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';

/** Labels of an author, as keys of words. */
const AUTHOR_LABELS: ReadonlySet<string> = labelSet('author');

/** How blogs sign behind a story: `Posted by Wendell at 10:52`. */
const SIGNED =
  /^(?:posted by|publicado por|postado por|pubblicato da|postato da|publié par|geschrieben von|نوشته شده|napsal|napsala|\p{Script=Han}{0,8}(?:记者|記者)|撰文|作者)[\s:：/]/iu;

/**
 * `By Jane Doe`, `Von Max Muster`, `文/张三` on a line or in a piece of a line near the head of the page, or
 * `Author: Jane Doe`. What they are (`, Political Editor`) is no part of the names.
 */
export const byLine: Rule = {
  id: 'byline/by-line',
  find(document) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    const claim = ({ start, text }: NamesAt, from: number, to: number) => {
      fields.push({
        field: 'byline',
        value: printedText(document.view, start, start + text.length),
        basis: 'stated',
        spans: [{ start, end: start + text.length }],
      });
      labels.push({ label: 'byline', start: from, end: to });
    };
    const isLabelled = (at: number) =>
      document.cells.some(({ label, start, end }) => AUTHOR_LABELS.has(label) && start <= at && at < end);
    const alone = linesAlone(document);
    for (const line of near(document)) {
      if (line.text.length > LONGEST_BYLINE || isLabelled(line.from)) continue;
      const whole = { start: line.from, end: line.to, text: line.text };
      const cut = cutAtInnerLabels(line.text, line.from).map((piece) => ({
        ...piece,
        end: piece.start + piece.text.length,
      }));
      const pieces = [...(cut.length > 1 ? cut : []), whole, ...toPieces(line.text, line.from)];
      for (const { start, end, text } of pieces) {
        const names = readByline(text, alone.has(line.index)) ?? readBefore(text);
        if (names === null) continue;
        claim({ start: start + names.start, text: names.text }, start, end);
        break;
      }
    }
    for (const { text, from, to } of behind(document)) {
      const names = SIGNED.test(text) ? readByline(text) : null;
      if (names !== null) claim({ ...names, start: from + names.start }, from, to);
    }
    for (const cell of document.cells) {
      if (!AUTHOR_LABELS.has(cell.label)) continue;
      const names = readByline(cell.value) ?? namesAlone(cell.value);
      if (names !== null)
        claim({ start: cell.valueStart + names.start, text: names.text }, cell.start, cell.end);
    }
    return { fields, labels };
  },
};

/** The names before the day of a line: `Von Max Muster 17.05.2021, 18:11 Uhr`. */
function readBefore(text: string): NamesAt | null {
  const around = aroundDay(text);
  return around === null ? null : readByline(around.before, true);
}

/** Indexes of lines below the headline that are passages by themselves, and no running text: no wrap cut them. */
function linesAlone({ passages, headline }: Document): ReadonlySet<number> {
  return new Set(
    passages.flatMap(({ isProse, start, lines: [line, second] }) =>
      isProse || headline === null || start < headline.end || line === undefined || second !== undefined
        ? []
        : line.index,
    ),
  );
}

/** What blogs print behind a post is so many passages long. */
const TAIL = 8;

/** The lines behind the story, and the last of its own. */
function behind(document: Document): readonly Line[] {
  const last = document.passages.slice(Math.max(0, document.afterProse - TAIL), document.afterProse);
  return [...last.filter(({ isProse }) => !isProse), ...backPassages(document)].flatMap(({ lines }) => lines);
}

/** `Jane Doe`, not `Jane Doe is a writer based in Beirut`. */
function namesAlone(value: string): NamesAt | null {
  const names = readNames(value);
  return names !== null && isRole(names.rest) ? { start: 0, text: names.text } : null;
}

/** Below a headline a byline stands no farther, in passages. */
const BELOW_HEADLINE = 4;

/**
 * The lines of the page's head, and of the passages behind the first running text (a standfirst, or what
 * somebody wrote above a text that he passed on, may come first).
 */
function near({ lines, passages, firstProse, comments, headline }: Document): readonly Line[] {
  const until = Math.max(firstProse + 2, (headline?.at ?? -BELOW_HEADLINE) + BELOW_HEADLINE);
  const last = passages[Math.min(until, comments - 1)]?.lines.at(-1);
  return last === undefined ? [] : lines.slice(0, last.index + 1);
}
