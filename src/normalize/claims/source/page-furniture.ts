import { outrightNames } from '../../attribution/page-names.ts';
import type { Rule } from '../claim.ts';
import { cueClaims } from './cue-claims.ts';

/**
 * The outlet whose page this was, where its pleas, its links to itself or its disclaimer name a known one:
 * `Support SouthFront`, `Get the Rudaw app`, `… do not necessarily reflect Al Jazeera's editorial stance`. Pointers (`Read more at NAME`)
 * lead to others as often, and name nobody.
 */
export const pageFurniture: Rule = {
  id: 'source/page-furniture',
  find: (document) =>
    cueClaims(
      outrightNames(document, ['plea', 'about', 'disclaimer', 'sender', 'said', 'asker', 'logo']).filter(
        // An agency that asks the questions prints them.
        ({ isAgency, cues }) => !isAgency || cues.some(({ kind }) => kind === 'asker'),
      ),
    ),
};
