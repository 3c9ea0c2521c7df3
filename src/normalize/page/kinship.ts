import type { Passage } from '../blocks/passages.ts';
import type { Reading } from './reading.ts';
import type { Story } from './story.ts';
import { contentWords } from './story-words.ts';
import { findTeasers } from './teasers.ts';
import type { TitlePrints } from './title-prints.ts';
import { isParagraph, isPicture, OPENS_SECTION } from './weight.ts';

type Stretch = Story['stretches'][number];

/** A story must have so many different words before others can be foreign to it. */
const LEAST_WORDS = 80;

/** A stretch shares a smaller part of its words with a story that it is foreign to. Measured: what goes on shares more than 0.15. */
const SHARED = 0.11;

/** Where all of a stretch is a list of teasers, it is foreign with so much in common. */
const SHARED_BY_TEASERS = 0.2;

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

/** The different words of a stretch's paragraphs. */
function wordsOf(passages: readonly Passage[], { start, end }: Stretch): ReadonlySet<string> {
  return new Set(
    passages.slice(start, end).flatMap(({ text, isProse }) => (isProse ? contentWords(text) : [])),
  );
}

/** How far above a story's first stretch its lede may stand, and which part of its words the story repeats. */
const [LEDE_REACH, LEDE_SHARED] = [16, 0.3];

/** A lede has so many different words. */
const LEDE_WORDS = 8;

/**
 * The stretches with the lede that a box of other items cut off from them: a whole paragraph below the
 * headline that the story goes on to tell of. Linear.
 */
export function withLede(
  stretches: Story['stretches'],
  passages: readonly Passage[],
  readings: readonly Reading[],
  title: TitlePrints | null,
): Story['stretches'] {
  const [first] = stretches;
  if (first === undefined) return stretches;
  const headline = title?.prints.findLast((at) => at < first.start) ?? -1;
  const told = new Set(stretches.flatMap((stretch) => [...wordsOf(passages, stretch)]));
  for (let at = Math.max(headline + 1, first.start - LEDE_REACH, 0); at < first.start; at += 1) {
    const reading = readings[at];
    if (!isParagraph(reading) || reading?.isFinished === false || isPicture(readings, at)) continue;
    if (reading === undefined || reading.phrases > 0 || reading.isMenu || reading.furniture !== null)
      continue;
    const own = wordsOf(passages, { start: at, end: at + 1 });
    const shared = [...own].filter((word) => told.has(word)).length;
    if (own.size >= LEDE_WORDS && shared >= own.size * LEDE_SHARED && isBoxed(readings, at, first.start))
      return [{ start: at, end: at + 1 }, ...stretches];
  }
  return stretches;
}

/** Whether a box of other items parts a lede from its story, and not the story's own head with its day. */
function isBoxed(readings: readonly Reading[], lede: number, story: number): boolean {
  const between = readings.slice(lede + 1, story);
  return (
    between.some(({ furniture }) => OPENS_SECTION.has(furniture)) &&
    !between.some(({ furniture }) => furniture === 'counter')
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
