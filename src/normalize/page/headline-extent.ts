import type { Passage } from '../blocks/passages.ts';
import { readDateLine } from '../dates/date-line.ts';
import { toComparable } from '../lines/comparable.ts';
import { nounWeight } from '../lines/outlet-name.ts';
import { toPieces } from '../lines/pieces.ts';
import { countWords } from '../lines/prose.ts';
import type { HeadFacts, Headline } from './headline-facts.ts';
import { endOfKicker } from './headline-kicker.ts';
import { LEADING_MARK, PRINTED_DAY } from './headline-line.ts';
import { findTail, isHost } from './headline-tail.ts';
import { endOfWrapped, endWithinLines, isBylineOrDate } from './headline-wrap.ts';
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

/** What feeds set before a headline in one line, and what parts it from that. */
const LEAD = /^(?<lead>[^|:]{2,40}?(?::\d\d[^|:]{0,12})?)(?<mark>\s\|\s|:\s)(?=\S)/u;

/** A headline behind its lead has so many words. */
const LEAST_BEHIND = 4;

/** How much of a line stands before its headline: a day, an outlet. `2021-05-12 09:14 | Harbor Times | Ferry returns`. */
function lengthOfLead(text: string): number {
  let at = 0;
  for (let count = 0; count < 2; count += 1) {
    const found = LEAD.exec(text.slice(at));
    const { lead = '', mark = '' } = found?.groups ?? {};
    const isDay = mark.includes('|') && readDateLine(lead) !== null;
    // `Radio Norda: How did it begin?`: who asks.
    const isAsked = mark.startsWith(':') && /[?؟]$/u.test(text);
    if (found === null || !(isDay || (!isAsked && isSiteName(lead.replace(/^via\s/iu, ''))))) break;
    at += found[0].length;
  }
  return countWords(text.slice(at)) >= LEAST_BEHIND ? at : 0;
}

/** Whether what stands before a headline names its site. */
function isSiteName(name: string): boolean {
  return nounWeight(name) === 2 || isHost(name);
}

/**
 * Where a headline ends: before a byline, a date or a deck on its passage's next line, or behind a divider on
 * its own; with the passages below where it goes on there.
 * @returns the index behind its last passage, and the view offset behind its last word
 */
export function endOfHeadline(
  text: string,
  passages: readonly Passage[],
  readings: readonly Reading[],
  at: number,
): { readonly until: number; readonly end: number } {
  const passage = passages[at];
  if (passage === undefined) return { until: at + 1, end: 0 };
  const within = endWithinLines(passages, at);
  if (within !== null) return { until: at + 1, end: within };
  const pieces = toPieces(text.slice(passage.start, passage.end), passage.start);
  const [first, piece] = [pieces.at(-2), pieces.at(-1)];
  if (first !== undefined && piece !== undefined && isBylineOrDate(piece.text))
    return { until: at + 1, end: first.end };
  const tail = findTail(passage, readings);
  if (tail !== null) return { until: at + 1, end: tail };
  const until = endOfWrapped(passages, readings, at);
  return { until, end: passages[until - 1]?.end ?? passage.end };
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
