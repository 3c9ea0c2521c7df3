import type { Rule } from '../claim.ts';
import { claimDates } from './claim-dates.ts';
import { bareDatesOf } from './publication-lines.ts';

/** `March 21, 2024` on a line of its own above the story, or beside the outlet's name there. */
export const ownLine: Rule = {
  id: 'date/own-line',
  find: (document) => claimDates(bareDatesOf(document)),
};
