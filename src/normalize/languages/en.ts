import { enDates } from './dates/en.ts';
import { furniture } from './furniture/en.ts';
import type { Lexicon } from './lexicon.ts';
import { outlet } from './outlets/en.ts';
import { words } from './word-lists.ts';

/** English. */
export const en: Lexicon = {
  code: 'en',

  ...enDates,

  // Labels and bylines.
  labels: {
    title: words('title | headline | subject | head'),

    published: words(`
      date published | date of publication | publish date | published | published on |
      published at | published date | publication date | publication time | pub date | pubdate |
      posted | posted on | posted at | date posted | post date | published online | released on | released | issued on | aired | air date | broadcast on | first aired
    `),

    firstPublished: words(`
      first published | first published on | originally published | originally published on | original publication date | originally posted |
      first published online | originally published in arabic | originally published in persian | originally published in farsi |
      originally published in hebrew | originally published in turkish | originally published in kurdish | originally published in russian |
      originally published in french | originally published in german | originally published in spanish | originally published in chinese
    `),

    date: words(
      'date | release date | issued | date of issue | issue date | issue of | edition | edition of | dated',
    ),

    otherDate: words(`
      available until | expires on |
      updated | updated on | updated at | last updated | last updated on | last update | update |
      modified | modified on | last modified | date modified | last edited | edited | created |
      accessed | date accessed | retrieved | load-date | load date | archived | archived on |
      captured | crawled | printed | downloaded | last reviewed | revised | received | sent |
      date added | event date
    `),

    source: words('source | original source'),

    outlet: words(`
      original article source | article source | news source | publisher | published by |
      outlet | newspaper | publication title | publication | source title
    `),

    author: words(`
      by | author | authors | written by | reporter | reporters | byline | writer | story by |
      reported by | reporting by
    `),

    id: words(`
      news id | news code | article id | story id | item id | id | code | news no | story no |
      document id | proquest document id | accession number | news number | story code |
      release number | release no | press release number | press release no | news release number
    `),

    place: words('location | dateline | place | city | place of publication'),

    address: words(`
      url | link | permalink | address | web address | original | original url | original link |
      original article | source url | article url | news link | short link | web link
    `),

    other: words(`
      section | category | categories | tags | tag | topic | topics | keywords | keyword |
      filed under | length | word count | words | views | hits | language | country | region |
      document type | publication type | edition | page | pages | copyright | subjects |
      number of words | reading time | views count | photo | priority | slug | desk | format |
      theme | themes | country of publication | last visited | full text | database |
      publication subject | body | geographic | classification | organization | organizations | industry | person | company | ticker | highlight | graphic | journal code | document type | load date | story id | slug | show | anchor | trt | version | dateline city | series | volume | issue | rubric | issn
    `),
  },

  byline: words(`
    by | posted by | written by | words by | interview by | interviewed by | compiled by | story by | reported by | report by | text by | from our correspondent
  `),

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
      'our view',
      'leader',
      'leading article',
      'viewpoint',
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
  furniture,

  outlet,
};
