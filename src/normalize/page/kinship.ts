import type { Passage } from '../blocks/passages.ts';
import type { Reading } from './reading.ts';
import type { Story } from './story.ts';
import { contentWords } from './story-words.ts';
import { findTeasers } from './teasers.ts';
import { OPENS_SECTION } from './weight.ts';

type Stretch = Story['stretches'][number];

/** A story must have so many different words before others can be foreign to it. */
const LEAST_WORDS = 80;

/** A stretch shares a smaller part of its words with a story that it is foreign to. Measured: what goes on shares more than 0.15. */
const SHARED = 0.11;

/** Where all of a stretch is a list of teasers, it is foreign with so much in common. */
const SHARED_BY_TEASERS = 0.2;

/** With a counter or a day among the teasers they may share more: they are of the story's own subject. */
const SHARED_BY_COUNTED = 0.33;

/** Two paragraphs of so many words that follow each other are a story's. */
const PARAGRAPH = 15;

/**
 * The stretches without those at the end that tell of other things: behind a heading of other items, a form or
 * a counter, with hardly a word of the story in them, and without two whole paragraphs in a row. Linear.
 */
export function withoutForeign(
  stretches: Story['stretches'],
  passages: readonly Passage[],
  readings: readonly Reading[],
): Story['stretches'] {
  const told = new Set<string>();
  const kept: Stretch[] = [];
  const teasers = findTeasers(readings);
  for (const stretch of stretches) {
    const own = wordsOf(passages, stretch);
    const shared = [...own].filter((word) => told.has(word)).length;
    const isForeign =
      told.size >= LEAST_WORDS &&
      shared < own.size * (isAllTeasers(readings, teasers, stretch) ? SHARED_BY_TEASERS : SHARED) &&
      isMarked(readings, kept.at(-1)?.end ?? 0, stretch.start) &&
      isScattered(readings, stretch.start, stretch.end);
    if (isForeign) continue;
    kept.push(stretch);
    for (const word of own) told.add(word);
  }
  return kept;
}

/**
 * The stretches without the list of teasers that ends the last one, without a heading of its own, and that
 * hardly shares a word with the story above it. Linear.
 */
export function withoutTeasers(
  stretches: Story['stretches'],
  passages: readonly Passage[],
  readings: readonly Reading[],
): Story['stretches'] {
  const last = stretches.at(-1);
  if (last === undefined) return stretches;
  const teasers = findTeasers(readings);
  let start = last.end;
  while (start > last.start && (teasers[start - 1] === true || readings[start - 1]?.form === 'line'))
    start -= 1;
  while (start < last.end && teasers[start] !== true) start += 1;
  if (start === last.end || start === last.start) return stretches;
  const before = [...stretches.slice(0, -1), { start: last.start, end: start }];
  const told = new Set(before.flatMap((stretch) => [...wordsOf(passages, stretch)]));
  const own = wordsOf(passages, { start, end: last.end });
  const shared = [...own].filter((word) => told.has(word)).length;
  const isCounted = readings.slice(start, last.end).some(({ furniture }) => furniture === 'counter');
  const most = isCounted ? SHARED_BY_COUNTED : SHARED_BY_TEASERS;
  // The entries of a live blog look the same, but they are more than what stands above them.
  const isTail = told.size >= LEAST_WORDS && own.size * 2 <= told.size;
  return isTail && shared < own.size * most ? before : stretches;
}

/** The different words of a stretch's paragraphs. */
export function wordsOf(passages: readonly Passage[], { start, end }: Stretch): ReadonlySet<string> {
  return new Set(
    passages.slice(start, end).flatMap(({ text, isProse }) => (isProse ? contentWords(text) : [])),
  );
}

/** Whether something in an interlude says that other things follow. */
function isMarked(readings: readonly Reading[], start: number, end: number): boolean {
  return readings
    .slice(start, end)
    .some(
      ({ furniture }) => OPENS_SECTION.has(furniture) || furniture === 'share' || furniture === 'navigation',
    );
}

function isAllTeasers(
  readings: readonly Reading[],
  teasers: readonly boolean[],
  { start, end }: Stretch,
): boolean {
  for (let index = start; index < end; index += 1)
    if (readings[index]?.form === 'prose' && teasers[index] !== true) return false;
  return true;
}

function isScattered(readings: readonly Reading[], start: number, end: number): boolean {
  for (let index = start; index < end; index += 1)
    if (isWhole(readings[index]) && isWhole(readings[index + 1])) return false;
  return true;
}

function isWhole(reading: Reading | undefined): boolean {
  return (
    reading?.form === 'prose' && reading.isFinished && reading.words >= PARAGRAPH && reading.phrases === 0
  );
}
