import { furniture } from './furniture/en.ts';
import type { Lexicon } from './lexicon.ts';
import { wordLists, words } from './word-lists.ts';

/** English. */
export const en: Lexicon = {
  code: 'en',

  // Dates.
  months: wordLists(`
    January; February; March; April; May; June; July; August; September; October; November;
    December
  `),

  shortMonths: wordLists('Jan; Feb; Mar; Apr; ; Jun; Jul; Aug; Sept | Sep; Oct; Nov; Dec'),

  otherMonths: {
    jalali: wordLists(`
      Farvardin; Ordibehesht; Khordad; Tir; Mordad | Amordad; Shahrivar; Mehr; Aban; Azar;
      Dey | Dei; Bahman; Esfand
    `),
  },

  capitalMonths: true,

  numericOrder: null,

  weekdays: wordLists(`
    Monday | Mon; Tuesday | Tue | Tues; Wednesday | Wed; Thursday | Thu | Thur | Thurs;
    Friday | Fri; Saturday | Sat; Sunday | Sun
  `),

  dateWords: {
    before: ['on'],
    of: ['of'],
    to: words('to | and | or | -'),
    at: ['at'],
    year: [],
    local: words('local time | your local time'),
  },

  age: {
    before: [],
    after: ['ago'],
    about: words('about | around | some'),
    one: words('a | an | one'),
    minute: words('minute | minutes | min | mins'),
    hour: words('hour | hours | hr | hrs'),
    day: words('day | days'),
    week: words('week | weeks'),
    month: words('month | months'),
    year: words('year | years'),
  },

  places: words(`
    Abu Dhabi | Abuja | Accra | Addis Ababa | Algiers | Amman | Ankara | Athens | Baghdad |
    Baku | Bangkok | Beijing | Beirut | Belgrade | Berlin | Bogota | Brussels | Bucharest |
    Budapest | Buenos Aires | Cairo | Canberra | Caracas | Colombo | Copenhagen | Damascus |
    Delhi | Dhaka | Doha | Dubai | Dublin | Frankfurt | Gaza | Geneva | The Hague | Hanoi |
    Harare | Havana | Helsinki | Hong Kong | Islamabad | Istanbul | Jakarta | Jerusalem |
    Johannesburg | Kabul | Karachi | Kathmandu | Khartoum | Kigali | Kinshasa | Kuala Lumpur |
    Kuwait City | Kyiv | Lagos | Lahore | Lima | Lisbon | London | Los Angeles | Madrid |
    Manila | Melbourne | Mexico City | Milan | Minsk | Mogadishu | Moscow | Mumbai | Muscat |
    Nairobi | New Delhi | New York | Nicosia | Oslo | Ottawa | Paris | Prague | Pretoria |
    Ramallah | Riyadh | Rome | Sanaa | Santiago | Sarajevo | Seoul | Shanghai | Singapore |
    Sofia | Stockholm | Sydney | Taipei | Tallinn | Tashkent | Tbilisi | Tehran | Tel Aviv |
    Tokyo | Toronto | Tripoli | Tunis | United Nations | Vatican City | Vienna | Vilnius |
    Warsaw | Washington | Wellington | Yangon | Yerevan | Zagreb
  `),

  common: words(`
    the | of | and | to | in | that | is | was | for | on | with | as | by | at | from | he |
    it | his | said | have | has | were | which | are | an | be | who | not | had | would
  `),

  // Labels and bylines.
  labels: {
    title: words('title | headline | subject | head'),

    published: words(`
      date published | date of publication | publish date | published | published on |
      published at | published date | publication date | publication time | pub date | pubdate |
      posted | posted on | posted at | date posted | post date | first published |
      first published on | originally published | originally published on | published online |
      released on
    `),

    date: words('date | release date | issued | issued on | date of issue | issue date | dated'),

    otherDate: words(`
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
      document id | proquest document id | accession number | news number
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
      publication subject | body | series | volume | issue | rubric | issn
    `),
  },

  byline: ['by'],

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
};
