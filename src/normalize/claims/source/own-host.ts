import { outrightNames } from '../../attribution/page-names.ts';
import type { Rule } from '../claim.ts';
import { cueClaims } from './cue-claims.ts';

/** A known outlet's host in the address that the page says is its own: `URL: https://www.theguardian.com/…`. */
export const ownHost: Rule = {
  id: 'source/own-host',
  find: (document) => cueClaims(outrightNames(document, ['host'])),
};
