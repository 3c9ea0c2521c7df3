import type { Passage } from '../blocks/passages.ts';
import type { Reading } from './reading.ts';
import type { Story } from './story.ts';
import { contentWords } from './story-words.ts';
import { OPENS_SECTION } from './weight.ts';

/** A story must have so many different words before others can be foreign to it. */
const LEAST_WORDS = 100;

/** A stretch shares a smaller part of its words with a story that it is foreign to. Measured: what goes on shares more than 0.15. */
const SHARED = 0.11;

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
  const kept: Story['stretches'][number][] = [];
  for (const stretch of stretches) {
    const own = new Set(
      passages
        .slice(stretch.start, stretch.end)
        .flatMap(({ text, isProse }) => (isProse ? contentWords(text) : [])),
    );
    const shared = [...own].filter((word) => told.has(word)).length;
    const isForeign =
      told.size >= LEAST_WORDS &&
      shared < own.size * SHARED &&
      isMarked(readings, kept.at(-1)?.end ?? 0, stretch.start) &&
      isScattered(readings, stretch.start, stretch.end);
    if (isForeign) continue;
    kept.push(stretch);
    for (const word of own) told.add(word);
  }
  return kept;
}

/** Whether something in an interlude says that other things follow. */
function isMarked(readings: readonly Reading[], start: number, end: number): boolean {
  return readings
    .slice(start, end)
    .some(
      ({ furniture }) => OPENS_SECTION.has(furniture) || furniture === 'share' || furniture === 'navigation',
    );
}

function isScattered(readings: readonly Reading[], start: number, end: number): boolean {
  for (let index = start; index < end; index += 1)
    if (isWhole(readings[index]) && isWhole(readings[index + 1])) return false;
  return true;
}

function isWhole(reading: Reading | undefined): boolean {
  return reading?.form === 'prose' && reading.isFinished && reading.words >= PARAGRAPH;
}
