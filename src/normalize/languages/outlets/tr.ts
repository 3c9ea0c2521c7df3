import type { OutletWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Sentences and lines in which pages name their outlet in Turkish. */
export const outlet: OutletWords = {
  origin: phrases(`
    * yazısı ilk önce NAME üzerinde ortaya çıktı | * yazısı ilk önce NAME sitesinde yayınlandı |
    * ilk önce NAME üzerinde ortaya çıktı | NAME kanalından iletildi
  `),

  credit: [],

  self: [],

  page: phrases(`
    NAME'i google news'te takip edin | NAME'yi google news'te takip edin | NAME google news'te | NAME tüm hakları saklıdır | NAME, tüm hakları saklıdır | NAME uygulamasını indir |
    NAME uygulamasını indirin | NAME bültenine abone * | NAME haber merkezi | NAME web sitesinde, * | NAME'ye abone olun |
    NAME'e abone olun
  `),

  any: phrases(`
    kaynak: NAME | NAME'i takip edin | NAME'ı takip edin | NAME'i * takip edin | NAME'ı * takip edin | NAME'yi * takip edin | NAME'yı * takip edin | NAME'yi takip edin | NAME hakkında | NAME telegram kanalına *
  `),
};
