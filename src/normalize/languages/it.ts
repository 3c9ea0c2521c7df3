import type { Lexicon } from './lexicon.ts';

/** Italian. */
export const it: Lexicon = {
  code: 'it',

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
    question: ['d', 'domanda'],

    answer: ['r', 'risposta'],

    asker: ['intervistatore', 'intervistatrice', 'giornalista', 'moderatore'],
  },

  kinds: {
    interview: ['intervista', "l'intervista", 'intervista esclusiva'],

    opinion: [
      'opinione',
      'opinioni',
      "l'opinione",
      'editoriale',
      "l'editoriale",
      'commento',
      'il commento',
      'corsivo',
      'punto di vista',
      'lettere al direttore',
    ],

    pressRelease: ['comunicato stampa', 'comunicati stampa', 'nota stampa', 'comunicato'],

    liveblog: ['diretta', 'in diretta', 'la diretta', 'diretta live', 'minuto per minuto'],

    transcript: ['trascrizione', 'trascrizione completa'],

    disclaimer: [
      'le opinioni espresse in questo articolo',
      "le opinioni espresse dall'autore",
      "le opinioni espresse dall'autrice",
    ],

    label: ['sezione', 'categoria', 'rubrica', 'tipo di documento'],
  },

  correction: [
    'correzione',
    'errata corrige',
    'rettifica',
    'precisazione',
    'nota della redazione',
    "nota dell'editore",
    'ndr',
    'una versione precedente di questo articolo',
    'questo articolo è stato corretto',
    'questo articolo è stato aggiornato',
  ],

  caption: ['foto', 'fotografia', 'didascalia', 'immagine', 'crediti'],

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
