import { furniture } from './furniture/fr.ts';
import type { Lexicon } from './lexicon.ts';

/** French. */
export const fr: Lexicon = {
  code: 'fr',

  // Dates.
  months: [],

  weekdays: [],

  // Labels and bylines.
  labels: {
    title: [],

    published: [],

    otherDate: [],

    source: [],

    author: [],

    id: [],

    place: [],

    address: [],

    other: [],
  },

  byline: [],

  // Kinds and their marks.
  interview: { question: [], answer: [] },

  kinds: { interview: [], opinion: [], pressRelease: [], liveblog: [], transcript: [] },

  correction: [],

  // Furniture.
  furniture,
};
