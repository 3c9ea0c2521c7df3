import { findCredits, findLabelledNames } from '../../attribution/labelled-names.ts';
import type { Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/** An agency under a bare `Source` behind the story, on the page of another outlet, where nothing better names the source. */
export const creditedAgency: Rule = {
  id: 'source/credited-agency',
  find: (document) => ({
    fields: findCredits(document, findLabelledNames(document)).map((name) => nameClaim(name, document)),
  }),
};
