import { hasOutletNoun } from '../lines/outlet-name.ts';
import type { PageHead, PageLine } from './headline-line-of-page.ts';
import { saysSame } from './headline-twin.ts';

/** One thing that a line of a page's head shows or does not, from 0 to 1. */
export interface HeadlineSign {
  /** What it adds to the line's score where it is shown in full. */
  readonly weight: number;
  readonly of: (line: PageLine, head: PageHead) => number;
}

/**
 * What speaks for a line of a page's head being its headline, and what against it. The weights are those of a
 * softmax over the lines of each head, found on real pages and the labelled ones and rounded.
 */
export const HEADLINE_SIGNS: Readonly<Record<string, HeadlineSign>> = {
  told: { weight: 1.7, of: ({ shared }) => Math.min(shared, 3) / 3 },
  ofStory: { weight: 1.1, of: ({ shared, own }) => shared / Math.max(1, own.size) },
  inLede: { weight: 1.2, of: ({ led }) => Math.min(led, 2) / 2 },
  length: { weight: 2.2, of: ({ words }) => toLength(words) },
  signed: { weight: 2.3, of: toSigned },
  aboveStandfirst: { weight: 1.1, of: toStandfirst },
  insideStory: { weight: -1.8, of: ({ at }, { facts }) => (at >= facts.story.start ? 1 : 0) },
  aboveMenus: { weight: -2.1, of: ({ at }, { menusBelow }) => Math.min(menusBelow.get(at) ?? 0, 4) / 4 },
  standsOut: { weight: 1.4, of: toStandsOut },
  inTitle: { weight: 2, of: toTitle },
  saidAgain: { weight: 0.5, of: toSaidAgain },
  stopped: { weight: -2.2, of: ({ line }) => (/[.,;:…،؛۔。、]$/u.test(line) ? 1 : 0) },
  belowOthers: { weight: -1.5, of: toBelowOthers },
  ofNames: { weight: -1.3, of: toNames },
  spoken: { weight: 0.8, of: ({ line }) => (/\p{L}["”»]?:\s|["«„“]/u.test(line) ? 1 : 0) },
};

/** Two words say little, five and more enough; more than eighteen are as often a standfirst. */
function toLength(words: number): number {
  if (words > 18) return 0.5;
  return words >= 5 ? 0.75 + Math.min(words - 5, 7) * 0.035 : Math.max(0, words - 2) * 0.22;
}

/** A byline or a day further down signs a line less, but it does. */
const SIGNED = { next: 1, perLine: 0.15, least: 0.5 };

/** How close below a line, and above the story, a byline or a day stands; a standfirst may stand between. */
function toSigned({ until, isSigned }: PageLine, { facts, signed }: PageHead): number {
  if (isSigned) return SIGNED.next;
  for (let at = until; at < facts.story.start; at += 1)
    if (signed.has(at))
      return Math.max(SIGNED.least, SIGNED.next - Math.max(0, at - until - 1) * SIGNED.perLine);
  return 0;
}

/** Whether a sentence stands right below a line, or a longer line that is no byline. */
function toStandfirst({ words, until }: PageLine, { facts, signed }: PageHead): number {
  const { readings, story } = facts;
  const next = readings[until];
  if (next === undefined || until > story.start) return 0;
  if (next.form !== 'line') return next.words >= 5 && next.words <= 70 ? 1 : 0;
  const isLonger = next.words >= 6 && next.words >= words && words >= 3;
  return isLonger && until < story.start && next.furniture === null && !signed.has(until) ? 1 : 0;
}

/** How many of the six lines around it are short: kickers, sections, buttons. */
function toStandsOut({ at }: PageLine, { facts, signed }: PageHead): number {
  let short = 0;
  for (let index = at - 3; index <= at + 3; index += 1) {
    const reading = facts.readings[index];
    if (index !== at && reading?.form === 'line' && reading.words <= 4 && !signed.has(index)) short += 1;
  }
  return short / 6;
}

/** Whether the page's title prints the line as well. */
function toTitle({ at }: PageLine, { facts: { title } }: PageHead): number {
  if (title === null || !title.prints.includes(at)) return 0;
  return title.isSure ? 1 : 0.2;
}

/** So near another line says the same. */
const TWIN_REACH = 6;

/** Fewer words are as often a section's or the site's name where they are printed again. */
const LEAST_SAID = 4;

/** Whether the head prints the line again, or nearly so above it. */
function toSaidAgain({ at, own, words }: PageLine, { facts, lines, prints }: PageHead): number {
  if (words < LEAST_SAID) return 0;
  if ((prints.get(facts.readings[at]?.comparable ?? '') ?? 0) > 1) return 1;
  return lines.some((other) => other.at < at && at - other.at <= TWIN_REACH && saysSame(other.own, own))
    ? 1
    : 0;
}

/** How many lines that tell of the story, and not the same as this one, stand right above. */
function toBelowOthers({ at, own }: PageLine, { lines }: PageHead): number {
  const others = lines.filter(
    (other) =>
      other.at < at &&
      at - other.at <= TWIN_REACH &&
      other.words >= 4 &&
      other.shared > 0 &&
      !saysSame(other.own, own),
  );
  return Math.min(others.length, 3) / 3;
}

/** A site's host, or names set by strokes or commas. */
const NAMES =
  /^\p{Lu}[\p{L}’'-]+(?:\s\p{L}[\p{L}’'-]+)?(?:,\s\p{Lu}[\p{L}’'-]+(?:\s\p{L}[\p{L}’'-]+)?){2,8}$|\p{L}\s?\/\s?\p{L}|[\p{L}\d]\.(?:com|org|net|info)(?!\p{L})/u;

/** Whether a line is a way through the site that ends in another line, names set by strokes or commas, or an outlet's name. */
function toNames({ at, line, words }: PageLine, { facts, lines }: PageHead): number {
  if (NAMES.test(line) || (words <= 7 && hasOutletNoun(line))) return 1;
  const key = facts.readings[at]?.comparable ?? '';
  return lines.some((other) => {
    const end = facts.readings[other.at]?.comparable ?? '';
    return end.length > 8 && end.length < key.length && key.endsWith(` ${end}`);
  })
    ? 1
    : 0;
}
