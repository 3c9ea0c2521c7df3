import type { BriefLexicon } from './brief-lexicon.ts';

/** Latvian. */
export const lv: BriefLexicon = {
  code: 'lv',
  months:
    'janvāris | janvārī | janvāra; februāris | februārī | februāra; marts | martā | marta; aprīlis | aprīlī | aprīļa; maijs | maijā | maija; jūnijs | jūnijā | jūnija; jūlijs | jūlijā | jūlija; augusts | augustā; septembris | septembrī | septembra; oktobris | oktobrī | oktobra; novembris | novembrī | novembra; decembris | decembrī | decembra',
  weekdays:
    'pirmdiena | pirmdien; otrdiena | otrdien; trešdiena | trešdien; ceturtdiena | ceturtdien; piektdiena | piektdien; sestdiena | sestdien; svētdiena | svētdien',
  dateWords: { to: 'līdz', and: 'un', or: 'vai', at: 'plkst | pulksten', year: 'gada' },
  age: {
    before: 'pirms',
    about: 'aptuveni',
    minute: 'minūtes | minūtēm',
    hour: 'stundas | stundām',
    day: 'dienas | dienām',
    week: 'nedēļas | nedēļām',
    month: 'mēneša | mēnešiem',
    year: 'gada | gadiem',
  },
  common:
    'un | ir | ar | par | no | kas | uz | ka | tiek | arī | lai | pēc | bija | gada | to | kā | gadā | bet | vai | tā | tika | var | ne | nav | jau | būs | viņš | pie | līdz | pirms | kuru | tas | šo | kad',
  labels: {
    title: 'virsraksts | nosaukums',
    published: `publicēts | publicēšanas datums | publicēta | ievietots | pievienots | raksts publicēts | publicēšanas laiks`,
    firstPublished: 'sākotnēji publicēts',
    date: 'datums',
    otherDate: `atjaunots | atjaunināts | papildināts | pēdējo reizi atjaunots | labots | pēdējās izmaiņas`,
    source: 'avots | avoti',
    outlet: 'laikraksts | izdevējs | ziņu aģentūra',
    author: 'autors | autore | autori | teksts | žurnālists | žurnāliste',
    place: 'vieta',
    other:
      'rubrika | kategorija | kategorijas | birkas | atslēgvārdi | tēmas | valoda | lappuse | lasīšanas laiks',
  },
  byline: 'autors | autore | autori | teksts | sagatavoja | raksta | intervēja',
  interview: { question: 'jautājums', answer: 'atbilde', asker: 'žurnālists | žurnāliste' },
  kinds: {
    interview: 'intervija | saruna',
    opinion: 'viedoklis | viedokļi | komentārs | sleja | redakcijas sleja',
    pressRelease: 'paziņojums presei | preses relīze | paziņojums medijiem',
    disclaimer: 'var nesakrist ar redakcijas viedokli | ne vienmēr sakrīt ar redakcijas viedokli',
    label: 'rubrika | kategorija',
  },
  correction: 'labojums | precizējums | redakcijas piezīme | iepriekšējā versijā',
  caption: 'foto | fotogrāfija | attēls | ilustratīvs foto | ilustratīvs attēls',
  furniture: {
    comments:
      'komentāri | komentēt | pievienot komentāru | rakstīt komentāru | lasīt komentārus | rādīt komentārus | visi komentāri',
    share:
      'dalīties | dalies | dalīties ar rakstu | dalīties facebook | dalies ar… | kopēt saiti | drukāt | izdrukāt | saglabāt | saglabāt rakstu | klausīties rakstu | lasīšanas laiks… | seko mums… | sekojiet mums… | ziņot par kļūdu | pamanīji kļūdu… | ziņo par kļūdu',
    related:
      'lasi arī | lasi arī… | lasiet arī | lasiet arī… | lasīt vairāk | lasīt vairāk… | lasi vairāk… | lasīt tālāk | vairāk par tēmu | par tēmu | saistītie raksti | saistītās ziņas | līdzīgi raksti | iesakām | iesakām izlasīt | redakcija iesaka | jaunākie raksti | jaunākās ziņas | jaunākais | citi raksti | citas ziņas | iepriekšējais raksts… | nākamais raksts… | rādīt vairāk | ielādēt vairāk | skaties arī… | skatīt vairāk | tev varētu interesēt… | nepalaid garām',
    mostRead:
      'lasītākie | lasītākais | lasītākie raksti | lasītākās ziņas | populārākie | populārākais | populārākie raksti | populāri | komentētākie',
    promo:
      'atbalsti mūs | atbalstiet mūs | atbalsti | lejupielādē lietotni | lejupielādē mūsu lietotni… | seko mums | kļūsti par… | raksti mums…',
    newsletter:
      'jaunumu vēstule | ziņu vēstule | pieteikties jaunumiem | piesakies jaunumiem… | piesakies jaunumu vēstulei… | tavs e pasts | jūsu e pasts | e pasta adrese | abonē jaunumus…',
    paywall:
      'abonē | abonēt | abonements | abonentiem | tikai abonentiem | kļūsti par abonentu | jau esi abonents… | lai turpinātu lasīt… | šis raksts pieejams tikai abonentiem…',
    consent:
      'sīkdatnes | sīkdatņu politika | sīkdatņu iestatījumi | piekrītu | piekrītu visām | apstiprināt | apstiprināt visas | atļaut visas | noraidīt | noraidīt visas | nepiekrītu | šī vietne izmanto sīkdatnes… | šajā vietnē tiek izmantotas sīkdatnes… | mēs izmantojam sīkdatnes… | … izmanto sīkdatnes… | … izmantojam sīkdatnes… | … tiek izmantotas sīkdatnes…',
    navigation:
      'sākums | sākumlapa | izvēlne | pāriet uz saturu | doties uz saturu | meklēt | meklēšana | ienākt | pieslēgties | iziet | reģistrēties | mans konts | mans profils | ziņas | jaunumi | latvija | latvijā | pasaule | pasaulē | ārvalstīs | politika | ekonomika | bizness | kultūra | sports | hokejs | basketbols | futbols | laika ziņas | zinātne | tehnoloģijas | veselība | dzīvesstils | izklaide | kriminālziņas | viedokļi | reģioni | novados | auto | ceļojumi | receptes | podkāsti | tv programma | horoskopi | arhīvs | par mums | kontakti | reklāma | sludinājumi | vakances | redakcija | uz augšu | atpakaļ | aizvērt ',
    rights:
      'visas tiesības aizsargātas | … visas tiesības aizsargātas… | visas tiesības paturētas | privātuma politika | lietošanas noteikumi | noteikumi | autortiesības | datu aizsardzība | pārpublicēšana…',
    author: 'par autoru | par autori | visi autora raksti | citi autora raksti',
    tags: 'birkas | birkas… | atslēgvārdi | atslēgvārdi… | tēmas | kategorijas',
    advertisement:
      'reklāma | raksts turpinās pēc reklāmas | raksta turpinājums pēc reklāmas | turpinājums pēc reklāmas | sponsorēts saturs | apmaksāts saturs',
  },
  outlet: {
    page: 'lejupielādē NAME lietotni | abonē NAME',
    any: 'seko NAME * | avots: NAME',
  },
};
