import type { Lexicon } from './lexicon.ts';

/** German. */
export const de: Lexicon = {
  code: 'de',

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
    question: ['f', 'frage'],

    answer: ['a', 'antwort'],

    asker: ['interviewer', 'interviewerin', 'moderator', 'moderatorin', 'reporter', 'reporterin'],
  },

  kinds: {
    interview: ['interview', 'gespräch', 'im gespräch', 'das gespräch'],

    opinion: [
      'kommentar',
      'kommentare',
      'meinung',
      'meinungen',
      'leitartikel',
      'glosse',
      'kolumne',
      'gastbeitrag',
      'gastkommentar',
      'standpunkt',
      'leserbrief',
      'leserbriefe',
    ],

    pressRelease: [
      'pressemitteilung',
      'pressemitteilungen',
      'pressemeldung',
      'presseinformation',
      'medienmitteilung',
      'medieninformation',
      'presseerklärung',
    ],

    liveblog: [
      'liveblog',
      'live-blog',
      'liveticker',
      'live-ticker',
      'ticker',
      'newsblog',
      'newsticker',
      'minutenprotokoll',
    ],

    transcript: ['transkript', 'abschrift', 'mitschrift', 'wortlaut', 'im wortlaut'],

    disclaimer: [
      'gibt die meinung des autors wieder',
      'gibt die meinung der autorin wieder',
      'gibt nicht unbedingt die meinung der redaktion wieder',
      'geben nicht unbedingt die meinung der redaktion wieder',
    ],

    label: ['rubrik', 'ressort', 'kategorie', 'textsorte', 'dokumenttyp'],
  },

  correction: [
    'korrektur',
    'berichtigung',
    'korrekturhinweis',
    'richtigstellung',
    'anmerkung der redaktion',
    'anm. der redaktion',
    'anm. d. red',
    'hinweis der redaktion',
    'in einer früheren version',
    'in einer früheren fassung',
    'in einer vorherigen version',
    'in einer ersten version',
  ],

  caption: [
    'foto',
    'fotos',
    'bild',
    'bilder',
    'bildunterschrift',
    'bildnachweis',
    'archivfoto',
    'archivbild',
    'symbolbild',
    'symbolfoto',
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
