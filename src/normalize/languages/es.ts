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
  interview: {
    question: ['p', 'pregunta'],

    answer: ['r', 'respuesta'],

    asker: ['entrevistador', 'entrevistadora', 'periodista', 'moderador', 'moderadora'],
  },

  kinds: {
    interview: ['entrevista', 'entrevistas', 'entrevista exclusiva'],

    opinion: [
      'opinión',
      'opiniones',
      'editorial',
      'editoriales',
      'tribuna',
      'columna',
      'columnas',
      'columna de opinión',
      'artículo de opinión',
      'punto de vista',
      'cartas al director',
    ],

    pressRelease: [
      'comunicados de prensa',
      'noticias y comunicados de prensa',
      'noticias y comunicado de prensa',
      'nota de prensa',
      'comunicado de prensa',
      'comunicado',
      'boletín de prensa',
      'para publicación inmediata',
      'para difusión inmediata',
    ],

    liveblog: ['en vivo', 'en directo', 'directo', 'minuto a minuto', 'cobertura en vivo'],

    transcript: ['transcripción', 'transcripción completa', 'versión estenográfica'],

    disclaimer: [
      'las opiniones expresadas en este artículo',
      'las opiniones expresadas por el autor',
      'las opiniones expresadas por la autora',
      'la opinión del autor no refleja',
    ],

    label: ['sección', 'categoría', 'tipo de documento', 'género'],
  },

  correction: [
    'corrección',
    'fe de erratas',
    'fe de errores',
    'aclaración',
    'rectificación',
    'nota del editor',
    'nota de la redacción',
    'una versión anterior de este',
    'una versión previa de este',
    'este artículo ha sido corregido',
    'este artículo fue corregido',
    'esta noticia ha sido corregida',
    'esta noticia ha sido actualizada',
  ],

  caption: ['foto', 'fotos', 'fotografía', 'imagen', 'pie de foto', 'crédito'],

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
