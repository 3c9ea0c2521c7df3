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
  interview: {
    question: ['q', 'question'],

    answer: ['r', 'réponse'],

    asker: ['journaliste', 'animateur', 'animatrice'],
  },

  kinds: {
    interview: ['entretien', 'grand entretien', 'interview', 'propos recueillis'],

    opinion: [
      'opinion',
      'opinions',
      'tribune',
      'tribunes',
      'éditorial',
      'édito',
      'point de vue',
      'points de vue',
      'chronique',
      'billet',
      "billet d'humeur",
      'libre opinion',
      'carte blanche',
      'commentaire',
      'idées',
      'courrier des lecteurs',
    ],

    pressRelease: [
      'communiqués de presse',
      'actualités et communiqué de presse',
      'actualités et communiqués de presse',
      'communiqué de presse',
      'communiqué',
      'communiques de presse',
      'pour diffusion immédiate',
      'dossier de presse',
    ],

    liveblog: ['direct', 'en direct', 'le direct', 'suivez en direct', 'minute par minute'],

    transcript: ['transcription', 'retranscription', 'verbatim'],

    disclaimer: [
      "n'engage que son auteur",
      "n'engagent que leur auteur",
      "n'engagent que leurs auteurs",
      'les opinions exprimées dans cet article',
      'les opinions exprimées dans cette tribune',
    ],

    label: ['rubrique', 'catégorie', 'section', 'type de document', 'genre'],
  },

  correction: [
    'correction',
    'rectificatif',
    'erratum',
    'errata',
    'précision',
    'mise au point',
    'note de la rédaction',
    'ndlr',
    'une version précédente de cet article',
    'une première version de cet article',
    'cet article a été modifié',
    'cet article a été corrigé',
    'cet article a été mis à jour',
  ],

  caption: [
    'photo',
    'photos',
    'légende',
    'crédit',
    'crédits',
    'crédit photo',
    'crédits photo',
    "photo d'archives",
    "photo d'illustration",
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
