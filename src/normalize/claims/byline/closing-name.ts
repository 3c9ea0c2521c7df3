import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { hasOutletNoun } from '../../lines/outlet-name.ts';
import { readPersonLine } from '../../lines/person-line.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** `【河野里美】`, `【宍道みのり】`: a Japanese name of three to seven signs; two are an agency's. */
const HAN =
  /[。」]\s?【(?<name>\p{Script=Han}{3,5}|\p{Script=Han}{1,3}[\s\u3000]?[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,4})】$/u;

/** `（広報部　及川千尋）`, `（記者 …）`, `(כתבה: אורית בן-סימון)`, `(Баира Очирова, соб. корр.)` alone behind the story: what somebody is, and the name. */
const ROLE_AND_NAME: readonly RegExp[] = [
  /^[（(](?:\p{Script=Han}{1,6}(?:部|課|支局|総局|記者|记者|通讯员|特派員))[\s\u3000:：・=＝]{1,2}(?<name>\p{Script=Han}{2,5}[\s\u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{0,4})[）)]$/u,
  /^[（(](?:记者|記者|通讯员|文|取材)[\s\u3000:：=＝]{1,2}(?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6})[）)]$/u,
  /^\((?:כתבה?|כתב|כתבת|מאת|דיווח|דיווחה|צילום וכתיבה|תחקיר)\s?:\s?(?<name>\p{Script=Hebrew}[\p{Script=Hebrew}'׳״ -]{3,30})\)$/u,
  /^\(?(?:كتب|كتبت|كتبه|كتبها|تقرير|إعداد|متابعة|المراسل|مراسلنا)\s?[:：/–-]\s?(?<name>\p{Script=Arabic}[\p{Script=Arabic}\p{M} ]{3,30})\)?$/u,
  /^\(?(?:گزارش|گزارش از|خبرنگار|نویسنده|تنظیم|رپورٹ|تحریر|رپورٹر|نامہ نگار)\s?[:：/–-]\s?(?<name>\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200C ]{3,30})\)?$/u,
  /^(?:\p{Script=Hangul}{2,6}\s?[=＝/]\s?)?(?<name>\p{Script=Hangul}{2,4}(?:\s?[·,]\s?\p{Script=Hangul}{2,4}){0,3})\s?(?:선임|인턴|객원|수습|전문|대)?(?:기자|특파원|논설위원|통신원|리포터)(?:\s?[(<]?[\w.+-]{1,40}@[\w.-]{3,60}[)>]?)?$/u,
];

/** `WAM/Hatem Mohamed`: the agency, and who reported. */
const MARK_AND_NAME = /^(?<mark>\p{Lu}{2,8})\s?\/\s?(?<reporter>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,3})$/u;

/** `(Joan Petty)`, `（记者 …）` behind the last sentence. */
const LATIN = /[.!?"'»”]\s\((?<name>\p{Lu}[^()\d/]{4,40})\)$/u;

/**
 * A name in brackets behind the last sentence of the story: `… since the morning. (Joan Petty)`. Not an
 * agency's, `(Europa Press)`, and nobody else's whom the last paragraph names.
 */
export const closingName: Rule = {
  id: 'byline/closing-name',
  find({ view, passages, firstProse, afterProse, comments, outlets }) {
    if (afterProse <= firstProse) return NOTHING;
    const isAgency = (mark: string) => outlets.byAgencyMark(mark) !== null;
    const signed = closingRole({ passages, afterProse, comments, isAgency });
    if (signed !== null) {
      const { start, end, from, to } = signed;
      return {
        fields: [
          { field: 'byline', value: printedText(view, start, end), basis: 'stated', spans: [{ start, end }] },
        ],
        labels: [{ label: 'byline', start: from, end: to }],
      };
    }
    // The bracket may hide the stop that makes its paragraph running text.
    for (const last of passages.slice(afterProse - 1, Math.min(afterProse + 1, comments)).toReversed()) {
      const tail = last.text.slice(-60);
      const name = HAN.exec(tail)?.groups?.name ?? toPerson(LATIN.exec(tail)?.groups?.name);
      if (name === undefined || hasOutletNoun(name) || outlets.byName(name) !== null) continue;
      const start = last.start + last.text.lastIndexOf(name);
      const end = start + name.length;
      return {
        fields: [
          { field: 'byline', value: printedText(view, start, end), basis: 'stated', spans: [{ start, end }] },
        ],
        labels: [{ label: 'byline', start: start - 1, end: end + 1 }],
      };
    }
    return NOTHING;
  },
};

/** A name and nothing else. */
function toPerson(text: string | undefined): string | undefined {
  return text !== undefined && readPersonLine(text)?.names === text ? text : undefined;
}

/** Such a line stands so many passages behind the last running text at most. */
const REACH = 3;

/** The first line behind the story, or the last of its own, that says what somebody is and the name. */
function closingRole({
  passages,
  afterProse,
  comments,
  isAgency,
}: Pick<Document, 'passages' | 'afterProse' | 'comments'> & {
  readonly isAgency: (mark: string) => boolean;
}) {
  const tail = passages.slice(Math.max(0, afterProse - 1), Math.min(afterProse + REACH, comments));
  for (const { text, start, end } of tail) {
    if (text.length > 90) continue;
    const { mark, reporter } = MARK_AND_NAME.exec(text)?.groups ?? {};
    if (mark !== undefined && reporter !== undefined && isAgency(mark)) {
      const at = start + text.length - reporter.length;
      return { start: at, end, from: at, to: end };
    }
    for (const form of ROLE_AND_NAME) {
      const name = form.exec(text)?.groups?.name?.trimEnd();
      if (name === undefined || hasOutletNoun(name)) continue;
      const at = start + text.indexOf(name);
      return { start: at, end: at + name.length, from: start, to: end };
    }
  }
  return null;
}
