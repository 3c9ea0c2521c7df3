import type { DateLexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';

/** How Turkish prints dates. */
export const trDates: DateLexicon = {
  months: wordLists(`
    Ocak; Şubat; Mart; Nisan; Mayıs; Haziran; Temmuz; Ağustos; Eylül; Ekim; Kasım; Aralık
  `),

  shortMonths: wordLists('Oca; Şub; ; Nis; May; Haz; Tem; Ağu; Eyl; Eki; Kas; Ara'),

  otherMonths: {},

  capitalMonths: true,

  numericOrder: 'day-first',

  weekdays: wordLists(`
    Pazartesi | Pzt; Salı | Sal; Çarşamba | Çar; Perşembe | Per; Cuma | Cum; Cumartesi | Cmt;
    Pazar | Paz
  `),

  dateWords: {
    before: [],
    of: [],
    to: ['ila'],
    and: ['ve'],
    or: ['veya'],
    at: ['saat'],
    year: [],
    local: words('yerel saat | TSİ | Türkiye saati'),
  },

  age: {
    before: [],
    after: ['önce'],
    about: ['yaklaşık'],
    one: ['bir'],
    minute: words('dakika | dk'),
    hour: ['saat'],
    day: ['gün'],
    week: ['hafta'],
    month: ['ay'],
    year: ['yıl'],
  },

  common: words(`
    ve | bir | bu | için | ile | olarak | da | de | olan | olduğunu | daha | çok | en | gibi |
    sonra | kadar | dedi | ancak | ise | her | ne | göre | tarafından | büyük | değil | var |
    yeni | iki | diye | etti
  `),
};
