import { readDate } from '../dates/read-date.ts';
import { isByline } from '../lines/byline-line.ts';
import { readPersonLine, WHEN } from '../lines/person-line.ts';
import type { Candidate } from './headline-candidate.ts';
import type { HeadFacts } from './headline-facts.ts';
import { hasTwin } from './headline-twin.ts';
import type { Reading } from './reading.ts';

/**
 * What the order of a head's lines says for each candidate, as points to add. Sites print kicker,
 * headline, standfirst, then byline and day, then tools and pictures; or the day first and the headline right
 * above the story. So what stands above byline, day or a standfirst gains, what stands below them though
 * another line could be the headline above, or above a menu, loses. Linear.
 */
export function pointsOfOrder(facts: HeadFacts, candidates: readonly Candidate[]): readonly number[] {
  const { passages, story } = facts;
  const first = candidates[0]?.at ?? story.start;
  const pivots: number[] = [];
  for (let at = first; at < story.start; at += 1) if (isByOrDay(passages[at]?.text ?? '')) pivots.push(at);
  const pivot = pivots.at(-1) ?? null;
  const menus = countMenus(facts, first);
  const teasers = findTeasers(candidates);
  const above = new Set<number>();
  for (const { at } of candidates.toReversed())
    if (
      isAboveRest(facts, at) ||
      isSigned(facts, candidates, at) ||
      above.has(at + 1) ||
      above.has(at + 2) ||
      above.has(at + 3)
    )
      above.add(at);
  return candidates.map((each) => {
    const text = passages[each.at]?.text ?? '';
    let points = 0;
    if (above.has(each.at)) points += POINTS.aboveRest;
    if (pivot !== null && each.at > pivot && hasOtherAbove(facts, candidates, pivot, each))
      points -= POINTS.below;
    if (isCapitals(text)) points += toPointsOfCapitals(facts, candidates, each);
    if (NUMBER_OF_ISSUE.test(passages[each.at + 1]?.text.slice(0, LONGEST) ?? '')) points -= POINTS.nameplate;
    const opensWithDay = facts.isPage && facts.readings[each.at]?.opensWithDay === true;
    if (opensWithDay || endsInDay(text)) points -= POINTS.dated;
    if (hasTwin(candidates, each)) points += POINTS.twin;
    if (teasers.has(each.at)) points -= POINTS.teaser;
    if (facts.readings[each.at - 1]?.picture === 'credit') points -= POINTS.credited;
    if (opensOther(facts.readings[each.at - 1])) points -= POINTS.otherItem;
    return points - Math.min(POINTS.menus, POINTS.menu * (menus.get(each.at) ?? 0));
  });
}

const POINTS = {
  aboveRest: 0.75,
  below: 2.5,
  capitals: 1.5,
  deck: 2.5,
  nameplate: 2,
  dated: 2.5,
  menu: 0.3,
  menus: 1.5,
  twin: 0.75,
  teaser: 1.5,
  credited: 1,
  otherItem: 1,
};

/** Right below a paper's name stands the number of its issue: `Vol. LXXI, No. 45`, `Nr. 27`. */
const NUMBER_OF_ISSUE =
  /(?:^|[\s,|(])(?:vol(?:ume|umen)?|jahrgang|jg|jahrg|årgang|årg|årgång|jaargang|rocznik|ročník|ročn|évfolyam|año|anno|année|ano|tome)\b\.?\s?(?:\d|[ivxlcdm]+\b)|\d{1,3}\.\s?(?:jahrgang|jg|årgang|årgång|jaargang|ročník|évfolyam|évf)\b|^(?:no|nr|n[°º]|núm|num|№|issue|ausgabe|nummer|numer|číslo|broj)\.?\s?\d/iu;

/** Longer lines are neither byline nor day. */
const LONGEST = 120;

/** Whether a line is a byline, a person and what that is, or a day. */
export function isByOrDay(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (WHEN.test(text)) return text.length <= LONGEST / 2 || /^[^\p{L}]*\d/u.test(text) || isByline(text);
  return isByline(text) || readPersonLine(text)?.hasRole === true;
}

/** Whether right below a line byline, day, somebody's name or a standfirst stands, and not yet the story. */
function isAboveRest({ passages, readings, story }: HeadFacts, at: number): boolean {
  const [next, reading] = [passages[at + 1], readings[at + 1]];
  if (next === undefined || reading === undefined || at + 1 >= story.start) return false;
  return reading.form === 'prose'
    ? reading.words <= MOST_STANDFIRST
    : isByOrDay(next.text) || isPerson(next.text);
}

const MOST_STANDFIRST = 60;

/** So many lines in a row that could be headlines are other items; the last ones may be the page's own. */
const TEASERS = { least: 6, own: 2 };

/** The candidates that stand in a list of them. */
function findTeasers(candidates: readonly Candidate[]): ReadonlySet<number> {
  const teasers = new Set<number>();
  let row: number[] = [];
  for (const [index, { at }] of candidates.entries()) {
    row.push(at);
    if (candidates[index + 1]?.at === at + 1) continue;
    if (row.length >= TEASERS.least) for (const each of row.slice(0, -TEASERS.own)) teasers.add(each);
    row = [];
  }
  return teasers;
}

/** Whether a byline or a day is glued to a line. */
function isSigned({ passages }: HeadFacts, candidates: readonly Candidate[], at: number): boolean {
  const line = candidates.find((each) => each.at === at)?.line ?? '';
  return line.length < (passages[at]?.text.length ?? 0);
}

function isPerson(text: string): boolean {
  return readPersonLine(text) !== null;
}

/** So far above byline and day a headline may stand. */
const REACH = 5;

/** Whether another line that tells as much of the story stands above byline and day. */
function hasOtherAbove(
  { passages }: HeadFacts,
  candidates: readonly Candidate[],
  pivot: number,
  line: Candidate,
): boolean {
  const isMixed = !isCapitals(passages[line.at]?.text ?? '');
  return candidates.some(
    ({ at, words, shared }) =>
      at < pivot &&
      at >= pivot - REACH &&
      words >= 4 &&
      !(isMixed && isCapitals(passages[at]?.text ?? '')) &&
      (shared >= 2 || (shared >= 1 && shared >= line.shared)),
  );
}

/** `Latest news`, `Most read`: what stands right below such a heading is another item, where there are more lines to choose from. */
function opensOther(reading: Reading | undefined): boolean {
  return reading?.form === 'line' && (reading.furniture === 'related' || reading.furniture === 'mostRead');
}

/** Capitals alone are a section's or a kicker's; above a deck, in no page, a headline's. */
function toPointsOfCapitals(
  { passages, isPage }: HeadFacts,
  candidates: readonly Candidate[],
  { at, words, shared, own }: Candidate,
): number {
  const next = candidates.find((each) => each.at === at + 1);
  const isTold = shared >= 2 && shared >= own.size * TOLD && next !== undefined && next.words > words;
  if (!isPage && words >= 3 && (isTold || isDeck(passages[at + 1]?.text ?? ''))) return POINTS.deck;
  const isMixed = candidates.some((each) => each.words >= 5 && !isCapitals(passages[each.at]?.text ?? ''));
  return isMixed ? -POINTS.capitals : 0;
}

/** So much of a headline in capitals stands in the story. */
const TOLD = 0.6;

/** Old papers set every word of a deck with a capital, below a headline all in capitals. */
function isDeck(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  return text.length <= LONGEST && words.length >= 4 && capital >= words.length * MOSTLY_CAPITAL;
}

const MOSTLY_CAPITAL = 0.8;

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}

/** `COMMUNIQUÉ – TOURS – 18 JUIN 2020`, `Paris, le 17 mai 2021`: a line that dates something, and is no headline. */
export function endsInDay(text: string): boolean {
  if (!WHEN.test(text) || text.length > LONGEST || text.endsWith(')')) return false;
  for (const { index } of text.matchAll(/(?<=^|[\s,;:|–—-])(?=[\p{L}\d])/gu)) {
    const date = readDate(text.slice(index));
    if (date !== null && (date.end + index >= text.length - 1 || /[·|]/u.test(text))) return true;
  }
  return false;
}

/** How many lines of a menu stand between each place and the story. */
function countMenus({ readings, story }: HeadFacts, first: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let count = 0;
  for (let at = story.start - 1; at >= first; at -= 1) {
    counts.set(at, count);
    if (readings[at]?.furniture === 'navigation' || readings[at]?.furniture === 'promo') count += 1;
  }
  return counts;
}
