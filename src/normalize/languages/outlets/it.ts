import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in Italian. */
export const outlet: OutletWords = {
  origin: phrases(`
    l'articolo * proviene da NAME | l'articolo * sembra essere il primo su NAME |
    questo articolo è stato pubblicato originariamente su NAME | inoltrato da NAME
  `),

  credit: phrases(`
    tratto da NAME
  `),

  self: phrases(`
    NAME è una testata * | NAME è un quotidiano * | NAME è un giornale * | NAME - testata giornalistica * |
    NAME testata giornalistica *
  `),

  page: phrases(`
    la redazione di NAME | redazione NAME | iscriviti alla newsletter di NAME | la newsletter di NAME |
    scarica l'app di NAME | l'app di NAME | abbonati a NAME |
    NAME - tutti i diritti riservati | NAME tutti i diritti riservati | NAME è edito da *
  `),

  any: phrases(`
    fonte: NAME | segui NAME su * | segui NAME anche su * | seguici su *: NAME | metti mi piace a NAME * | altro da NAME | sostieni NAME | chi siamo NAME
  `),
};
