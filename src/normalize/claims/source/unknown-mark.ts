import { findUnknownMark } from '../../attribution/unknown-mark.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/** The agency whose mark opens the story, where no profile knows it: `Kolda, 12 fév (ADS) -`. */
export const unknownMark: Rule = {
  id: 'source/unknown-mark',
  find(document) {
    const span = findUnknownMark(document);
    return span === null ? NOTHING : { fields: [nameClaim(span, document)] };
  },
};
