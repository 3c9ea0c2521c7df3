import type { FurnitureKind } from '../lines/furniture-words.ts';
import type { Reading } from './reading.ts';
import { findTeasers } from './teasers.ts';

/** Kinds of furniture that open a section of lines about other things. */
export const OPENS_SECTION: ReadonlySet<Reading['furniture']> = new Set<FurnitureKind>([
  'comments',
  'mostRead',
  'related',
  'newsletter',
  'author',
  'tags',
]);

/** Whether a passage opens such a section: `Read also`, not `Read also: Dam to be mended`. */
export function opensSection(reading: Reading | undefined): boolean {
  return reading !== undefined && OPENS_SECTION.has(reading.furniture) && !reading.isPointer;
}

/** Prose of fewer words between two short lines is as often a blurb of another item as a paragraph. */
const BLURB = 80;

/** How many lines above a blurb its date may stand. */
const DATE_REACH = 3;

/** Lines of so many words are sentences that lost their stop. */
const LONG_LINE = 22;

/**
 * How much a passage speaks for the story (above 0) or against it. The sizes are set by hand: a
 * paragraph of sixty words weighs 5, a short line −0.8, the heading of a list of other items −4.
 */
export function weigh(
  readings: readonly Reading[],
  index: number,
  isInSection: boolean,
  isTeaser: boolean,
): number {
  const reading = readings[index];
  if (reading === undefined) return 0;
  const { form, words, furniture, phrases, prints, isTruncated } = reading;
  if (furniture !== null && (form !== 'prose' || words < 12)) return opensSection(reading) ? -4 : -2;
  if (reading.isRow) return -0.1;
  if (reading.isClock && isProseNear(readings, index)) return 1;
  if (isPicture(readings, index)) return -0.5;
  if (reading.isMenu) return -2;
  const isBetweenProse = readings[index - 1]?.form === 'prose' && readings[index + 1]?.form === 'prose';
  if (form === 'line') {
    if (words >= LONG_LINE) return 1;
    return prints > 1 && !isBetweenProse ? -2 : -0.8;
  }
  if (form === 'sentence') return prints > 1 && !isBetweenProse ? -1 : 0.3;
  const base = 1 + Math.min(words, 60) / 15;
  const isAlone =
    words < BLURB && !reading.isSetApart && isLine(readings[index - 1]) && isLine(readings[index + 1]);
  const isBlurb = (isAlone && (isInSection || isDated(readings, index))) || (isInSection && isTeaser);
  return (
    (isBlurb ? base * 0.5 : base) -
    3 * Math.min(phrases, 2) -
    (isTruncated && words < BLURB ? 2 : 0) -
    (prints > 1 ? 2 : 0)
  );
}

/** Whether running text follows within two passages: then a clock time heads an entry of a live blog. */
function isProseNear(readings: readonly Reading[], index: number): boolean {
  return readings[index + 1]?.form === 'prose' || readings[index + 2]?.form === 'prose';
}

/** A caption, its credit, or a passage with a credit on the next line, unless that counts something or begins with a day. */
export function isPicture(readings: readonly Reading[], index: number): boolean {
  const [reading, next] = [readings[index], readings[index + 1]];
  if (reading === undefined || reading.picture !== null) return reading !== undefined;
  return (
    next?.picture === 'credit' &&
    reading.furniture !== 'counter' &&
    !reading.opensWithDay &&
    !reading.endsWithClock &&
    reading.words <= CAPTION_WORDS &&
    (reading.form !== 'prose' || reading.words <= CREDITED_PROSE)
  );
}

/** A caption has no more words; one that reads as a paragraph even fewer. */
const [CAPTION_WORDS, CREDITED_PROSE] = [60, 25];

/** Whether a date or a counter stands close above a passage, with nothing but short lines between. */
function isDated(readings: readonly Reading[], index: number): boolean {
  for (let at = index - 1; at >= index - DATE_REACH; at -= 1) {
    if (readings[at]?.furniture === 'counter') return true;
    if (readings[at]?.form !== 'line') return false;
  }
  return false;
}

/** A paragraph of a story that goes on has so many words, and so has its neighbor. */
const PARAGRAPH = 20;

/** A paragraph of so many words is no blurb. */
const LONG_PARAGRAPH = 40;

/**
 * For each passage whether it stands in a section about other things: from a heading on that opens
 * one, up to the next two paragraphs that follow each other.
 */
export function findSections(readings: readonly Reading[]): readonly boolean[] {
  const teasers = findTeasers(readings);
  let left = 0;
  return readings.map((reading, index) => {
    const next = readings[index + 1];
    if (opensSection(reading)) left = lengthOfSection(reading);
    else if (left > 0 && teasers[index] === true) left = Math.max(left, 2);
    else if (opensSubsection(readings, index)) left = 0;
    else if (
      isParagraph(reading) &&
      (reading.isSetApart || isParagraph(next) || reading.words >= LONG_PARAGRAPH)
    )
      left = 0;
    left -= 1;
    return left >= 0;
  });
}

function lengthOfSection({ furniture }: Reading): number {
  return SHORT_SECTIONS.has(furniture) ? SHORT_SECTION : Number.POSITIVE_INFINITY;
}

/** Sections of a few lines: forms, tags, a note on the author. */
const SHORT_SECTIONS: ReadonlySet<Reading['furniture']> = new Set<FurnitureKind>([
  'newsletter',
  'author',
  'tags',
]);
const SHORT_SECTION = 12;

/** A subhead between blank lines, with a paragraph below it that is set apart as well. */
export function opensSubsection(readings: readonly Reading[], index: number): boolean {
  const [reading, next] = [readings[index], readings[index + 1]];
  const isSubhead = reading?.isSetApart === true && reading.form === 'line' && reading.furniture === null;
  return isSubhead && next?.isSetApart === true && isParagraph(next);
}

/** A paragraph of running text, whole and of some length. */
export function isParagraph(reading: Reading | undefined): boolean {
  return reading?.form === 'prose' && reading.words >= PARAGRAPH && !reading.isTruncated;
}

function isLine(reading: Reading | undefined): boolean {
  return reading === undefined || reading.form === 'line';
}
