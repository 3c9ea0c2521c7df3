import { isRule } from '../lines/wrap.ts';
import type { Candidate } from './headline-candidate.ts';
import { findCandidates } from './headline-candidates.ts';
import { toHeadline } from './headline-extent.ts';
import type { HeadFacts, Headline } from './headline-facts.ts';
import { pointsOfOrder } from './headline-order.ts';
import { lowerTwin } from './headline-twin.ts';

/** How much better a later line must be than the first good one: kickers share few words with the story. */
const MARGIN = 0.75;

/** The line above a standfirst is no headline where its order says so much against it. */
const STEP = -1;

/** What speaks for the last good line above the story. */
const NEAREST = 0.5;

/** Words that let a line stand alone as a headline; one of three words only where no other is there. */
const [ENOUGH_WORDS, LEAST_ALONE] = [4, 3];

/** A line of few words is a headline only where most of them stand in the story. */
const MOSTLY_OWN = 0.5;

/** A headline, and how many of its words stand in the story. */
export interface Placed {
  readonly headline: Headline;
  readonly shared: number;
}

/** The line above the story that reads most as its headline, or null. Linear. */
export function findByPlace(facts: HeadFacts): Placed | null {
  const candidates = findCandidates(facts);
  const alone = candidates.length === 1 ? LEAST_ALONE : ENOUGH_WORDS;
  const good = candidates.filter(
    ({ words, shared, own }) => words >= alone || (shared > 0 && shared >= own.size * MOSTLY_OWN),
  );
  const nearest = good.at(-1);
  const order = pointsOfOrder(facts, good);
  const scores = good.map(
    (each, index) => each.score + (order[index] ?? 0) + (each === nearest ? NEAREST : 0),
  );
  const best = Math.max(...scores);
  const at = scores.lastIndexOf(best);
  const found = good.findIndex(
    (each, index) =>
      index === at ||
      (each.shared > 0 &&
        (order[index] ?? 0) > STEP &&
        (scores[index] ?? 0) >= best - MARGIN &&
        isSameGroup(facts, good, each, good[at])),
  );
  const isLast = good[found + 1]?.at !== (good[found]?.at ?? 0) + 1;
  const chosen =
    (isLast
      ? good.findLast(
          (each, index) =>
            index < found && (order[index] ?? 0) > STEP && isAboveStandfirst(each, good[found]),
        )
      : null) ?? good[found];
  if (chosen === undefined) return null;
  const { at: index, shared } = lowerTwin(good, chosen, facts.readings);
  const headline = toHeadline(facts, index, [], shared >= SURE_SHARED ? 'words' : 'place');
  return headline && { headline, shared };
}

/** Whether two lines stand together, with nothing but other such lines between them, and no rule. */
function isSameGroup(
  { passages }: HeadFacts,
  good: readonly Candidate[],
  one: Candidate,
  other: Candidate | undefined,
): boolean {
  if (other === undefined || one.at >= other.at) return one.at === other?.at;
  if (passages.slice(one.at + 1, other.at).some(({ text }) => isRule(text))) return false;
  return good.filter(({ at }) => at > one.at && at <= other.at).length >= other.at - one.at - LOOSE;
}

/** So many lines of other kinds may stand between the lines of one head. */
const LOOSE = 2;

/** So much of a headline's words stand in the story, where its standfirst tells more of it. */
const LEAST_OWN = 0.12;

/** A standfirst stands so close below its headline, in passages. */
const CLOSE = 1;

/**
 * Whether a line is the headline above another that tells more of the story: right above it, of words
 * enough, no more than the other's, and one of them at least the story's own. What stands between headline and story is its standfirst.
 */
function isAboveStandfirst(line: Candidate, other: Candidate | undefined): boolean {
  if (other === undefined || other.at - line.at > CLOSE || other.words < line.words) return false;
  return line.words > ENOUGH_WORDS && line.shared > 0 && line.shared >= line.own.size * LEAST_OWN;
}

/** So many shared words make a line the story's headline, whatever a mail's subject says. */
const SURE_SHARED = 2;
