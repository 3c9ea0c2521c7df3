import type { DateLexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';

/** How German prints dates. */
export const deDates: DateLexicon = {
  months: wordLists(`
    Januar | Jänner; Februar | Feber; März | Maerz; April; Mai; Juni; Juli; August; September;
    Oktober; November; Dezember
  `),

  shortMonths: wordLists('Jan; Feb | Febr; Mär | Mrz; Apr; ; Jun; Jul; Aug; Sept | Sep; Okt; Nov; Dez'),

  otherMonths: {},

  capitalMonths: true,

  numericOrder: 'day-first',

  weekdays: wordLists(`
    Montag | Mo; Dienstag | Di; Mittwoch | Mi; Donnerstag | Do; Freitag | Fr;
    Samstag | Sonnabend | Sa; Sonntag | So
  `),

  dateWords: {
    before: words('am | vom | den | der | dem | zum | ab'),
    of: [],
    to: words('bis | bis zum'),
    and: ['und'],
    or: ['oder'],
    at: words('um | gegen'),
    year: [],
    local: words('Ortszeit | MEZ | MESZ'),
  },

  age: {
    before: ['vor'],
    after: [],
    about: words('etwa | rund | ca'),
    one: words('einem | einer | einen'),
    minute: words('Minute | Minuten | Min'),
    hour: words('Stunde | Stunden | Std'),
    day: words('Tag | Tagen | Tage'),
    week: words('Woche | Wochen'),
    month: words('Monat | Monaten'),
    year: words('Jahr | Jahren'),
  },

  common: words(`
    der | die | und | das | nicht | von | mit | ist | den | dem | zu | im | ein | eine | sich |
    auf | für | des | auch | es | an | wird | hat | bei | nach | wurde | aus | sei | dass | einen
  `),
};
