import type { Passage } from '../blocks/passages.ts';
import type { FurnitureKind } from '../lines/furniture-words.ts';
import { endsInStop } from '../lines/sentence.ts';
import { isOther } from './cut-off.ts';
import type { Reading } from './reading.ts';
import type { Story } from './story.ts';
import { contentWords } from './story-words.ts';
import { isPicture } from './weight.ts';

/** What pages set between a story's last paragraphs: no list of tags, no note on the author. */
const BOXES: ReadonlySet<Reading['furniture']> = new Set<FurnitureKind>([
  'related',
  'advertisement',
  'newsletter',
  'promo',
]);

/** A box has no more passages, and no more lines that are not known for furniture: one headline, or a form's. */
const BOX = { passages: 5, headlines: 1, form: 2 };

/** A paragraph has so many words at least. */
const PARAGRAPH = 4;

/** So many words of the story tell that a paragraph behind a list's heading is its own. */
const SHARED = 2;

/**
 * The stretches with the paragraphs that a small box cut off from the story's end, too short to weigh as much
 * as the box does: a finished sentence behind an advertisement, a form, or a pointer to one other item, and no other
 * item below it. Not the blurbs of a list, the note on an author, a plea. Linear.
 */
export function withResumed(
  stretches: Story['stretches'],
  passages: readonly Passage[],
  readings: readonly Reading[],
): Story['stretches'] {
  const kept = [...stretches];
  for (;;) {
    const last = kept.at(-1);
    const box = last === undefined ? null : behindBox(readings, last.end);
    if (box === null || !resumes(stretches, passages, readings, last?.end ?? 0, box)) return kept;
    const { at } = box;
    let end = at + 1;
    while (isTold(passages[end], readings, end)) end += 1;
    kept.push({ start: at, end });
  }
}

/** The index behind a box that begins here, and how many of its lines are no known furniture; null where none does. */
function behindBox(
  readings: readonly Reading[],
  start: number,
): { readonly at: number; readonly lines: number } | null {
  const first = isPicture(readings, start) ? start + 1 : start;
  if (!BOXES.has(readings[first]?.furniture ?? null)) return null;
  let lines = 0;
  for (let at = first; at < Math.min(first + BOX.passages, readings.length - 1); at += 1) {
    const reading = readings[at];
    if (reading === undefined) return null;
    const isKnown = BOXES.has(reading.furniture) || reading.plea !== null;
    if (!isKnown && (reading.form !== 'line' || reading.furniture !== null)) return null;
    if (!isKnown) lines += 1;
    const next = readings[at + 1];
    if (next?.form !== 'line' && next?.furniture === null && next.plea === null)
      return lines <= (isKnown ? BOX.form : BOX.headlines) ? { at: at + 1, lines } : null;
  }
  return null;
}

function resumes(
  stretches: Story['stretches'],
  passages: readonly Passage[],
  readings: readonly Reading[],
  box: number,
  { at, lines }: { readonly at: number; readonly lines: number },
): boolean {
  if (!isTold(passages[at], readings, at) || isOther(passages, readings, at)) return false;
  let end = at + 1;
  while (isTold(passages[end], readings, end)) end += 1;
  const isOutright = readings[box]?.isPointer === true || readings[box]?.furniture === 'advertisement';
  // Another headline below it goes on with a list.
  const next = readings[end];
  if (next !== undefined && next.form === 'line' && next.furniture === null) return false;
  const { text = '' } = passages[at] ?? {};
  if (isOutright || QUOTED.test(text)) return true;
  // A blurb has its headline above it; what stands right below the heading of a list may be a headline.
  if (lines === 0 && (readings[at]?.words ?? 0) < WHOLE) return false;
  const least = lines === 0 ? 1 : SHARED;
  const told = new Set(
    passages
      .slice(Math.max(0, (stretches[0]?.start ?? 0) - HEAD), box)
      .flatMap((each) => contentWords(each.text)),
  );
  return new Set(contentWords(text).filter((word) => told.has(word))).size >= least;
}

/** So far above a story stand its headline and its standfirst. */
const HEAD = 9;

/** A paragraph of so many words is no headline. */
const WHOLE = 12;

/** What somebody says, with the words that say who. */
const QUOTED = /^["“«„「].{8,400}["”»“」]\s?,?\s?\p{L}/u;

/** A whole sentence of the story's. */
function isTold(passage: Passage | undefined, readings: readonly Reading[], at: number): boolean {
  const reading = readings[at];
  if (passage === undefined || reading === undefined || reading.form === 'line') return false;
  if (reading.furniture !== null || reading.plea !== null || reading.phrases > 0 || reading.prints > 1)
    return false;
  return reading.words >= PARAGRAPH && endsInStop(passage.text) && !isPicture(readings, at);
}
