import type { SourceProfile } from '../../model/source-profile.ts';
import { keepFor } from '../../text/keep-answers.ts';
import { closingPassages, type Document } from '../document.ts';

import type { Credit } from './opening-credit.ts';

/** A mark behind the last words: `(ANSA).`, `– AFP`, `EFE jpq/fa`, `Lusa/Fim`, `upi 11-05 06:42`, `--SPA 17:40 LOCAL TIME`, `//Petra// AA`, `WAM/Hatem Mohamed`, `REUTERS`, `Enditem`. */
const CLOSINGS: readonly RegExp[] = [
  /[.!?…"'»”)\]।。]\s*[([](?<mark>[\p{L}][^()[\]]{1,30})[)\]]\.?$/u,
  /[.!?…"'»”)\]।。]\s*(?:[–—-]{1,3}|\/)\s?(?<mark>\p{L}[\p{L}\p{M} .-]{1,30}?)[./]?$/u,
  /[.!?…"'»”)\]]\s(?<mark>\p{Lu}{2,8})(?: \p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,4})?(?: \([^()]{2,12}\)){0,3}$/u,
];

/** The same on a line of its own behind the story. */
const OWN_LINES: readonly RegExp[] = [
  /^[(/–—-]{0,3}\s?(?<mark>\p{L}[\p{L}\p{M} .-]{1,30}?)\s?[)/.]{0,2}$/u,
  /^(?<mark>\p{L}{2,8})[/-](?:fim|fin|end|ends|ny|\p{Lu}{2,3}-\d\d|\p{L}{2,4} \p{L}{2,4}\b).{0,30}$/iu,
  /^[–—/-]{1,2}(?<mark>\p{L}[\p{L} ]{1,20})[–—/-]{1,2} \p{Lu}{2,3}$/u,
  /^(?<mark>\p{Lu}{2,8})\s?\/\s?\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,3}$/u,
  /^\((?<mark>\p{L}{2,12})\)\.? (?!.*[.!?]\s).{2,40}$/u,
  /^(?<mark>\p{L}{2,8})(?: \S{1,4}){2,6}$/u,
  /^[–—/-]{0,2}(?<mark>\p{L}{2,8}) (?:\d{2}-\d{2}|\d{1,2}:\d{2}|\d{6}|\p{L}{2,3}(?:\/\p{L}{2,3}){1,3}).{0,30}$/u,
  /^(?:[\p{L}]{2,4}\/){1,4}[\p{L}]{2,4}\s{1,10}(?<mark>\p{L}{2,8})$/u,
];

/** An agency's; in scripts without capitals, where a mark is a word as well, with a bracket or stroke beside it. */
function isCredit(tail: string, mark: string, { type, agencyMarks }: SourceProfile): boolean {
  if (type !== 'agency' || agencyMarks.length === 0) return false;
  return !/^\p{Lo}/u.test(mark) || /[()/–—-]/u.test(tail.slice(-mark.length - 3));
}

/** Passages behind the story's last running text in which a mark may stand. */
const FOOT = 6;

/** Characters at a passage's end in which a mark stands, and the longest line that is nothing else. */
const [TAIL, OWN_LINE] = [90, 60];

/** The agency whose mark closes the story, behind its last sentence or on one of the lines behind it. */
export const findClosingCredit = keepFor((document: Document): Credit | null => {
  const { outlets, licenceSentence: licence, view, edges } = document;
  const closing = closingPassages(document).slice(0, FOOT);
  const ends = closing.map(({ start, end, text }, index) => {
    const isLicensed = licence !== null && licence.start >= start && licence.start < end;
    const isLine = index > 0 && text.length <= OWN_LINE;
    return { start, end: isLicensed ? licence.start : end, isLine };
  });
  const lines = edges.foot.slice(0, FOOT).filter(({ text }) => text.length <= OWN_LINE);
  for (const { start, end, isLine } of [...ends, ...lines.map((line) => ({ ...line, isLine: true }))]) {
    const from = Math.max(start, end - TAIL);
    const tail = view.text.slice(from, end).trimEnd();
    for (const pattern of isLine ? [...OWN_LINES, ...CLOSINGS] : CLOSINGS) {
      const mark = pattern.exec(tail)?.groups?.mark;
      const profile = mark === undefined ? null : outlets.byAgencyMark(mark);
      if (mark === undefined || profile === null || !isCredit(tail, mark, profile)) continue;
      const at = from + tail.lastIndexOf(mark);
      const span = { start: at, end: at + mark.length };
      // `Most of them were tired. (AFP)`: a short line of the story, and its credit.
      const isWhole = isLine && OWN_LINES.includes(pattern);
      return { profile, ...span, line: isWhole ? { start, end } : span, dateline: null };
    }
  }
  return null;
});
