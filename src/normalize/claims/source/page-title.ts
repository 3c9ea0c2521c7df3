import { outrightNames } from '../../attribution/page-names.ts';
import type { Rule } from '../claim.ts';
import { cueClaims } from './cue-claims.ts';

/** A known outlet in the page's own title: `Dam to be mended | World | The Guardian`. Not `Talks over - Reuters`. */
export const pageTitle: Rule = {
  id: 'source/page-title',
  find: (document) => cueClaims(outrightNames(document, ['page-title']).filter(({ isAgency }) => !isAgency)),
};
