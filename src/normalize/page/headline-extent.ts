import type { Passage } from '../blocks/passages.ts';
import { readAge } from '../dates/age.ts';
import { readDateLine } from '../dates/date-line.ts';
import { readByline } from '../lines/byline-line.ts';
import { toComparable } from '../lines/comparable.ts';
import { readFurnitureLine } from '../lines/furniture-words.ts';
import { nounWeight } from '../lines/outlet-name.ts';
import { readPersonLine, WHEN } from '../lines/person-line.ts';
import { toPieces } from '../lines/pieces.ts';
import { countWords } from '../lines/prose.ts';
import { isAddress } from '../lines/wrap.ts';
import type { HeadFacts, Headline } from './headline-facts.ts';
import { endOfKicker } from './headline-kicker.ts';
import { LEADING_MARK, PRINTED_DAY } from './headline-line.ts';
import { findTail } from './headline-tail.ts';
import type { Reading } from './reading.ts';

/** A rubric on the line above: `Wetter/Schifffahrt/`. */
const RUBRIC = /^\p{L}[\p{L}\s/-]{2,80}\/$/u;

/** Where a headline begins: behind the mark of a heading, a rubric that a wire prints above it, or its first print. */
export function startOfHeadline(text: string, passage: Passage): number {
  const mark = LEADING_MARK.exec(text.slice(passage.start, passage.start + 40))?.[0].length ?? 0;
  const day = PRINTED_DAY.exec(text.slice(passage.start, passage.start + 40))?.[0].length ?? 0;
  const [first, second] = passage.lines;
  const isRubric =
    first !== undefined &&
    second !== undefined &&
    first.from === passage.start &&
    (RUBRIC.test(first.text) || toComparable(first.text) === toComparable(second.text));
  if (isRubric && second.from < passage.end) return second.from;
  const own = Math.max(mark, day);
  return passage.start + (own > 0 ? own : lengthOfLead(passage.text));
}

/** Articles and prepositions that end no line of a headline: the next one goes on. */
const NEVER_LAST =
  /\s(?:the|an|of|to|in|on|for|with|by|from|at|and|or|de|du|des|le|la|les|et|à|en|el|los|las|y|una|del|da|do|dos|das|der|die|das|den|dem|und|von|für|il|gli|di|che|della|и|в|на|с|из|для|ve)$/u;

/** What feeds set before a headline in one line, and what parts it from that. */
const LEAD = /^(?<lead>[^|:]{2,40}?(?::\d\d[^|:]{0,12})?)(?<mark>\s\|\s|:\s)(?=\S)/u;

/** How much of a line stands before its headline: a day, an outlet. `2021-05-12 09:14 | Harbor Times | Ferry returns`. */
function lengthOfLead(text: string): number {
  let at = 0;
  for (let count = 0; count < 2; count += 1) {
    const found = LEAD.exec(text.slice(at));
    const { lead = '', mark = '' } = found?.groups ?? {};
    const isDay = mark.includes('|') && readDateLine(lead) !== null;
    // `Radio Norda: How did it begin?`: who asks.
    const isAsked = mark.startsWith(':') && /[?؟]$/u.test(text);
    if (found === null || !(isDay || (!isAsked && nounWeight(lead.replace(/^via\s/iu, '')) === 2))) break;
    at += found[0].length;
  }
  return countWords(text.slice(at)) >= LEAST_DECK ? at : 0;
}

/** The first line of a headline has so many words and signs at least where the second does not say that it goes on. */
const FIRST_LINE = { words: 3, length: 20 };

/** In hard-wrapped text the second line of a headline is hardly longer than the first; a deck mostly is. */
const NO_LONGER = 1.1;

/** So many passages below, the story shows whether it is hard-wrapped. */
const WRAPPED_REACH = 12;

/**
 * Whether a headline goes on below its first line though the next one begins with a capital: behind an
 * article or a preposition; or, in hard-wrapped text, in two lines set apart that are written the same way.
 */
function isOpenEnded(passages: readonly Passage[], readings: readonly Reading[], at: number): boolean {
  const [passage, next] = [passages[at], passages[at + 1]];
  if (passage === undefined || next === undefined || readings[at]?.furniture !== null) return false;
  const words = countWords(passage.text);
  if (words > FIRST_LINE.words && NEVER_LAST.test(passage.text)) return true;
  if (words < FIRST_LINE.words || passage.text.length < FIRST_LINE.length) return false;
  if (next.text.length > passage.text.length * NO_LONGER || !/[\p{L}\p{N}]$/u.test(passage.text))
    return false;
  if (!passage.blankBefore || !next.blankAfter || isAllCapitals(passage.text) !== isAllCapitals(next.text))
    return false;
  return passages.slice(at + 2, at + WRAPPED_REACH).some(({ isProse, lines }) => isProse && lines.length > 1);
}

/** Whether a line is all in capitals. */
function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** A word in small letters; no code: `author_image`, `item-0632`. */
const GOES_ON = /^\p{Ll}(?!\S{0,40}(?:_|-\d))/u;

/** The most words that the second line of a headline has. */
const SECOND_LINE = 15;

/**
 * Where a headline ends: before a byline or date on its passage's next line, or behind a divider on
 * its own; with the next passage where that goes on in small letters right below.
 * @returns the index behind its last passage, and the view offset behind its last word
 */
export function endOfHeadline(
  text: string,
  passages: readonly Passage[],
  readings: readonly Reading[],
  at: number,
): { readonly until: number; readonly end: number } {
  const [passage, next] = [passages[at], passages[at + 1]];
  if (passage === undefined) return { until: at + 1, end: 0 };
  const isDated = (index: number) => {
    const below = passage.lines[index + 1] ?? next?.lines[0];
    return below !== undefined && readDateLine(below.text) !== null;
  };
  const glued = passage.lines.findIndex(
    ({ text: line, from }, index) => index > 0 && from > passage.start && isGlued(line, isDated(index)),
  );
  const last = passage.lines[glued - 1];
  if (glued > 0 && last !== undefined) return { until: at + 1, end: last.to };
  const deck = findDeck(passage);
  if (deck !== null) return { until: at + 1, end: deck };
  const pieces = toPieces(text.slice(passage.start, passage.end), passage.start);
  const [first, piece] = [pieces.at(-2), pieces.at(-1)];
  if (first !== undefined && piece !== undefined && isOtherLine(piece.text))
    return { until: at + 1, end: first.end };
  const tail = findTail(passage, readings);
  if (tail !== null) return { until: at + 1, end: tail };
  const isSplit =
    next !== undefined &&
    !passage.blankAfter &&
    readings[at + 1]?.form === 'line' &&
    readings[at + 1]?.furniture === null &&
    (readings[at + 1]?.words ?? 0) <= SECOND_LINE &&
    (GOES_ON.test(next.text) || isOpenEnded(passages, readings, at)) &&
    !isAddress(next.text.split(' ', 1)[0] ?? '') &&
    !/^https?:/u.test(next.text) &&
    !SMALL_BY.test(next.text) &&
    !isGlued(next.text, false);
  return isSplit ? { until: at + 2, end: next.end } : { until: at + 1, end: passage.end };
}

/** Each of two lines has so many words at least where the second is a deck. */
const LEAST_DECK = 4;

/**
 * Where the first of two lines ends whose second is a headline of its own: it begins with a capital,
 * though only names have them in these lines. Not where every word or every noun has one.
 */
function findDeck({ lines, start, end }: Passage): number | null {
  const [first, second] = lines;
  if (lines.length !== 2 || first?.from !== start || second?.to !== end) return null;
  if (countWords(first.text) < LEAST_DECK || countWords(second.text) < LEAST_DECK) return null;
  if (!/^\p{Lu}\p{Ll}/u.test(second.text) || /[,:–—-]$/u.test(first.text)) return null;
  const words = `${first.text} ${second.text}`.match(/\p{L}{4,}/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small >= words.length * MOSTLY_SMALL ? first.to : null;
}

/** German has fewer words in small letters. */
const MOSTLY_SMALL = 0.6;

/** `byJane Doe`, `by Jane Doe`: a byline in small letters, which a wrapped headline may go on with as well. */
const SMALL_BY = /^(?:by|via|von|par|por|di|door|av|af)(?<gap>\s?)(?=\p{Lu})/u;

/** A byline with its day is no longer. */
const LONGEST_SIGNED = 80;

/** Whether a line below a headline's first is none of its own: a byline, a date, words in brackets, furniture. */
function isGlued(line: string, isAboveDay: boolean): boolean {
  if (
    isOtherLine(line) ||
    readAge(line, 0) !== null ||
    /^\([^)]*\)$/u.test(line) ||
    readFurnitureLine(toComparable(line)) !== null
  )
    return true;
  const by = SMALL_BY.exec(line);
  if (by === null) return false;
  const rest = line.slice(by[0].length);
  if (WHEN.test(rest)) return rest.length <= LONGEST_SIGNED;
  return (by.groups?.gap === '' || isAboveDay) && readPersonLine(rest) !== null;
}

/** A byline (wires close it with a sign) or a date. */
function isOtherLine(line: string): boolean {
  return readByline(line.replace(/[=\s]+$/u, ''), true) !== null || readDateLine(line) !== null;
}

/** So far up the page prints kicker and headline apart. */
const KICKER_REACH = 500;

/** The headline whose first passage this is. */
export function toHeadline(
  { passages, readings, text }: HeadFacts,
  at: number,
  duplicates: readonly number[],
  by: Headline['by'],
): Headline | null {
  const passage = passages[at];
  if (passage === undefined) return null;
  const { until, end } = endOfHeadline(text, passages, readings, at);
  const from = startOfHeadline(text, passage);
  const above = [...passages.slice(Math.max(0, at - KICKER_REACH), at), ...passage.lines];
  const kicker = endOfKicker(text.slice(from, end), above);
  return { at, until, start: from + (kicker ?? 0), end, duplicates, by };
}
