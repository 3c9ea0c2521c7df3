import type { PhraseRow } from './row.ts';

/** Phrases of Western Europe and the Americas. */
export const WEST: readonly PhraseRow[] = [
  {
    code: 'en',
    origin: `
      (this/the) (article/story/piece/report) was published (in/on/by) NAME on * | (this/the) (article/story/piece/report) (first/originally) (appeared/ran) on NAME |
      (first /)broadcast (by/on) NAME (on/at) * | aired on NAME on * | (this/the) (bulletin/item/report) was broadcast (by/on) NAME * | courtesy of NAME | courtesy NAME |
      published in the print edition of NAME * | from the print edition of NAME * | reprinted (from/courtesy of) NAME
    `,
    credit: `(this/the) (article/story/piece/report) (first/originally) (appeared/ran) in NAME *`,
    own: `
      (download/get/install/try) the (new /free /)NAME (app/mobile app) | (download/get/install) the (new /free /)NAME app * | support NAME's (journalism/work/reporting)* | support NAME's * journalism* |
      letters to the editor of (the /)NAME * | (the views expressed/this/these views) (does/do) not (imply/reflect/represent) NAME's (position/editorial position/views/view)* | listen to NAME (on your smart speaker/on your smartphone/live/on dab/on fm/online)* | (all /the /)content (is/are) (the /)property of (the /)NAME | NAME is (delivered/distributed) (free /)to * | NAME is (edited/produced/published) (every/each) * | NAME is available at * |
      (editor/editor-in-chief/editor in chief/managing editor/publisher) of NAME: * | (editor/editor-in-chief/editor in chief), NAME: * | this is NAME, * |
      if you value NAME, * | NAME relies on * readers * | NAME (depends/relies) on the support of * | become a (member/supporter) of NAME | become a NAME (member/subscriber/supporter) | subscribe to NAME today * |
      NAME may receive (a commission/compensation) * | if you (buy/purchase) something (from/through) a NAME link* | all (content/text/material) © NAME
    `,
    page: `
      send (us /)your (letters/stories/tips/photos) to NAME | letters (to/for) NAME * | * is a (reporter/journalist/correspondent/staff writer/freelance reporter/trainee reporter) (for/at/with) NAME | follow NAME on (facebook/instagram/twitter/telegram/x) * |
      (keep up/stay up to date/stay in touch/stay connected) with NAME * | sign up (for/to) NAME's * newsletter | subscribe to (the /)NAME's * newsletter | read more (news/stories) (on/at/in) NAME | special to NAME | for NAME
    `,
  },
  {
    code: 'de',
    origin: `
      (dieser/der) (artikel/beitrag/text/bericht) (erschien/ist erschienen) * in (/der /dem /den )NAME | (dieser/der) (artikel/beitrag/text/bericht) (erschien zuerst/erschien/ist zuerst erschienen/wurde zuerst veröffentlicht) (in/im/auf/bei) (/der /dem )NAME |
      (erschienen/veröffentlicht/gedruckt) in (/der /dem )NAME (am/vom) * | (dieser/der) (artikel/beitrag/text) (stammt/ist) aus (/der /dem )NAME (vom/nr./heft/ausgabe) * |
      (diese/die) (nachricht/meldung/sendung) wurde am * im (programm/hörfunkprogramm) NAME gesendet | (dieser/der) beitrag wurde am * (/im programm /in /auf /bei )NAME (gesendet/ausgestrahlt) | gesendet (auf/in/bei) NAME am * |
      mit freundlicher genehmigung (von/der/des) NAME
    `,
    own: `
      (laden/holen) sie (sich /)die NAME-app (herunter/*) | lade (dir /)die NAME-app herunter | (jetzt /)die (app/neue app) (von/der/des) NAME (herunterladen/laden/installieren) | die NAME-app (laden/herunterladen/*) | unterstützen sie (den /die /das /)NAME * | unterstütze NAME mit * |
      NAME erscheint (wöchentlich/täglich/monatlich/jeden/jeweils/alle/kostenlos/einmal/zweimal) * | NAME wird (herausgegeben/kostenlos verteilt/verlegt) * | (chefredaktion/chefredakteur/chefredakteurin/verantwortlich für) (/der /des )NAME: * |
      ein (angebot/produkt/dienst/service) (von/der/des) NAME * | NAME ist eine (marke/publikation) der *
    `,
    page: `
      (folgen sie/folge/folgt) (/der /dem /den )NAME auf * | folgen sie (/der /dem )NAME auch * | abonnieren sie den newsletter (von/der/des) NAME | melden sie sich (für den NAME-newsletter/zum NAME-newsletter/zum newsletter von NAME/für den newsletter von NAME) an |
      leserbriefe (an/an die/an den) NAME | schreiben sie (der/dem/an) NAME | * ist (redakteur/redakteurin/reporter/reporterin/korrespondent/korrespondentin/autor/autorin/journalist/journalistin) (bei/beim/bei der/der/des/für) NAME |
      NAME unterstützen | unterstützen sie NAME | (dieser/der) text stammt von NAME | für NAME
    `,
  },
  {
    code: 'fr',
    origin: `
      cet article a (d'abord /)été publié (à l'origine /initialement /pour la première fois /)(dans/par/sur/en) (/le )NAME | cet article est (initialement paru/paru initialement/paru/d'abord paru/paru à l'origine) (dans/sur) NAME | (publié/paru) dans NAME (le/du/n°/no) * |
      (diffusé/diffusée/diffusion) (sur/par) NAME (le/du) * | (cette/ce) (émission/reportage/chronique) a été (diffusée/diffusé) (sur/par) NAME * | avec l'aimable autorisation (de/du) NAME | (lire/retrouvez) l'article (original/complet) (sur/dans) NAME
    `,
    own: `
      téléchargez l'(application/appli) (/de /du )NAME | télécharger l'(application/appli) (/de /du )NAME | (édité/publié) par NAME | NAME est (édité/édité et publié/publié/une publication/un média/un site) (par/de/du/d') * | soutenez NAME(, / en / : )* | NAME a besoin de * |
      (rédacteur en chef/rédactrice en chef/directeur de la publication/directrice de la publication/directeur de publication/directrice de publication) (de/du/d') NAME : * | (rédacteur en chef/rédactrice en chef/directeur de la publication/directrice de la publication) (de/du) NAME: *
    `,
    page: `
      (suivez/suivre/retrouvez) NAME (sur/en/dans) * | abonnez-vous (à/au) (la newsletter de /la newsletter du /la newsletter /)NAME | inscrivez-vous à la newsletter (/de /du )NAME | recevez la newsletter (/de /du )NAME * | écrivez à NAME | soutenez NAME | soutenir NAME |
      * est journaliste (à/au/pour/chez) NAME | * est (correspondant/correspondante) (de/du/pour) NAME | abonnez-vous à NAME | courrier des lecteurs de NAME | pour NAME
    `,
  },
  {
    code: 'es',
    origin: `
      (este/el) (artículo/texto/reportaje) (fue publicado/se publicó/apareció) (originalmente /por primera vez /primero /)(en/por) NAME | (publicado/publicada) (originalmente /)(en/por) NAME el * | (emitido/emitida/transmitido/transmitida) (por/en) NAME el * | cortesía de NAME | lea la nota (original/completa) en NAME
    `,
    own: `
      (descarga/descargue/descargá/descárgate/bájate/baja) la (app/aplicación/aplicación móvil) de NAME | NAME es una publicación (de/editada por) * | NAME se (edita/publica/distribuye) * | (director/directora/jefe de redacción/redactor jefe/editor/editora) de NAME: * | apoya a NAME (con/y/:) * | hazte (socio/socia/suscriptor) de NAME |
      (director/directora) NAME: * | NAME, todos los derechos reservados
    `,
    page: `
      (sigue/siga/seguí/seguinos/sigan) (a /)NAME en * | síguenos en (las redes de /las redes sociales de /)NAME | suscríbete (a la newsletter de/al boletín de/a los boletines de/al canal de/a) NAME | suscríbase (al boletín de/a la newsletter de/a) NAME | cartas (a/al/a la) NAME | escribe a NAME | recibe (las noticias/los titulares) de NAME * |
      * es (periodista/reportero/reportera/redactor/redactora/corresponsal) (de/en/para) NAME | (apoya/apoye/apoyá) (a /)NAME | NAME en (facebook/whatsapp/telegram/instagram) | para NAME | únete al canal de NAME * | especial para NAME
    `,
  },
  {
    code: 'pt',
    origin: `
      (este/o) (artigo/texto) (foi publicado/foi originalmente publicado/apareceu) (originalmente /primeiro /)(em/no/na/pelo/pela) NAME | (publicado/publicada) (originalmente /)(em/no/na) NAME (em/a/no dia) * | (transmitido/transmitida/emitido/emitida/exibido) (por/pela/pelo/na/no) NAME (em/a/no dia) * | cortesia (de/do/da) NAME
    `,
    own: `
      (baixe/descarregue/instale) (o aplicativo/o app/a app/a aplicação/o aplicativo gratuito) (de/do/da) NAME | (baixe/descarregue) o app NAME | NAME é uma publicação (de/da/do) * | (diretor/diretora/editor/editora/editor-chefe/redator-chefe/chefe de redação) (de/do/da) NAME: * | apoie (o /a /)NAME (com/e/:) * | torne-se assinante (de/do/da) NAME
    `,
    page: `
      siga (o /a /)NAME (no/na/em/nas) * | (assine/subscreva/receba) a newsletter (de/do/da) NAME | receba as notícias (de/do/da) NAME * | escreva para (o /a /)NAME | cartas (ao/à/para o/para a) NAME | * é (repórter/jornalista/correspondente) (de/do/da/em/no/na) NAME | (apoie/apoia) (o /a /)NAME | assine (o /a /)NAME | participe do (grupo/canal) (de/do/da) NAME * | especial para (o /a /)NAME
    `,
  },
  {
    code: 'it',
    origin: `
      questo (articolo/testo) è (stato pubblicato/apparso/uscito) (originariamente /per la prima volta /)(su/in/da) NAME | (pubblicato/apparso/uscito) (su/in/da) NAME il * | (andato/andata) in onda su NAME il * | trasmesso (da/su) NAME il * | per gentile concessione di NAME
    `,
    own: `
      scarica (l'app/la app/l'applicazione) (di/de) NAME | scarica l'app NAME | (direttore responsabile/direttrice responsabile/direttore/caporedattore) di NAME: * | NAME - direttore responsabile: * | NAME è una testata * | NAME è (edito/edita/pubblicato/registrata/registrato) * | NAME, testata (giornalistica /)(registrata/iscritta) * | sostieni NAME (con/e/:) * | © riproduzione riservata NAME
    `,
    page: `
      (segui/seguite/seguici su) (/la pagina di /il canale di )NAME su * | (iscriviti/iscrivetevi) (alla newsletter di/al canale di/al canale whatsapp di/al canale telegram di) NAME | ricevi le notizie di NAME * | scrivi a NAME | lettere a NAME | * è (giornalista/redattore/redattrice/corrispondente) di NAME | (sostieni/abbonati a) NAME | NAME su facebook | NAME è anche su * | per NAME
    `,
  },
  {
    code: 'nl',
    origin: `
      (dit/het) (artikel/verhaal/bericht) (verscheen/is verschenen/stond) (eerder /oorspronkelijk /eerst /)(in/op) (/de /het )NAME | (dit/het) (artikel/verhaal/bericht) (verscheen/stond) (op/in) * in (/de /het )NAME | (uitgezonden/gemaakt) (door/op) NAME op * | met toestemming (overgenomen van/van) NAME | overgenomen (uit/van) NAME
    `,
    own: `
      (download/installeer) (de app van/de gratis app van/de) NAME (app/*) | download de app van NAME | NAME is een (uitgave/onderdeel/product/publicatie/titel) van * | NAME (verschijnt/wordt verspreid/wordt bezorgd) * | (hoofdredacteur/hoofdredactie/uitgever) (van /)NAME: * | steun NAME (met/door/:) * | word (lid/vriend) van NAME
    `,
    page: `
      volg NAME (op/via) * | meld (je/u) aan voor de (nieuwsbrief van NAME/NAME-nieuwsbrief/NAME nieuwsbrief) | schrijf (je/u) in voor de (nieuwsbrief van NAME/NAME-nieuwsbrief/NAME nieuwsbrief) | mail naar NAME | tip NAME | steun NAME | * is (verslaggever/journalist/redacteur/correspondent) (van/bij/voor) NAME | brieven aan NAME | lees meer (op/in) NAME
    `,
  },
  {
    code: 'ca',
    origin: `aquest article (es va publicar/va ser publicat/ha estat publicat) (originalment /)(a/al/per) NAME | publicat (a/al) NAME el * | emès (a/per) NAME el *`,
    own: `(descarrega't/baixa't) l'(app/aplicació) (de/del) NAME | NAME és una publicació (de/del/d') * | (directora/director/editor/editora) (de/del) NAME: * | fes-te (subscriptor/subscriptora/soci/sòcia) (de/del) NAME | edita: NAME`,
    page: `(segueix/seguiu) (a /)NAME (a/al/en) * | subscriu-te (al butlletí de/a la newsletter de/a) NAME | dona suport a NAME | cartes a NAME`,
  },
  {
    code: 'gl',
    own: `(descarga/baixa) a app de NAME | (director/directora) (de/do/da) NAME: *`,
    page: `(segue/siga) (a /)NAME (en/no/na) * | apoia (a /o /)NAME | subscríbete (a/ao) NAME`,
  },
  {
    code: 'eu',
    own: `deskargatu NAME (aplikazioa/app-a) | NAME, (zuzendaria/erredakzioburua) *`,
    page: `jarraitu NAME (facebooken/twitterren/telegramen/instagramen/sare sozialetan) | egin NAMEko (kide/bazkide) | lagundu NAME`,
  },
  { code: 'ga', page: `lean NAME ar *`, own: `íoslódáil aip NAME` },
  { code: 'cy', page: `dilynwch NAME ar *`, own: `lawrlwythwch ap NAME` },
];
