import type { BriefLexicon } from './brief-lexicon.ts';

/** Croatian, Bosnian and Serbian, as they are printed in Latin letters. */
export const hr: BriefLexicon = {
  code: 'hr',
  months: `
    siječnja | siječanj | januara | januar; veljače | veljača | februara | februar; ožujka | ožujak | marta | mart;
    travnja | travanj | aprila | april; svibnja | svibanj | maja | maj; lipnja | lipanj | juna | jun;
    srpnja | srpanj | jula | jul; kolovoza | kolovoz | avgusta | avgust | augusta; rujna | rujan | septembra | septembar;
    listopada | listopad | oktobra | oktobar; studenoga | studenog | studeni | novembra | novembar;
    prosinca | prosinac | decembra | decembar
  `,
  shortMonths:
    'sij | jan; velj | vel | feb; ožu | mar; tra | apr; svi; lip | jun; srp | jul; kol | avg; ruj | sep | sept; lis | okt; stu | nov; pro | dec',
  weekdays: `
    ponedjeljak | ponedeljak; utorak; srijeda | sreda; četvrtak; petak; subota; nedjelja | nedelja
  `,
  dateWords: { before: 'dana', to: 'do', and: 'i', or: 'ili', at: 'u', local: 'sati | časova | h' },
  age: {
    before: 'prije | pre',
    about: 'oko',
    minute: 'minutu | minute | minuta',
    hour: 'sat | sata | sati',
    day: 'dan | dana',
    week: 'tjedan | tjedna | tjedana | nedelju | nedelje | nedelja | sedmicu | sedmice | sedmica',
    month: 'mjesec | mjeseca | mjeseci | mesec | meseca | meseci',
    year: 'godinu | godine | godina',
  },
  common: `
    je | u | i | se | da | su | za | na | koji | koja | koje | od | će | ali | kako | bi | nije | što | sa | kao | ili | bio | bila |
    bilo | iz | do | s | a | nakon | prema | rekao | rekla | kada | samo | već | još | ima | jer | smo | biti | te | o | po | godine
  `,
  labels: {
    title: 'naslov | predmet',
    published: `objavljeno | objavljen | objavljeno u | datum objave | datum objavljivanja | vrijeme objave | objava | objavljeno dana | objavljena | postavljeno`,
    firstPublished: 'izvorno objavljeno | prvobitno objavljeno',
    date: 'datum',
    otherDate: `
      ažurirano | posljednja izmjena | zadnja izmjena | posljednje ažuriranje | poslednja izmena | izmijenjeno | izmenjeno |
      osvježeno | ispisano | poslednja promena`,
    source: 'izvor | izvori',
    outlet: 'novine | izdavač | nakladnik | agencija | dnevnik',
    author:
      'autor | autorica | autorka | autori | piše | pišu | tekst | novinar | novinarka | napisao | napisala',
    place: 'mjesto | mesto',
    other:
      'rubrika | kategorija | kategorije | oznake | tagovi | ključne riječi | ključne reči | teme | jezik | stranica | foto | vrijeme čitanja',
  },
  byline:
    'piše | pišu | napisao | napisala | autor | autorica | autorka | tekst | razgovarao | razgovarala | razgovor vodio | razgovor vodila',
  interview: {
    question: 'pitanje',
    answer: 'odgovor',
    asker: 'novinar | novinarka | voditelj | voditeljica',
  },
  kinds: {
    interview: 'intervju | razgovor',
    opinion:
      'kolumna | kolumne | komentar | mišljenje | mišljenja | stav | stavovi | uvodnik | pisma čitatelja | pisma čitalaca | autorski tekst',
    pressRelease:
      'priopćenje | priopćenje za javnost | priopćenje za medije | saopštenje | saopštenje za javnost | saopćenje | saopćenje za javnost',
    liveblog: 'iz minute u minutu | uživo prijenos',
    transcript: 'transkript',
    disclaimer: `
      isključivo su stavovi autora | osobni su stavovi autora | lični su stavovi autora | ne odražavaju nužno stavove redakcije |
      ne odražava nužno stavove redakcije | ne predstavljaju nužno stavove redakcije
    `,
    label: 'rubrika | kategorija',
  },
  correction:
    'ispravak | ispravka | ispravci | napomena redakcije | op. ur | u prethodnoj verziji | u ranijoj verziji',
  caption: 'foto | fotografija | ilustracija | snimio | snimila | izvor fotografije',
  furniture: {
    comments:
      'komentari | komentiraj | komentirajte | ostavi komentar | ostavite komentar | dodaj komentar | prikaži komentare | pročitaj komentare | svi komentari | pošalji komentar | komentariši | vidi komentare | napiši komentar | napišite komentar | vaša adresa e pošte neće biti objavljena…',
    share:
      'podijeli | podeli | podijelite | podelite | podijeli članak | podeli članak | podijeli na… | podeli na… | podijelite na… | podelite na… | podijeli facebook… | kopiraj link | kopiraj poveznicu | ispiši | ispis | štampaj | odštampaj | spremi | spremi članak | sačuvaj | sačuvaj vest | pošalji prijatelju | slušaj članak | poslušaj članak | vrijeme čitanja… | vreme čitanja… | pratite nas na… | prijavi grešku | prijavi pogrešku | sviđa mi se | pregleda… | pogledaja… | prati nas na…',
    related:
      'pročitaj još | pročitajte još | pročitajte još… | pročitaj više… | pročitajte više… | pročitajte i… | pročitaj i… | pročitajte i | pročitajte također… | pročitajte takođe… | čitajte još | čitajte još… | čitaj više | čitajte i… | opširnije | više o… | više iz… | vezane vijesti | vezani članci | povezane vijesti | povezani članci | povezane vesti | povezane teme | slične vijesti | slične vesti | slični članci | preporučeno | preporučujemo | preporuka | izdvojeno | izdvajamo | najnovije | najnovije vijesti | najnovije vesti | posljednje vijesti | poslednje vesti | zadnje vijesti | ostale vijesti | ostale vesti | iz rubrike… | pogledajte još… | pogledaj još… | pogledajte i… | vidi još | vidi više | prikaži više | učitaj više | učitaj još | možda će vas zanimati… | moglo bi vas zanimati… | prethodni članak… | sljedeći članak… | sledeći članak… | prethodna vijest… | iduća vijest… | još iz rubrike… | ne propustite',
    mostRead:
      'najčitanije | najčitaniji članci | najčitanije vijesti | najčitanije vesti | najnovije i najčitanije | popularno | najpopularnije | u trendu | najkomentiranije | najgledanije',
    promo:
      'podržite nas | podrži nas | postanite član | preuzmite aplikaciju | preuzmi aplikaciju | preuzmite našu aplikaciju… | pratite nas | zapratite nas… | imate li priču… | imate priču… | javite nam se… | javite nam… | pošaljite nam… | budite u tijeku… | budi u toku… | učlanite se…',
    newsletter:
      'newsletter | bilten | prijavi se | prijavite se | prijava na newsletter | prijavite se na newsletter… | prijavite se na naš newsletter… | prijavi se na newsletter… | pretplatite se na newsletter… | pretplati se na newsletter… | vaša e mail adresa | vaš email | vaša email adresa | unesite svoju e mail… | … na naš newsletter | … u vaš inbox',
    paywall:
      'pretplata | pretplati se | pretplatite se | pretplatite se… | samo za pretplatnike | ovaj članak je dostupan samo pretplatnicima… | već ste pretplatnik… | imate pretplatu… | nastavite čitati… | nastavi čitati… | za nastavak čitanja… | otključaj članak | kupite pretplatu…',
    consent:
      'kolačići | postavke kolačića | politika kolačića | pravila o kolačićima | postavke privatnosti | prihvaćam | prihvaćam sve | prihvati | prihvati sve | prihvatam | prihvatam sve | slažem se | odbij sve | odbijam | ne prihvaćam | upravljanje kolačićima | ova stranica koristi kolačiće… | ovaj sajt koristi kolačiće… | koristimo kolačiće… | … koristi kolačiće… | … koristimo kolačiće… | … korištenje kolačića… | … upotrebu kolačića…',
    navigation:
      'naslovnica | naslovna | početna | početna stranica | početna strana | izbornik | meni | preskoči na sadržaj | skoči na sadržaj | idi na sadržaj | pretraga | pretraži | traži | prijava | registracija | registriraj se | registruj se | odjava | moj račun | moj profil | vijesti | vesti | hrvatska | srbija | bih | regija | region | svijet | svet | politika | gospodarstvo | ekonomija | biznis | novac | kultura | zabava | sport | nogomet | fudbal | košarka | rukomet | vrijeme | vremenska prognoza | znanost | nauka | tehnologija | zdravlje | život | stil | lifestyle | crna kronika | crna hronika | hronika | društvo | auto | putovanja | kuhinja | recepti | podcasti | tv program | horoskop | križaljke | arhiva | o nama | kontakt | kontakti | oglašavanje | marketing | impressum | impresum | oglasi | osmrtnice | čitulje | posao | redakcija | česta pitanja | na vrh | povratak na vrh | natrag | nazad | zatvori | zatvori izbornik | otvori izbornik | ovdje ste | nalazite se ovdje',
    rights:
      'sva prava pridržana | … sva prava pridržana… | sva prava zadržana | … sva prava zadržana… | uvjeti korištenja | uslovi korišćenja | uslovi korištenja | opći uvjeti | opći uvjeti korištenja | pravila privatnosti | politika privatnosti | zaštita privatnosti | zaštita osobnih podataka | zaštita podataka | pravila korištenja | autorska prava | zabranjeno je preuzimanje… | pravila komentiranja',
    author:
      'o autoru | o autorici | o autorima | više od autora | svi članci autora | ostali tekstovi autora | članci autora',
    tags: 'oznake | oznake… | tagovi | tagovi… | ključne riječi | ključne riječi… | ključne reči | ključne reči… | teme | kategorije | povezane oznake',
    advertisement:
      'oglas | oglasi | reklama | reklame | tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa | nastavak članka ispod oglasa | vijest se nastavlja ispod oglasa | tekst se nastavlja nakon oglasa | sponzorirani sadržaj | sponzorirano | sponzorisano | promo sadržaj | plaćeni sadržaj | nastavak ispod oglasa',
  },
  outlet: {
    origin:
      'tekst je izvorno objavljen na NAME | tekst je izvorno objavljen u NAME | članak je izvorno objavljen na NAME | članak je prvobitno objavljen na NAME | tekst je prvobitno objavljen u NAME | preneseno iz NAME | preuzeto iz NAME',
    page: 'preuzmite aplikaciju NAME | newsletter NAME | pretplata na NAME | redakcija NAME | NAME newsletter',
    any: 'pratite NAME na * | izvor: NAME | više na NAME',
  },
};
