import { inParts, type Layout, withDateline } from './layout.ts';

/** The story alone: neither who printed it nor when. */
export const plain: Layout = (printed) => inParts(printed.story.title, ...withDateline(printed));
