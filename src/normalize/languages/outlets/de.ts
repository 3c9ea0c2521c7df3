import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in German. */
export const outlet: OutletWords = {
  origin: phrases(`
    der beitrag * erschien zuerst auf NAME | der artikel * erschien zuerst auf NAME |
    zuerst erschienen auf NAME | dieser artikel erschien zuerst auf NAME |
    dieser artikel erschien zuerst bei NAME | dieser text erschien zuerst auf NAME |
    weitergeleitet von NAME
  `),

  credit: phrases(`
    aus der heutigen NAME | mit freundlicher genehmigung von NAME
  `),

  page: phrases(`
    NAME+ jetzt testen | NAME jetzt testen | NAME im abo | lesen sie NAME * | redaktion NAME | redaktion der NAME | newsletter von NAME | NAME newsletter | NAME-newsletter |
    die NAME app | NAME als e-paper | mehr von NAME | NAME abonnieren | NAME wird herausgegeben * |
    NAME-redaktion | startseite NAME | NAME startseite | sie erhalten diesen newsletter * bei NAME * |
    copyright NAME | alle rechte bei NAME | verlag NAME | NAME verlag gmbh * | NAME verlag gmbh, *
  `),

  any: phrases(`
    quelle: NAME | folgen sie NAME auf * | abonnieren sie NAME | impressum NAME | NAME auf facebook | kontakt NAME
  `),
};
