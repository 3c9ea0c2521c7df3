import { outrightNames } from '../../attribution/page-names.ts';
import type { Rule } from '../claim.ts';
import { cueClaims } from './cue-claims.ts';

/** Who keeps the rights in the page: `© 2021 The Daily Grain. All rights reserved`. Not a picture's `© Norda Press`. */
export const copyrightLine: Rule = {
  id: 'source/copyright-line',
  find: (document) => cueClaims(outrightNames(document, ['copyright']).filter(({ isAgency }) => !isAgency)),
};
