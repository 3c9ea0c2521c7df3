import type { BriefLexicon } from './brief-lexicon.ts';

/** Lithuanian. */
export const lt: BriefLexicon = {
  code: 'lt',
  numericOrder: null,
  months:
    'sausio | sausis | sausį; vasario | vasaris | vasarį; kovo | kovas | kovą; balandžio | balandis | balandį; gegužės | gegužė | gegužę; birželio | birželis | birželį; liepos | liepa | liepą; rugpjūčio | rugpjūtis | rugpjūtį; rugsėjo | rugsėjis | rugsėjį; spalio | spalis | spalį; lapkričio | lapkritis | lapkritį; gruodžio | gruodis | gruodį',
  weekdays:
    'pirmadienis | pirmadienį; antradienis | antradienį; trečiadienis | trečiadienį; ketvirtadienis | ketvirtadienį; penktadienis | penktadienį; šeštadienis | šeštadienį; sekmadienis | sekmadienį',
  dateWords: { to: 'iki', and: 'ir', or: 'arba', local: 'val' },
  age: {
    before: 'prieš',
    about: 'apie',
    minute: 'minutę | minutes | minučių | min',
    hour: 'valandą | valandas | valandų | val',
    day: 'dieną | dienas | dienų | d',
    week: 'savaitę | savaites | savaičių',
    month: 'mėnesį | mėnesius | mėnesių',
    year: 'metus | metų',
  },
  common:
    'ir | kad | į | iš | su | yra | tai | buvo | už | nuo | dėl | kaip | taip | pat | jau | bet | metų | apie | po | ar | bus | per | ne | tik | o | prie | sakė | jis | teigė | pasak | jo | jos | kuris | kurie | kuri | iki | savo',
  labels: {
    title: 'pavadinimas | antraštė',
    published: `paskelbta | publikuota | publikavimo data | paskelbimo data | įkelta | parašyta`,
    firstPublished: 'pirmą kartą paskelbta',
    date: 'data',
    otherDate: 'atnaujinta | paskutinį kartą atnaujinta | redaguota | pakeista',
    source: 'šaltinis | šaltiniai',
    outlet: 'laikraštis | leidėjas | naujienų agentūra',
    author: 'autorius | autorė | autoriai | tekstas | parengė | žurnalistas | žurnalistė',
    place: 'vieta',
    other:
      'rubrika | kategorija | kategorijos | žymos | raktažodžiai | temos | kalba | puslapis | skaitymo laikas | nuotrauka',
  },
  byline: 'autorius | autorė | autoriai | parengė | tekstas | kalbino | rašo',
  interview: { question: 'klausimas', answer: 'atsakymas', asker: 'žurnalistas | žurnalistė | vedėjas' },
  kinds: {
    interview: 'interviu | pokalbis',
    opinion: 'nuomonė | nuomonės | komentaras | redakcijos skiltis | skiltis | vedamasis',
    pressRelease: 'pranešimas spaudai | pranešimai spaudai | pranešimas žiniasklaidai',
    disclaimer: 'nebūtinai sutampa su redakcijos nuomone | nebūtinai atspindi redakcijos poziciją',
    label: 'rubrika | kategorija',
  },
  correction: 'pataisymas | patikslinimas | redakcijos pastaba | ankstesnėje versijoje',
  caption: 'nuotrauka | nuotraukos | nuotr | asociatyvi nuotr | asociatyvi nuotrauka | nuotraukos autorius',
  furniture: {
    comments:
      'komentarai | komentuoti | rašyti komentarą | palikti komentarą | skaityti komentarus | rodyti komentarus | visi komentarai | komentuok | jūsų el pašto adresas nebus skelbiamas…',
    share:
      'dalintis | dalinkis | pasidalinti | pasidalinkite | pasidalink | dalintis facebook | dalinkitės… | kopijuoti nuorodą | spausdinti | išsaugoti | išsaugoti straipsnį | klausyti straipsnio | skaitymo laikas… | sekite mus… | pranešti apie klaidą | pastebėjote klaidą… | radote klaidą…',
    related:
      'skaityti daugiau | skaitykite daugiau | skaitykite daugiau… | skaitykite taip pat | skaitykite taip pat… | taip pat skaitykite | taip pat skaitykite… | taip pat skaityk… | skaityk daugiau… | daugiau apie… | daugiau naujienų | daugiau šia tema | susiję straipsniai | susijusios naujienos | susiję | panašūs straipsniai | rekomenduojame | rekomenduojami straipsniai | naujausios naujienos | naujausi | naujausi straipsniai | naujausios | naujienos iš… | ankstesnis straipsnis… | kitas straipsnis… | rodyti daugiau | daugiau straipsnių | jums gali patikti… | taip pat žiūrėkite… | nepraleiskite',
    mostRead:
      'skaitomiausi | skaitomiausi straipsniai | skaitomiausia | skaitomiausios naujienos | populiariausi | populiariausi straipsniai | populiariausia | populiaru | komentuojamiausi',
    promo:
      'paremkite mus | paremti | parama | atsisiųskite programėlę | atsisiųskite mūsų programėlę… | sekite mus | tapkite rėmėju | turite naujieną… | parašykite mums…',
    newsletter:
      'naujienlaiškis | naujienlaiškiai | prenumeruokite naujienlaiškį | prenumeruokite naujienlaiškį… | užsiprenumeruokite… | prenumeruoti naujienlaiškį… | jūsų el paštas | įveskite el pašto adresą…',
    paywall:
      'prenumerata | prenumeruoti | prenumeruokite | prenumeruok | tik prenumeratoriams | šis straipsnis tik prenumeratoriams… | jau esate prenumeratorius… | jau prenumeruojate… | norėdami skaityti toliau… | skaitykite be apribojimų…',
    consent:
      'slapukai | slapukų politika | slapukų nustatymai | sutinku | sutinku su visais | priimti visus | atmesti visus | atmesti | nesutinku | ši svetainė naudoja slapukus… | šioje svetainėje naudojami slapukai… | … naudoja slapukus… | … naudojame slapukus…',
    navigation:
      'pradžia | pradinis puslapis | titulinis | meniu | pereiti prie turinio | eiti prie turinio | paieška | ieškoti | prisijungti | atsijungti | registruotis | mano paskyra | naujienos | lietuva | lietuvoje | pasaulis | pasaulyje | užsienis | politika | ekonomika | verslas | kultūra | sportas | krepšinis | futbolas | orai | mokslas | technologijos | sveikata | gyvenimas | pramogos | kriminalai | nuomonės | regionai | miestai | automobiliai | kelionės | receptai | podkastai | laidos | tv programa | horoskopai | archyvas | apie mus | kontaktai | reklama | skelbimai | karjera | redakcija | į viršų | atgal | uždaryti ',
    rights:
      'visos teisės saugomos | … visos teisės saugomos… | privatumo politika | naudojimo sąlygos | naudojimosi taisyklės | taisyklės | autorių teisės | duomenų apsauga | kopijuoti draudžiama… | draudžiama kopijuoti…',
    author: 'apie autorių | apie autorę | daugiau autoriaus straipsnių | visi autoriaus straipsniai',
    tags: 'žymos | žymos… | raktažodžiai | temos | kategorijos | susijusios temos',
    advertisement:
      'reklama | straipsnis tęsiamas po reklamos | straipsnio tęsinys po reklamos | tęsinys po reklamos | turinys tęsiamas po reklamos | užsakomasis turinys | remiamas turinys | rėmimo turinys',
  },
  outlet: {
    page: 'atsisiųskite NAME programėlę | NAME naujienlaiškis | prenumeruokite NAME',
    any: 'sekite NAME * | šaltinis: NAME',
  },
};
