import { words } from './word-lists.ts';

/**
 * What outlets sell and offer under their own names (`Norda E-Paper`, `Club Norda`), in all languages at once: menus mix them. No
 * words of sections, which pages set behind other names as well.
 */
export const PRODUCT_WORDS = {
  /** Behind the name. */
  behind: words(`
    app | apps | news-app | e-paper | epaper | e paper | newsletter | newsletters | podcast | podcasts | shop | store | club | plus |
    premium | live | tv | magazin | magazine | abo | abonnement | edition | edition-app | jobs | stellenmarkt | reisen | leserreisen | academy |
    akademie | akademi | archiv | archive | archives | archivo | events | games | mediathek | insider | pro | print | rewards | shops |
    talk | puzzles | bingo | tickets | bookshop | boutique | services | service | mediengruppe | verlag | lesershop | karriere | international |
    english | español | kids | weekend | extra | radio | studio | studios | studium | crosswords | masterclasses | foundation | gazetesi |
    e-gazete | mağaza | kitap | kiosk | kiosque | hors-série | store | events | klub | klubas | obchod | předplatné | prenumerata | sklep |
    prenumeration | abonnemang | webshop | butik | digitaal | krant | editions locales | live blog | whatsapp | telegram | facebook | twitter | instagram | youtube | tiktok | linkedin |
    threads | bluesky | mastodon
  `),

  /** Before it, in languages that set them there. */
  before: words(`
    club | app | boutique | tienda | loja | archivo | arquivo | archives | newsletter | newsletters | podcast | podcasts | viajes |
    descuentos | search | services | service | mein | meine | mi | mon | minha | my | über | about | sobre | à propos de | a propos de | travailler chez | chi siamo | contact |
    grupo | groupe | gruppo | group | mehr von | más de | mais de | plus de | o | om | over | par | редакция | приложение | о | магазин |
    подписка на | kuhusu | tentang | hakkında | leia | lea | leggi | scopri | apie | prenumerera på | abonneer op | word abonnee van | абонамент за
  `),
};
