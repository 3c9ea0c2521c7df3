import { FRAME_WORDS } from '../languages/frame-words.ts';
import type { Reading } from './reading.ts';
import type { TitlePrints } from './title-prints.ts';
import { isParagraph } from './weight.ts';

/** So much of a story has been told before the readers speak: paragraphs, and words in them. */
export const TOLD = { paragraphs: 2, words: 60 };

/** Where so much has been told, a heading of comments needs no sign of a comment below it. */
const TOLD_MUCH = 150;

/** How many passages below the heading the first comment, its day or its form may stand. */
export const REACH = 10;

/** A heading of comments of its own, not the button of a share bar. */
export function isCommentsHeading(readings: readonly Reading[], index: number): boolean {
  const isShare = (reading: Reading | undefined) => reading?.furniture === 'share';
  return (
    readings[index]?.furniture === 'comments' &&
    !isShare(readings[index - 1]) &&
    !isShare(readings[index + 1])
  );
}

/** Behind which headings of comments the story does not go on, and behind which none begins. Indexes of passages. */
export interface CommentsHeadings {
  readonly ends: ReadonlySet<number>;
  readonly bars: ReadonlySet<number>;
}

/**
 * The headings of comments with a story above them and something below. The button that leads to the
 * comments stands under a headline, beside a standfirst or in a menu: it closes nothing. What stood
 * above the last print of a headline is no story that the comments could be of, but it may have ended there. Linear.
 */
export function findCommentsHeadings(
  readings: readonly Reading[],
  title: TitlePrints | null,
): CommentsHeadings {
  const prints = new Set(title?.prints);
  const [ends, bars] = [new Set<number>(), new Set<number>()];
  let all: Told = { paragraphs: 0, words: 0 };
  let last = all;
  for (const [index, reading] of readings.entries()) {
    if (prints.has(index)) last = { paragraphs: 0, words: 0 };
    if (isParagraph(reading)) [all, last] = [add(all, reading.words), add(last, reading.words)];
    if (all.paragraphs === 0 || !isCommentsHeading(readings, index)) continue;
    const below = readings.slice(index + 1, index + 1 + REACH);
    if (isClosed(all, below)) ends.add(index);
    if (isClosed(last, below)) bars.add(index);
  }
  return { ends, bars };
}

/** How much running text was told. */
export interface Told {
  readonly paragraphs: number;
  readonly words: number;
}

function add({ paragraphs, words }: Told, more: number): Told {
  return { paragraphs: paragraphs + 1, words: words + more };
}

function isClosed({ paragraphs, words }: Told, below: readonly Reading[]): boolean {
  if (paragraphs > 0 && below.some(isEntry)) return true;
  if (paragraphs < TOLD.paragraphs || words < TOLD.words) return false;
  if (below.some(({ furniture }) => furniture === 'counter' || furniture === 'comments')) return true;
  return words >= TOLD_MUCH && below.some(({ form }) => form === 'prose');
}

/** `tilly_b says:`, `Tilly on May 17, 2021 said:` */
const ENTRY = new RegExp(`\\s(?:${FRAME_WORDS.commented.join('|')})$`, 'u');
const LONGEST_ENTRY = 14;

export function isEntry({ comparable, words }: Reading): boolean {
  return words >= 2 && words <= LONGEST_ENTRY && ENTRY.test(comparable);
}
