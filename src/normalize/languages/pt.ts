import type { Lexicon } from './lexicon.ts';

/** Portuguese. */
export const pt: Lexicon = {
  code: 'pt',

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
    question: ['p', 'pergunta'],

    answer: ['r', 'resposta'],

    asker: ['entrevistador', 'entrevistadora', 'jornalista', 'repórter', 'moderador', 'moderadora'],
  },

  kinds: {
    interview: ['entrevista', 'entrevistas', 'entrevista exclusiva'],

    opinion: [
      'opinião',
      'opiniões',
      'editorial',
      'editoriais',
      'coluna',
      'colunas',
      'artigo de opinião',
      'crônica',
      'crónica',
      'ponto de vista',
      'cartas do leitor',
      'cartas ao director',
    ],

    pressRelease: [
      'comunicados de imprensa',
      'notas à imprensa',
      'comunicado de imprensa',
      'nota à imprensa',
      'nota de imprensa',
      'comunicado',
      'press release',
      'para divulgação imediata',
    ],

    liveblog: ['ao vivo', 'em direto', 'em directo', 'minuto a minuto', 'tempo real'],

    transcript: ['transcrição', 'transcrição completa'],

    disclaimer: [
      'as opiniões expressas neste',
      'as opiniões expressas pelo autor',
      'as opiniões expressas pela autora',
      'este texto não reflete necessariamente',
      'este artigo não reflete necessariamente',
    ],

    label: ['secção', 'seção', 'editoria', 'categoria', 'tipo de documento'],
  },

  correction: [
    'correção',
    'correcção',
    'errata',
    'erramos',
    'retificação',
    'esclarecimento',
    'nota da redação',
    'nota do editor',
    'uma versão anterior deste',
    'uma versão anterior desta',
    'este texto foi corrigido',
    'esta reportagem foi corrigida',
    'este artigo foi corrigido',
  ],

  caption: ['foto', 'fotos', 'fotografia', 'imagem', 'legenda', 'crédito'],

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
