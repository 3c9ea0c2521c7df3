import type { BriefLexicon } from './brief-lexicon.ts';

/** Slovenian. */
export const sl: BriefLexicon = {
  code: 'sl',
  months:
    'januarja | januar; februarja | februar; marca | marec; aprila | april; maja | maj; junija | junij; julija | julij; avgusta | avgust; septembra | september; oktobra | oktober; novembra | november; decembra | december',
  shortMonths: 'jan; feb; mar; apr; ; jun; jul; avg; sep | sept; okt; nov; dec',
  weekdays: 'ponedeljek; torek; sreda; četrtek; petek; sobota; nedelja',
  dateWords: { before: 'dne', to: 'do', and: 'in', or: 'ali', at: 'ob', local: 'uri' },
  age: {
    before: 'pred',
    about: 'približno',
    minute: 'minuto | minutama | minutami',
    hour: 'uro | urama | urami',
    day: 'dnevom | dnevoma | dnevi',
    week: 'tednom | tednoma | tedni',
    month: 'mesecem | mesecema | meseci',
    year: 'letom | letoma | leti',
  },
  common: `
    je | v | in | se | da | za | so | ki | pa | na | tudi | ter | bo | z | s | po | ne | bi | o | kot | iz | da | pri | še | ali |
    ni | od | do | lahko | bila | bil | bilo | kar | že | jih | smo | ob | med | leta | povedal | povedala
  `,
  labels: {
    title: 'naslov | zadeva',
    published: `objavljeno | objavljeno dne | datum objave | čas objave | objava`,
    firstPublished: 'prvotno objavljeno',
    date: 'datum',
    otherDate: `posodobljeno | zadnja posodobitev | zadnja sprememba | osveženo | spremenjeno | natisnjeno | nazadnje posodobljeno`,
    source: 'vir | viri',
    outlet: 'časopis | založnik | izdajatelj | agencija',
    author: 'avtor | avtorica | avtorji | piše | besedilo | novinar | novinarka | napisal | napisala',
    place: 'kraj',
    other:
      'rubrika | kategorija | kategorije | oznake | ključne besede | teme | čas branja | jezik | stran | foto',
  },
  byline:
    'piše | pišeta | avtor | avtorica | besedilo | napisal | napisala | pogovarjal se je | pogovarjala se je',
  interview: {
    question: 'vprašanje',
    answer: 'odgovor',
    asker: 'novinar | novinarka | voditelj | voditeljica',
  },
  kinds: {
    interview: 'intervju | pogovor',
    opinion: 'kolumna | kolumne | komentar | mnenje | mnenja | uvodnik | pisma bralcev | gostujoče pero',
    pressRelease: 'sporočilo za javnost | sporočilo za medije | sporočila za javnost',
    transcript: 'prepis pogovora',
    disclaimer:
      'ne izraža nujno stališča uredništva | ne izraža stališča uredništva | ne odraža nujno stališč uredništva',
    label: 'rubrika | kategorija',
  },
  correction: 'popravek | popravki | opomba uredništva | op. ur | v prejšnji različici',
  caption: 'foto | fotografija | slika | posnetek | fotografiral | fotografirala | simbolična fotografija',
  furniture: {
    comments:
      'komentarji | komentiraj | komentirajte | dodaj komentar | oddaj komentar | napiši komentar | prikaži komentarje | preberi komentarje | vsi komentarji',
    share:
      'deli | delite | deli članek | deli na… | delite na… | deli novico | kopiraj povezavo | natisni | tiskaj | shrani | shrani članek | pošlji prijatelju | poslušaj članek | čas branja… | sledite nam na… | prijavi napako | všeč mi je',
    related:
      'preberite tudi | preberite tudi… | preberi tudi… | preberite še | preberite še… | preberi več | preberite več… | več o… | več o tem… | sorodne novice | sorodni članki | povezane novice | povezani članki | podobni članki | priporočamo | priporočeno | priporočamo v branje | zadnje novice | najnovejše | najnovejše novice | zadnje | ostale novice | poglejte tudi… | oglejte si tudi… | poglej več | prikaži več | naloži več | morda vas zanima… | prejšnji članek… | naslednji članek… | ne spreglejte',
    mostRead:
      'najbolj brano | najbolj brani | najbolj branih | najbolj brani članki | priljubljeno | najbolj komentirano',
    promo:
      'podprite nas | postanite član | prenesite aplikacijo | sledite nam | imate zgodbo… | pišite nam… | pošljite nam…',
    newsletter:
      'e novice | naročite se na e novice | naročite se na e novice… | prijava na e novice | prijavite se | prijavite se na… | vaš e naslov | vaš elektronski naslov | vpišite e naslov…',
    paywall:
      'naročite se | naročnina | postanite naročnik | samo za naročnike | že imate naročnino… | ste že naročnik… | za nadaljevanje branja… | vsebina je dostopna samo naročnikom… | zakleni in beri…',
    consent:
      'piškotki | nastavitve piškotkov | o piškotkih | politika piškotkov | strinjam se | sprejmi | sprejmi vse | sprejmem | sprejmem vse | zavrni vse | zavrnem | ne strinjam se | spletna stran uporablja piškotke… | spletno mesto uporablja piškotke… | … uporablja piškotke… | … uporabljamo piškotke…',
    navigation:
      'domov | naslovnica | prva stran | meni | skoči na vsebino | preskoči na vsebino | na vsebino | iskanje | išči | prijava | prijavi se | odjava | registracija | moj profil | moj račun | novice | slovenija | svet | doma | po svetu | politika | gospodarstvo | posel | kultura | šport | nogomet | vreme | znanost | tehnologija | zdravje | zabava | kronika | črna kronika | družba | lokalno | mnenja | avtomobilizem | potovanja | kulinarika | recepti | podkasti | spored | tv spored | horoskop | križanke | arhiv | o nas | kontakt | oglaševanje | mali oglasi | osmrtnice | zaposlitev | uredništvo | pogosta vprašanja | na vrh | nazaj na vrh | nazaj | zapri | zapri meni ',
    rights:
      'vse pravice pridržane | … vse pravice pridržane… | pogoji uporabe | splošni pogoji | splošni pogoji uporabe | politika zasebnosti | varstvo osebnih podatkov | varovanje osebnih podatkov | pravno obvestilo | avtorske pravice | izjava o dostopnosti | zasebnost',
    author: 'o avtorju | o avtorici | več od avtorja | vsi članki avtorja',
    tags: 'oznake | oznake… | ključne besede | ključne besede… | teme | kategorije',
    advertisement:
      'oglas | oglasi | oglasno sporočilo | članek se nadaljuje pod oglasom | besedilo se nadaljuje pod oglasom | nadaljevanje pod oglasom | promocijsko sporočilo | sponzorirana vsebina | vsebina se nadaljuje po oglasu',
  },
  outlet: {
    origin: 'članek je bil prvotno objavljen v NAME | prispevek je bil prvotno objavljen na NAME',
    page: 'prenesite aplikacijo NAME | e-novice NAME | uredništvo NAME',
    any: 'vir: NAME | sledite NAME na *',
  },
};
