import type { Passage } from '../blocks/passages.ts';
import { toWordKey } from '../languages/word-key.ts';
import { isLabelWord } from '../lines/label-words.ts';
import type { Headline } from '../page/headline-facts.ts';
import type { Reading } from '../page/reading.ts';
import type { Role } from '../page/role.ts';

/** A bare line has no more words. */
const LONGEST = 12;

/** What bare lines are told from. */
export interface EdgeFacts {
  readonly passages: readonly Passage[];
  readonly readings: readonly Reading[];
  readonly headline: Headline | null;
  readonly firstProse: number;
  readonly afterProse: number;
  /** Behind the last line of the edge. */
  readonly end: number;
  /** Roles known by the lines' own words and shapes. */
  readonly roles: readonly (Role | null)[];
}

/**
 * Bare lines at the edges of a plain text: short, without a stop, no row of a table, no item of a
 * list. Below the headline they are what a page prints there (names, places, sections, days); above it, and
 * behind the last running text, they are furniture only in a run with a line that is known as such.
 * Linear.
 */
export function findBareLines(facts: EdgeFacts): ReadonlyMap<number, Role> {
  const { headline, firstProse, afterProse, end } = facts;
  const found = new Map<number, Role>();
  const above = headline?.at ?? firstProse;
  for (const index of knownRuns(facts, 0, above)) found.set(index, 'page-head');
  if (headline !== null) {
    const last = firstProse - 1;
    const until = isSubhead(facts, last) && hasSubheads(facts) ? last : firstProse;
    for (let index = headline.until; index < until; index += 1)
      if (isBare(facts, index) || isDetail(facts, index)) found.set(index, 'page-head');
  }
  for (const index of knownRuns(facts, afterProse, end)) found.set(index, 'page-foot');
  return found;
}

/** Bare lines of the runs in which some line is known as furniture and another stands beside it. */
function knownRuns(facts: EdgeFacts, start: number, end: number): readonly number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length > 1 && run.some((index) => isKnown(facts, index)))
      found.push(...run.filter((index) => isBare(facts, index)));
    run = [];
  };
  for (let index = start; index < end; index += 1) {
    if (isBare(facts, index) || isKnown(facts, index)) run.push(index);
    else close();
  }
  close();
  return found;
}

function isKnown({ roles, readings }: EdgeFacts, index: number): boolean {
  const reading = readings[index];
  if (reading === undefined || reading.form === 'prose') return false;
  return (roles[index] ?? null) !== null || (reading.furniture !== null && reading.furniture !== 'counter');
}

/** Two numbers in a line: results, prices, dates of a table. */
const NUMBERS = /\d\D+\d/u;

function isBare({ passages, readings, roles }: EdgeFacts, index: number): boolean {
  const [passage, reading] = [passages[index], readings[index]];
  if (passage === undefined || reading === undefined || (roles[index] ?? null) !== null) return false;
  if (reading.form !== 'line' || reading.words > LONGEST || reading.isRow || passage.mark !== null)
    return false;
  // Narrow columns: a sentence goes on over lines that look bare.
  if (GOES_ON.test(passage.text) || GOES_ON.test(passages[index + 1]?.text ?? '')) return false;
  if (HAS_STOP.test(passage.text)) return false;
  return (
    !/[:：;]|[.!?…。]["'»”’)]*$/u.test(passage.text) &&
    !(NUMBERS.test(passage.text) && reading.furniture === null)
  );
}

/** A line of words that begins in lower case goes on with a sentence; an address alone does not. */
const GOES_ON = /^\p{Ll}\S*\s/u;

/** A sentence ends in the line, with initials or a name behind it. */
const HAS_STOP = /\p{L}{3}[.!?؟。۔]["'»”’)]*\s/u;

/** A line below the headline that says when has no more words; one with cells may have more of them. */
const [LONGEST_DETAIL, LONGEST_OF_CELLS] = [10, 20];

/** What parts the cells of a line; a code; a day or a year. */
const DETAIL = /[|｜]|\p{L}_\p{L}|\d{4}|\d\s?(?:hours?|minutes?|days?|weeks?|months?|years?|min)\b/u;

/** A label and its value. */
const LABELLED = /^(?<label>\p{L}[\p{L} ]{1,30}?)\s?[:：]\s/u;

/** A section in small letters: `politics`. */
const WORD_ALONE = /^\p{Ll}{3,20}$/u;

/**
 * Whether a line below the headline is a detail of it, whatever fields have taken of it: `Updated 4 years ago`, `| Editor: huaxia`,
 * `author_image Norda`, `politics`. Not the caption of a picture.
 */
function isDetail({ passages, readings, roles }: EdgeFacts, index: number): boolean {
  const [passage, reading] = [passages[index], readings[index]];
  if (passage === undefined || reading === undefined || (roles[index] ?? null) !== null) return false;
  if (reading.form !== 'line' || reading.picture !== null || passage.mark !== null) return false;
  // `Born: 2 February 1930, Kisumu`: what the story says under labels of its own.
  const label = LABELLED.exec(passage.text)?.groups?.label;
  if (label !== undefined && !isLabelWord(toWordKey(label))) return false;
  const longest = /[|｜]/u.test(passage.text) ? LONGEST_OF_CELLS : LONGEST_DETAIL;
  return (reading.words <= longest && DETAIL.test(passage.text)) || WORD_ALONE.test(passage.text);
}

/** Whether a bare line stands right above running text with a blank line before it. */
function isSubhead({ passages, readings }: EdgeFacts, index: number): boolean {
  return (
    passages[index]?.blankBefore === true &&
    readings[index]?.form === 'line' &&
    passages[index + 1]?.isProse === true
  );
}

/** A text with subheads between its paragraphs may have one above the first. */
function hasSubheads(facts: EdgeFacts): boolean {
  for (let index = facts.firstProse + 1; index < facts.afterProse; index += 1)
    if (isSubhead(facts, index)) return true;
  return false;
}
