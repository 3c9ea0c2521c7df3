import { keepFor } from '../../text/keep-answers.ts';
import { contextOf } from '../dates/date-context.ts';
import type { PrintedDate } from '../dates/printed-date.ts';
import { findDates } from '../dates/read-date.ts';
import { isWeekday } from '../dates/weekdays.ts';
import type { Document } from '../document.ts';
import { FRAME_WORDS } from '../languages/frame-words.ts';
import { toWordKey } from '../languages/word-key.ts';
import { isKnownPlace } from '../lines/datelines/printed-dateline.ts';
import {
  couldBePerson,
  hasOutletNoun,
  isLooseName,
  isName,
  isPaperName,
  nounWeight,
} from '../lines/outlet-name.ts';
import { mayBePlace } from '../lines/place-or-name.ts';
import { distinctLines, isCitation } from '../outlets/edge-lines.ts';
import type { OutletIndex } from '../outlets/outlet-index.ts';
import { isPageWay } from '../outlets/page-way.ts';
import { ANY_SOURCE_LABELS, OUTLET_LABELS } from '../outlets/source-labels.ts';

/** A paper and the day of its issue, on a line of a text that took its story from there. View offsets. */
export interface Reprint {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The day, and where it stands; null where none is printed. */
  readonly day: { readonly date: PrintedDate; readonly start: number; readonly end: number } | null;
  readonly line: { readonly start: number; readonly end: number };
}

/** `Reprinted from the …`, `Lire l'article original : …`: what leads to the paper. */
const LEAD = new RegExp(
  `^[*([«"“]{0,2}(?:(?:${FRAME_WORDS.reprinted.join('|')})\\s?[:：]?\\s|[^:：]{0,40}(?<!\\p{L})(?:origin|oryg)\\p{L}{0,10}(?:\\s[^:：]{1,24})?\\s?[:：]\\s)`,
  'iu',
);

/** A label of a source, with its colon. */
const LABEL = /^(?<label>\p{L}[\p{L}\p{M} ']{1,30}?)\s?[:：]\s+/u;

/** What stands between a paper's name and its day: a mark, a small word, an edition's. */
const BETWEEN = new RegExp(
  `(?:[\\s,;(–—·|-]|(?<![\\p{L}\\p{M}])(?:vom|von|am|em|del|dal|do|da|du|de|le|el|il|op|of|on|den|från|fra|av|af|z|ze|dne|dnia|od|от|за|van|ra ngày|ngày|${FRAME_WORDS.editions.join('|')}))+$`,
  'iu',
);

/** A paper's edition before its day, behind the name: `Norda - Edición del domingo`. */
const EDITION = new RegExp(
  `[\\p{L})][\\s,–—·|-]{2,3}(?:${FRAME_WORDS.editions.join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
);

/** The number of an issue or a page, behind a day: what only a paper's own line has. */
const NUMBER =
  /^[\s,،，;)·|–-]{1,60}(?:(?:№|no\.?|nr\.?|n[°º]|núm\.?|num\.?|č\.|s\.|p\.|pp\.|pag\.|pág\.|str\.|seite|page|página|pagina|side|sida|strona|strana|страница|с\.|стр\.|ص\.?|صفحه|صفحة)\s?:?\s?\p{Nd}|第?\p{Nd}{1,3}[版面]|[朝夕日]刊)/iu;

/** The number of an issue between a paper's name and its day: `"Echo" nr 6 (1184), 9 lutego 2017`. */
const ISSUE =
  /\s(?:№|no\.?|nr\.?|n[°º]|núm\.?|num\.?|č\.|číslo|sz\.|số|sayı|issue)\s?\d{1,6}(?:\s?[(/]\d{1,6}\)?)?$/iu;

/** Behind the day of a paper's citation: nothing, or a section or edition of a few words. */
const CITED = /^[\s.)\]»”"]*(?:\[\/[a-z]{1,6}\])*$|^,\s\p{Lu}[\p{L}&-]{2,20}(?:\s[\p{L}&-]{1,20}){0,2}$/u;

/** The signs of a forum's markup at a line's beginning, and what a reader calls a cutting: `【切り抜き】`. */
const MARKUP = /^(?:\[[a-z]{1,6}(?:=[^\]]{1,40})?\]|【[^【】]{2,20}】){1,3}/u;

/** A line that names a paper has no more characters, a name no more words. */
const [LONGEST, MOST_WORDS] = [180, 6];

/** Lines of the foot, and last lines of the text, in which a reprint may say what it is of. */
const [FOOT, LAST] = [12, 2];

/** The same day in another calendar: `5 Bahman 1395 / `. */
const OTHER_DAY = /\d{1,2}\s\p{L}{3,12}\s\d{4}\s?[/(=]\s?$/u;

/** Where a paper is from, between its name and its day: `(Norda Lantern, Larne, 17 May 2021, p. 8)`. */
const PLACE_BEHIND =
  /[,،]\s\p{L}[\p{L}\p{M}'’-]{1,20}(?:\s\p{L}[\p{L}\p{M}'’-]{1,20}){0,2}[,،]\s(?=(?:\p{L}{2,14}[,،]?\s)?$)/u;

/**
 * The papers whose story a text says that it is, with the day of their issue: `Reprinted from the Valley Courier, November 12, 1998`,
 * `Lire l'article original : Norda, 24 janvier 2012`, `Quelle: Norda vom 26.08.2011, Nr. 196, S. 13`. Without a day only behind words
 * that say it outright, and only a name that is known or has an outlet's noun. Not `Source: ministry, 12 May 2011` of a table, not a person.
 */
export const findReprints = keepFor((document: Document): readonly Reprint[] => {
  const { edges, outlets, language } = document;
  const lines = distinctLines([
    ...edges.first,
    ...edges.head,
    ...edges.foot.slice(0, FOOT),
    ...edges.last.slice(-LAST),
  ]);
  return lines.flatMap((line): readonly Reprint[] => {
    const { text, start, from, to } = line;
    if (text.length > LONGEST) return [];
    const markup = MARKUP.exec(text)?.[0].length ?? 0;
    const lead = LEAD.exec(text)?.[0].length ?? 0;
    // Without words that lead to it only a day and a number show a paper's own line.
    if (lead === 0 && (isCitation(line) || !/\p{Nd}/u.test(text))) return [];
    const label = lead === 0 && markup === 0 ? LABEL.exec(text) : null;
    const key = toWordKey(label?.groups?.label ?? '');
    const isLabelled = ANY_SOURCE_LABELS.has(key) || OUTLET_LABELS.has(key);
    if (label !== null && !isLabelled) return [];
    const led = lead > 0 ? lead : (label?.[0].length ?? markup);
    // `Reprinted from the Valley Courier`, but `Original source: The Daily Ledger`.
    const at = led + (/^(?:the\s)?[([《]?[«"“„]?/u.exec(text.slice(led))?.[0].length ?? 0);
    const dates = findDates(text.slice(at), contextOf(language)).filter(({ edtf }) => isDay(edtf));
    const [date, second] = dates;
    // `5 Bahman 1395 / 24 January 2017`: one day in two calendars.
    const isTwice =
      second !== undefined && /^\s?[/(=]\s?$/u.test(text.slice(at + (date?.end ?? 0), at + second.start));
    if ((second !== undefined && !isTwice) || (date === undefined && lead === 0)) return [];
    const behind = date === undefined ? '' : text.slice(at + (second ?? date).end);
    // Without words that lead to it only a number shows that a line is a paper's own.
    const isEdition = EDITION.test(text.slice(at, at + (date?.start ?? 0)));
    const isCited =
      date !== undefined && CITED.test(behind) && /,\s[^,]{0,24}$/u.test(text.slice(at, at + date.start));
    if (date !== undefined && lead === 0 && !NUMBER.test(behind) && !isEdition && !isCited) return [];
    const before = (date === undefined ? text.slice(at) : text.slice(at, at + date.start)).replace(
      OTHER_DAY,
      '',
    );
    const isBracketed = /[([]$/u.test(text.slice(0, at).trimEnd()) && NUMBER.test(behind);
    const name =
      nameBefore(before, outlets, date !== undefined) ?? (isBracketed ? nameOfPlace(before, outlets) : null);
    if (name === null || (outlets.known(name) === null && mayBePlace(text.slice(0, at), name))) return [];
    // Without a number only a paper's own name makes a citation of it: not `Ada Quill, 17 May 2021`, not `Larne, 17 May 2021`.
    const isBare = label === null && lead === 0 && !isEdition && !NUMBER.test(behind);
    if (isBare && outlets.known(name) === null && !isPaperName(name)) return [];
    const nameAt = start + at;
    const day =
      date === undefined ? null : { date, start: start + at + date.start, end: start + at + date.end };
    return [{ name, start: nameAt, end: nameAt + name.length, day, line: { start: from, end: to } }];
  });
});

function isDay(edtf: string | null): boolean {
  return edtf !== null && /^\d{4}-\d\d(?:-\d\d)?$/u.test(edtf);
}

/** The paper before its place and the day: no person is from somewhere on a page. */
function nameOfPlace(before: string, outlets: OutletIndex): string | null {
  const name = before.replace(PLACE_BEHIND, '').trimEnd();
  if (name === before.trimEnd()) return null;
  return nameBefore(name, outlets, true) ?? (isName(name) && !isPageWay(name) ? name : null);
}

function nameBefore(text: string, outlets: OutletIndex, isDated: boolean): string | null {
  let name = text.trimEnd().replace(/[.)»”"]+$/u, '');
  for (let last = ''; last !== name; ) {
    last = name;
    name = name
      .replace(BETWEEN, '')
      .replace(ISSUE, '')
      .replace(/[»”"]$/u, '');
    const word = /[\p{L}\p{M}]+\.?$/u.exec(name)?.[0] ?? '';
    if (word !== '' && word.length < name.length && isWeekday(toWordKey(word)))
      name = name.slice(0, -word.length);
  }
  name = name.replace(/\s\([^()]{2,40}\)$/u, '');
  if (outlets.known(name) !== null) return name;
  // `Founded in 1911, Friday, 26 April 2024, No. 98`.
  if (/\d{3}/u.test(name)) return null;
  if (name.split(' ').length > MOST_WORDS || isPageWay(name) || isKnownPlace(name)) return null;
  // `Publicado en Noticias` is a section's.
  if (!isDated) return nounWeight(name) === 2 ? name : null;
  if (hasOutletNoun(name)) return name;
  return (isName(name) || isLooseName(name)) && !couldBePerson(name) ? name : null;
}
