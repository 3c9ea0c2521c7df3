import { channelOf } from '../lines/channel.ts';
import { findCandidates } from './headline-candidates.ts';
import { toHeadline } from './headline-extent.ts';
import type { HeadFacts, Headline } from './headline-facts.ts';
import { lowerTwin } from './headline-twin.ts';
import type { Reading } from './reading.ts';

/** The page's title leads so far up from the story. */
const TITLE_REACH = 45;

/** A print of so many words is a headline's own. */
const ENOUGH_WORDS = 4;

/** The headline that the page's title prints as well, or null. */
export function findPrinted(facts: HeadFacts): Headline | null {
  const { title, readings, story } = facts;
  if (channelOf(facts.text) !== null) return null;
  const above = title?.prints.filter((print) => print < story.start) ?? [];
  const at =
    above.findLast((print) => isOwnPrint(readings, print, title?.pageTitle ?? print)) ??
    longest(readings, above);
  if (title === null || at === undefined || story.start - at > TITLE_REACH) return null;
  if (isSame(readings, title.pageTitle, at)) return null;
  const candidates = findCandidates(facts, Math.max(0, story.start - TITLE_REACH));
  const found = candidates.find((each) => each.at === at);
  const lower = found === undefined ? at : lowerTwin(candidates, found, readings).at;
  const same = title.prints.filter((print) => print !== lower && isSame(readings, print, lower));
  return toHeadline(facts, lower, [title.pageTitle, ...(lower === at ? same : [...same, at])], 'page-title');
}

/** The last of the longest prints: kickers and sections are shorter than headlines. */
function longest(readings: readonly Reading[], prints: readonly number[]): number | undefined {
  const lengthOf = (at: number) => readings[at]?.comparable.length ?? 0;
  const most = Math.max(...prints.map(lengthOf));
  return prints.findLast((at) => lengthOf(at) === most);
}

/** A line of so many words, printed twice above the story, is its headline. */
const LEAST_REPEATED = 3;

/** The headline that a text prints twice above the story, or null. */
export function findRepeated(facts: HeadFacts): Headline | null {
  // What a channel's page prints again and again is its name.
  if (channelOf(facts.text) !== null) return null;
  const prints = new Map<string, number[]>();
  for (let at = 0; at < facts.story.start; at += 1) {
    const { words = 0, comparable = '' } = facts.readings[at] ?? {};
    if (words < LEAST_REPEATED || comparable === '') continue;
    const others = prints.get(comparable);
    if (others === undefined) prints.set(comparable, [at]);
    else others.push(at);
  }
  const twice = [...prints.values()].find((each) => each.length > 1);
  if (twice === undefined) return null;
  // A print all in capitals is the lesser witness of how the headline is spelled.
  const at = twice.findLast((each) => /\p{Ll}/u.test(facts.passages[each]?.text ?? '')) ?? twice.at(-1);
  return at === undefined
    ? null
    : toHeadline(
        facts,
        at,
        twice.filter((each) => each !== at),
        'repeated',
      );
}

/** Whether a print is the headline's own, and not the page's title over again. */
function isOwnPrint(readings: readonly Reading[], print: number, title: number): boolean {
  const { words = 0, furniture } = readings[print] ?? {};
  return words > ENOUGH_WORDS && furniture === null && !isSame(readings, print, title);
}

function isSame(readings: readonly Reading[], one: number, other: number): boolean {
  return readings[one]?.comparable === readings[other]?.comparable;
}
