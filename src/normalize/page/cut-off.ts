import type { Passage } from '../blocks/passages.ts';
import { isByOrDay } from './by-or-day.ts';
import { isCommentsHeading } from './comments-heading.ts';
import { wordsOf } from './kinship.ts';
import type { Reading } from './reading.ts';
import type { Story } from './story.ts';
import { contentWords } from './story-words.ts';
import type { TitlePrints } from './title-prints.ts';
import { isParagraph, isPicture, OPENS_SECTION } from './weight.ts';

/** How far above a story's first stretch its lede may stand, and how far behind its last one its end. */
const [LEDE_REACH, TAIL_REACH] = [16, 24];

/** So much of the words of a paragraph stand in the story; less is enough, and two of them, where its place speaks for it. */
const KIN = { share: 0.3, inPlace: 0.12, words: 2 };

/** A box has so few lines. */
const BOX = 10;

/** A paragraph that was cut off has so many different words; a story that one is known by so many. */
const [LEAST_WORDS, LEAST_TOLD] = [8, 15];

/** The paragraph that ends a story may be of so few words. */
const SHORT_PARAGRAPH = 12;

/** Of a teaser's words its own headline, right above it, has so many. */
const OWN_HEADLINE = 2;

/**
 * The stretches with the paragraphs that a box of other items, an advertisement or a form cut off from them: whole ones
 * that tell of what the story tells. The lede below the headline, and what follows behind the last stretch, before the
 * readers' comments. Not a teaser, which stands below a headline of its own or a day. Linear.
 */
export function withCutOff(
  stretches: Story['stretches'],
  passages: readonly Passage[],
  readings: readonly Reading[],
  title: TitlePrints | null,
): Story['stretches'] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return stretches;
  const told = new Set(stretches.flatMap((stretch) => [...wordsOf(passages, stretch)]));
  const kinOf = (at: number) => {
    const own = wordsOf(passages, { start: at, end: at + 1 });
    const shared = [...own].filter((word) => told.has(word)).length;
    return own.size < LEAST_WORDS ? { shared: 0, share: 0 } : { shared, share: shared / own.size };
  };
  const found = [...stretches];
  const lede =
    findByWords(first.start, readings, title, (at) => kinOf(at).share >= KIN.share) ??
    findByPlace(first.start, passages, readings);
  if (lede !== null) {
    found.unshift({ start: lede, end: lede + 1 });
    for (const word of wordsOf(passages, { start: lede, end: lede + 1 })) told.add(word);
  }
  if (told.size < LEAST_TOLD) return found;
  let end = last.end;
  for (let at = end; at < Math.min(readings.length, last.end + TAIL_REACH); at += 1) {
    if (isCommentsHeading(readings, at)) break;
    if (!mayEndStory(passages, readings, at)) continue;
    const { shared, share } = kinOf(at);
    const isInPlace = isBehindBox(readings, end, at) && shared >= KIN.words && share >= KIN.inPlace;
    if (share < KIN.share && !isInPlace) continue;
    found.push({ start: at, end: at + 1 });
    end = at + 1;
  }
  return found;
}

/** The lede that tells of what the story tells, above a box; null where none does. */
function findByWords(
  story: number,
  readings: readonly Reading[],
  title: TitlePrints | null,
  isKin: (at: number) => boolean,
): number | null {
  const headline = title?.prints.findLast((at) => at < story) ?? -1;
  for (let at = Math.max(headline + 1, story - LEDE_REACH, 0); at < story; at += 1) {
    const reading = readings[at];
    if (!isParagraph(reading) || reading?.isFinished === false || isPicture(readings, at)) continue;
    if (reading === undefined || isFurniture(reading)) continue;
    if (isKin(at) && isBoxed(readings, at, story)) return at;
  }
  return null;
}

/**
 * The lede that stands below the story's byline or day, with a few lines of furniture between it and the story: the next
 * paragraph above. A teaser has the story's own headline and day below it.
 */
function findByPlace(
  story: number,
  passages: readonly Passage[],
  readings: readonly Reading[],
): number | null {
  let at = story - 1;
  while (at >= 0 && story - at <= FEW_LINES && readings[at]?.form !== 'prose') at -= 1;
  const reading = readings[at];
  if (reading?.form !== 'prose' || !reading.isFinished || reading.words < SHORT_PARAGRAPH) return null;
  if (isFurniture(reading) || reading.prints > 1 || isPicture(readings, at) || at === story - 1) return null;
  const between = passages.slice(at + 1, story);
  if (!readings.slice(at + 1, story).some(({ furniture }) => furniture !== null)) return null;
  if (between.some(({ text }) => isByOrDay(text))) return null;
  for (let above = at - 1; above >= Math.max(0, at - LEDE_REACH); above -= 1) {
    if (readings[above]?.form === 'prose') return null;
    if (isByOrDay(passages[above]?.text ?? '')) return at;
  }
  return null;
}

/** So few lines stand between a lede and the rest of its story. */
const FEW_LINES = 5;

function isFurniture({ furniture, phrases, plea, isMenu }: Reading): boolean {
  return phrases > 0 || isMenu || furniture !== null || plea !== null;
}

/** Whether a box of other items parts a lede from its story, and not the story's own head with its day. */
function isBoxed(readings: readonly Reading[], lede: number, story: number): boolean {
  const between = readings.slice(lede + 1, story);
  return (
    between.some(({ furniture }) => OPENS_SECTION.has(furniture)) &&
    !between.some(({ furniture }) => furniture === 'counter')
  );
}

/** Whether a box of a few lines, and no other paragraph, parts a passage from the story; its last line is known as furniture. */
function isBehindBox(readings: readonly Reading[], story: number, at: number): boolean {
  const box = readings.slice(story, at);
  const last = box.at(-1)?.furniture ?? null;
  return (
    box.length <= BOX && last !== null && last !== 'counter' && box.every(({ form }) => form !== 'prose')
  );
}

/** How to cite a page, where to write to it. */
const ADDRESS = /https?:|\bwww\.|\S@\S/u;

/** Whether a paragraph has nothing of a teaser: neither its own headline above it nor a day. */
function mayEndStory(passages: readonly Passage[], readings: readonly Reading[], at: number): boolean {
  const [above, reading] = [readings[at - 1], readings[at]];
  if (reading?.form !== 'prose' || !reading.isFinished || reading.words < SHORT_PARAGRAPH) return false;
  if (isFurniture(reading) || reading.isTruncated || reading.prints > 1 || isPicture(readings, at))
    return false;
  if (above === undefined || above.furniture === 'counter') return false;
  return !isOther(passages, readings, at);
}

/** Whether a passage is a teaser below its own headline, or says how to cite the page or where to write to it. */
export function isOther(passages: readonly Passage[], readings: readonly Reading[], at: number): boolean {
  const text = passages[at]?.text ?? '';
  if (ADDRESS.test(text)) return true;
  if (readings[at - 1]?.form !== 'line') return false;
  const own = new Set(contentWords(text));
  const headline = new Set(contentWords(passages[at - 1]?.text ?? ''));
  return [...headline].filter((word) => own.has(word)).length >= OWN_HEADLINE;
}
