import { toComparable } from '../blocks/comparable.ts';
import type { Passage } from '../blocks/passages.ts';
import { toPieces } from '../blocks/pieces.ts';
import { countWords } from '../blocks/prose.ts';
import { isAddress } from '../blocks/wrap.ts';
import { readByline } from '../claims/byline/by-line.ts';
import { readDateLine } from '../dates/date-line.ts';
import { LEADING_MARK, PRINTED_DAY } from './headline-candidate.ts';
import type { Reading } from './reading.ts';

/** A rubric on the line above: `Wetter/Schifffahrt/`. */
const RUBRIC = /^\p{L}[\p{L}\s/-]{2,80}\/$/u;

/** Where a headline begins: behind the mark of a heading, or a rubric that a wire prints above it. */
export function startOfHeadline(text: string, passage: Passage): number {
  const mark = LEADING_MARK.exec(text.slice(passage.start, passage.start + 40))?.[0].length ?? 0;
  const day = PRINTED_DAY.exec(text.slice(passage.start, passage.start + 40))?.[0].length ?? 0;
  const [first, second] = passage.lines;
  const isRubric =
    first !== undefined && second !== undefined && first.from === passage.start && RUBRIC.test(first.text);
  return isRubric && second.from < passage.end ? second.from : passage.start + Math.max(mark, day);
}

/** The most words that the second line of a headline has. */
const SECOND_LINE = 15;

/**
 * Where a headline ends: before a byline or date on its passage's next line, or behind a divider on
 * its own; with the next passage where that goes on in small letters right below.
 * @returns the index behind its last passage, and the view offset behind its last word
 */
export function endOfHeadline(
  text: string,
  passages: readonly Passage[],
  readings: readonly Reading[],
  at: number,
): { readonly until: number; readonly end: number } {
  const [passage, next] = [passages[at], passages[at + 1]];
  if (passage === undefined) return { until: at + 1, end: 0 };
  const glued = passage.lines.findIndex(
    ({ text: line, from }, index) =>
      index > 0 && from > passage.start && (isOtherLine(line) || /^\([^)]*\)$/u.test(line)),
  );
  const last = passage.lines[glued - 1];
  if (glued > 0 && last !== undefined) return { until: at + 1, end: last.to };
  const deck = findDeck(passage);
  if (deck !== null) return { until: at + 1, end: deck };
  const pieces = toPieces(text.slice(passage.start, passage.end), passage.start);
  const [first, tail] = [pieces.at(-2), pieces.at(-1)];
  if (first !== undefined && tail !== undefined && isOtherLine(tail.text))
    return { until: at + 1, end: first.end };
  const site = findSite(passage, readings);
  if (site !== null) return { until: at + 1, end: site };
  const isSplit =
    next !== undefined &&
    !passage.blankAfter &&
    readings[at + 1]?.form === 'line' &&
    readings[at + 1]?.furniture === null &&
    (readings[at + 1]?.words ?? 0) <= SECOND_LINE &&
    /^\p{Ll}/u.test(next.text) &&
    !isAddress(next.text) &&
    !isOtherLine(next.text);
  return isSplit ? { until: at + 2, end: next.end } : { until: at + 1, end: passage.end };
}

/** Each of two lines has so many words at least where the second is a deck. */
const LEAST_DECK = 4;

/**
 * Where the first of two lines ends whose second is a headline of its own: it begins with a capital,
 * though only names have them in these lines. Not where every word or every noun has one.
 */
function findDeck({ lines, start, end }: Passage): number | null {
  const [first, second] = lines;
  if (lines.length !== 2 || first?.from !== start || second?.to !== end) return null;
  if (countWords(first.text) < LEAST_DECK || countWords(second.text) < LEAST_DECK) return null;
  if (!/^\p{Lu}\p{Ll}/u.test(second.text) || /[,:–—-]$/u.test(first.text)) return null;
  const words = `${first.text} ${second.text}`.match(/\p{L}{4,}/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small >= words.length * MOSTLY_SMALL ? first.to : null;
}

/** German has fewer words in small letters. */
const MOSTLY_SMALL = 0.6;

/** A site's name has no more words. */
const SITE_WORDS = 6;

/** Where the site's name begins that a page's title ends with, if the page prints it elsewhere, too. */
function findSite({ start, text }: Passage, readings: readonly Reading[]): number | null {
  const divider = [...text.matchAll(/\s+[|–—:»·-]\s+/gu)].at(-1);
  if (divider === undefined || countWords(text.slice(0, divider.index)) < LEAST_BEFORE) return null;
  const name = text.slice(divider.index + divider[0].length);
  const key = toComparable(name);
  const isPrinted = countWords(name) <= SITE_WORDS && readings.some(({ comparable }) => comparable === key);
  return isPrinted ? start + divider.index : null;
}

/** A headline has so many words at least before the site's name. */
const LEAST_BEFORE = 3;

/** A byline (wires close it with a sign) or a date. */
function isOtherLine(line: string): boolean {
  return readByline(line.replace(/[=\s]+$/u, ''), true) !== null || readDateLine(line) !== null;
}
