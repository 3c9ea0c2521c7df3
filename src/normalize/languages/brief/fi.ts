import type { BriefLexicon } from './brief-lexicon.ts';

/** Finnish. */
export const fi: BriefLexicon = {
  code: 'fi',
  months: `
    tammikuuta | tammikuu | tammikuun | tammikuussa; helmikuuta | helmikuu | helmikuun | helmikuussa;
    maaliskuuta | maaliskuu | maaliskuun | maaliskuussa; huhtikuuta | huhtikuu | huhtikuun | huhtikuussa;
    toukokuuta | toukokuu | toukokuun | toukokuussa; kesäkuuta | kesäkuu | kesäkuun | kesäkuussa;
    heinäkuuta | heinäkuu | heinäkuun | heinäkuussa; elokuuta | elokuu | elokuun | elokuussa;
    syyskuuta | syyskuu | syyskuun | syyskuussa; lokakuuta | lokakuu | lokakuun | lokakuussa;
    marraskuuta | marraskuu | marraskuun | marraskuussa; joulukuuta | joulukuu | joulukuun | joulukuussa
  `,
  weekdays: `
    maanantai | maanantaina | ma; tiistai | tiistaina | ti; keskiviikko | keskiviikkona | ke; torstai | torstaina | to;
    perjantai | perjantaina | pe; lauantai | lauantaina | la; sunnuntai | sunnuntaina | su
  `,
  dateWords: { at: 'kello | klo' },
  age: {
    after: 'sitten',
    about: 'noin',
    one: 'yksi',
    minute: 'minuutti | minuuttia',
    hour: 'tunti | tuntia',
    day: 'päivä | päivää',
    week: 'viikko | viikkoa',
    month: 'kuukausi | kuukautta',
    year: 'vuosi | vuotta',
  },
  common: `
    ja | on | ei | että | se | hän | oli | myös | mukaan | kun | sen | joka | ovat | tai | kuin | vuoden | mutta | ole | sekä |
    jo | vain | kertoo | sanoo | nyt | niin | jos | voi | hänen | ollut | ovat | jälkeen | vuonna | kanssa | eivät | tämä | sitä |
    olla | siitä | pitää | jotka | jossa | eli | noin | vielä | ensi | viime
  `,
  labels: {
    title: 'otsikko | aihe',
    published: 'julkaistu | julkaisupäivä | julkaisuaika',
    firstPublished: 'alun perin julkaistu | julkaistu alun perin',
    date: 'päivämäärä | päiväys',
    otherDate:
      'päivitetty | viimeksi päivitetty | muokattu | viimeksi muokattu | korjattu | tulostettu | päivitys',
    source: 'lähde | lähteet',
    outlet: 'lehti | julkaisija | kustantaja | uutistoimisto',
    author: 'kirjoittaja | kirjoittajat | toimittaja | toimittajat | teksti',
    place: 'paikka',
    other:
      'osasto | luokka | kategoria | kategoriat | aiheet | avainsanat | asiasanat | lukuaika | kieli | sivu | kuva',
  },
  byline: 'kirjoittaja | teksti | toimittaja | kirjoittanut',
  interview: { question: 'kysymys', answer: 'vastaus', asker: 'haastattelija' },
  kinds: {
    interview: 'haastattelu',
    opinion:
      'mielipide | mielipiteet | kolumni | pääkirjoitus | vieraskynä | kommentti | lukijan mielipide | yleisönosasto | mielipidekirjoitus',
    pressRelease: 'tiedote | lehdistötiedote | mediatiedote | tiedotteet',
    transcript: 'litterointi',
    disclaimer: 'kirjoitus edustaa kirjoittajan omia näkemyksiä | edustavat kirjoittajan omia mielipiteitä',
    label: 'osasto | kategoria',
  },
  correction:
    'oikaisu | korjaus | jutussa kerrottiin aiemmin | jutussa sanottiin aiemmin | juttua korjattu | toim. huom',
  caption: 'kuva | kuvat | kuvaaja | valokuva | arkistokuva | kuvituskuva | kuvateksti',
  furniture: {
    comments:
      'kommentit | kommentoi | kirjoita kommentti | jätä kommentti | näytä kommentit | lue kommentit | keskustelu | osallistu keskusteluun | kommentoi juttua | lähetä kommentti',
    share:
      'jaa | jaa artikkeli | jaa juttu | jaa facebookissa | jaa sosiaalisessa mediassa | kopioi linkki | linkki kopioitu | tulosta | tallenna | tallenna artikkeli | tallenna juttu | kuuntele | kuuntele artikkeli | kuuntele juttu | lukuaika… | … lukuaika | … min lukuaika | … minuutin lukuaika | seuraa meitä… | löysitkö virheen… | ilmoita virheestä | anna palautetta | palaute',
    related:
      'lue myös | lue myös… | lue lisää | lue lisää… | lue lisää aiheesta… | aiheesta lisää | lisää aiheesta | lisää aiheesta… | katso myös | katso myös… | kuuntele myös… | aiheeseen liittyvää | aiheeseen liittyvät artikkelit | muita artikkeleita | lisää uutisia | tuoreimmat | tuoreimmat uutiset | uusimmat | uusimmat uutiset | juuri nyt | suosittelemme | suositellut | suositellut jutut | edellinen artikkeli… | seuraava artikkeli… | näytä lisää | lataa lisää | lisää tästä aiheesta | sinua voisi kiinnostaa… | saattaisit pitää myös | poimintoja',
    mostRead:
      'luetuimmat | luetuimmat jutut | luetuimmat uutiset | luetuimmat nyt | katsotuimmat | suosituimmat | jaetuimmat | kommentoiduimmat',
    promo:
      'tue meitä | liity jäseneksi | lataa sovellus | lataa sovelluksemme | seuraa meitä | lähetä juttuvinkki | lähetä uutisvinkki… | lähetä vinkki… | onko sinulla juttuvinkki…',
    newsletter:
      'uutiskirje | uutiskirjeet | tilaa uutiskirje | tilaa uutiskirje… | tilaa uutiskirjeemme… | tilaa maksuton… | sähköpostiosoite | sähköpostiosoitteesi | … sähköpostiisi | … uutiskirjeen tästä',
    paywall:
      'tilaa | tilaa nyt | tilaajille | vain tilaajille | oletko jo tilaaja… | oletko tilaaja… | jatka lukemista… | jatkaaksesi lukemista… | lue koko juttu… | tämä artikkeli on vain tilaajille… | tämä juttu on tilaajille | tutustu maksutta | kokeile maksutta… | kokeile ilmaiseksi… | … ilman sitoutumista',
    consent:
      'evästeet | evästeasetukset | evästekäytäntö | tietosuoja asetukset | hyväksy | hyväksy kaikki | hyväksy evästeet | hylkää kaikki | hyväksy vain välttämättömät | käytämme evästeitä… | sivusto käyttää evästeitä… | … käyttää evästeitä… | … käytämme evästeitä… | … kumppanimme käyttävät… | asetukset',
    navigation:
      'etusivu | etusivulle | valikko | siirry sisältöön | siirry pääsisältöön | hyppää sisältöön | hyppää pääsisältöön | haku | hae | kirjaudu | kirjaudu sisään | kirjaudu ulos | rekisteröidy | oma tili | omat tiedot | uutiset | kotimaa | ulkomaat | suomi | maailma | politiikka | talous | kulttuuri | viihde | urheilu | jalkapallo | jääkiekko | sää | mielipide | tiede | teknologia | terveys | elämäntapa | paikalliset | alueet | podcastit | tv opas | ristikot | näköislehti | digilehti | arkisto | tietoa meistä | yhteystiedot | ota yhteyttä | mediatiedot | mainosta | mainostajalle | asiakaspalvelu | avoimet työpaikat | usein kysyttyä | usein kysytyt kysymykset | takaisin ylös | ylös | takaisin | sulje | sulje valikko | avaa valikko | ruoka | matkailu | vastaava päätoimittaja… | raha | perhe | hyvinvointi',
    rights:
      'kaikki oikeudet pidätetään | … kaikki oikeudet pidätetään | tietosuoja | tietosuojaseloste | tietosuojakäytäntö | käyttöehdot | tilausehdot | tekijänoikeudet | saavutettavuus | saavutettavuusseloste | rekisteriseloste | yksityisyydensuoja',
    author:
      'kirjoittajasta | tietoa kirjoittajasta | lisää kirjoittajalta | kaikki kirjoittajan jutut | kirjoittaja on…',
    tags: 'aiheet | avainsanat | asiasanat | aiheet… | avainsanat… | kategoriat | juttuun liittyvät aiheet | artikkelin aiheet',
    advertisement:
      'mainos | mainokset | ilmoitus | artikkeli jatkuu mainoksen jälkeen | juttu jatkuu mainoksen jälkeen | juttu jatkuu kuvan jälkeen | artikkeli jatkuu kuvan jälkeen | juttu jatkuu kuvan alla | kaupallinen yhteistyö | kaupallinen yhteistyö… | mainos päättyy | mainos alkaa',
  },
  outlet: {
    origin: 'juttu on julkaistu alun perin NAME verkkosivuilla',
    page: 'lataa NAME sovellus | NAME uutiskirje | tilaa NAME',
    any: 'lähde: NAME | seuraa NAME * | tykkää NAME *',
  },
};
