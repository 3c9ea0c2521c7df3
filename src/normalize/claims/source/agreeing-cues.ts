import { agreeingNames } from '../../attribution/page-names.ts';
import type { Rule } from '../claim.ts';
import { cueClaims } from './cue-claims.ts';

/** An outlet that no profile knows, where two weak cues of different kinds agree on its name. One alone names nobody. */
export const agreeingCues: Rule = {
  id: 'source/agreeing-cues',
  find: (document) => cueClaims(agreeingNames(document)),
};
