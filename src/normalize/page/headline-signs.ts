import { hasOutletNoun } from '../lines/outlet-name.ts';
import type { Candidate, Head } from './headline-candidate.ts';
import { saysSame } from './headline-twin.ts';
import type { Reading } from './reading.ts';

/** One thing that a line of a head shows or does not, from 0 to 1. */
export type HeadlineSign = (line: Candidate, head: Head) => number;

/** What speaks for a line being the headline, or against it; `headline-weights.ts` says how much. */
export const HEADLINE_SIGNS = {
  told: ({ shared }) => Math.min(shared, 3) / 3,
  ofStory: ({ shared, own }) => shared / Math.max(1, own.size),
  inLede: ({ led }) => Math.min(led, 2) / 2,
  length: ({ words }) => toLength(words),
  long: ({ words }) => (words > LONG ? 1 : 0),
  signed: toSigned,
  aboveStandfirst: toStandfirst,
  aboveLonger: toLonger,
  alone: ({ at, until }, { facts }) => (at === 0 && until === facts.story.start ? 1 : 0),
  insideStory: ({ at }, { facts }) => (at >= facts.story.start ? 1 : 0),
  aboveMenus: ({ at }, { menusBelow }) => Math.min(menusBelow.get(at) ?? 0, 4) / 4,
  standsOut: toStandsOut,
  inTitle: toTitle,
  saidAgain: toSaidAgain,
  stopped: ({ line }) => (/[.,;:…،؛۔。、]$/u.test(line) ? 1 : 0),
  asks: ({ line }) => (/[?!؟？！]["”»]?$/u.test(line) ? 1 : 0),
  belowShorter: toShorterAbove,
  belowHeading: ({ at }, { facts }) => (opensOther(facts.readings[at - 1]) ? 1 : 0),
  nameplate: ({ at }, { facts }) =>
    NUMBER_OF_ISSUE.test(facts.passages[at + 1]?.text.slice(0, 120) ?? '') ? 1 : 0,
  verbatim: toVerbatim,
  shouted: toShouted,
  aboveDeck: ({ line, words, until }, { facts }) =>
    words >= 3 && isShouted(line) && isDeck(facts.passages[until]?.text ?? '') ? 1 : 0,
  belowOthers: toBelowOthers,
  ofNames: toNames,
  numbered: ({ line }) => ((line.match(/\d/gu)?.length ?? 0) >= MOST_DIGITS ? 1 : 0),
  spoken: ({ line }) => (/\p{L}["”»]?:\s|["«„“]/u.test(line) ? 1 : 0),
} as const satisfies Readonly<Record<string, HeadlineSign>>;

/** A line of more words is as often a standfirst. */
const LONG = 14;

/** So many digits count or date something. */
const MOST_DIGITS = 4;

/** Whether a longer line that could be the headline stands right below a line of some words: its standfirst. */
function toLonger({ words, until }: Candidate, { lines }: Head): number {
  return words >= 3 && lines.some(({ at, words: below }) => at === until && below > words && below >= 6)
    ? 1
    : 0;
}

/** Whether a line of some words, and no more than its own, stands right above: the headline whose standfirst it is. */
function toShorterAbove(line: Candidate, head: Head): number {
  const above = lineAbove(line, head);
  return above !== null && above.words >= 3 && above.words <= line.words ? 1 : 0;
}

/** The line that could be the headline right above another, a byline, a day, a picture or a counter between them at most. */
function lineAbove({ at }: Candidate, { facts, lines, signed }: Head): Candidate | null {
  for (let place = at; place > Math.max(0, at - ABOVE); place -= 1) {
    const found = lines.find(({ until }) => until === place);
    if (found !== undefined) return found;
    const reading = facts.readings[place - 1];
    if (!signed.has(place - 1) && reading?.picture === null && reading.furniture !== 'counter') return null;
  }
  return null;
}

/** So far above a line its headline may stand, in passages. */
const ABOVE = 4;

/** Whether a line heads a list of other items. */
function opensOther(reading: Reading | undefined): boolean {
  return reading?.form === 'line' && (reading.furniture === 'related' || reading.furniture === 'mostRead');
}

/** Right below a paper's name stands the number of its issue: `Vol. LXXI, No. 45`, `Nr. 27`. */
const NUMBER_OF_ISSUE =
  /(?:^|[\s,|(])(?:vol(?:ume|umen)?|jahrgang|jg|jahrg|årgang|årg|årgång|jaargang|rocznik|ročník|ročn|évfolyam|año|anno|année|ano|tome)\b\.?\s?(?:\d|[ivxlcdm]+\b)|\d{1,3}\.\s?(?:jahrgang|jg|årgang|årgång|jaargang|ročník|évfolyam|évf)\b|^(?:no|nr|n[°º]|núm|num|№|issue|ausgabe|nummer|numer|číslo|broj)\.?\s?\d/iu;

/** Whether the story prints the whole line as it stands: a name, then, and no headline. */
function toVerbatim({ line }: Candidate, { facts: { passages, story } }: Head): number {
  return passages.slice(story.start, story.start + TOLD_REACH).some(({ text }) => text.includes(line))
    ? 1
    : 0;
}

/** Whether a line is all in capitals where another that tells as much of the story is not, and is no deck right below it. */
function toShouted({ line, until, shared }: Candidate, { lines }: Head): number {
  if (!isShouted(line)) return 0;
  return lines.some(
    (other) =>
      other.at !== until && other.words >= 5 && other.shared >= Math.min(2, shared) && !isShouted(other.line),
  )
    ? 1
    : 0;
}

/** Whether a line is all in capitals. */
function isShouted(line: string): boolean {
  return /\p{Lu}{3}/u.test(line) && !/\p{Ll}{2}/u.test(line);
}

/** Old papers set every word of a deck with a capital, below a headline all in capitals. */
function isDeck(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  return text.length <= 120 && words.length >= 4 && capital >= words.length * MOSTLY_CAPITAL;
}

const MOSTLY_CAPITAL = 0.8;

/** So many paragraphs are asked for a name. */
const TOLD_REACH = 12;

/** Two words say little, five and more enough; more than eighteen are as often a standfirst. */
function toLength(words: number): number {
  if (words > 18) return 0.5;
  return words >= 5 ? 0.75 + Math.min(words - 5, 7) * 0.035 : Math.max(0, words - 2) * 0.22;
}

/** A byline or a day further down signs a line less, but it does. */
const SIGNED = { next: 1, perLine: 0.15, least: 0.5 };

/** How close below a line, and above the story, a byline or a day stands; a standfirst may stand between. */
function toSigned({ until, isSigned }: Candidate, { facts, signed }: Head): number {
  if (isSigned) return SIGNED.next;
  for (let at = until; at < facts.story.start; at += 1)
    if (signed.has(at))
      return Math.max(SIGNED.least, SIGNED.next - Math.max(0, at - until - 1) * SIGNED.perLine);
  return 0;
}

/** Whether a sentence stands right below a line, or a longer line that is no byline. */
function toStandfirst({ words, until }: Candidate, { facts, signed }: Head): number {
  const { readings, story } = facts;
  const next = readings[until];
  if (next === undefined || until > story.start) return 0;
  if (next.form !== 'line') return next.words >= 5 && next.words <= 70 ? 1 : 0;
  const isLonger = next.words >= 6 && next.words >= words && words >= 3;
  return isLonger && until < story.start && next.furniture === null && !signed.has(until) ? 1 : 0;
}

/** How many of the six lines around it are short: kickers, sections, buttons. */
function toStandsOut({ at }: Candidate, { facts, signed }: Head): number {
  let short = 0;
  for (let index = at - 3; index <= at + 3; index += 1) {
    const reading = facts.readings[index];
    if (index !== at && reading?.form === 'line' && reading.words <= 4 && !signed.has(index)) short += 1;
  }
  return short / 6;
}

/** Whether the page's title prints the line as well. */
function toTitle({ at }: Candidate, { facts: { title } }: Head): number {
  if (title === null || !title.prints.includes(at)) return 0;
  return title.isSure ? 1 : 0.2;
}

/** So near another line says the same. */
const TWIN_REACH = 6;

/** Fewer words are as often a section's or the site's name where they are printed again. */
const LEAST_SAID = 4;

/** Whether the head prints the line again, or nearly so above it. */
function toSaidAgain({ at, own, words }: Candidate, { facts, lines, prints }: Head): number {
  if (words < LEAST_SAID) return 0;
  if ((prints.get(facts.readings[at]?.comparable ?? '') ?? 0) > 1) return 1;
  return lines.some((other) => other.at < at && at - other.at <= TWIN_REACH && saysSame(other.own, own))
    ? 1
    : 0;
}

/** How many lines that tell of the story, and not the same as this one, stand right above. */
function toBelowOthers({ at, own }: Candidate, { lines }: Head): number {
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
function toNames({ at, line, words }: Candidate, { facts, lines }: Head): number {
  if (NAMES.test(line) || (words <= 7 && hasOutletNoun(line))) return 1;
  const key = facts.readings[at]?.comparable ?? '';
  return lines.some((other) => {
    const end = facts.readings[other.at]?.comparable ?? '';
    return end.length > 8 && end.length < key.length && key.endsWith(` ${end}`);
  })
    ? 1
    : 0;
}
