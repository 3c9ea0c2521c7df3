import type { PhraseRow } from './row.ts';

/** Phrases of Northern, Central and Eastern Europe. */
export const NORTH_AND_EAST: readonly PhraseRow[] = [
  {
    code: 'sv',
    origin: `(artikeln/texten/inlägget) (publicerades/har publicerats/är publicerad) (först /ursprungligen /tidigare /)(i/på/av) NAME | (artikeln/texten) publicerades i NAME den * | (sändes/sänt) (i/på/av) NAME (den/i) *`,
    own: `ladda (ner/ned) NAME(:s/s/) app | (ansvarig utgivare/chefredaktör/redaktör) (för/på) NAME: * | ansvarig utgivare NAME: * | NAME (ges ut/utges) av * | NAME (utkommer/delas ut) * | stöd NAME (med/genom/:) *`,
    page: `följ NAME (på/i) * | prenumerera på NAME(:s/s/) nyhetsbrev | prenumerera på NAME | tipsa NAME | stöd NAME | * är (reporter/journalist/redaktör) (på/vid/för) NAME | gilla NAME på *`,
  },
  {
    code: 'da',
    origin: `(artiklen/historien) (blev/er) (først /oprindeligt /tidligere /)(bragt/udgivet/offentliggjort) (først /)(i/på/af) NAME | (artiklen/historien) blev bragt i NAME den * | sendt (på/i) NAME den * | bragt i NAME den *`,
    own: `(hent/download) (NAME app/NAMEs app/NAME-appen/app'en fra NAME/appen fra NAME) | (ansvarshavende chefredaktør/chefredaktør/ansvarshavende redaktør) (på/for) NAME: * | (ansvarshavende chefredaktør/chefredaktør/ansvarshavende redaktør), NAME: * | NAME udgives af * | NAME udkommer * | støt NAME (med/og/:) *`,
    page: `følg NAME (på/i) * | tilmeld dig (nyhedsbrevet fra NAME/NAMEs nyhedsbrev/nyhedsbrev fra NAME) | skriv til NAME | støt NAME | * er journalist (på/ved/hos) NAME | tip NAME`,
  },
  {
    code: 'no',
    origin: `(saken/artikkelen) (ble/er) (først /opprinnelig /tidligere /)(publisert/trykt) (først /)(i/på/av/hos) NAME | (saken/artikkelen) sto på trykk i NAME * | sendt (på/i) NAME *`,
    own: `last ned (NAME-appen/appen til NAME/NAMEs app/NAME sin app) | (ansvarlig redaktør/sjefredaktør/redaktør) (i/for) NAME: * | ansvarlig redaktør NAME: * | NAME (utgis/gis ut) av * | støtt NAME (med/og/:) *`,
    page: `følg NAME (på/i) * | meld deg på (nyhetsbrevet til NAME/NAMEs nyhetsbrev) | tips NAME | støtt NAME | * er journalist i NAME | abonner på NAME`,
  },
  {
    code: 'fi',
    origin: `(juttu/artikkeli/kirjoitus) (julkaistiin/on julkaistu/ilmestyi) (ensin /alun perin /aiemmin /)(lehdessä /)NAME | julkaistu (lehdessä /)NAME *`,
    own: `lataa (NAME sovellus/NAME-sovellus/NAME app) | NAME, (vastaava päätoimittaja/päätoimittaja) * | NAME (ilmestyy/on osa) * | tue NAME(:n/n/) työtä`,
    page: `seuraa NAME (facebookissa/twitterissä/instagramissa/*) | tilaa (NAME uutiskirje/NAME-uutiskirje) | tilaa NAME | tue NAME`,
  },
  {
    code: 'is',
    page: `fylgstu með NAME á * | fylgdu NAME á * | styrktu NAME | sendu NAME *`,
    own: `(sæktu/náðu í) (app/smáforrit) NAME | (ritstjóri/ábyrgðarmaður) NAME: * | útgefandi NAME: *`,
  },
  {
    code: 'et',
    origin: `(artikkel/lugu) (ilmus/avaldati) (algselt /esmalt /)(ajalehes /)NAME *`,
    own: `laadi alla NAME äpp | (peatoimetaja/vastutav väljaandja) NAME: * | NAME (peatoimetaja/toimetus): *`,
    page: `jälgi NAME (facebookis/instagramis/*) | liitu NAME uudiskirjaga | telli NAME (uudiskiri/*) | toeta NAME`,
  },
  {
    code: 'lv',
    origin: `raksts (sākotnēji /)publicēts (laikrakstā /)NAME *`,
    own: `lejupielādē NAME (lietotni/aplikāciju) | NAME (galvenais redaktors/galvenā redaktore/redaktors/redaktore) * | (galvenais redaktors/galvenā redaktore) NAME: *`,
    page: `(seko/sekojiet) NAME (facebook/twitter/instagram/*) | atbalsti NAME | abonē NAME`,
  },
  {
    code: 'lt',
    origin: `(straipsnis/tekstas) (pirmą kartą /)(paskelbtas/publikuotas) (laikraštyje /portale /)NAME * | paskelbta (laikraštyje /)NAME *`,
    own: `(atsisiųskite/parsisiųskite) NAME programėlę | NAME (vyr. redaktorius/vyr. redaktorė/vyriausiasis redaktorius/vyriausioji redaktorė) *`,
    page: `(sekite/sek) NAME (facebook/twitter/instagram/*) | paremkite NAME | prenumeruokite NAME (naujienlaiškį/*)`,
  },
  {
    code: 'pl',
    origin: `(artykuł/tekst/materiał) (ukazał się/został opublikowany/opublikowano/pochodzi) (pierwotnie /najpierw /)(w/na/z/na łamach) NAME | (artykuł/tekst/materiał) ukazał się (w/na łamach) NAME * | (wyemitowano/wyemitowany/nadano) (w/na) NAME *`,
    own: `(pobierz/ściągnij) (darmową /)aplikację NAME | (redaktor naczelny/redaktor naczelna/redaktorka naczelna/red. naczelny/wydawca) NAME: * | NAME (ukazuje się/jest wydawany/jest bezpłatny/jest bezpłatnym) * | wesprzyj NAME(, / i / : )* | dołącz do grona (czytelników/wspierających) NAME`,
    page: `(obserwuj/polub/śledź) (profil /)NAME na * | zapisz się (na newsletter/do newslettera) NAME | napisz do NAME | listy do NAME | wesprzyj NAME | * jest (dziennikarzem/dziennikarką/reporterem/reporterką) NAME | czytaj więcej (na/w) NAME | prenumeruj NAME`,
  },
  {
    code: 'cs',
    origin: `(článek/text/rozhovor) (původně /poprvé /)(vyšel/byl publikován/byl zveřejněn) (původně /)(v/na) NAME | (vyšlo/otištěno/publikováno) (v/ve/na) NAME * | (odvysílal/odvysílala/odvysílalo) NAME * | převzato (z/ze/od) NAME`,
    own: `(stáhněte si/stáhni si) aplikaci NAME | (šéfredaktor/šéfredaktorka/odpovědný redaktor/odpovědná redaktorka) NAME: * | NAME vydává * | NAME (vychází/vydává se/je zdarma) * | podpořte NAME(, / a / : )*`,
    page: `sledujte (profil /)NAME (na/v) * | (přihlaste se k odběru/odebírejte) (newsletteru/newsletter/zpráv/noviny) NAME | napište (do /)NAME | podpořte NAME | (autor/autorka) je (redaktorem/redaktorkou/reportérem/reportérkou) NAME | předplaťte si NAME`,
  },
  {
    code: 'sk',
    origin: `(článok/text/rozhovor) (pôvodne /prvýkrát /)(vyšiel/bol publikovaný/bol uverejnený) (pôvodne /)(v/na) NAME | (vyšlo/publikované/uverejnené) (v/vo/na) NAME * | odvysielalo NAME * | prevzaté (z/zo/od) NAME`,
    own: `(stiahnite si/stiahni si) aplikáciu NAME | (šéfredaktor/šéfredaktorka/zodpovedný redaktor) NAME: * | NAME vydáva * | NAME vychádza * | podporte NAME(, / a / : )*`,
    page: `sledujte (profil /)NAME (na/v) * | prihláste sa na odber (newslettera/noviniek) NAME | napíšte (do /)NAME | podporte NAME | predplaťte si NAME`,
  },
  {
    code: 'hu',
    origin: `(a/az) (cikk/írás) (eredetileg /először /)(a/az) NAME (oldalán/hasábjain/honlapján/portálon/című lapban/számában) (jelent meg/megjelent) * | megjelent (a/az) NAME * számában`,
    own: `(töltse le/töltsd le) (a/az) NAME (alkalmazását/alkalmazást/applikációt/appot) | (a/az) NAME (főszerkesztője/kiadója/felelős szerkesztője): * | NAME, főszerkesztő: * | (támogassa/támogasd) (a/az) NAME (munkáját/működését/*)`,
    page: `(kövesse/kövess/kövesd) (a/az) NAME (oldalát/* facebookon/csatornáját) * | kövess minket: NAME * | (iratkozzon/iratkozz) fel (a/az) NAME hírlevelére | a szerző (a/az) NAME (munkatársa/újságírója) | NAME – olvasói levelek | (írjon/írj) (a/az) NAME (szerkesztőségének/szerkesztőségébe)`,
  },
  {
    code: 'ro',
    origin: `(articol/articolul/textul) (a apărut/a fost publicat/publicat) (inițial /prima dată /)(în/pe/de) NAME * | (articol/articolul/textul) (a apărut/a fost publicat/publicat) (inițial /prima dată /)(în/pe/de) NAME | (difuzat/transmis) (de/la/pe) NAME *`,
    own: `(descarcă/descărcați) (aplicația/aplicația gratuită) NAME | (redactor-șef/redactor șef/director/directorul) NAME: * | NAME (apare/este editat/este publicat) * | susține NAME(, / și / : )*`,
    page: `(urmărește/urmăriți) NAME (pe/în) * | abonează-te la (newsletterul/newsletter-ul/buletinul) NAME | abonează-te la NAME | susține NAME | scrie-ne la NAME | * este (reporter/jurnalist/redactor) la NAME`,
  },
  {
    code: 'bg',
    origin: `(статията/материалът/текстът) (е/беше) (публикувана/публикуван) (първо /за първи път /)(в/във/от) NAME`,
    own: `(изтеглете/свалете) (приложението/мобилното приложение) (на /)NAME | (главен редактор/отговорен редактор/издател) (на /)NAME: * | подкрепете NAME(, / и / : )* | NAME излиза *`,
    page: `(последвайте/следвайте/следете) NAME (във/в) * | абонирайте се за (бюлетина на/бюлетина) NAME | подкрепете NAME | пишете (на/до) NAME`,
  },
  {
    code: 'sr',
    origin: `(текст/чланак) је (првобитно /прво /)објављен (у/на) (листу /)NAME`,
    own: `(преузмите/скините) (апликацију /мобилну апликацију )NAME | (главни уредник/главни и одговорни уредник/издавач) (листа /)NAME: * | подржите NAME(, / и / : )*`,
    page: `(пратите/запратите) NAME (на/у) * | подржите NAME | пријавите се на (билтен/њузлетер) NAME | претплатите се на NAME`,
  },
  {
    code: 'hr',
    origin: `(članak/tekst) je (izvorno /prvo /prvobitno /)objavljen (u/na) (listu /)NAME | objavljeno (u/na) NAME * | preneseno iz NAME`,
    own: `(preuzmite/skinite) (aplikaciju/mobilnu aplikaciju) NAME | (glavni urednik/glavna urednica/odgovorni urednik/glavni i odgovorni urednik) NAME: * | NAME (izlazi/je besplatni/je tjednik) * | podržite NAME(, / i / : )*`,
    page: `(pratite/zapratite/lajkajte) NAME (na/putem) * | prijavite se na (newsletter/bilten) NAME | podržite NAME | pretplatite se na NAME | pišite NAME`,
  },
  {
    code: 'sl',
    origin: `(članek/prispevek) je bil (prvotno /najprej /)objavljen (v/na) NAME`,
    own: `(prenesite/naložite) aplikacijo NAME | (odgovorni urednik/odgovorna urednica/glavni urednik/izdajatelj) NAME: * | podprite NAME(, / in / : )*`,
    page: `(sledite/spremljajte) NAME (na/v) * | prijavite se na (novice/e-novice/novičnik) NAME | podprite NAME | naročite se na NAME`,
  },
  {
    code: 'mk',
    own: `(преземете/симнете) ја апликацијата (на /)NAME | (главен уредник/одговорен уредник) (на /)NAME: *`,
    page: `следете (го/ги/ја) NAME (на/во) * | поддржете (го/ги/ја) NAME`,
  },
  {
    code: 'sq',
    origin: `(artikulli/shkrimi) u botua (fillimisht /së pari /)në NAME`,
    own: `shkarko(ni/) aplikacionin e NAME | (kryeredaktor/kryeredaktore) (i/e/) NAME: *`,
    page: `ndiq(ni/) NAME në * | mbështet(ni/) NAME | abonohu(ni/) në NAME`,
  },
  {
    code: 'el',
    origin: `(το άρθρο/το κείμενο/η συνέντευξη) (δημοσιεύτηκε/δημοσιεύθηκε/πρωτοδημοσιεύτηκε/πρωτοδημοσιεύθηκε) (αρχικά /πρώτα /)(στο/στην/στον/στη) NAME * | (το άρθρο/το κείμενο) (δημοσιεύτηκε/δημοσιεύθηκε) (αρχικά /πρώτα /)(στο/στην/στον/στη) NAME | (δημοσιεύτηκε/δημοσιεύθηκε) (στο/στην/στον/στη) NAME στις * | αναδημοσίευση από (το /την /τον /)NAME`,
    own: `κατεβάστε την εφαρμογή (του/της/των) NAME | (διευθυντής σύνταξης/διευθύντρια σύνταξης/διευθυντής/διευθύντρια/αρχισυντάκτης/εκδότης-διευθυντής) (του /της /)NAME: * | στηρίξτε (το/την/τον) NAME(, / και / : )*`,
    page: `(ακολουθήστε/ακολούθησε) (το/τη/την/τον) NAME (στο/στα/στη) * | εγγραφείτε στο (newsletter/ενημερωτικό δελτίο) (του/της) NAME | στηρίξτε (το/τη/την/τον) NAME | διαβάστε περισσότερα στο NAME`,
  },
  {
    code: 'ru',
    origin: `(материал/статья/текст) (впервые /)(опубликован/опубликована/вышел/вышла) (впервые /)(в/на) (газете /журнале /сайте /издании /)NAME * | (впервые /)опубликовано (в/на) (газете /журнале /сайте /)NAME | опубликовано (в/на) (газете /журнале /сайте /)NAME * | вышло в эфир (на/в) NAME * | перепечатано из NAME | предоставлено NAME`,
    own: `(скачайте/установите/скачать) (мобильное /)приложение (газеты /)NAME | (главный редактор/главный редактор газеты/главный редактор журнала/главный редактор сайта/главный редактор издания/учредитель газеты) NAME: * | поддержите NAME: * | поддержите (работу/журналистов/журналистику) NAME * | поддержите NAME, * | газета NAME (выходит/зарегистрирована/издаётся/издается) * | NAME (выходит/зарегистрировано/зарегистрирована) * | редакция газеты NAME * | это NAME. подписывайтесь* | это NAME, *`,
    page: `(подписывайтесь на/читайте/следите за/смотрите) (канал /газету /)NAME (в/во/на) * | подпишитесь на (рассылку/канал/газету) NAME | пишите в (газету /редакцию /)NAME | поддержите NAME | *, (корреспондент/обозреватель/собкор/журналист) (газеты /)NAME | оставайтесь с NAME`,
  },
  {
    code: 'uk',
    origin: `(матеріал/стаття/текст) (вперше /уперше /)(опубліковано/опублікований/опублікована) (вперше /уперше /)(в/у/на) (газеті /сайті /)NAME | (матеріал/статтю/текст) (вперше/уперше) опубліковано (в/у/на) (газеті /сайті /)NAME`,
    own: `(завантажте/встановіть) (застосунок/додаток) NAME | головний редактор (газети /сайту /)NAME: * | підтримайте NAME(, / : / та )*`,
    page: `(підписуйтесь на/стежте за/слідкуйте за/читайте) (канал /)NAME (в/у/на) * | (підпишіться на/підписуйтесь на) (розсилку/канал) NAME | підтримайте NAME | *, (кореспондент/журналіст) (газети /)NAME`,
  },
  {
    code: 'be',
    own: `(спампуйце/запампуйце) (праграму/дадатак) NAME | галоўны рэдактар (газеты /)NAME: *`,
    page: `(падпісвайцеся на/сачыце за/чытайце) (канал /)NAME (у/ў) * | падтрымайце NAME`,
  },
];
