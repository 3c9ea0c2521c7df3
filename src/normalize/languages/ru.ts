import { furniture } from './furniture/ru.ts';
import type { Lexicon } from './lexicon.ts';

/** Russian. */
export const ru: Lexicon = {
  code: 'ru',

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
