import { outrightNames } from '../../attribution/page-names.ts';
import type { Rule } from '../claim.ts';
import { cueClaims } from './cue-claims.ts';

/**
 * An outlet's name in a line of its own in the head of the page: a name that a profile knows; one
 * that reads as an outlet's beside a date; the publication above the date of a database's export. Not an agency: its
 * name there may be a credit.
 */
export const headerLine: Rule = {
  id: 'source/header-line',
  find: (document) => cueClaims(outrightNames(document, ['masthead']).filter(({ isAgency }) => !isAgency)),
};
