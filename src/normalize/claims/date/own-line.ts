import type { Rule } from '../claim.ts';
import { bareDatesOf } from './bare-dates.ts';
import { claimDates } from './claim-dates.ts';

/** `March 21, 2024` on a line of its own above the story, or beside the outlet's name there. */
export const ownLine: Rule = {
  id: 'date/own-line',
  find: (document) => claimDates(bareDatesOf(document)),
};
