import type { PhraseRow } from './row.ts';

/**
 * Phrases by which a text is passed on: with whose leave, out of which paper or application it was taken, whom to name and whom to ask
 * who prints it again. In a `credit` a language or a person may stand where an outlet would.
 */
export const PASSED_ON: readonly PhraseRow[] = [
  {
    code: 'en',
    origin: `first published (in/on/by) (the /)NAME on * | originally published (in/on/by) (the /)NAME on * | (clipping/cutting) from (the /)NAME | (clipping/cutting) from (the /)NAME, * | broadcast (on/by) (the /)NAME, * | shared (from/via) (the /)NAME app | read the original (article /story /)(at/on/in) (the /)NAME | this (article/story) is from (the /)NAME`,
    credit: `(reprinted/republished/reproduced/reposted/used/published) (with/by) (kind /the /the kind /)(permission/permissions) (of/from) (the /)NAME | taken from (the /)NAME | (translated/transcribed/scanned/copied/typed/excerpted) from (the /)NAME | (translated/transcribed/scanned/copied/typed/excerpted) from (the /)NAME, * | original (article/story/source/text): NAME | as published in (the /)NAME`,
    own: `* without (the /)(prior /written /prior written /express /)(permission/consent) (of/from) (the /)NAME | (republication/reproduction/reprinting) is (permitted/allowed) (with/only with) credit to (the /)NAME | please credit (the /)NAME (when/if) * | (when/if) (republishing/reprinting/quoting)* credit (the /)NAME`,
  },
  {
    code: 'de',
    origin: `(zuerst/ursprünglich) (erschienen/veröffentlicht) (in/im/auf/bei/von) (der /dem /)NAME | (zuerst/ursprünglich) (erschienen/veröffentlicht) (in/im/auf/bei/von) (der /dem /)NAME am * | (ausschnitt/zeitungsausschnitt) aus (der /dem /)NAME, * | geteilt (über/aus) (die /der /)NAME-app | gesendet (auf/in/bei) NAME am * | (lesen/lies) (sie /)den originalartikel (bei/auf/in) NAME`,
    credit: `übernommen (aus/von) (der /dem /)NAME | originalartikel: NAME | mit dank an (die /den /)NAME`,
    own: `nachdruck (nur /)mit (quellenangabe/genehmigung) NAME | (nachdruck/abdruck/vervielfältigung) (nur /)mit (genehmigung/zustimmung/erlaubnis) (von/der/des) NAME | (nachdruck/abdruck) nur mit quellenangabe NAME | * ohne (genehmigung/zustimmung) (von/der/des) NAME *`,
  },
  {
    code: 'fr',
    origin: `publié (à l'origine /initialement /pour la première fois /)(par/dans/sur/en) (le /la /)NAME le * | publié (à l'origine/initialement/pour la première fois) (par/dans/sur) NAME | coupure (de presse /)(de/du) NAME, * | partagé depuis l'(application/appli) NAME | lire l'article original sur NAME`,
    credit: `(reproduit/publié/republié) avec l'(aimable /)autorisation (de/du) NAME | (repris/extrait/traduit) (de/du) NAME | (repris/extrait/traduit) (de/du) NAME (du/,) * | article (original/d'origine) : NAME | article (original/d'origine): NAME`,
    own: `reproduction (interdite/autorisée) (sans l'accord/sans autorisation/avec mention) (de/du) NAME | * sans (l'accord/l'autorisation/autorisation) (de/du) NAME`,
  },
  {
    code: 'es',
    origin: `publicado (originalmente/por primera vez) (en/por) NAME | publicado (originalmente /por primera vez /)(en/por) NAME el * | recorte de NAME, * | compartido desde la (app/aplicación) de NAME | (lea/lee/leer) (la nota/el artículo) original en NAME`,
    credit: `(reproducido/publicado) con (autorización/permiso) de NAME | (tomado/traducido/extraído) de NAME | artículo original: NAME`,
    own: `(prohibida su reproducción/prohibida la reproducción) * (sin permiso/sin autorización) de NAME | (prohibida su reproducción/prohibida la reproducción) (sin permiso/sin autorización) de NAME | se permite (la/su) reproducción citando a NAME`,
  },
  {
    code: 'pt',
    origin: `publicado (originalmente/pela primeira vez) (em/no/na/por/pelo/pela) NAME | publicado (originalmente /pela primeira vez /)(em/no/na/por/pelo/pela) NAME (a/em/no dia) * | recorte (de/do/da) NAME, * | (partilhado/compartilhado) (da/pela/do) (aplicação/app) (de/do/da/) NAME | (leia/ler) o artigo original (em/no/na) NAME`,
    credit: `(reproduzido/publicado) com (autorização/permissão) (de/do/da) NAME | (retirado/traduzido/extraído) (de/do/da) NAME | (retirado/traduzido/extraído) (de/do/da) NAME, * | artigo original: NAME`,
    own: `proibida a reprodução * (sem autorização/sem permissão) (de/do/da) NAME | proibida a reprodução (sem autorização/sem permissão) (de/do/da) NAME | reprodução permitida com menção (a/ao/à) NAME`,
  },
  {
    code: 'it',
    origin: `pubblicato (originariamente/per la prima volta) (su/in/da) NAME | pubblicato (originariamente /per la prima volta /)(su/in/da) NAME il * | ritaglio (da/di) NAME, * | condiviso dall'app di NAME | leggi l'articolo originale su NAME`,
    credit: `(riprodotto/pubblicato) (con il permesso/per gentile concessione/su autorizzazione) di NAME | (tratto/ripreso/traduzione/tradotto) da NAME | articolo originale: NAME`,
    own: `riproduzione (vietata/riservata) * (senza il consenso/senza autorizzazione) di NAME | riproduzione vietata (senza il consenso/senza autorizzazione) di NAME | riproduzione consentita citando NAME`,
  },
  {
    code: 'nl',
    origin: `(eerst/oorspronkelijk/eerder) (gepubliceerd/verschenen) (in/op/door) (de /het /)NAME | (eerst/oorspronkelijk/eerder) (gepubliceerd/verschenen) (in/op/door) (de /het /)NAME op * | knipsel uit (de /het /)NAME, * | gedeeld via de NAME-app | lees het (oorspronkelijke/originele) artikel (op/in) NAME`,
    credit: `vertaald uit (de /het /)NAME | (oorspronkelijk/origineel) artikel: NAME`,
    own: `(overname/reproductie) zonder toestemming van NAME is verboden | * zonder (schriftelijke /voorafgaande /)toestemming van NAME`,
  },
  {
    code: 'pl',
    origin: `(pierwotnie/najpierw) (opublikowane/opublikowano) (przez/w/na) NAME | pierwsza publikacja: NAME | pierwsza publikacja: NAME, * | wycinek z NAME, * | udostępniono z aplikacji NAME | przeczytaj oryginał na stronie NAME | nadano w NAME *`,
    credit: `przedruk z(a zgodą/) NAME | (tłumaczenie/przekład) z NAME, * | oryginalny artykuł: NAME | dzięki uprzejmości NAME`,
    own: `(kopiowanie/przedruk/rozpowszechnianie) * bez zgody NAME (zabronione/jest zabronione) | (kopiowanie/przedruk/rozpowszechnianie) bez zgody NAME (zabronione/jest zabronione) | przedruk dozwolony z podaniem źródła: NAME`,
  },
  {
    code: 'ru',
    origin: `(впервые/первоначально) опубликовано: NAME | (впервые/первоначально) опубликовано: NAME, * | (впервые/первоначально) опубликовано (изданием/газетой/журналом/сайтом) NAME | вырезка из (газеты/журнала) NAME, * | отправлено из приложения NAME | читать оригинал на сайте NAME | опубликовано в (газете/журнале) NAME, * | передано в эфире NAME, * | из (газеты/журнала) NAME от * | (взято/перепечатано) из (газеты/журнала) NAME | перевод из (газеты/журнала) NAME, *`,
    credit: `перепечатано с разрешения (газеты /журнала /редакции /)NAME | предоставлено: NAME | оригинал статьи: NAME`,
    own: `при (перепечатке/цитировании/использовании/копировании) * ссылка на (газету /сайт /портал /агентство /)NAME обязательна | при (перепечатке/цитировании/использовании) ссылка на (газету /сайт /портал /)NAME обязательна | (перепечатка/копирование) (материалов /)без (письменного /)(разрешения/согласия) (редакции /газеты /)NAME (запрещена/запрещено)`,
  },
  {
    code: 'uk',
    origin: `(вперше/спочатку) опубліковано (в/у/на) NAME | читати оригінал на сайті NAME`,
    credit: `передрук (з/із) дозволу NAME`,
    own: `(передрук/використання) * посилання на NAME обов'язкове | при (передруку/цитуванні/використанні) * посилання на NAME обов'язкове | (передрук/копіювання) (матеріалів /)без (письмового /)дозволу (редакції /)NAME заборонено`,
  },
  {
    code: 'tr',
    origin: `ilk yayın: NAME | ilk yayın: NAME, * | haberin aslını NAME sitesinde okuyun | NAME, * tarihinde yayımlandı`,
    credit: `NAME (izniyle/izni ile) (yayımlanmıştır/yayınlanmıştır) | haberin aslı: NAME | NAME'(dan/den/ndan/nden) çeviri*`,
    own: `NAME kaynak gösterilmeden * | NAME kaynak gösterilerek *`,
  },
  {
    code: 'ar',
    origin: `(نُشر/نشر) لأول مرة (في/على) NAME | اقرأ (المقال/الخبر/التقرير) الأصلي على (موقع /)NAME | نشر في NAME، * | نشرته في الأصل NAME | (بُثّ/بثّ/بُث/بث) (على/عبر) NAME، *`,
    credit: `أعيد نشره بإذن من NAME | بتصريح من NAME | المقال الأصلي: NAME | نقلاً عن NAME | نقلا عن NAME | ترجمة عن NAME، *`,
    own: `(يسمح بالنقل/يسمح بإعادة النشر) (مع ذكر المصدر: /مع ذكر المصدر )NAME | (يمنع النقل/يمنع النشر/تمنع إعادة النشر) (دون/بدون) إذن من NAME`,
  },
  {
    code: 'fa',
    origin: `(نخستین/اولین) انتشار در NAME | (نخستین/اولین) انتشار در NAME، * | متن اصلی را در NAME بخوانید | منتشر شده در NAME، *`,
    credit: `با اجازه NAME بازنشر شده است | (برگرفته/ترجمه) از NAME | (برگرفته/ترجمه) از NAME، * | متن اصلی: NAME`,
    own: `بازنشر * (با/تنها با) ذکر (نام/منبع) NAME * | بازنشر (با/تنها با) ذکر (نام/منبع) NAME *`,
  },
  {
    code: 'ur',
    origin: `بشکریہ: NAME | بشکریہ NAME | (یہ مضمون/یہ تحریر) (پہلی بار /)NAME میں شائع (ہوا/ہوئی)*`,
  },
  {
    code: 'zh',
    origin: `首次(发表于/刊登于/刊于)NAME | 首次(发表于/刊登于/刊于)NAME，* | 最初由NAME(发布/刊登/发表)* | (阅读/查看)原文：NAME | 经NAME授权(转载/发布/刊登)* | (转载自/轉載自/转自)NAME | (译自/譯自/翻译自)NAME | (译自/譯自/翻译自)NAME，* | 剪报：NAME，* | 刊于NAME，* | 来自NAME(客户端/App/APP)`,
    own: `未经NAME(许可/授权/书面授权)* | (转载请注明来源/转载请注明出处/转载请注明)：NAME | 转载请注明来自NAME`,
  },
  {
    code: 'ja',
    origin: `NAMEが最初に公開* | NAMEの許可を得て(転載/掲載)* | NAMEより転載* | NAMEから転載* | NAMEより翻訳* | 元記事(：/:)NAME | 元記事をNAMEで読む | NAME掲載、* | (初出/掲載)(：/:)NAME、* | NAMEアプリから共有 | NAMEから転送`,
    own: `転載の際は(、/)NAMEと明記*`,
  },
];
