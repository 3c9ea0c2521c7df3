import { furniture } from './furniture/es.ts';
import type { Lexicon } from './lexicon.ts';
import { wordLists, words } from './word-lists.ts';

/** Spanish. */
export const es: Lexicon = {
  code: 'es',

  // Dates.
  months: wordLists(`
    enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre | setiembre; octubre;
    noviembre; diciembre
  `),

  shortMonths: wordLists('ene; feb; mar; abr; may; jun; jul; ago; sept | sep | set; oct; nov; dic'),

  otherMonths: {},

  capitalMonths: false,

  numericOrder: 'day-first',

  weekdays: wordLists(`
    lunes | lun; martes | mar; miércoles | mié; jueves | jue; viernes | vie; sábado | sáb;
    domingo | dom
  `),

  dateWords: {
    before: words('el | al | en | día | el día'),
    of: ['de'],
    to: words('al | a | y | o | -'),
    at: words('a las | a la | las'),
    year: words('de | del'),
    local: words(`
      hora local | hora peninsular | hora de España | hora de Madrid | hora del Este |
      hora de México | hora argentina
    `),
  },

  age: {
    before: ['hace'],
    after: [],
    about: words('unos | unas | casi'),
    one: words('un | una'),
    minute: words('minuto | minutos | min'),
    hour: words('hora | horas'),
    day: words('día | días'),
    week: words('semana | semanas'),
    month: words('mes | meses'),
    year: words('año | años'),
  },

  places: words(`
    Alicante | Ankara | Asunción | Atenas | Bagdad | Barcelona | Beirut | Berlín | Bilbao |
    Bogotá | Bruselas | Buenos Aires | El Cairo | Cali | Caracas | Ciudad de Guatemala |
    Ciudad de México | Ciudad de Panamá | Ciudad del Vaticano | Córdoba | Damasco | Gaza |
    Ginebra | Granada | Guadalajara | Guayaquil | La Habana | La Haya | La Paz | Jerusalén |
    Kabul | Kiev | Lima | Lisboa | Londres | Madrid | Málaga | Managua | Medellín | México |
    Miami | Milán | Monterrey | Montevideo | Moscú | Murcia | Nueva York | Oviedo | Pamplona |
    Panamá | París | Pekín | Quito | Roma | Rosario | San José | San Juan | San Salvador |
    San Sebastián | Santiago | Santiago de Chile | Santo Domingo | Sevilla | Tegucigalpa |
    Teherán | Tokio | Toledo | Valencia | Valladolid | Viena | Vigo | Washington | Zaragoza
  `),

  common: words(`
    el | los | las | y | que | en | del | una | por | con | para | se | su | al | lo | como |
    más | pero | fue | ha | este | esta | sus | según | también | ser | sobre | entre | han | son
  `),

  // Labels and bylines.
  labels: {
    title: words('título | titular | asunto'),

    published: words(`
      publicado | publicado el | publicada el | publicado en | publicado a las |
      fecha de publicación | publicación | publicado por primera vez | creado y publicado el |
      fecha publicación | subido el
    `),

    date: words('fecha | fechado | fecha de emisión'),

    otherDate: words(`
      actualizado | actualizado el | actualizado a las | actualización | actualizada el |
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

  byline: ['por'],

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
      'nota de prensa',
      'comunicado de prensa',
      'comunicado',
      'boletín de prensa',
      'para publicación inmediata',
      'para difusión inmediata',
    ],

    liveblog: ['en vivo', 'en directo', 'directo', 'minuto a minuto', 'cobertura en vivo'],

    transcript: ['transcripción', 'transcripción completa', 'versión estenográfica'],

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
};
