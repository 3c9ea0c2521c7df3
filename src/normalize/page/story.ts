import { findCommentsHeadings } from './comments-heading.ts';
import type { Reading } from './reading.ts';
import { findTeasers } from './teasers.ts';
import type { TitlePrints } from './title-prints.ts';
import { findSections, isParagraph, isPicture, opensSection, weigh } from './weight.ts';

/** Passages of the story: `[start, end)` indexes of each stretch, in order; what lies between two is an interlude. */
export interface Story {
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
  readonly weight: number;
}

/** What an interlude costs that furniture opens, and one that begins without a mark. */
const [MARKED, UNMARKED] = [3, 10];

/** What it costs to go on with a passage that stands alone among lines, and is set apart no more than they. */
const RESUMED = 4;

/** What a heading of other items costs inside an interlude. Behind one of comments the story never goes on. */
const SECTION = 1;

/** What it costs to begin the story far behind its headline (by passages between them), or before it. */
const START: readonly { readonly within: number; readonly cost: number }[] = [
  { within: 12, cost: 0 },
  { within: 40, cost: 3 },
  { within: Number.MAX_SAFE_INTEGER, cost: 8 },
];
const BEFORE_HEADLINE = Number.POSITIVE_INFINITY;

/** A story that weighs less is none: then the headline was not one. */
const LEAST = 2;

/** Before the story, in it, in an interlude of it, behind it. */
const [BEFORE, STORY, BETWEEN, BEHIND] = [0, 1, 2, 3];

/**
 * The stretches whose passages weigh most together, each interlude paid for: the best path through
 * before → story (→ interlude → story)* → behind. Viterbi's algorithm over four states; linear.
 */
export function findStory(readings: readonly Reading[], title: TitlePrints | null): Story {
  const found = findHeaviest(readings, title?.isSure ? title : null);
  const story = found.weight >= LEAST || title === null ? found : findHeaviest(readings, null);
  return { ...story, stretches: withOpening(readings, withTable(readings, story.stretches), title) };
}

/** A list below the first paragraph has no more lines. */
const OPENING_LINES = 8;

/**
 * The stretches with the paragraph and the list that open the story, where only lines without any
 * mark of furniture part them from the rest; never beyond the headline.
 */
function withOpening(
  readings: readonly Reading[],
  stretches: Story['stretches'],
  title: TitlePrints | null,
): Story['stretches'] {
  const [first, ...rest] = stretches;
  if (first === undefined) return stretches;
  const floor = Math.max(
    first.start - OPENING_LINES - 1,
    (title?.prints.findLast((at) => at < first.start) ?? -1) + 1,
    0,
  );
  for (let at = first.start - 1; at >= floor; at -= 1) {
    const reading = readings[at];
    if (reading === undefined || reading.furniture !== null || reading.prints > 1 || isPicture(readings, at))
      break;
    if (reading.form === 'prose' && reading.phrases === 0 && !reading.isTruncated)
      return [{ start: at, end: first.end }, ...rest];
  }
  return stretches;
}

/** So many lines make a table or a list of dates, and nearly all of them hold a number. */
const TABLE = { lines: 5, share: 0.8 };

/**
 * The stretches with the table that ends the story, if there is one: results, dates, prices. Not a
 * ranking, whose numbers count its lines, and no line of furniture.
 */
function withTable(readings: readonly Reading[], stretches: Story['stretches']): Story['stretches'] {
  const last = stretches.at(-1);
  if (last === undefined) return stretches;
  const rows = endOfRows(readings, last.end);
  if (rows > last.end) return [...stretches.slice(0, -1), { start: last.start, end: rows }];
  let end = last.end;
  while (isRow(readings[end])) end += 1;
  const lines = readings.slice(last.end, end);
  const numbered = lines.filter(({ comparable }) => /\d/u.test(comparable)).length;
  const counting = lines.filter(({ comparable }, index) => comparable.startsWith(`${index + 1} `)).length;
  const isTable =
    lines.length >= TABLE.lines && numbered >= lines.length * TABLE.share && counting < lines.length / 2;
  return isTable ? [...stretches.slice(0, -1), { start: last.start, end }] : stretches;
}

/** Above the first row of a table stand its name and the names of its columns. */
const TABLE_HEAD = 3;

/** The index behind the rows of a table that begins here; `from` where none does. */
function endOfRows(readings: readonly Reading[], from: number): number {
  let first = from;
  while (first < from + TABLE_HEAD && isRow(readings[first]) && readings[first]?.isRow === false) first += 1;
  let end = first;
  while (readings[end]?.isRow === true) end += 1;
  return end - first >= 2 ? end : from;
}

function isRow(reading: Reading | undefined): boolean {
  return (
    reading?.form === 'line' && reading.furniture === null && reading.prints === 1 && reading.words <= 25
  );
}

function findHeaviest(readings: readonly Reading[], title: TitlePrints | null): Story {
  const sections = findSections(readings);
  const teasers = findTeasers(readings);
  const comments = findCommentsHeadings(readings, title);
  const starts = startCosts(readings, title, comments.bars);
  const from = readings.map(() => new Uint8Array(4));
  let best = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [index, reading] of readings.entries()) {
    const isClosed = comments.ends.has(index);
    const weight = isClosed
      ? Number.NEGATIVE_INFINITY
      : weigh(readings, index, sections[index] === true, teasers[index] === true);
    const opens = opensSection(reading) && !opensSection(readings[index - 1]);
    const section = isClosed ? Number.POSITIVE_INFINITY : opens ? SECTION : 0;
    const interlude = reading.furniture === null ? UNMARKED : MARKED;
    const [before = 0, story = 0, between = 0, behind = 0] = best;
    const into = (state: number, options: readonly (readonly [number, number])[]): number => {
      let [value, origin] = options[0] ?? [0, 0];
      for (const [other, place] of options) if (other > value) [value, origin] = [other, place];
      const trace = from[index];
      if (trace) trace[state] = origin;
      return value;
    };
    best = [
      before,
      into(STORY, [
        [story, STORY],
        [before - (starts[index] ?? 0), BEFORE],
        [between - (resumes(readings, index) ? 0 : RESUMED), BETWEEN],
      ]) + weight,
      into(BETWEEN, [
        [story - interlude, STORY],
        [between, BETWEEN],
      ]) - section,
      into(BEHIND, [
        [behind, BEHIND],
        [story, STORY],
      ]),
    ];
  }
  return { stretches: trace(from, best), weight: Math.max(best[STORY] ?? 0, best[BEHIND] ?? 0) };
}

/** Whether a story goes on here: with a paragraph set apart by blank lines, or with one that another follows. */
function resumes(readings: readonly Reading[], index: number): boolean {
  const [reading, next] = [readings[index], readings[index + 1]];
  return reading?.isSetApart === true || (isParagraph(reading) && isParagraph(next));
}

/** For each passage what it costs to begin the story with it. */
function startCosts(
  readings: readonly Reading[],
  title: TitlePrints | null,
  bars: ReadonlySet<number>,
): readonly number[] {
  const prints = new Set(title?.prints);
  let last = Number.NEGATIVE_INFINITY;
  let isInComments = false;
  return readings.map((_, index) => {
    if (prints.has(index)) [last, isInComments] = [index, false];
    isInComments ||= bars.has(index);
    if (isInComments) return BEFORE_HEADLINE;
    if (title === null) return 0;
    return START.find(({ within }) => index - last <= within)?.cost ?? BEFORE_HEADLINE;
  });
}

function trace(from: readonly Uint8Array[], best: readonly number[]): Story['stretches'] {
  const [, story = 0, , behind = 0] = best;
  let state = story >= behind ? STORY : BEHIND;
  const stretches: { start: number; end: number }[] = [];
  for (let index = from.length - 1; index >= 0; index -= 1) {
    if (state === STORY) {
      const last = stretches.at(-1);
      if (last?.start === index + 1) last.start = index;
      else stretches.push({ start: index, end: index + 1 });
    }
    state = state === BEFORE ? BEFORE : (from[index]?.[state] ?? BEFORE);
  }
  return stretches.toReversed();
}
