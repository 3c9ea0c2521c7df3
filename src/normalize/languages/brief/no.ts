import type { BriefLexicon } from './brief-lexicon.ts';

/** Norwegian, in both of its written forms. */
export const no: BriefLexicon = {
  code: 'no',
  months: 'januar; februar; mars; april; mai; juni; juli; august; september; oktober; november; desember',
  shortMonths: 'jan; feb; ; apr; ; jun; jul; aug; sep | sept; okt; nov; des',
  weekdays: 'mandag | måndag; tirsdag | tysdag; onsdag; torsdag; fredag; lørdag | laurdag; søndag | sundag',
  dateWords: { before: 'den', to: 'til', and: 'og', or: 'eller', at: 'klokken | kl' },
  age: {
    after: 'siden | sidan',
    about: 'cirka',
    one: 'en | ett',
    minute: 'minutt | minutter',
    hour: 'time | timer',
    day: 'dag | dager | dagar',
    week: 'uke | uker | veker',
    month: 'måned | måneder | månader',
    year: 'år',
  },
  common: `
    og | av | å | til | ikke | det | er | som | på | den | ble | etter | også | har | for | med | et | fra | være | sier |
    seg | men | kan | skal | mer | ved | der | blitt | ifølge | nå | hadde | hun | blir | i | en | de | at | ikkje | frå | eit | vart
  `,
  labels: {
    title: 'tittel | overskrift | emne',
    published: `publisert | publisert den | publiseringsdato | først publisert den | lagt ut | publisert dato | lagt ut den | på trykk`,
    firstPublished: 'først publisert | opprinnelig publisert',
    date: 'dato',
    otherDate: 'oppdatert | oppdatert den | sist oppdatert | endret | sist endret | endra | skrevet ut',
    source: 'kilde | kilder | kjelde | kjelder',
    outlet: 'utgiver | nyhetsbyrå',
    author: 'forfatter | forfattere | skribent | skrevet av | tekst | forfattar | av',
    place: 'sted',
    other:
      'seksjon | kategori | kategorier | emner | emneord | stikkord | nøkkelord | lesetid | språk | side | antall ord',
  },
  byline: 'av | skrevet av | skrive av | tekst | tekst av | kommentar av | kronikk av',
  interview: { question: 'spørsmål', answer: 'svar', asker: 'intervjuer | programleder' },
  kinds: {
    interview: 'intervju',
    opinion:
      'debatt | leder | kronikk | kommentar | leserinnlegg | leserbrev | meninger | ytring | ytringer | debattinnlegg | gjestekommentar | meining | lesarbrev',
    pressRelease: 'pressemelding | pressemeldinger | pressemeldingar',
    liveblog: 'direkterapport',
    transcript: 'transkripsjon',
    disclaimer:
      'gir uttrykk for skribentens holdning | gir uttrykk for skribentens egne holdninger | står for skribentens regning | uttrykkjer meiningane til skribenten',
    label: 'seksjon | kategori',
  },
  correction:
    'rettelse | rettelser | presisering | retting | i en tidligere versjon av | i en tidligere utgave av | i ein tidlegare versjon av',
  caption: 'foto | bilde | arkivfoto | fotograf | illustrasjonsfoto | illustrasjon | pressefoto',
  furniture: {
    comments:
      'kommentarer | kommentarar | kommenter | skriv en kommentar | skriv kommentar | legg igjen en kommentar | vis kommentarer | les kommentarer | delta i debatten | e postadressen din vil ikke bli publisert…',
    share:
      'del | del artikkelen | del artikkel | del saken | del på facebook | del på… | del via… | kopier lenke | lenke kopiert | skriv ut | lagre | lagre artikkel | lagre saken | tips en venn | lytt til artikkelen | lytt til saken… | lytt | lesetid… | … lesetid | … min lesetid | følg oss på… | funnet en feil… | rapporter feil | gi bort artikkelen',
    related:
      'les også | les også… | les mer | les mer om… | les meir | les mer… | les flere… | mer om saken | mer om… | mer fra… | relaterte saker | relaterte artikler | relatert | flere saker | flere nyheter | flere saker fra… | siste nytt | siste nyheter | siste saker | akkurat nå | akkurat no | anbefalt | anbefalte saker | vi anbefaler | anbefalt for deg | se også | se også… | sjå også | hør også… | lignende saker | forrige sak… | neste sak… | forrige artikkel… | neste artikkel… | vis mer | vis flere | vis meir | last flere… | fleire saker',
    mostRead:
      'mest lest | mest leste | mest lest nå | mest lese | mest sett | mest delt | populært | populære saker',
    promo:
      'støtt oss | bli medlem | last ned appen | last ned vår app | følg oss | tips oss | tips oss… | tips redaksjonen | har du tips… | har du et tips…',
    newsletter:
      'nyhetsbrev | nyheitsbrev | vårt nyhetsbrev | meld deg på | meld meg på | meld deg på vårt… | meld deg på nyhetsbrev… | meld deg på nyhetsbrevet… | få nyhetsbrevet… | din e post | din e postadresse | e postadresse | … vårt nyhetsbrev | … i innboksen | … i din innboks',
    paywall:
      'kjøp abonnement | bestill abonnement | bli abonnent | abonner | abonnér | allerede abonnent… | er du allerede abonnent… | har du allerede abonnement… | er du abonnent… | les videre… | for å lese videre… | for å lese saken… | denne saken er kun for abonnenter… | denne artikkelen er for abonnenter… | kun for abonnenter | for abonnenter | prøv nå | prøv gratis… | ingen bindingstid… | … ingen bindingstid | få tilgang… | få full tilgang… | les hele saken…',
    consent:
      'informasjonskapsler | cookies | cookieinnstillinger | personverninnstillinger | administrer samtykke | godta | godta alle | aksepter | aksepter alle | tillat alle | avvis alle | avslå alle | vi bruker informasjonskapsler… | vi bruker cookies… | … bruker informasjonskapsler… | … bruker cookies… | … våre partnere bruker… | bruk av informasjonskapsler… | samtykke',
    navigation:
      'forside | forsiden | til forsiden | framside | meny | hjem | hopp til innhold | hopp til innholdet | hopp til hovedinnhold | gå til innhold | gå til hovedinnhold | søk | logg inn | logg ut | min side | min konto | min profil | registrer deg | nyheter | nyheiter | innenriks | utenriks | norge | verden | politikk | økonomi | næringsliv | kultur | sport | fotball | langrenn | vær | været | debatt | meninger | viten | vitenskap | teknologi | helse | livsstil | lokalt | podkast | podkaster | tv guide | kryssord | e avis | eavis | arkiv | om oss | kontakt | kontakt oss | annonsere | annonser | kundeservice | kundesenter | ledige stillinger | stillinger | spørsmål og svar | til toppen | tilbake til toppen | tilbake | lukk | lukk meny | åpne meny | krim | forbruker | bolig | reise | mat og drikke | ansvarlig redaktør… | ansvarlig utgiver… | dødsannonser | samfunn',
    rights:
      'alle rettigheter reservert | alle rettigheter forbeholdt | … alle rettigheter forbeholdt | personvern | personvernerklæring | personvernerklæring og cookies | brukervilkår | vilkår | abonnementsvilkår | opphavsrett | tilgjengelighetserklæring | redaktøransvar | … redaktørplakaten… | … vær varsom plakaten…',
    author:
      'om forfatteren | om skribenten | artikler av… | flere artikler av… | alle saker av… | flere saker av…',
    tags: 'emner | emneord | stikkord | nøkkelord | kategorier | emner… | følg temaer | temaer',
    advertisement:
      'annonse | annonser | artikkelen fortsetter under annonsen | saken fortsetter under annonsen | saken fortsetter etter annonsen | artikkelen fortsetter etter annonsen | annonsørinnhold | annonsørinnhold… | sponset innhold | reklame | annonsen fortsetter… | saken held fram under…',
  },
  outlet: {
    origin:
      'artikkelen ble først publisert i NAME | artikkelen ble først publisert på NAME | saken ble først publisert i NAME | saken ble først publisert på NAME | artikkelen ble opprinnelig publisert i NAME | saken ble først omtalt av NAME',
    page: 'last ned NAME appen | NAME nyhetsbrev | kjøp abonnement på NAME',
    any: 'mer fra NAME | følg NAME på * | kilde: NAME',
  },
};
