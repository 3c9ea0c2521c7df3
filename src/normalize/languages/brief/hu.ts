import type { BriefLexicon } from './brief-lexicon.ts';

/** Hungarian. */
export const hu: BriefLexicon = {
  code: 'hu',
  months: `
    január | januárban | januári; február | februárban | februári; március | márciusban | márciusi;
    április | áprilisban | áprilisi; május | májusban | májusi; június | júniusban | júniusi; július | júliusban | júliusi;
    augusztus | augusztusban | augusztusi; szeptember | szeptemberben | szeptemberi; október | októberben | októberi;
    november | novemberben | novemberi; december | decemberben | decemberi
  `,
  shortMonths: 'jan; febr; márc; ápr; máj; jún; júl; aug; szept; okt; nov; dec',
  weekdays:
    'hétfő | hétfőn; kedd | kedden; szerda | szerdán; csütörtök | csütörtökön; péntek | pénteken; szombat | szombaton; vasárnap',
  age: {
    after: 'ezelőtt',
    about: 'körülbelül',
    one: 'egy',
    minute: 'perccel | perc',
    hour: 'órával | óra',
    day: 'nappal | nap',
    week: 'héttel | hét',
    month: 'hónappal | hónap',
    year: 'évvel | év',
  },
  common: `
    a | az | és | hogy | nem | is | egy | meg | volt | már | csak | de | mint | el | szerint | pedig | ezt | még | aki | ami |
    ez | ha | azt | amely | után | lesz | vagy | között | lehet | így | több | most | mert | majd | ki | arról | mondta | amikor
  `,
  labels: {
    title: 'cím | tárgy',
    published: `megjelent | közzétéve | publikálva | megjelenés | megjelenés dátuma | közzététel dátuma | publikálás dátuma | publikálás ideje | közzététel | feltöltve | megjelenés ideje`,
    firstPublished: 'eredetileg megjelent | először megjelent',
    date: 'dátum | kelt',
    otherDate: `létrehozva | frissítve | utolsó frissítés | utoljára frissítve | módosítva | utolsó módosítás | nyomtatva | frissült | módosítás dátuma`,
    source: 'forrás | források',
    outlet: 'lap | kiadó | hírügynökség | napilap',
    author: 'szerző | szerzők | írta | szöveg | szerkesztő | újságíró',
    place: 'hely | helyszín',
    other:
      'rovat | kategória | kategóriák | címkék | kulcsszavak | témák | nyelv | oldal | olvasási idő | fotó | kép',
  },
  byline: 'írta | szerző | szöveg | szerzők',
  interview: { question: 'kérdés', answer: 'válasz', asker: 'riporter | kérdező | műsorvezető' },
  kinds: {
    interview: 'interjú',
    opinion:
      'vélemény | vélemények | publicisztika | jegyzet | vezércikk | kommentár | olvasói levél | olvasói levelek | glossza',
    pressRelease: 'sajtóközlemény | közlemény | sajtóközlemények',
    liveblog: 'percről percre | élő közvetítés',
    transcript: 'leirat',
    disclaimer:
      'nem feltétlenül tükrözi a szerkesztőség álláspontját | nem feltétlenül tükrözi szerkesztőségünk álláspontját | nem feltétlenül egyezik a szerkesztőség álláspontjával',
    label: 'rovat | kategória',
  },
  correction:
    'helyesbítés | helyreigazítás | a szerk | szerkesztői megjegyzés | cikkünk korábbi változatában | a cikk korábbi változatában | javítás',
  caption: 'fotó | fotók | kép | képek | illusztráció | fénykép | képünk illusztráció',
  furniture: {
    comments:
      'hozzászólások | hozzászólás | kommentek | szólj hozzá | szóljon hozzá | hozzászólok | hozzászólások megtekintése | kommentelek | új hozzászólás | összes hozzászólás',
    share:
      'megosztás | oszd meg | ossza meg | megosztom | megosztás facebookon | megosztás… | oszd meg… | link másolása | nyomtatás | cikk nyomtatása | nyomtat | mentés | cikk mentése | e mail küldése | küldés e mailben | küldés | hallgasd meg… | hallgassa meg… | cikk meghallgatása | olvasási idő… | kövess minket… | kövessen minket… | hibát talált… | hibát találtál… | tetszik | cikk küldése',
    related:
      'kapcsolódó | kapcsolódó cikkek | kapcsolódó cikkeink | kapcsolódó tartalmak | kapcsolódó hírek | kapcsolódó anyagok | olvasta már | olvasta már… | olvassa el… | olvasd el… | olvassa el ezt is | ezt is olvasd el… | ezt is olvassa el… | további cikkek | további hírek | további cikkeink… | tovább olvasom | bővebben | bővebben… | tovább | legfrissebb | legfrissebb hírek | legfrissebb cikkek | friss hírek | friss | ajánlott cikkek | ajánlott | ajánljuk | ajánló | ezeket olvasta már | ezt olvasta már | hasonló cikkek | előző cikk… | következő cikk… | több cikk | mutass többet | továbbiak betöltése | önt is érdekelheti… | ez is érdekelheti… | ezek is érdekelhetik… | nézze meg ezt is…',
    mostRead:
      'legolvasottabb | legolvasottabbak | legolvasottabb cikkek | legnépszerűbb | népszerű | népszerű cikkek | legtöbbet olvasott | toplista',
    promo:
      'támogass minket | támogasson minket | támogatás | támogatom | támogatom… | legyen előfizetőnk | legyél előfizető | töltse le alkalmazásunkat… | töltsd le… | kövess minket | kövessen minket | van egy jó sztorid… | csatlakozz… | ha támogatnád…',
    newsletter:
      'hírlevél | hírlevelek | feliratkozás | feliratkozom | iratkozz fel… | iratkozzon fel… | iratkozz fel hírlevelünkre… | iratkozzon fel hírlevelünkre… | e mail cím | e mail címed | az ön e mail címe | hírlevél feliratkozás | … hírlevelünkre',
    paywall:
      'előfizetés | előfizetek | előfizetőknek | fizessen elő… | fizess elő… | ez a cikk előfizetőink számára… | csak előfizetőknek | a cikk elolvasásához előfizetés szükséges… | már előfizető… | előfizetőink már olvassák | a teljes cikk elolvasásához…',
    consent:
      'sütik | cookie | süti beállítások | cookie beállítások | adatvédelmi beállítások | elfogadom | elfogadom az összeset | összes elfogadása | az összes elfogadása | elutasítom | összes elutasítása | elutasítás | beállítások | ez az oldal sütiket használ… | ez a weboldal sütiket használ… | weboldalunk sütiket… | oldalunk cookie kat használ… | … sütiket használ… | … sütiket használunk… | … cookie kat használ… | cookie tájékoztató | süti tájékoztató',
    navigation:
      'címlap | főoldal | kezdőlap | menü | főmenü | ugrás a tartalomra | ugrás a tartalomhoz | tovább a tartalomra | keresés | kereső | belépés | bejelentkezés | kijelentkezés | regisztráció | fiókom | profilom | hírek | belföld | külföld | itthon | nagyvilág | világ | politika | közélet | gazdaság | pénz | üzlet | kultúra | sport | futball | foci | időjárás | tudomány | tech | technika | egészség | életmód | bulvár | szórakozás | bűnügy | helyi | régió | autó | utazás | gasztro | otthon | család | videó | videók | podcastok | galériák | tv műsor | horoszkóp | rejtvény | archívum | rólunk | kapcsolat | elérhetőség | médiaajánlat | impresszum | hirdetés | apróhirdetés | állás | állások | szerkesztőség | gyik | vissza a tetejére | lap tetejére | vissza | bezárás | menü bezárása | menü megnyitása | gyászhírek | felelős kiadó…',
    rights:
      'minden jog fenntartva | … minden jog fenntartva… | adatvédelem | adatvédelmi tájékoztató | adatvédelmi nyilatkozat | adatkezelési tájékoztató | felhasználási feltételek | szerzői jogok | jogi nyilatkozat | jogi közlemény | általános szerződési feltételek | ászf | moderálási elvek | akadálymentesítési nyilatkozat',
    author: 'a szerzőről | a szerző további cikkei | a szerző cikkei | a szerző összes cikke',
    tags: 'címkék | címkék… | kulcsszavak | kulcsszavak… | témák | téma | kategóriák | tagek | kapcsolódó címkék',
    advertisement:
      'hirdetés | reklám | szponzorált tartalom | támogatott tartalom | a cikk a hirdetés után folytatódik | a hirdetés után folytatjuk | cikkünk a hirdetés után folytatódik | a cikk folytatódik… | fizetett tartalom | promóció',
  },
  outlet: {
    origin: 'a cikk eredetileg a NAME oldalán jelent meg | a cikk eredetileg a NAME hasábjain jelent meg',
    page: 'NAME hírlevél | NAME előfizetés | a NAME szerkesztősége',
    any: 'forrás: NAME | kövesd a NAME * | kövesse a NAME * | NAME a facebookon',
  },
};
