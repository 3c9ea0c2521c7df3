import { isKnownPlace } from './datelines/printed-dateline.ts';
import { isPlainWord, nounWeight } from './outlet-name.ts';

/** A preposition before places and before papers: `published in Norda`. */
const IN = /(?:^|\s)(?:in|en|em|i|v|ve|vo|w|u|în|në|na|no|в|во|у|на)\s$/iu;

/** Whether a name could as well be where something was published: a known place, or one plain word behind `in`; not `The Lantern`. */
export function mayBePlace(before: string, name: string): boolean {
  return nounWeight(name) === 0 && (isKnownPlace(name) || (isPlainWord(name) && IN.test(before)));
}
