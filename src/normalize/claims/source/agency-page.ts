import { outrightNames, SELF_NAMING } from '../../attribution/page-names.ts';
import type { Rule } from '../claim.ts';
import { cueClaims } from './cue-claims.ts';

/** An agency in the head or foot of the page, where nothing names another outlet: its own page, or the credit of its copy. */
export const agencyPage: Rule = {
  id: 'source/agency-page',
  find: (document) => cueClaims(outrightNames(document, SELF_NAMING).filter(({ isAgency }) => isAgency)),
};
