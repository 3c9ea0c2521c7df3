import type { DateLexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';

/** How French prints dates. */
export const frDates: DateLexicon = {
  months: wordLists(`
    janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre;
    décembre
  `),

  shortMonths: wordLists('janv | jan; févr | fév; ; avr; ; ; juil; ; sept | sep; oct; nov; déc'),

  otherMonths: {},

  capitalMonths: false,

  numericOrder: 'day-first',

  weekdays: wordLists(`
    lundi | lun; mardi | mar; mercredi | mer; jeudi | jeu; vendredi | ven; samedi | sam;
    dimanche | dim
  `),

  dateWords: {
    before: words('le | du | ce | ce jour | au | en date du'),
    of: [],
    to: ['au'],
    and: ['et'],
    or: ['ou'],
    at: words('à | vers'),
    year: [],
    local: words(`
      heure de Paris | heure locale | heure française | heure de Bruxelles | heure de Genève
    `),
  },

  age: {
    before: ['il y a'],
    after: [],
    about: ['environ'],
    one: words('un | une'),
    minute: words('minute | minutes | min'),
    hour: words('heure | heures | h'),
    day: words('jour | jours | j'),
    week: words('semaine | semaines'),
    month: ['mois'],
    year: words('an | ans'),
  },

  common: words(`
    le | la | les | des | et | est | dans | une | du | que | pour | qui | au | aux | par | sur |
    pas | avec | ce | cette | ont | été | il | elle | son | ses | plus | mais | sont | ces
  `),
};
