import type { DateLexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';

/** How Italian prints dates. */
export const itDates: DateLexicon = {
  months: wordLists(`
    gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre;
    novembre; dicembre
  `),

  shortMonths: wordLists('gen; feb; mar; apr; mag; giu; lug; ago; set | sett; ott; nov; dic'),

  otherMonths: {},

  capitalMonths: false,

  numericOrder: 'day-first',

  weekdays: wordLists(`
    lunedì | lun; martedì | mar; mercoledì | mer; giovedì | gio; venerdì | ven; sabato | sab;
    domenica | dom
  `),

  dateWords: {
    before: words('il | del | in data | lì | al'),
    of: [],
    to: ['al'],
    and: ['e'],
    or: ['o'],
    at: words('alle | alle ore | ore | h | all'),
    year: ['del'],
    local: words('ora locale | ora italiana | ora di Roma'),
  },

  age: {
    before: [],
    after: ['fa'],
    about: ['circa'],
    one: words('un | una'),
    minute: words('minuto | minuti | min'),
    hour: words('ora | ore'),
    day: words('giorno | giorni'),
    week: words('settimana | settimane'),
    month: words('mese | mesi'),
    year: words('anno | anni'),
  },

  common: words(`
    il | che | di | gli | della | è | per | una | con | del | non | nel | alla | dei | le |
    sono | ha | anche | al | da | si | più | delle | dal | ma | come | nella | stato | hanno | lo
  `),
};
