import type { SourceProfile } from '../../model/source-profile.ts';
import type { Span } from '../../model/span.ts';
import { closingPassages, type Document } from '../document.ts';

/** An agency's mark at the story's beginning or end, in view offsets. */
export interface Credit extends Span {
  readonly profile: SourceProfile;
  /** The whole line or words that close the text; null where the mark is part of a dateline. */
  readonly line: Span | null;
}

const SPACE = String.raw`[\s\u3000]`;

/**
 * Forms of the story's first words in which an agency's mark stands, where the dateline's own form does not find it:
 * `Tehran, IRNA –`, `MOSCOW, May 17. /TASS/.`, `МОСКВА, 17 мая - РИА Новости.`, `(ANSA) - ROMA, 17 MAG -`, `دمشق-سانا`,
 * `ایسنا/کرمان`, `新华社北京5月17日电`, `【共同通信】`.
 */
const OPENINGS: readonly RegExp[] = [
  // In brackets or between strokes behind at most a place and a date.
  new RegExp(
    String.raw`^[^()/【】.!?]{0,60}?(?:\d{1,2}\.? ?)?[^()/【】.!?]{0,20}[.,]?${SPACE}{0,2}[(/【](?<mark>[^()/【】]{2,30})[)/】]`,
    'u',
  ),
  // Behind a place, between a comma or dash and a dash: `Tehran, IRNA –`, `Baghdad – INA –`.
  new RegExp(
    String.raw`^\p{L}[\p{L} '.-]{1,30}${SPACE}?[,،–—/-]${SPACE}?(?:\d{1,2} [\p{L}.]{3,10},? ?(?:\d{4})?${SPACE}?[,–—-]?${SPACE}?)?(?<mark>\p{L}[\p{L}\p{M} -]{1,25}?)${SPACE}?(?:[:–—.،]|[-/](?=${SPACE}|\p{Lo})|${SPACE}-|$)`,
    'u',
  ),
  // The mark first: `ایسنا/کرمان`, `واع / بغداد`, `CGTN –`.
  new RegExp(String.raw`^(?<mark>\p{Lo}[\p{Lo}\p{M} ]{1,20}?)${SPACE}?[/–—:-]`, 'u'),
  // The same inside a page that was run into one line: `… ایسنا/کرمان`.
  /\s(?<mark>\p{Lo}{3,12})\/(?=\p{Lo})/u,
  // Chinese and Japanese: mark, place, day, and the sign for a telegram.
  /^(?:[（(]?)(?<mark>[\p{Script=Han}]{2,6}?社|[\p{Script=Han}]{2,4}网)(?=[\p{Script=Han}]{0,12}\d{1,2}月\d{1,2}日)/u,
];

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

/** Characters in which an opening's mark stands. */
const LEAD = 240;

/** Passages in which the story may begin: behind a standfirst, a caption, a byline. */
const REACH = 3;

/** The agency whose mark opens the story, in a form that is no bracket of a dateline. */
export function findOpeningCredit({ passages, firstProse, comments, outlets }: Document): Credit | null {
  for (const { text, start } of passages.slice(
    Math.max(0, firstProse - 1),
    Math.min(firstProse + REACH, comments),
  )) {
    const head = text.slice(0, LEAD).trimStart();
    const skipped = text.slice(0, LEAD).length - head.length;
    for (const pattern of OPENINGS) {
      const match = pattern.exec(head);
      const mark = match?.groups?.mark;
      const profile =
        mark === undefined
          ? null
          : (outlets.byAgencyMark(mark.trim()) ?? outlets.byAgencyMark(mark.split('/')[0] ?? ''));
      if (match === null || mark === undefined || profile === null) continue;
      const at = start + skipped + match[0].lastIndexOf(mark);
      return { profile, start: at, end: at + mark.length, line: null };
    }
  }
  return null;
}

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
