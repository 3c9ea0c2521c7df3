import type { DateLine } from '../../dates/date-line.ts';
import { isKnownPlace } from '../../lines/datelines/printed-dateline.ts';
import { couldBePerson } from '../../lines/outlet-name.ts';
import { endsRange, isRange } from './day-ranges.ts';

/** A date that stands apart in a line, with what belongs to it. Offsets count from the line's beginning. */
export interface DatePiece {
  /** The piece, its place or its dash included. */
  readonly start: number;
  readonly end: number;
  /** Where the date line begins that was read. */
  readonly at: number;
  readonly line: DateLine;
}

/**
 * What parts the pieces of a line: strokes, points, pictures (`📅 May 12, 2021 👁 312`), dashes between spaces, the gap between columns; a
 * reading time begins one.
 */
const DIVIDERS =
  /\s*[|｜丨•·»›►▪■●◆]\s*|\s*={2,}\s*|\s*(?![©®™°])\p{So}\uFE0F?\s*|\s+(?:[–—-]|\/{1,2})\s+|\u3000|\s{2,}|\s*[（(](?=\d)|\s(?=(?:\p{L}{1,12}\s)?\d{1,3}[\s-]min(?![\p{Ll}]{5}))/gu;

/**
 * `Paris, le 17 mai 2021`: a few words with a capital before the comma of a letterhead, `سامي الخطيب، 17 مايو 2021`, or in a script
 * that has none.
 */
const LETTERHEAD =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?:[ -]\p{L}[\p{L}\p{M}.'’-]+){0,3}|\p{Lo}[\p{L}\p{M}\u200C-]{1,24}(?: \p{Lo}[\p{L}\p{M}\u200C-]{0,24}){0,3})\s?[,،、，]\s*/u;

/** What stands under a picture has the picture's day. */
const PICTURE = /^(?:file|archive|stock)?\s?(?:photo|picture|image|foto|bild|imagen|video|vidéo)s?$/iu;

/** Lines with more dividers are menus. */
const MOST_DIVIDERS = 12;

/** A year or numbers of a date: a line without them holds no date of publication. */
const MAY_BE_DATE = /\d{4}|\d[./]\d|[-'’]\d\d|年/u;

/**
 * The dates that stand apart in a line of a page's head: `Outlet | March 21, 2024`, `Kompas.com - 17/05/2021, 08:04`,
 * `Nr. 73      Rosslau, 5. Mai 2022`. The longest piece that is a date and nothing more counts.
 * @param read reads a whole string as a date line, or gives null
 */
export function findDatePieces(text: string, read: (piece: string) => DateLine | null): readonly DatePiece[] {
  if (!MAY_BE_DATE.test(text) || isRange(text)) return [];
  const dividers = [...text.matchAll(DIVIDERS)];
  if (dividers.length > MOST_DIVIDERS) return [];
  const starts = [0, ...dividers.map(({ index, 0: divider }) => index + divider.length)];
  const ends = [...dividers.map(({ index }) => index), text.length];
  const pieces: DatePiece[] = [];
  let free = 0;
  for (const [index, start] of starts.entries()) {
    if (start < free || endsRange(text, start)) continue;
    const found = readLongest(text, start, ends.slice(index).toReversed(), read);
    if (found === null) continue;
    pieces.push(found);
    free = found.end;
  }
  // Two days side by side are a range, or a calendar of copies.
  return new Set(pieces.map(({ line }) => line.date.edtf)).size > 1 ? [] : pieces;
}

function readLongest(
  text: string,
  start: number,
  ends: readonly number[],
  read: (piece: string) => DateLine | null,
): DatePiece | null {
  for (const end of ends) {
    if (end <= start) continue;
    const piece = text.slice(start, end);
    const lead = LETTERHEAD.exec(piece)?.[0].length ?? 0;
    for (const at of lead === 0 ? [0] : [0, lead]) {
      const line = read(piece.slice(at));
      if (line === null) continue;
      // Before the comma of `Ada Quill, 17 May 2021` stands no place.
      const place = LETTERHEAD.exec(piece)?.groups?.place ?? '';
      if (at > 0 && PICTURE.test(place)) continue;
      const isPerson = at > 0 && place.includes(' ') && couldBePerson(place) && !isKnownPlace(place);
      return { start: isPerson ? start + at : start, end, at: start + at, line };
    }
  }
  return null;
}
