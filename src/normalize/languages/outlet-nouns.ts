import { words } from './word-lists.ts';

/** The nouns by which outlets of one language call themselves. */
export interface OutletNouns {
  /** Hardly anything but a paper, a station or an agency has such a word in a name of several words, wherever it stands. */
  readonly sure?: readonly string[];
  /** The same at the beginning of the name, and at its end. */
  readonly sureFirst?: readonly string[];
  readonly sureLast?: readonly string[];
  /** What other things are called as well, sections above all: enough beside something else that names the outlet. */
  readonly shared?: readonly string[];
  /** What is grown together with the word before: `Oberlandbote`, `Norrtidningen`. */
  readonly grown?: readonly string[];
  /** What is grown together with such a word and says what kind of paper it is: `Tageszeitung`, `e-tidning`. */
  readonly kinds?: readonly string[];
  /** Whether names are written small behind their first word: `Поморский вестник`. */
  readonly isSmall?: true;
}

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
  af: { sure: words('koerant'), shared: words('nuus | blad') },
  sw: { sureFirst: words('gazeti la'), shared: words('sauti | gazeti | habari | taifa | redio') },
  ha: { sureFirst: words('jaridar'), shared: words('muryar | labarai | rediyo') },
  zu: { shared: words('izindaba | ilanga') },
  so: { sureFirst: words('wargeyska | idaacadda'), shared: words('wararka | codka') },
  am: { sureLast: words('ጋዜጣ'), shared: words('ሬዲዮ | ዜና | አድማስ | ሪፖርተር') },
  id: {
    sureFirst: words('harian | koran | warta | surat kabar | utusan'),
    shared: words('harian | berita | kabar | koran | suara | warta | radar | akhbar | sinar | tribun | pos'),
  },
  tl: { shared: words('pahayagan | balita') },
  vi: { sureFirst: words('báo | thông tấn xã | tuần báo | nhật báo'), shared: words('báo | đài | tạp chí') },
  ar: {
    sureFirst: words('صحيفة | جريدة | إذاعة | مجلة | وكالة أنباء | وكالة الأنباء'),
    sureLast: words('نيوز | برس | للأنباء | الفضائية'),
    shared: words(
      'تايمز | بوست | أونلاين | الإعلامية | وكالة | صحيفة | جريدة | قناة | شبكة | موقع | أخبار | صوت | صدى | الأنباء | نيوز | برس | راديو | الصباح | اليوم | الإخبارية',
    ),
  },
  fa: {
    sureFirst: words('خبرگزاری | روزنامه | پایگاه خبری | هفته‌نامه | ماهنامه'),
    sureLast: words('نیوز | پرس'),
    shared: words('آوای | پایگاه | شبکه | اخبار | خبر | نیوز | آنلاین | امروز | صدای | ندای | پیام | رادیو'),
  },
  ps: { sure: words('ورځپاڼه'), sureFirst: words('آژانس | اژانس'), shared: words('غږ | خبرونه') },
  ur: {
    sureFirst: words('روزنامہ'),
    sureLast: words('ٹائمز | ایکسپریس'),
    shared: words('ریڈیو | صدائے | نوائے | روزنامچہ | نیوز | اخبار | خبریں | آواز'),
  },
  ckb: { sureFirst: words('ڕۆژنامەی | ئاژانسی'), sureLast: words('نیوز'), shared: words('هەواڵ | دەنگی') },
  kmr: { sureFirst: words('ajansa | rojnameya'), shared: words('nûçe | dengê | radyoya') },
  he: {
    sureFirst: words('עיתון | סוכנות הידיעות'),
    shared: words('הד | רדיו | פוסט | חדשות | ידיעות | ערוץ | קול'),
  },
  hi: {
    sureFirst: words('दैनिक'),
    sureLast: words('टाइम्स | पत्रिका'),
    shared: words('जागरण | भास्कर | रेडियो | समाचार | न्यूज़ | न्यूज | खबर | ख़बर | वार्ता | टुडे | संदेश | एक्सप्रेस'),
  },
  bn: {
    sureFirst: words('দৈনিক'),
    sureLast: words('টাইমস | পত্রিকা'),
    shared: words('বেতার | সংবাদ | নিউজ | খবর | বার্তা | কণ্ঠ'),
  },
  pa: { shared: words('ਅਖਬਾਰ | ਸਮਾਚਾਰ') },
  gu: { shared: words('સમાચાર | ન્યૂઝ | સંદેશ') },
  ta: { sureLast: words('நாளிதழ்'), shared: words('மலர் | நியூஸ் | செய்திகள் | செய்தி | முரசு') },
  te: { sureLast: words('పత్రిక'), shared: words('న్యూస్ | వార్త | వార్తలు') },
  kn: { sureLast: words('ಪತ್ರಿಕೆ'), shared: words('ವಾಣಿ | ನ್ಯೂಸ್ | ವಾರ್ತೆ | ಸುದ್ದಿ') },
  ml: { shared: words('പത്രം | ന്യൂസ് | വാർത്ത') },
  ka: { sure: words('მოამბე | პრესა'), shared: words('სააგენტო | მაცნე | გაზეთი | ნიუსი | ამბები | რადიო') },
  hy: {
    sureLast: words('պրես | օրաթերթ'),
    shared: words('լրատվական | գործակալություն | նյուզ | թերթ | լուրեր | ռադիո'),
    isSmall: true,
  },
};

/** The same in scripts that set no blanks between words, wherever they stand in a name. */
export const UNSPACED_OUTLET_NOUNS = {
  sure: words(`
    日报 | 晚报 | 早报 | 晨报 | 商报 | 导报 | 都市报 | 青年报 | 周报 | 侨报 | 新报 | 快报 | 时报 | 新闻网 | 通讯社 | 电视台 | 广播电台 | 周刊 |
    日報 | 晚報 | 早報 | 晨報 | 商報 | 導報 | 週報 | 快報 | 時報 | 新報 | 新聞社 | 通訊社 | 電視台 | 通信社 | 放送局 | 民報 | 日日 | タイムズ | タイムス | かわら版 |
    신문 | 일보 | 타임즈 | 타임스 | 저널 | สำนักข่าว | รายวัน | เดลี่ | นิวส์ | កាសែត | သတင်းစာ
  `),
  sureLast: words('在线 | 新聞 | 热线'),
  shared: words(`
    新闻 | 新华社 | 报社 | 報社 | 电台 | 融媒 | 网 | 網 | 广播 | 在线 | 通信 | 放送 | テレビ | ラジオ | ニュース | ジャーナル | プレス | 週刊 | 뉴스 | 통신 | 방송 | 포스트 | 투데이 | 데일리 | 매일 |
    ข่าว | เสียง | โพสต์ | หนังสือพิมพ์ | สถานีวิทยุ | ព័ត៌មាន | သတင်း
  `),
} as const;

/** What parts of an outlet are called that sign texts, at the end of their names. */
export const DESK_WORDS = words('desk | डेस्क | ڈیسک | デスク | 데스크');
