import { furniture } from './furniture/ja.ts';
import type { Lexicon } from './lexicon.ts';

/** Japanese. */
export const ja: Lexicon = {
  code: 'ja',

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
