import { outrightNames } from '../../attribution/page-names.ts';
import type { Rule } from '../claim.ts';
import { cueClaims } from './cue-claims.ts';

/** A known name alone on a line further down the head, below a notice or a menu, where nothing surer names another. */
export const nameLine: Rule = {
  id: 'source/name-line',
  find: (document) => cueClaims(outrightNames(document, ['name-line'])),
};
