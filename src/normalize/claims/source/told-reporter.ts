import { findInterviewer } from '../../attribution/interviewer.ts';
import { findToldReporter } from '../../attribution/told-reporter.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/** The outlet to which an interview was given, or to whose reporter the people of a story spoke, where nothing better names one: `Norda Postası muhabirine konuşan …`. */
export const toldReporter: Rule = {
  id: 'source/told-reporter',
  find(document) {
    const span = findInterviewer(document) ?? findToldReporter(document);
    return span === null ? NOTHING : { fields: [nameClaim(span, document)] };
  },
};
