import { contextOf } from '../../dates/date-context.ts';
import type { Rule } from '../claim.ts';
import { claimDates } from './claim-dates.ts';
import { pageTitleDay } from './page-title-day.ts';

/** `Headline – Site – 17.05.2021`, a page's title that closes with the day. */
export const pageTitle: Rule = {
  id: 'date/page-title',
  find: (document) => claimDates(pageTitleDay(document, contextOf(document.language))),
};
