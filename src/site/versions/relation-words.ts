import {
  containment,
  MIN_CONTAINMENT,
  MIN_RESEMBLANCE,
  type Overlap,
  resemblance,
} from '../../versions/overlap.ts';
import { percent } from '../counted.ts';

/** Share of the shorter text's runs from which it is said to be contained in the longer one. */
const CONTAINED = 0.95;
/** How many times the runs of the other a text has that is said to be longer. */
const LONGER = 1.1;

/** What says most of two texts: that one stands in the other, how much they share, or how much of the shorter one. */
type Relation = 'same' | 'contained' | 'near' | 'larger' | 'partly';

function relationOf(overlap: Overlap): Relation {
  if (overlap.same) return 'same';
  const differ = Math.max(...overlap.sizes) >= LONGER * Math.min(...overlap.sizes);
  const held = containment(overlap);
  if (differ && held >= CONTAINED) return 'contained';
  if (resemblance(overlap) >= MIN_RESEMBLANCE) return 'near';
  return differ && held >= MIN_CONTAINMENT ? 'larger' : 'partly';
}

/**
 * What another text is beside the one at hand, and what says so: `nearly the same: 93 % of five-word runs shared`. It says
 * nothing of which was made from which.
 * @param overlap of the text at hand with the other
 * @param name what the text at hand is called
 */
export function relationWords(overlap: Overlap, name: string = 'this text'): string {
  const { shared, sizes } = overlap;
  const [here, there] = sizes;
  const common = `${percent(shared, here + there - shared)} of five-word runs shared`;
  const isShorter = there < here;
  const held = percent(shared, Math.min(here, there));
  switch (relationOf(overlap)) {
    case 'same':
      return 'the same words';
    case 'near':
      return `nearly the same: ${common}`;
    case 'partly':
      return `partly the same: ${common}`;
    case 'contained':
      return isShorter
        ? `shorter, contained in ${name}: ${held} of its five-word runs`
        : `longer, contains ${name}: ${held} of its five-word runs`;
    case 'larger':
      return isShorter
        ? `shorter, partly the same: ${held} of its five-word runs are in ${name}`
        : `longer, partly the same: has ${held} of the five-word runs of ${name}`;
  }
}

/** What two texts have in common, in a sentence. @param overlap of the first with the second */
export function pairWords(overlap: Overlap): string {
  const { shared, sizes } = overlap;
  const common = percent(shared, sizes[0] + sizes[1] - shared);
  const [shorter, longer] = sizes[0] < sizes[1] ? ['first', 'second'] : ['second', 'first'];
  switch (relationOf(overlap)) {
    case 'same':
      return 'The words of the two are the same; case, accents and punctuation may differ.';
    case 'near':
      return `Of the five-word runs of both, ${common} are in both.`;
    case 'contained':
    case 'larger':
      return `Of the five-word runs of the ${shorter}, the shorter, ${percent(shared, Math.min(...sizes))} stand in the ${longer}.`;
    case 'partly':
      return containment(overlap) >= MIN_CONTAINMENT
        ? `Of the five-word runs of both, ${common} are in both.`
        : `Of the five-word runs of both, ${common} are in both; other versions lie between them.`;
  }
}
