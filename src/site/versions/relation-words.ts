import {
  containment,
  MIN_CONTAINMENT,
  MIN_RESEMBLANCE,
  type Overlap,
  resemblance,
} from '../../versions/overlap.ts';
import { percent } from '../counted.ts';

/**
 * What another text is beside the one at hand, and what says so: `nearly the same: 93 % of five-word runs shared`. It says
 * nothing of which was made from which.
 * @param overlap of the text at hand with the other
 * @param name what the text at hand is called
 */
export function relationWords(overlap: Overlap, name: string = 'this text'): string {
  const { same, shared, sizes } = overlap;
  const [here, there] = sizes;
  if (same) return 'the same words';
  const common = percent(shared, here + there - shared);
  if (resemblance(overlap) >= MIN_RESEMBLANCE) return `nearly the same: ${common} of five-word runs shared`;
  if (containment(overlap) < MIN_CONTAINMENT) return `partly the same: ${common} of five-word runs shared`;
  return there < here
    ? `shorter, contained in ${name}: ${percent(shared, there)} of its five-word runs`
    : `longer, contains ${name}: ${percent(shared, here)} of its five-word runs`;
}

/** What two texts have in common, in a sentence. @param overlap of the first with the second */
export function pairWords(overlap: Overlap): string {
  const { same, shared, sizes } = overlap;
  const common = percent(shared, sizes[0] + sizes[1] - shared);
  if (same) return 'The words of the two are the same; case, accents and punctuation may differ.';
  if (resemblance(overlap) >= MIN_RESEMBLANCE) return `Of the five-word runs of both, ${common} are in both.`;
  const [shorter, longer] = sizes[0] < sizes[1] ? ['first', 'second'] : ['second', 'first'];
  if (containment(overlap) >= MIN_CONTAINMENT) {
    return `Of the five-word runs of the ${shorter}, the shorter, ${percent(shared, Math.min(...sizes))} stand in the ${longer}.`;
  }
  return `Of the five-word runs of both, ${common} are in both; other versions lie between them.`;
}
