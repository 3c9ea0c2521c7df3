import { closingPassages, type Document } from '../document.ts';

import type { Credit } from './opening-credit.ts';

/** A mark behind the last words: `(ANSA).`, `– AFP`, `EFE jpq/fa`, `Lusa/Fim`, `upi 11-05 06:42`, `REUTERS`, `Enditem`. */
const CLOSINGS: readonly RegExp[] = [
  /[.!?…"'»”)\]।。]\s*[([](?<mark>[\p{L}][^()[\]]{1,30})[)\]]\.?$/u,
  /[.!?…"'»”)\]।。]\s*(?:[–—-]{1,3}|\/)\s?(?<mark>\p{L}[\p{L}\p{M} .-]{1,30}?)[./]?$/u,
  /[.!?…"'»”)\]]\s(?<mark>\p{Lu}{2,8})(?: \p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,4})?(?: \([^()]{2,12}\)){0,3}$/u,
];

/** The same on a line of its own behind the story. */
const OWN_LINES: readonly RegExp[] = [
  /^[(/–—-]{0,3}\s?(?<mark>\p{L}[\p{L}\p{M} .-]{1,30}?)\s?[)/.]{0,2}$/u,
  /^(?<mark>\p{L}{2,8})[/-](?:fim|fin|end|ends|ny|\p{Lu}{2,3}-\d\d|\p{L}{2,4} \p{L}{2,4}\b).{0,30}$/iu,
  /^(?<mark>\p{L}{2,8}) (?:\d{2}-\d{2}|\d{6}|\p{L}{2,3}(?:\/\p{L}{2,3}){1,3}).{0,30}$/u,
  /^(?:[\p{L}]{2,4}\/){1,4}[\p{L}]{2,4}\s{1,10}(?<mark>\p{L}{2,8})$/u,
];

/** The agency whose mark closes the story, behind its last sentence or on one of the lines behind it. */
export function findClosingCredit(document: Document): Credit | null {
  const { outlets, edges } = document;
  const [last] = closingPassages(document);
  const licence = document.licenceSentence;
  if (last?.isProse) {
    const end = licence !== null && licence.start < last.end ? licence.start : last.end;
    const tail = document.view.text.slice(Math.max(last.start, end - 90), end).trimEnd();
    for (const pattern of CLOSINGS) {
      const mark = pattern.exec(tail)?.groups?.mark;
      const profile = mark === undefined ? null : outlets.byAgencyMark(mark);
      if (mark === undefined || profile === null) continue;
      const at = Math.max(last.start, end - 90) + tail.lastIndexOf(mark);
      return { profile, start: at, end: at + mark.length, line: { start: at, end: at + mark.length } };
    }
  }
  for (const line of edges.foot.slice(0, 6)) {
    for (const pattern of OWN_LINES) {
      const mark = line.text.length > 60 ? undefined : pattern.exec(line.text)?.groups?.mark;
      const profile =
        mark === undefined ? null : (outlets.byAgencyMark(mark) ?? outlets.byAgencyMark(mark.toUpperCase()));
      if (mark === undefined || profile === null || profile.agencyMarks.length === 0) continue;
      const at = line.start + line.text.indexOf(mark);
      return { profile, start: at, end: at + mark.length, line: { start: line.from, end: line.to } };
    }
  }
  return null;
}
