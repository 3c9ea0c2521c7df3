import { furniture } from './furniture/es.ts';
import type { Lexicon } from './lexicon.ts';

/** Spanish. */
export const es: Lexicon = {
  code: 'es',

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
