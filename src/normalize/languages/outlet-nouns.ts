import type { OutletNouns } from './outlet-nouns-of.ts';
import { OTHER_OUTLET_NOUNS } from './outlet-nouns-others.ts';
import { words } from './word-lists.ts';

/**
 * The nouns by which papers, stations and agencies call themselves, from the names of outlets that exist, by language (BCP 47). Words
 * for news are shared: menus have them. Plain words of a language that hardly stand in names (`list`, `lap`, `sur`) are left out.
 */
export const OUTLET_NOUNS: Readonly<Record<string, OutletNouns>> = {
  en: {
    sureFirst: words('radio'),
    sureLast: words(`
      herald | tribune | gazette | courier | times | chronicle | telegraph | inquirer | enquirer | advertiser | newspaper | examiner |
      sentinel | ledger | dispatch | journal | bugle | intelligencer | newswire | news agency | news network | news service | press agency |
      public radio | public media | public broadcasting | radio news | tv news | television news | broadcasting corporation
    `),
    shared: words(`
      news | agency | times | post | tribune | herald | press | monitor | gazette | journal | chronicle | guardian | observer | telegraph |
      courier | mail | mirror | star | sun | today | daily | weekly | review | network | channel | television | radio | tv | media | online |
      standard | bulletin | dispatch | ledger | register | record | inquirer | globe | echo | argus | sentinel | advertiser | citizen | express |
      wire | newswire | examiner | independent | advocate | statesman | spectator | vanguard | clarion | messenger | recorder | magazine |
      newspaper | english | mercury | beacon | packet | reporter | broadcaster | broadcasting | fm | newsroom | tidings
    `),
  },
  de: {
    sure: words(`
      zeitung | anzeiger | rundschau | tagblatt | tageblatt | volksblatt | wochenblatt | amtsblatt | abendblatt | nachrichtenagentur |
      bote | kurier | landbote | stadtanzeiger | generalanzeiger | volkszeitung | kreisblatt | sonntagsblatt | heimatblatt | morgenblatt
    `),
    sureLast: words('nachrichten'),
    shared: words(
      'blog | presse | portal | magazin | rundfunk | agentur | merkur | stimme | echo | allgemeine | woche | blatt | morgenpost | tagespost',
    ),
    grown: words(
      'zeitung | bote | kurier | tagblatt | tageblatt | volksblatt | wochenblatt | anzeiger | rundschau',
    ),
    kinds: words(
      'tageszeitung | wochenzeitung | lokalzeitung | heimatzeitung | regionalzeitung | onlinezeitung | schülerzeitung | e-zeitung',
    ),
  },
  nl: {
    sure: words('courant | krant | dagblad | nieuwsblad | weekblad | omroep'),
    shared: words('nieuws | bode | gazet | koerier | tijding | tijdingen | tijdschrift | radio'),
    grown: words('krant | courant | nieuwsblad | koerier | bode'),
    kinds: words(
      'e-krant | papierkrant | weekendkrant | dagkrant | weekkrant | buurtkrant | schoolkrant | zaterdagkrant',
    ),
  },
  sv: {
    sure: words('tidning | tidningen | tidningar | allehanda | kuriren | dagblad | dagbladet'),
    shared: words('nyheter | posten | bladet | nytt | tidskrift'),
    grown: words('tidning | tidningen | bladet | posten | kuriren'),
    kinds: words(
      'e-tidning | e-tidningen | papperstidning | papperstidningen | dagstidning | dagens tidning | veckotidning',
    ),
  },
  da: {
    sure: words('tidende | avisen | folkeblad | dagblad | amtsavis | ugeavis | stiftstidende'),
    shared: words('nyheder | avis | bladet | magasin | posten'),
    grown: words('tidende | avisen | bladet | posten'),
    kinds: words('e-avis | e-avisen | netavis | netavisen | papiravisen | ugeavisen | lokalavisen'),
  },
  nb: {
    sure: words('avisa | dagblad | allehande | tidend'),
    shared: words('avis | blad | nytt | nyheter | posten'),
    grown: words('avisa | bladet | posten | tidend'),
    kinds: words('e-avisa | nettavis | nettavisa | papiravisa | lokalavisa | dagens avisa'),
  },
  is: {
    sure: words('blaðið | fréttablaðið'),
    shared: words('fréttir | tíðindi'),
    grown: words('blaðið | pósturinn'),
  },
  fi: { sure: words('sanomat'), shared: words('lehti | uutiset | kansa | viikko'), grown: words('sanomat') },
  et: {
    sure: words('teataja | postimees'),
    shared: words('raadio | leht | uudised | päevaleht | sõnumid'),
    grown: words('teataja'),
  },
  lv: { sure: words('vēstnesis'), shared: words('avīze | ziņas | diena | balss | vēstis') },
  lt: {
    sureLast: words('žinios'),
    shared: words('radijas | laikraštis | naujienos | balsas | diena | rytas | aidas'),
  },
  pl: {
    sureFirst: words('kurier | kuryer | dziennik | gazeta | tygodnik | głos | goniec'),
    sureLast: words('nowiny'),
    shared: words(
      'kurier | dziennik | gazeta | echo | słowo | przegląd | życie | express | trybuna | nowiny | wieści | wiadomości',
    ),
  },
  cs: {
    sure: words('deník | noviny | zpravodaj | týdeník | večerník | kurýr | věstník'),
    sureFirst: words('listy'),
    shared: words('rozhlas | televize | časopis | zprávy | novinky | hlas | obzor | listy'),
    isSmall: true,
  },
  sk: {
    sure: words('denník | noviny | týždenník | spravodaj | večerník | hlásnik'),
    shared: words('rozhlas | televízia | správy | hlas | rádio'),
    isSmall: true,
  },
  sl: {
    sure: words('časnik | dnevnik | tednik | večernik | novičke'),
    shared: words('novice | vestnik | glas'),
    isSmall: true,
  },
  hr: {
    sure: words('glasnik | vjesnik | vesnik | dnevnik | večernik | nedeljnik | tjednik | kurir | glasilo'),
    shared: words('novine | novosti | vijesti | vesti | hronika | kronika | glas'),
    isSmall: true,
  },
  sr: {
    sure: words('гласник | весник | дневник | недељник | курир'),
    shared: words('новине | новости | вести | глас | хроника'),
    isSmall: true,
  },
  mk: { sure: words('весник | гласник'), shared: words('вести | вечер'), isSmall: true },
  bg: {
    sure: words('вестник | седмичник | куриер'),
    shared: words('новини | вести | глас | фар | трибуна'),
    isSmall: true,
  },
  ru: {
    sure: words('газета | вестник | ведомости | известия | курьер | информагентство | еженедельник'),
    sureFirst: words('телеканал | агентство новостей'),
    shared: words(
      'радио | трибуна | агентство | телеканал | новости | вести | правда | листок | слово | голос | труд | звезда | заря | знамя | маяк | обозрение | жизнь | рабочий | пресс | инфо',
    ),
    isSmall: true,
  },
  uk: {
    sure: words('вісник | газета | відомості | кур’єр | тижневик | інформагентство'),
    shared: words('агенція | радіо | вісті | новини | час | голос | слово | правда | життя | край'),
    isSmall: true,
  },
  be: { sure: words('веснік | газета'), shared: words('праўда | навіны | весці | слова'), isSmall: true },
  kk: { sure: words('газеті | жаршысы'), shared: words('хабар | ақпарат') },
  mn: { sure: words('сонин'), shared: words('мэдээ') },
  az: {
    sure: words('qəzeti'),
    shared: words('qəzet | agentliyi | səsi | jurnalı | xəbər | xəbərlər | sesi'),
  },
  uz: { sure: words('gazetasi'), shared: words('xabarlari | ovozi | haqiqati') },
  tr: {
    sure: words('gazetesi | postası | haber ajansı'),
    shared: words(
      'radyosu | ajansı | ajans | gazete | haber | haberler | sesi | dergisi | gündem | manşet | ekspres | bülteni | televizyonu',
    ),
  },
  hu: {
    sure: words('hírlap | napló | néplap | hírmondó | közlöny | hírügynökség'),
    shared: words('krónika | hírportál | hírek | újság | szemle | szava | magazin | rádió'),
    grown: words('hírlap'),
  },
  ro: {
    sure: words('ziarul | gazeta | jurnalul | observatorul | monitorul | curierul | cotidianul'),
    shared: words(
      'glasul | adevărul | evenimentul | tribuna | vocea | foaia | mesagerul | buletinul | știri | presa | revista',
    ),
  },
  sq: { sureFirst: words('gazetë | gazeta'), shared: words('lajme | zëri | koha') },
  el: {
    sureFirst: words('εφημερίδα'),
    sure: words('ταχυδρόμος | κήρυκας | παρατηρητής'),
    shared: words(
      'ειδήσεις | σήμερα | εφημερίδα | πρακτορείο | νέα | φωνή | βήμα | τύπος | ελευθερία | ημερησία | καθημερινή | ραδιόφωνο',
    ),
  },
  es: {
    sureFirst: words('diario | periódico | gaceta | heraldo | semanario | agencia de noticias'),
    shared: words(
      'emisora | diario | gaceta | revista | periódico | agencia | noticias | noticiero | prensa | voz | heraldo | correo | eco | crónica | tribuna | mercurio | semanario | canal',
    ),
  },
  ca: {
    sureFirst: words('diari | setmanari | periòdic'),
    shared: words('diari | notícies | veu | premsa | ràdio | revista | gaseta'),
  },
  gl: { sureFirst: words('xornal'), shared: words('xornal | voz') },
  eu: { sure: words('egunkaria | hitza'), shared: words('ahotsa | berria | albisteak | irratia | kazeta') },
  pt: {
    sureFirst: words('jornal | diário | folha | gazeta | semanário | agência de notícias'),
    shared: words(
      'comarca | folha | jornal | agência | notícias | correio | diário | tribuna | rádio | revista | gazeta',
    ),
  },
  it: {
    sureFirst: words(
      'giornale | gazzetta | corriere | quotidiano | gazzettino | settimanale | agenzia di stampa',
    ),
    shared: words(
      'oggi | voce | giornale | gazzetta | corriere | agenzia | notizie | notiziario | stampa | rivista | messaggero | resto | eco | cronache',
    ),
  },
  fr: {
    sureFirst: words('courrier | quotidien | gazette | agence de presse'),
    sureLast: words('hebdo'),
    shared: words(
      'journal | courrier | presse | revue | agence | dépêche | dépêches | quotidien | nouvelles | écho | échos | progrès | télégramme | républicain | messager | voix | infos | actu',
    ),
  },
  mt: { sureFirst: words('gazzetta') },
  cy: { shared: words('newyddion | papur') },
  ga: { shared: words('nuacht | scéala') },
  ...OTHER_OUTLET_NOUNS,
};
