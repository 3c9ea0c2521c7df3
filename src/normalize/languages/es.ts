import { esDates } from './dates/es.ts';
import { furniture } from './furniture/es.ts';
import type { Lexicon } from './lexicon.ts';
import { outlet } from './outlets/es.ts';
import { words } from './word-lists.ts';

/** Spanish. */
export const es: Lexicon = {
  code: 'es',

  ...esDates,

  // Labels and bylines.
  labels: {
    title: words('título | titular | asunto'),

    published: words(`
      publicado | publicada | publicado el | publicada el | publicado en | publicado a las |
      fecha de publicación | publicación | creado y publicado el | fecha publicación | subido el | publicado en la fecha | nota publicada el | colgado el`),

    firstPublished: words(`
      publicado por primera vez | publicado originalmente | fecha de publicación original | publicado originalmente el
    `),

    date: words('fecha | fechado | fecha de emisión'),

    otherDate: words(`
      disponible hasta | disponible hasta el |
      actualizado | actualizada | actualizado el | actualizado a las | actualización | actualizada el |
      última actualización | última actualización el | fecha de actualización | modificado |
      modificado el | última modificación | creado | creado el | consultado el | archivado el |
      act | editado el
    `),

    source: words('fuente | fuentes | origen'),

    outlet: words(`
      editorial | periódico | diario | medio | publicado por | fuente original | agencia |
      título de publicación
    `),

    author: words(`
      por | autor | autora | autores | escrito por | redactor | redactora | periodista |
      redacción | texto | firma
    `),

    id: words('id | código | identificador | referencia | número | núm'),

    place: words('lugar | ciudad | ubicación | lugar de publicación'),

    address: words(`
      url | enlace | enlace permanente | dirección | dirección web | enlace original |
      artículo original | link
    `),

    other: words(`
      sección | secciones | categoría | categorías | etiquetas | temas | tema | palabras clave |
      extensión | número de palabras | palabras | idioma | país | edición | página | páginas |
      lecturas | visitas | tiempo de lectura | tipo de documento | archivado en | foto
    `),
  },

  byline: words(`
    por | publicado por | escrito por | texto | texto de | redactado por | entrevista de | enviado especial | por nuestro corresponsal
  `),

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
  furniture,

  outlet,
};
