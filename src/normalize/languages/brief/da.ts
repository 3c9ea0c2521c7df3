import type { BriefLexicon } from './brief-lexicon.ts';

/** Danish. */
export const da: BriefLexicon = {
  code: 'da',
  months: 'januar; februar; marts; april; maj; juni; juli; august; september; oktober; november; december',
  shortMonths: 'jan; feb; mar; apr; ; jun; jul; aug; sep | sept; okt; nov; dec',
  weekdays: 'mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag',
  dateWords: { before: 'den | d', to: 'til', and: 'og', or: 'eller', at: 'klokken | kl' },
  age: {
    after: 'siden',
    about: 'cirka',
    one: 'en | et',
    minute: 'minut | minutter',
    hour: 'time | timer',
    day: 'dag | dage',
    week: 'uge | uger',
    month: 'måned | måneder',
    year: 'år',
  },
  common: `
    og | af | at | der | det | er | til | ikke | som | på | den | blev | efter | også | har | for | med | et | fra | være | siger |
    sig | men | kan | skal | mere | ved | hvor | blevet | ifølge | nu | havde | hun | bliver | i | en | de
  `,
  labels: {
    title: 'titel | overskrift | emne',
    published: `publiceret | publiceret den | offentliggjort | udgivet | udgivet den | udgivelsesdato | bragt den | publiceret d | offentliggjort den | publiceringsdato | lagt online`,
    firstPublished: 'oprindeligt publiceret | først publiceret | oprindeligt udgivet',
    date: 'dato',
    otherDate: `opdateret | opdateret den | sidst opdateret | senest opdateret | ændret | sidst ændret | udskrevet | rettet | opdateret d | senest ændret`,
    source: 'kilde | kilder',
    outlet: `udgiver | nyhedsbureau | avis | avisens navn`,
    author: `forfatter | forfattere | skribent | skrevet af | tekst | af | byline`,
    place: 'sted',
    other:
      'sektion | kategori | kategorier | emner | emneord | nøgleord | læsetid | sprog | side | antal ord',
  },
  byline: 'af | skrevet af | tekst | tekst af | kommentar af | analyse af | klumme af',
  interview: { question: 'spørgsmål', answer: 'svar', asker: 'interviewer | vært | journalist' },
  kinds: {
    interview: 'interview',
    opinion:
      'debat | leder | lederen | kronik | klumme | kommentar | læserbrev | læserbreve | debatindlæg | synspunkt | indlæg',
    pressRelease: 'pressemeddelelse | pressemeddelelser',
    liveblog: 'liveblog',
    transcript: 'udskrift af samtalen | transskription',
    disclaimer:
      'er udtryk for skribentens egen holdning | udtrykker skribentens egen holdning | alene udtryk for skribentens holdning',
    label: 'sektion | kategori',
  },
  correction:
    'rettelse | rettelser | præcisering | berigtigelse | fejl og fakta | i en tidligere version af | i en tidligere udgave af',
  caption: 'foto | billede | arkivfoto | fotograf | modelfoto | pressefoto',
  furniture: {
    comments:
      'kommentarer | kommentér | skriv en kommentar | skriv kommentar | vis kommentarer | læs kommentarer | deltag i debatten | se alle kommentarer | din e mailadresse vil ikke blive offentliggjort…',
    share:
      'del | del artiklen | del artikel | del artiklen på… | del på facebook | del på… | del via… | kopiér link | kopier link | link kopieret | print | udskriv | udskriv artikel | gem | gem artikel | gem artiklen | tip en ven | lyt til artiklen | lyt til artiklen… | lyt | læs op | læsetid… | … læsetid | … min læsetid | … minutters læsetid | følg os på… | fandt du en fejl… | giv artiklen videre | send artiklen',
    related:
      'læs også | læs også… | læs mere | læs mere om… | læs mere… | læs flere… | mere om emnet | mere om… | mere fra… | relaterede artikler | relateret | relateret indhold | flere artikler | flere nyheder | seneste nyt | seneste nyheder | senest nyt | lige nu | anbefalet | anbefalede artikler | vi anbefaler | anbefalet til dig | se også | se også… | hør også… | lignende artikler | forrige artikel… | næste artikel… | vis mere | vis flere | hent flere | flere nyheder fra… | måske er du også interesseret i | gå ikke glip af',
    mostRead:
      'mest læste | mest læst | mest læste artikler | de mest læste | populære artikler | mest sete | mest delte | mest populære',
    promo:
      'støt os | bliv medlem | hent appen | hent vores app | følg os | tip os | tip redaktionen | har du et tip… | kender du til…',
    newsletter:
      'nyhedsbrev | nyhedsbreve | vores nyhedsbrev | tilmeld | tilmeld dig | tilmeld nyhedsbrev | tilmeld dig nyhedsbrevet… | tilmeld dig vores… | få nyhedsbrevet… | få vores nyhedsbrev… | din e mail | din e mailadresse | … vores nyhedsbrev | … i din indbakke',
    paywall:
      'køb abonnement | bestil abonnement | bliv abonnent | abonnér | abonner | allerede abonnent… | er du allerede abonnent… | har du allerede abonnement… | er du abonnent… | læs videre… | for at læse videre… | denne artikel er kun for abonnenter… | kun for abonnenter | for abonnenter | prøv nu | prøv gratis… | ingen binding… | … ingen binding | opsig når som helst… | få adgang… | læs hele artiklen…',
    consent:
      'cookies | cookiepolitik | cookie politik | cookieindstillinger | administrer cookies | administrer samtykke | accepter | accepter alle | acceptér alle | tillad alle | afvis alle | kun nødvendige… | vi bruger cookies… | vi anvender cookies… | … bruger cookies… | … anvender cookies… | … vores partnere bruger… | samtykke | jeg accepterer…',
    navigation:
      'forside | til forsiden | menu | hjem | spring til indhold | gå til indhold | gå til hovedindhold | søg | log ind | log ud | min side | min konto | min profil | opret bruger | opret profil | nyheder | indland | udland | danmark | politik | økonomi | erhverv | kultur | sport | fodbold | håndbold | cykling | vejr | debat | meninger | viden | videnskab | teknologi | sundhed | livsstil | lokalt | podcast | podcasts | tv guide | krydsord | e avis | eavis | dagens avis | arkiv | om os | kontakt | kontakt os | annoncér | annoncering | kundeservice | kundecenter | ledige stillinger | job | spørgsmål og svar | til toppen | tilbage til toppen | tilbage | luk | luk menu | åbn menu | krimi | penge | navne | bolig | rejser | mad | ansvarshavende chefredaktør… | samfund | navnestof | dødsfald',
    rights:
      'alle rettigheder forbeholdes | … alle rettigheder forbeholdes | privatlivspolitik | persondatapolitik | handelsbetingelser | abonnementsvilkår | brugervilkår | ophavsret | tilgængelighed | tilgængelighedserklæring | vilkår | vilkår og betingelser | persondata',
    author:
      'om forfatteren | om skribenten | artikler af… | alle artikler af… | flere artikler af… | mere fra forfatteren',
    tags: 'emner | emner i artiklen | emneord | nøgleord | kategorier | emner… | følg emner | tags',
    advertisement:
      'annonce | annoncer | artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen | annoncen fortsætter… | sponsoreret indhold | sponsoreret | reklame | annonce fra… | annonceindhold',
  },
  outlet: {
    origin:
      'artiklen blev først bragt i NAME | artiklen er tidligere bragt i NAME | artiklen er oprindeligt bragt i NAME | artiklen blev oprindeligt bragt i NAME',
    page: 'hent NAME app | NAME nyhedsbrev | køb abonnement på NAME',
    any: 'mere fra NAME | følg NAME på * | kilde: NAME',
  },
};
