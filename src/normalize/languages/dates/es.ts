import type { DateLexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';

/** How Spanish prints dates. */
export const esDates: DateLexicon = {
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
    to: words('al | a'),
    and: words('y | e'),
    or: words('o | u'),
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

  common: words(`
    el | los | las | y | que | en | del | una | por | con | para | se | su | al | lo | como |
    más | pero | fue | ha | este | esta | sus | según | también | ser | sobre | entre | han | son
  `),
};
