import { WHOLE_PAGE } from '../edge-lines.ts';
import { gatherEvidence, type PageInput } from './evidence.ts';
import { type Candidate, groupByName } from './group.ts';
import { toNameKey } from './name-key.ts';
import type { Evidence, Place } from './place-evidence.ts';
import { type Identity, weigh } from './weigh.ts';

/** What names an outlet, and one that a profile knows; how far ahead of any other name it must be. */
const [ENOUGH, ENOUGH_OF_KNOWN, AHEAD] = [3.25, 3, 0.5];

/** The outlet whose page this is, where several places of the page agree on it and on no other; else null. Linear. */
export function findIdentity(input: PageInput): Identity | null {
  const weighed = weighNames(input);
  const [first] = weighed;
  // The page's head prints a name in full that its pleas and addresses print short.
  const best =
    first &&
    (weighed.find((other) => isPartOf(first, other) && other.evidence.some(({ isSure }) => isSure)) ?? first);
  if (best === undefined || best.score < (best.profile === null ? ENOUGH : ENOUGH_OF_KNOWN)) return null;
  const isTitled = hasPlace(best, 'title');
  // A company keeps the rights in papers of other names.
  const rival = weighed
    .slice(1)
    .find(
      (other) =>
        !isPartOf(other, best) && (!isTitled || hasPlace(other, 'title') || hasPlace(other, 'masthead')),
    );
  return rival !== undefined && rival.score > best.score - AHEAD ? null : best;
}

/** All names that places of the page print, the one with most evidence first. */
function weighNames(input: PageInput): readonly Identity[] {
  // On a whole page menus stand above the story.
  const headEnd = input.furniture.length < WHOLE_PAGE ? (input.edges.head.at(-1)?.end ?? 0) : 0;
  return groupByName(gatherEvidence(input), input.outlets)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST)
    .flatMap((candidate) => weigh(candidate, input.furniture, headEnd) ?? [])
    .toSorted((a, b) => b.score - a.score);
}

function hasPlace({ evidence }: Identity, place: Place): boolean {
  return evidence.some((each) => each.place === place);
}

function isPartOf(a: Identity, b: Identity): boolean {
  const [one, other] = [toNameKey(a.name), toNameKey(b.name)];
  return one.includes(other) || other.includes(one);
}

/** So many names of a page are weighed, those with most evidence. */
const MOST = 24;

function weightOf({ evidence }: Candidate): number {
  return evidence.reduce((sum, { weight }: Evidence) => sum + weight, 0);
}
