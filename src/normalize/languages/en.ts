import type { Lexicon } from './lexicon.ts';

/** English. */
export const en: Lexicon = {
  code: 'en',

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
  interview: {
    question: ['q', 'question'],

    answer: ['a', 'answer'],

    asker: ['interviewer', 'host', 'moderator', 'reporter', 'journalist', 'presenter', 'anchor'],
  },

  kinds: {
    interview: [
      'interview',
      'exclusive interview',
      'q&a',
      'q & a',
      'questions and answers',
      'in conversation',
    ],

    opinion: [
      'opinion',
      'opinions',
      'op-ed',
      'oped',
      'editorial',
      'editorials',
      'comment',
      'commentary',
      'comment is free',
      'column',
      'columns',
      'columnists',
      'guest column',
      'guest essay',
      'viewpoint',
      'viewpoints',
      'point of view',
      'letters',
      'letters to the editor',
      'letter to the editor',
      'our view',
    ],

    pressRelease: [
      'press handout',
      'handout',
      'news and press releases',
      'press release',
      'press releases',
      'news release',
      'media release',
      'press statement',
      'media statement',
      'press notice',
      'media advisory',
      'for immediate release',
      'communiqué',
      'communique',
      'news and press release',
    ],

    liveblog: [
      'live',
      'liveblog',
      'live blog',
      'live updates',
      'live update',
      'live ticker',
      'live coverage',
      'live reporting',
      'as it happened',
      'minute by minute',
    ],

    transcript: [
      'transcript',
      'full transcript',
      'rush transcript',
      'show transcript',
      'interview transcript',
      'edited transcript',
      'verbatim transcript',
    ],

    disclaimer: [
      'views expressed in this article',
      'views expressed in this piece',
      'views expressed here are',
      'opinions expressed in this article',
      'opinions expressed here are',
      'opinions expressed are those of the author',
      'views expressed are those of the author',
      'views expressed by the author',
      "the author's own and do not",
      "the writer's own and do not",
      "views are the author's own",
      "opinions are the author's own",
    ],

    label: [
      'section',
      'category',
      'type',
      'document type',
      'article type',
      'content type',
      'genre',
      'format',
    ],
  },

  correction: [
    'correction',
    'corrections',
    'corrected',
    'clarification',
    'clarifications',
    'correction and clarification',
    'update/correction',
    "editor's note",
    "editors' note",
    'editorial note',
    'erratum',
    'errata',
    'retraction',
    'this article was amended',
    'this article has been amended',
    'this article was corrected',
    'this article has been corrected',
    'this story was corrected',
    'this story has been corrected',
    'this story was amended',
    'this article has been updated',
    'this story has been updated',
    'this article was updated',
    'this story was updated',
    'an earlier version of this',
    'a previous version of this',
  ],

  caption: [
    'photo',
    'photos',
    'photograph',
    'picture',
    'file photo',
    'caption',
    'photo credit',
    'image credit',
    'photo by',
    'pictured',
  ],

  // Furniture.
  furniture: {
    comments: [],

    share: [],

    related: [],

    promo: [],

    consent: [],

    navigation: [],

    rights: [],
  },
};
