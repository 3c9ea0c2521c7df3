import { readClock } from '../../dates/clock.ts';
import type { DateContext } from '../../dates/date-context.ts';
import { type DateLine, readDateLine } from '../../dates/date-line.ts';
import { alternatives, toAlternatives } from '../../dates/date-words.ts';
import { findNamedDates } from '../../dates/named-date.ts';
import type { PrintedDate } from '../../dates/printed-date.ts';
import { findDates } from '../../dates/read-date.ts';
import { labelWords } from '../../lines/label-words.ts';
import { cutAtInnerLabels } from '../../lines/labelled-lines.ts';
import { type Unglued, unglue } from '../../lines/unglue.ts';
import { isRange } from './day-ranges.ts';
import { endsInOtherLabel } from './labels.ts';
import { besideBefore, besideBehind, isToCome } from './meta-words.ts';
import { withLongYears } from './short-year.ts';

/** A day in a line of a story's head that else says who wrote, how long it takes to read, and the like. */
export interface MetaDate {
  /** The day and its clock time; offsets count from the line's beginning. */
  readonly line: DateLine;
  /** Whether a label of publication stands before it. */
  readonly isLabelled: boolean;
  /** Whether the line says something else that only a story's head says: who wrote it, when it was updated. */
  readonly isMeta: boolean;
}

/** Longer lines are no lines of a head. */
const LONGEST = 220;

const NOT_IN_WORD = '(?<![\\p{L}\\p{M}])';

/** A label of publication right before a day: `Artikel veröffentlicht am`, `Published:`, `Posted on`. */
const PUBLISHED_BEFORE = new RegExp(
  `${NOT_IN_WORD}(?:${toAlternatives(labelWords('published', 'firstPublished'))})\\s?[:：]?\\s*$`,
  'iu',
);

/** The same with who or where between: `Posted by admin on`, `Submitted by Ana on`, `Posted in News on`. */
const POSTED_BY = new RegExp(
  `^[\\s>*_#(]*(?:${toAlternatives(labelWords('published', 'firstPublished'))}|submitted|eingereicht|soumis|enviado)\\s(?:${alternatives(({ byline }) => byline)}|by|in|dans|en|em)\\s[^\\d.!?]{2,50}$`,
  'iu',
);

/** A label of another day, anywhere before it. */
const OTHER_BEFORE = new RegExp(
  `${NOT_IN_WORD}(?:${toAlternatives(labelWords('otherDate'))})(?![\\p{L}\\p{M}])`,
  'iu',
);

/** A clock time before its day: `11:48, Thu, Jul 18`. */
const CLOCK_BEFORE =
  /(?<![\d:.])(?:[01]?\d|2[0-3])[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|\s?Uhr|\s?h)?(?:\s(?:GMT|UTC|[A-Z]{2,4}T))?[\s,|•·–—-]{1,4}$/u;

/** Media that stand beside a story have days of their own, and so have events. */
const MEDIA =
  /^(?:audio|video|vidéo|vídeo|podcast|photo|photos|foto|fotos|bild|bilder|image|imagen|picture|quelle|live|watch|listen|file|archiv|archivo|archives?|видео|фото|event|when|wann|quand|cuándo|©|\(c\))(?:[\s:|]|$)/iu;

/**
 * The day of a line that says in its other words who wrote, how long a text takes to read, how often it was read:
 * `06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten`, `By Jane Doe Apr. 28, 2023 1:15 pm`, `Jane DoePublished Jul 17, 2024,
 * 11:21am|Updated Jul 17, 2024`. Null for `Updated …`, for captions, for events, for a sentence, and where two days are left.
 * @param isPlaced whether its place says that it is of the head: then its other words may say anything, `17. Mai 2021 Aktuell, Häfen`
 */
export function readMetaLine(printed: string, context: DateContext, isPlaced = false): MetaDate | null {
  if (printed.length > LONGEST || !/\d/u.test(printed)) return null;
  const full = withLongYears(printed);
  if (!/\d{4}|年/u.test(full.text) || MEDIA.test(printed) || isRange(full.text)) return null;
  const unglued = unglue(full.text);
  const loose = { ...unglued, toPrinted: (at: number) => full.toPrinted(unglued.toPrinted(at)) };
  const found = cutAtInnerLabels(loose.text, 0).flatMap(({ start, text }) => {
    const known = findDates(text, context).filter(isOneDay);
    const dates = known.length > 0 ? known : findNamedDates(text, context).filter(isOneDay);
    return dates.flatMap((date) => readPiece(text, start, date, loose, context, isPlaced) ?? []);
  });
  const labelled = found.filter(({ isLabelled }) => isLabelled);
  const chosen = labelled.length > 0 ? labelled : found;
  return new Set(chosen.map(({ line }) => line.date.edtf)).size === 1 ? (chosen[0] ?? null) : null;
}

/** One day, or one of two, in EDTF. */
const ONE_DAY = /^(?:\d{4}-\d\d-\d\d$|\[)/u;

function isOneDay({ edtf }: PrintedDate): boolean {
  return edtf !== null && ONE_DAY.test(edtf);
}

function readPiece(
  text: string,
  at: number,
  date: PrintedDate,
  loose: Unglued,
  context: DateContext,
  isPlaced: boolean,
): MetaDate | null {
  const from = date.start - (CLOCK_BEFORE.exec(text.slice(0, date.start))?.[0].length ?? 0);
  const clock = readClock(text.slice(date.end));
  const to = date.end + (clock?.end ?? 0);
  const lead = text.slice(0, from);
  if (OTHER_BEFORE.test(lead) || endsInOtherLabel(lead) || isToCome(lead)) return null;
  const label = PUBLISHED_BEFORE.exec(lead) ?? POSTED_BY.exec(lead);
  const start = label?.index ?? from;
  const before = besideBefore(lead.slice(0, start), loose.isGlued(at + start));
  // The rest of the line, of which a label may begin the next piece.
  const behind = besideBehind(loose.text.slice(at + to), loose.isGlued(at + to + 1), clock !== null);
  if (!isPlaced && (before === 'other' || behind === 'other')) return null;
  const line = readDateLine(text.slice(from, to), context);
  if (line === null) return null;
  return {
    line: toPrinted(line, at + from, loose),
    isLabelled: label !== null,
    isMeta: before === 'meta' || behind === 'meta',
  };
}

/** A date line with the offsets of the printed line. */
function toPrinted(line: DateLine, at: number, { toPrinted: map }: Unglued): DateLine {
  const { date } = line;
  const [from, to] = [map(at + date.start), map(at + date.end)];
  // A year of two digits is read as a whole one.
  const isShort = to - from < date.end - date.start;
  return {
    ...line,
    date: { ...date, start: from, end: to, ...(isShort ? { isComputed: true } : {}) },
    start: map(at + line.start),
    end: map(at + line.end),
  };
}
