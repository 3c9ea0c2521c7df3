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

  self: phrases(`
    NAME ist eine zeitung * | NAME ist eine tageszeitung * | NAME ist die tageszeitung * |
    NAME ist ein magazin * | NAME ist ein nachrichtenportal * | NAME ist ein onlinemagazin *
  `),

  page: phrases(`
    ein angebot der NAME | ein angebot der NAME, * | ein angebot von NAME | ein angebot von NAME, * | ein service der NAME |
    NAME+ jetzt testen | NAME jetzt testen | NAME im abo | lesen sie NAME * | redaktion NAME | redaktion der NAME | newsletter von NAME | NAME newsletter | NAME-newsletter |
    die NAME app | NAME als e-paper | mehr von NAME | NAME abonnieren | NAME wird herausgegeben * |
    NAME-redaktion | startseite NAME | NAME startseite | sie erhalten diesen newsletter * bei NAME * |
    copyright NAME | alle rechte bei NAME | verlag NAME | NAME verlag gmbh * | NAME verlag gmbh, *
  `),

  any: phrases(`
    quelle: NAME | folgen sie NAME auf * | folge NAME auf * | folgt NAME auf * | NAME bei facebook | NAME bei whatsapp | NAME bei google news | abonnieren sie NAME | impressum NAME | NAME auf facebook | kontakt NAME
  `),
};
