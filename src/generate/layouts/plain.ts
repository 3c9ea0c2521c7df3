import { inParts, type Layout, withDateline } from './layout.ts';

/** The story and at most its day: nobody who printed it. */
export const plain: Layout = (printed) =>
  inParts(printed.story.title, printed.date?.customary ?? null, ...withDateline(printed));
