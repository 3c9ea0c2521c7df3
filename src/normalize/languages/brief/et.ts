import type { BriefLexicon } from './brief-lexicon.ts';

/** Estonian. */
export const et: BriefLexicon = {
  code: 'et',
  months:
    'jaanuar | jaanuaril | jaanuari; veebruar | veebruaril | veebruari; märts | märtsil | märtsi; aprill | aprillil | aprilli; mai | mail; juuni | juunil; juuli | juulil; august | augustil | augusti; september | septembril | septembri; oktoober | oktoobril | oktoobri; november | novembril | novembri; detsember | detsembril | detsembri',
  shortMonths: 'jaan; veebr; ; apr; ; ; ; aug; sept; okt; nov; dets',
  weekdays:
    'esmaspäev | esmaspäeval; teisipäev | teisipäeval; kolmapäev | kolmapäeval; neljapäev | neljapäeval; reede | reedel; laupäev | laupäeval; pühapäev | pühapäeval',
  dateWords: { to: 'kuni', and: 'ja', or: 'või', at: 'kell | kl' },
  age: {
    after: 'tagasi',
    about: 'umbes',
    one: 'üks',
    minute: 'minut | minutit',
    hour: 'tund | tundi',
    day: 'päev | päeva',
    week: 'nädal | nädalat',
    month: 'kuu | kuud',
    year: 'aasta | aastat',
  },
  common:
    'ja | on | ei | et | see | mis | kui | oli | ning | ka | aga | oma | ta | selle | mida | aasta | pärast | välja | kes | või | nii | seda | kuid | tema | ütles | veel | olla | juba | siis | sest | kuni | võib | mille | olid | ole | saab | kus | kõik',
  labels: {
    title: 'pealkiri | teema',
    published: `avaldatud | ilmunud | avaldamise aeg | avaldamise kuupäev | postitatud | lisatud`,
    firstPublished: 'algselt avaldatud | esmakordselt avaldatud',
    date: 'kuupäev',
    otherDate: 'uuendatud | täiendatud | muudetud | viimati uuendatud | viimati muudetud',
    source: 'allikas | allikad',
    outlet: 'ajaleht | väljaandja | uudisteagentuur',
    author: 'autor | autorid | tekst | ajakirjanik | toimetaja | reporter | kirjutas',
    place: 'koht',
    other: 'rubriik | kategooria | kategooriad | märksõnad | sildid | teemad | keel | lehekülg | lugemisaeg',
  },
  byline: 'autor | autorid | tekst | kirjutas | toimetas | vahendas | intervjueeris',
  interview: { question: 'küsimus', answer: 'vastus', asker: 'saatejuht | intervjueerija' },
  kinds: {
    interview: 'intervjuu',
    opinion: 'arvamus | arvamused | kommentaar | juhtkiri | kolumn | lugejakiri | vaatenurk',
    pressRelease: 'pressiteade | pressiteated',
    liveblog: 'otseblogi',
    disclaimer: 'ei pruugi kattuda toimetuse seisukohtadega | ei pruugi ühtida toimetuse seisukohtadega',
    label: 'rubriik | kategooria',
  },
  correction:
    'parandus | täpsustus | toimetuse märkus | toim | artikli varasemas versioonis | loo varasemas versioonis',
  caption: 'foto | pilt | fotod | illustreeriv foto | illustratiivne foto | erakogu',
  furniture: {
    comments:
      'kommentaarid | kommenteeri | lisa kommentaar | kirjuta kommentaar | loe kommentaare | vaata kommentaare | näita kommentaare | jäta kommentaar',
    share:
      'jaga | jaga artiklit | jaga facebookis | jaga sõbraga | jaga… | kopeeri link | prindi | salvesta | salvesta artikkel | kuula artiklit | kuula lugu | lugemisaeg… | jälgi meid… | teata veast | leidsid vea… | anna veast teada | saada vihje',
    related:
      'loe ka | loe ka… | loe veel | loe veel… | loe lähemalt… | loe edasi | loe rohkem | loe rohkem… | rohkem teemal… | veel samal teemal | samal teemal | seotud lood | seotud artiklid | seotud uudised | seotud teemad | sarnased artiklid | soovitame | soovitatud | toimetus soovitab | viimased uudised | värsked uudised | värsked lood | uusimad | uusimad lood | viimased | eelmine artikkel… | järgmine artikkel… | näita rohkem | lae rohkem | lae veel | vaata ka… | vaata veel | vaata lisaks… | kuula ka… | sind võib huvitada… | ära jäta vahele',
    mostRead:
      'loetumad | loetuim | enim loetud | kõige loetumad | populaarsed | populaarsemad | populaarseimad | enim kommenteeritud',
    promo: 'toeta meid | toeta | laadi alla äpp | lae alla äpp… | jälgi meid | saada meile… | saada vihje…',
    newsletter:
      'uudiskiri | uudiskirjad | liitu uudiskirjaga | liitu uudiskirjaga… | telli uudiskiri | telli uudiskiri… | telli meie uudiskiri… | sinu e post | e posti aadress | sinu meiliaadress',
    paywall:
      'telli | telli kohe | tellijale | tellimus | ainult tellijale | see artikkel on tellijatele… | artikkel on tellijatele | edasi lugemiseks… | lugemise jätkamiseks… | oled juba tellija… | juba tellija… | vormista tellimus…',
    consent:
      'küpsised | küpsiste seaded | küpsiste poliitika | nõustun | nõustu kõigiga | luba kõik | keeldun | keeldu kõigist | see veebileht kasutab küpsiseid… | see leht kasutab küpsiseid… | kasutame küpsiseid… | … kasutab küpsiseid… | … kasutame küpsiseid… | privaatsusseaded',
    navigation:
      'avaleht | esileht | esilehele | menüü | liigu sisu juurde | liigu edasi põhisisu juurde | otsi | otsing | logi sisse | logi välja | registreeru | minu konto | uudised | eesti | maailm | välismaa | välisuudised | poliitika | majandus | äri | kultuur | sport | jalgpall | korvpall | ilm | teadus | tehnika | tehnoloogia | tervis | elu | elustiil | meelelahutus | krimi | arvamus | kohalik | auto | reisimine | retseptid | taskuhääling | telekava | horoskoop | arhiiv | meist | kontakt | kontaktid | reklaam | kuulutused | töökuulutused | tööpakkumised | toimetus | klienditugi | üles | tagasi | sulge | vastutav väljaandja…',
    rights:
      'kõik õigused kaitstud | … kõik õigused kaitstud… | privaatsuspoliitika | privaatsustingimused | kasutustingimused | tingimused | autoriõigused | andmekaitse | andmekaitsetingimused',
    author: 'autorist | kõik autori lood | teised autori lood | autori lood',
    tags: 'märksõnad | märksõnad… | sildid | teemad | teemad… | kategooriad',
    advertisement:
      'reklaam | artikkel jätkub pärast reklaami | lugu jätkub pärast reklaami | lugu jätkub pärast pilti | sisuturundus | sisuturundus… | reklaamtekst',
  },
  outlet: {
    page: 'laadi alla NAME äpp | NAME uudiskiri | telli NAME',
    any: 'allikas: NAME | jälgi NAME *',
  },
};
