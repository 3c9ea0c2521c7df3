import type { Passage } from '../blocks/passages.ts';
import type { Reading } from './reading.ts';
import type { Story } from './story.ts';
import type { TitlePrints } from './title-prints.ts';

/** A page's headline: where it stands, and where it is printed again. Indexes of passages. */
export interface Headline {
  readonly at: number;
  readonly duplicates: readonly number[];
}

/** How far above the story its headline may stand. */
const REACH = 30;

/** Words of a headline. */
const [LEAST_WORDS, MOST_WORDS] = [3, 35];

/** A line of so few words above a longer one names the section or the theme. */
const KICKER_WORDS = 4;

/** Words of a headline that the story prints as well. */
const SHARED_WORDS = 2;

/**
 * The headline above the story: the print that repeats the page's title; or else the first line of
 * the story's own head that shares words with the story. Not a kicker, a teaser, a ticker, a byline.
 */
export function findHeadline(
  passages: readonly Passage[],
  readings: readonly Reading[],
  story: Story,
  title: TitlePrints | null,
): Headline | null {
  const start = story.stretches[0]?.start ?? 0;
  const printed = title?.prints.findLast((at) => at < start);
  if (title !== null && printed !== undefined && start - printed <= REACH) {
    return {
      at: printed,
      duplicates: [
        title.pageTitle,
        ...title.prints.filter((at) => at !== printed && isSame(readings, at, printed)),
      ],
    };
  }
  const at = findAbove(passages, readings, story);
  if (at === null) return null;
  const key = readings[at]?.comparable;
  return {
    at,
    duplicates: readings.flatMap(({ comparable }, index) =>
      index < start && index !== at && comparable === key ? [index] : [],
    ),
  };
}

function isSame(readings: readonly Reading[], one: number, other: number): boolean {
  return readings[one]?.comparable === readings[other]?.comparable;
}

function findAbove(
  passages: readonly Passage[],
  readings: readonly Reading[],
  { stretches }: Story,
): number | null {
  const start = stretches[0]?.start ?? 0;
  const story = new Set(
    stretches
      .flatMap((stretch) => passages.slice(stretch.start, stretch.end))
      .slice(0, 40)
      .flatMap(({ text }) => wordsOf(text)),
  );
  const lines: number[] = [];
  for (let at = start - 1; at >= Math.max(0, start - REACH); at -= 1) {
    const reading = readings[at];
    const passage = passages[at];
    if (reading === undefined || passage === undefined) break;
    if (reading.furniture === 'related' || reading.furniture === 'mostRead') break;
    if (isCandidate(reading, passage) && sharedWords(passage.text, story) >= SHARED_WORDS) lines.unshift(at);
  }
  const first = lines[0];
  const second = lines[1];
  if (first === undefined) return null;
  const isKicker =
    second === first + 1 &&
    wordCount(readings, first) <= KICKER_WORDS &&
    wordCount(readings, second) > wordCount(readings, first);
  return isKicker ? second : first;
}

function isCandidate({ form, words, furniture, picture }: Reading, { text, mark }: Passage): boolean {
  if (form === 'prose' || furniture !== null || mark !== null || picture !== null) return false;
  return (
    words >= LEAST_WORDS && words <= MOST_WORDS && !/[,;:]$/u.test(text) && !/^[@#]|\s[›»>|]\s/u.test(text)
  );
}

function wordCount(readings: readonly Reading[], at: number): number {
  return readings[at]?.words ?? 0;
}

function sharedWords(text: string, story: ReadonlySet<string>): number {
  return new Set(wordsOf(text)).size === 0
    ? 0
    : [...new Set(wordsOf(text))].filter((word) => story.has(word)).length;
}

/** Words of four letters or more, and pairs of characters in scripts without spaces. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{M}\p{N}]{4,}/gu) ?? []
  );
}
