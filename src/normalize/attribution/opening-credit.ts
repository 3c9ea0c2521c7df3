import type { SourceProfile } from '../../model/source-profile.ts';
import type { Span } from '../../model/span.ts';
import { keepFor } from '../../text/keep-answers.ts';
import type { Document } from '../document.ts';
import { isInitialsOf } from '../lines/initials.ts';
import type { OutletIndex } from '../outlets/outlet-index.ts';

/** An agency's mark at the story's beginning or end, in view offsets. */
export interface Credit extends Span {
  readonly profile: SourceProfile;
  /** The whole line or words that close the text; null where the mark is part of a dateline. */
  readonly line: Span | null;
  /** What opens the story as the mark does: from its first word to the delimiter's end; null where it is no dateline. */
  readonly dateline: (Span & { readonly place: Span | null }) | null;
}

const SPACE = String.raw`[\s\u3000]`;

/** What stands before the mark: at most places and a day; small letters only in a month or a name's small words. */
const WORD = String.raw`(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'.-]{0,30}|\d{1,4}\.?(?: (?:de )?\p{Ll}{3,10})?|de|del|da|do|di|la|el|al|of)`;
const BEFORE = `^(?:(?!The |A |An )${WORD}(?:(?:, ?| ?/ ?| )${WORD}){0,9})?[.,]?${SPACE}{0,2}`;

/** What stands behind it; a bracket at a line's end is a picture's credit. */
const DASH = String.raw`(?=${SPACE}{0,2}(?:[-–—_:ـ]|\.${SPACE}?[-–—]))`;

const DASH_OR_STOP = String.raw`(?=${SPACE}{0,2}(?:[-–—_:]|\.(?:${SPACE}|$)))`;

/**
 * Forms of the story's first words in which an agency's mark stands, where the dateline's own form does not find it:
 * `MOSCOW, May 17. /TASS/.`, `(ANSA) - ROMA, 17 MAG -`, `Kaub (dpa/lrs) -`, `Tehran, IRNA –`, `МОСКВА, 17 мая - РИА Новости.`,
 * `دمشق-سانا`, `ایسنا/کرمان`, `新华社北京5月17日电`, `（中央社記者林台北17日電）`, `【共同】`.
 */
const OPENINGS: readonly {
  /** Signs of the form, one of which must stand in the words: asking the expression is dear. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
}[] = [
  { signs: ['('], pattern: new RegExp(String.raw`${BEFORE}\((?<mark>[^()【】]{2,30})\)${DASH}`, 'u') },
  // `(CNN)The harbor …`, the first thing of all.
  { signs: ['('], pattern: /^\((?<mark>\p{Lu}{2,6})\)\s?(?=[\p{Lu}"“])/u },
  {
    signs: ['/'],
    pattern: new RegExp(`${BEFORE}/${SPACE}?(?<mark>[^()/【】]{2,30}?)${SPACE}?/${DASH_OR_STOP}`, 'u'),
  },
  { signs: ['【'], pattern: /^(?:[^【】]{0,12})【(?<mark>[^()/【】=＝]{2,12})(?:[=＝][^【】]{0,20})?】/u },
  // Between a comma or dash and a dash.
  {
    signs: [',', '،', '–', '—', '/', '-'],
    pattern: new RegExp(
      String.raw`^\p{L}[\p{L} '.]{1,30}${SPACE}?[,،–—/-]${SPACE}?(?:(?:\d{1,2} [\p{L}.]{3,10}|[\p{L}.]{3,10} \d{1,2}),? ?(?:\d{4})?${SPACE}?[,–—-]?${SPACE}?)?(?<mark>\p{L}[\p{L}\p{M} ]{1,25}?)${SPACE}?(?:[:–—،.]|[-/](?=${SPACE}|\p{Lo})|--)`,
      'u',
    ),
  },
  // Joined to the place, in scripts without capitals: `دمشق-سانا`.
  { signs: ['-', '–', '—'], pattern: /^\p{Lo}[\p{Lo}\p{M} ]{1,20}[-–—](?<mark>\p{Lo}{2,12})(?=\s|$)/u },
  // The mark first, before a stroke, or its own initials and a colon: `Shafaq News/ The leader …`, `Norda News Agency (NNA): A spokesman …`.
  {
    signs: ['/', '):', ') –', ') -', ') —'],
    pattern:
      /^(?<mark>\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?: [\p{L}\p{M}.'’-]{1,20}){0,4})(?:\s?\/|\s\([\p{L}\p{N}.]{2,12}\)\s?[:–—-])\s(?=[\p{Lu}"“'‘])/u,
  },
  // The mark first, in scripts without capitals, and no quotation behind a colon; also inside a page that was run into one line.
  {
    signs: ['/', '–', '—', ':', '-'],
    pattern: new RegExp(
      String.raw`^«?(?<mark>\p{Lo}[\p{Lo}\p{M} ]{1,20}?)»?${SPACE}?(?:[/–—-]|:(?!${SPACE}?["“«「『]))`,
      'u',
    ),
  },
  { signs: ['/'], pattern: /\s(?<mark>\p{Lo}{3,12})\/(?=\p{Lo})/u },
  // Behind a place: `غزة – «القدس العربي»:`.
  {
    signs: ['«'],
    pattern: new RegExp(
      String.raw`^\p{Lo}[\p{Lo}\p{M} ]{1,20}${SPACE}?[:–—-]${SPACE}?«(?<mark>[^«»]{2,30})»`,
      'u',
    ),
  },
  // Chinese and Japanese: the mark, a reporter or place, the day, and the sign of a telegram.
  {
    signs: ['社', '网', '網'],
    pattern: /^[（(]?(?<mark>[\p{Script=Han}]{2,6}?(?:社|网|網))(?=[^。，,）)]{0,24}\d{1,2}日)/u,
  },
  // A monitor's line: `LD2804181594 Tehran IRNA in English 1655 GMT 28 Apr 94`.
  {
    signs: ['G'],
    pattern:
      /^[A-Z]{2}\d{8,12} \p{L}[\p{L}' -]{1,30} (?<mark>\p{Lu}[\p{L}-]{1,20}) in \p{Lu}\p{L}{2,20} \d{4} GMT/u,
  },
];

/** Characters in which an opening's mark stands. */
const LEAD = 240;

/** Passages in which the story may begin: behind a standfirst, a caption, a byline. */
const REACH = 3;

/** The agency whose mark opens the story, in a form that is no bracket of a dateline: at the beginning of a passage or of one of the first lines. */
export const findOpeningCredit = keepFor((document: Document): Credit | null => {
  const { passages, firstProse, comments, edges, outlets } = document;
  const near = passages.slice(Math.max(0, firstProse - 1), Math.min(firstProse + REACH, comments));
  // `It read:`, and a dateline that the story quotes.
  const quoted = new Set(
    passages.flatMap(({ start }, at) => {
      const before = passages[at - 1];
      return before?.isProse === true && /[:：]$/u.test(before.text) ? [start] : [];
    }),
  );
  for (const { text, start } of [...near, ...edges.opening]) {
    if (quoted.has(start)) continue;
    const head = text.slice(0, LEAD).trimStart();
    const skipped = text.slice(0, LEAD).length - head.length;
    for (const { signs, pattern } of OPENINGS) {
      if (!signs.some((sign) => head.includes(sign))) continue;
      const match = pattern.exec(head);
      const mark = match?.groups?.mark?.trim();
      if (match === null || mark === undefined) continue;
      const profile = outlets.byAgencyMark(mark) ?? outlets.byAgencyMark(mark.split('/')[0] ?? '');
      if (profile === null || isInitialsOf(mark, head.slice(0, match[0].lastIndexOf(mark)))) continue;
      const at = match[0].lastIndexOf(mark);
      const from = start + skipped;
      const printed = readDateline(head, at, mark, outlets);
      const dateline =
        printed === null
          ? null
          : {
              start: from,
              end: from + printed.end,
              place: printed.place === null ? null : { start: from, end: from + printed.place.length },
            };
      return { profile, start: from + at, end: from + at + mark.length, line: null, dateline };
    }
  }
  return null;
});

/** The place, a day behind it at most, and the strokes that lead to the mark. */
const PLACE_BEFORE =
  /^(?<place>\p{L}[\p{L}\p{M}'.-]{0,30}(?:[ -]\p{L}[\p{L}\p{M}'.-]{0,30}){0,3})[\s,،.]{0,3}(?:(?:\d{1,2}\.? \p{L}{3,10}|\p{L}{3,10}\.? \d{1,2})\.?,?(?: \d{4})?)?[\s.,،]{0,3}[-–—/(«]{0,2}\s?$/u;

/** A mark that opens the story is closed by a stroke or a dash, and a blank behind it. */
const CLOSED = /^\s?[/:–—-]{1,2}\s+$/u;

const DELIMITER_BEHIND = /^\s?[)/»]?\s?\.?\s?(?:[-–—:]{1,2})?\s*/u;

/** The dateline that a mark closes, or that it is: the place before it, if there is one, and all that stands up to the story's first word. */
function readDateline(
  head: string,
  at: number,
  mark: string,
  outlets: OutletIndex,
): { readonly place: string | null; readonly end: number } | null {
  const behind = DELIMITER_BEHIND.exec(head.slice(at + mark.length))?.[0] ?? '';
  const end = at + mark.length + behind.length;
  if (at === 0) return CLOSED.test(behind) ? { place: null, end } : null;
  const place = PLACE_BEFORE.exec(head.slice(0, at))?.groups?.place?.replace(/[\s.,-]+$/u, '');
  if (place === undefined || place.length < 3) return null;
  // `Norda News Agency (NNA): …`: both are the agency's names.
  return { place: outlets.byAgencyMark(place) === null ? place : null, end };
}
