import type { BriefLexicon } from './brief-lexicon.ts';

/** Swedish. */
export const sv: BriefLexicon = {
  code: 'sv',
  months: 'januari; februari; mars; april; maj; juni; juli; augusti; september; oktober; november; december',
  shortMonths: 'jan; feb; ; apr; ; jun; jul; aug; sep | sept; okt; nov; dec',
  weekdays: `
    måndag | måndagen | mån; tisdag | tisdagen | tis; onsdag | onsdagen | ons; torsdag | torsdagen | tors;
    fredag | fredagen | fre; lördag | lördagen | lör; söndag | söndagen | sön
  `,
  dateWords: { before: 'den', to: 'till', and: 'och', or: 'eller', at: 'klockan | kl' },
  age: {
    after: 'sedan',
    about: 'cirka',
    one: 'en',
    minute: 'minut | minuter',
    hour: 'timme | timmar',
    day: 'dag | dagar',
    week: 'vecka | veckor',
    month: 'månad | månader',
    year: 'år',
  },
  common: `
    och | att | det | som | på | är | av | för | med | den | till | inte | om | ett | har | de | från | vid | var | sig | men |
    efter | kan | hade | säger | också | enligt | nu | blev | under | där | när | ska | eller | i | en
  `,
  labels: {
    title: `titel | ämne | rubrik på artikeln | artikelrubrik`,
    published: `publicerad | publicerat | publicerades | publicerad den | publiceringsdatum | publicerad kl | publicerat den | publiceringstid | upplagd | utgiven`,
    firstPublished: 'ursprungligen publicerad | först publicerad',
    date: 'datum',
    otherDate:
      'uppdaterad | uppdaterat | uppdaterades | uppdaterad den | senast uppdaterad | senast ändrad | ändrad | utskriven | senaste uppdatering',
    source: 'källa | källor',
    outlet: `tidning | utgivare | nyhetsbyrå | tidningens namn`,
    author: 'författare | skribent | skriven av | reporter | av',
    place: 'ort',
    other:
      'avdelning | kategori | kategorier | ämnen | taggar | nyckelord | lästid | språk | sida | antal ord | bild',
  },
  byline: 'av | skriven av | text | reporter | krönika av | analys av',
  interview: { question: 'fråga', answer: 'svar', asker: 'intervjuare | programledare' },
  kinds: {
    interview: 'intervju',
    opinion:
      'ledare | debatt | krönika | kolumn | kolumner | insändare | debattartikel | opinion | gästkrönika | ledarkrönika | signerat',
    pressRelease: 'pressmeddelande | pressmeddelanden | pressrelease',
    liveblog: 'liveblogg | liverapport | direktrapport',
    transcript: 'transkribering | utskrift av samtalet',
    disclaimer:
      'skribenten svarar själv för åsikterna | åsikterna i texten är skribentens egna | är skribentens egna',
    label: 'avdelning | kategori',
  },
  correction:
    'rättelse | rättelse och förtydligande | förtydligande | i en tidigare version av | i en tidigare version stod',
  caption: 'foto | bild | bilder | arkivbild | arkivfoto | fotograf | bildtext | genrebild',
  furniture: {
    comments:
      'kommentarer | kommentera | skriv en kommentar | lämna en kommentar | visa kommentarer | läs kommentarer | kommentera artikeln | visa alla kommentarer | din e postadress publiceras inte…',
    share:
      'dela | dela artikeln | dela artikel | dela på facebook | dela på… | dela via… | dela med… | kopiera länk | länk kopierad | skriv ut | skriv ut artikeln | spara | spara artikel | spara artikeln | tipsa | tipsa en vän | lyssna | lyssna på artikeln… | lyssna på… | lästid… | … lästid | … min lästid | hittat fel… | rapportera fel | rätta artikeln | följ oss på… | ge bort artikeln',
    related:
      'läs mer | läs mer om… | läs mer… | läs också | läs också… | läs även | läs även… | mer om ämnet | mer om… | mer från… | mer i ämnet | relaterat | relaterade artiklar | fler artiklar | fler nyheter | senaste nytt | senaste nyheterna | senaste artiklarna | det senaste | just nu | rekommenderat | rekommenderad läsning | vi rekommenderar | se också | se också… | se även | se även… | liknande artiklar | föregående artikel… | nästa artikel… | visa fler | visa mer | ladda fler… | fler nyheter från… | mer att läsa | missa inte',
    mostRead:
      'mest läst | mest lästa | mest läst just nu | mest delat | mest sett | populärt | populärt just nu | trendar',
    promo:
      'stöd oss | bli medlem | ladda ner appen | ladda ner vår app | följ oss | tipsa oss | tipsa redaktionen | har du ett tips… | har du tips…',
    newsletter:
      'nyhetsbrev | vårt nyhetsbrev | prenumerera på vårt nyhetsbrev… | prenumerera på nyhetsbrevet… | anmäl dig till… | anmäl dig här | din e postadress | e postadress | … vårt nyhetsbrev | … i din inkorg | få nyheterna…',
    paywall:
      'prenumerera | bli prenumerant | redan prenumerant… | är du redan prenumerant… | är du prenumerant… | läs vidare… | för att läsa vidare… | för att fortsätta läsa… | läs hela artikeln… | endast för prenumeranter | för prenumeranter | ingen bindningstid… | … ingen bindningstid | avsluta när du vill… | köp prenumeration | lås upp artikeln',
    consent:
      'cookies | kakor | om cookies | om kakor | hantera cookies | hantera kakor | cookiepolicy | cookieinställningar | acceptera | acceptera alla | acceptera cookies | godkänn | godkänn alla | neka alla | avvisa alla | vi använder cookies… | vi använder kakor… | … använder cookies… | … använder kakor… | … våra partner använder… | jag godkänner…',
    navigation:
      'hem | meny | huvudmeny | startsida | till startsidan | till innehållet | hoppa till innehåll | hoppa till innehållet | gå till innehåll | gå till innehållet | sök | logga in | logga ut | mitt konto | skapa konto | min sida | mina sidor | nyheter | inrikes | utrikes | sverige | världen | ekonomi | näringsliv | kultur | nöje | sport | fotboll | ishockey | väder | ledare | debatt | åsikt | vetenskap | teknik | hälsa | livsstil | lokalt | podd | poddar | tv | korsord | e tidning | etidning | arkiv | om oss | kontakt | kontakta oss | annonsera | kundservice | kundtjänst | lediga jobb | jobba hos oss | frågor och svar | till toppen | tillbaka till toppen | tillbaka | stäng | stäng meny | visa meny | ansvarig utgivare… | familj | insändare | tablå | tv tablå',
    rights:
      'alla rättigheter förbehållna | … alla rättigheter förbehållna | integritetspolicy | personuppgifter | personuppgiftspolicy | användarvillkor | allmänna villkor | prenumerationsvillkor | upphovsrätt | tillgänglighet | tillgänglighetsredogörelse | integritet | om upphovsrätt',
    author: 'om författaren | om skribenten | mer av skribenten | fler artiklar av… | alla artiklar av…',
    tags: 'taggar | ämnen | ämnen i artikeln | ämnen i artikeln… | taggar… | kategorier | följ ämnen | följ ämnen i artikeln | nyckelord',
    advertisement:
      'annons | annonser | annonsmaterial | artikeln fortsätter efter annonsen | artikeln fortsätter under annonsen | annonsen fortsätter | sponsrat innehåll | reklam | stäng annons',
  },
  outlet: {
    origin:
      'artikeln publicerades ursprungligen i NAME | artikeln publicerades först i NAME | artikeln har tidigare publicerats i NAME',
    page: 'ladda ner NAME app | NAME nyhetsbrev | prenumerera på NAME',
    any: 'mer från NAME | följ NAME på * | källa: NAME',
  },
};
