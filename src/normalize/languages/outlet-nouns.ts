import { words } from './word-lists.ts';

/**
 * Nouns by which outlets call themselves in other languages than English. A word that sections and shows are called by as often has no
 * place here.
 */
export const OUTLET_NOUNS = {
  /** Whole words, wherever they stand in a name. */
  anywhere: words(`
    presse | portal | magazin | magasin | blog | agentur | zeitung | nachrichten | rundschau | anzeiger | tageblatt | tagblatt | wochenblatt | bote | kurier | rundfunk | stimme |
    agence | dépêche | dépêches | courrier | quotidien | revue | écho | échos | hebdo | républicain |
    diario | gaceta | revista | periódico | agencia | noticias | prensa | voz | heraldo | semanario | noticiero | tribuna | emisora |
    gazzetta | gazzettino | corriere | giornale | agenzia | notizie | notiziario | quotidiano | rivista | stampa | oggi | voce |
    folha | jornal | agência | notícias | correio | gazeta | diário | semanário | comarca |
    nieuws | krant | dagblad | weekblad | nieuwsblad | courant | omroep | koerier | tijdschrift |
    tidning | tidningen | tidskrift | nyheter | allehanda | kuriren | avis | avisa | avisen | folkeblad | ugeavis | nytt | tidende |
    sanomat | uutiset | lehti | fréttir | fréttablaðið |
    dziennik | tygodnik | głos | wieści | nowiny | przegląd |
    časopis | deník | denník | noviny | listy | zpravodaj | spravodaj | rozhlas | televize | televízia | týdeník | týždenník | věstník | vestník | kurýr |
    hírlap | szemle | újság | hírek | napló | néplap | hírportál | krónika |
    ziarul | monitorul | observatorul | jurnalul | curierul | adevărul | glasul |
    glasnik | vjesnik | vesnik | vesti | vijesti | novosti | novine | novice | dnevnik | večernik | tednik | tjednik | nedeljnik | glas |
    gazetë | lajme | zëri | dergisi | ajansı | ajans | postası | postasi | gazetesi | gazete | haber | haberler | haberleri | sesi | televizyonu | radyosu |
    qəzeti | qəzet | agentliyi | səsi | gazetasi | xabarlari | газеті | гезити | сонин | мэдээ |
    újság | teataja | postimees | uudised | sõnumid | žinios | naujienos | laikraštis | ziņas | vēstis | avīze |
    rádio | ràdio | rádió | radijas | raadio | radijo | радио | радіо | радыё | ραδιόφωνο |
    газета | агентство | новости | известия | вестник | телеканал | ведомости | вести | правда | голос | слово | трибуна |
    вісті | вісник | новини | веснік | навіны | агенция | новине | гласник | весник | глас |
    εφημερίδα | ειδήσεις | νέα | πρακτορείο | βήμα | ταχυδρόμος | κήρυκας | φωνή | καθημερινή | σήμερα |
    լրատվական | պրես | լուրեր | թերթ | գործակալություն | նյուզ | ამბები | ნიუსი | გაზეთი | სააგენტო | მაცნე | პრესა |
    وكالة | صحيفة | جريدة | قناة | شبكة | موقع | إذاعة | راديو | مجلة | نيوز | برس | تايمز | بوست | أونلاين | الإخبارية | للأنباء | الإعلامية |
    خبرگزاری | روزنامه | پایگاه | شبکه | اخبار | رادیو | نیوز | پرس | آنلاین | صدای | آوای | ندای | هفته‌نامه |
    روزنامچہ | روزنامہ | ٹائمز | ایکسپریس | ریڈیو | صدائے | نوائے | هەواڵ | ڕۆژنامەی | ئاژانسی |
    חדשות | ידיעות | קול | הד | רדיו | ערוץ | עיתון | פוסט |
    समाचार | न्यूज़ | न्यूज | टाइम्स | संदेश | जागरण | भास्कर | पत्रिका | वार्ता | दैनिक | एक्सप्रेस | टुडे | रेडियो |
    দৈনিক | সংবাদ | বার্তা | নিউজ | টাইমস | কণ্ঠ | বেতার | পত্রিকা | செய்தி | செய்திகள் | முரசு | மலர் | நாளிதழ் | நியூஸ் |
    వార్త | వార్తలు | న్యూస్ | ಸುದ್ದಿ | ವಾಣಿ | വാർത്ത | ന്യൂസ് | સમાચાર | ન્યૂઝ | ਅਖਬਾਰ | ਸਮਾਚਾਰ |
    báo | tạp chí | đài | harian | suara | kabar | berita | warta | koran | radar | tribun | utusan | habari | gazeti | sauti | redio |
    diari | notícies | setmanari | veu | gaseta | xornal | egunkaria | albisteak | ahotsa | irratia | hitza |
    nûçe | rojname | wargeys | jarida | muryar | balita | nuacht | newyddion | ዜና | ጋዜጣ | ሬዲዮ
  `),

  /** Grown together with what stands before, in languages that build words so. */
  grown: words(`
    zeitung | blatt | nachrichten | anzeiger | kurier | bladet | tidende | posten | krant | koerier | lehti | leht | fréttir | pósturinn | blaðið | shimbun
  `),

  /** In scripts that set no blanks between words. */
  unspaced: words(`
    日报 | 晚报 | 早报 | 晨报 | 晨報 | 商报 | 快报 | 导报 | 都市报 | 青年报 | 周报 | 侨报 | 新报 | 新聞社 | 報社 | 报社 | 新闻 | 通讯社 | 新华社 | 电视台 | 广播 | 电台 | 时报 | 周刊 | 週刊 |
    网 | 在线 | 融媒 | 新聞 | 通信 | 通信社 | 時報 | 日報 | 新報 | 民報 | 日日 | 放送 | テレビ | ラジオ | タイムズ | タイムス | ニュース | ジャーナル | かわら版 | オンライン |
    신문 | 일보 | 방송 | 뉴스 | 통신 | 타임스 | 타임즈 | 저널 | 포스트 | 투데이 | ข่าว | นิวส์ | รายวัน | เดลี่ | โพสต์ | หนังสือพิมพ์ | สถานีวิทยุ | ទស្សនាវដ្តី | ព័ត៌មាន | ຂ່າວ | သတင်း
  `),

  /** What hardly anything but a paper, a station or an agency ends with. */
  strongEnd: words(`
    Zeitung | Nachrichten | Anzeiger | Rundschau | Tagblatt | Tageblatt | Wochenblatt | Tidende | Dagblad | Nieuwsblad | Courant | Volksblatt | Folkeblad | Allehanda |
    Néplap | Hírlap | Napló | Tidning | Tidningen | Avis | Avisen | Sanomat | Žinios | Postimees | Teataja | Egunkaria | Notizie | novine | noviny |
    вестник | вісник | веснік | весник | ведомости | известия | вести | вісті | Shimbun | Gazetesi | Ajansı | Postası | Haber | Qəzeti | газеті |
    समाचार | टाइम्स | টাইমস | செய்திகள் | ٹائمز | نيوز | نیوز | برس | پرس |
    日报 | 晚报 | 早报 | 日報 | 晚報 | 时报 | 時報 | 通讯社 | 通訊社 | 通信 | 新聞 | 新報 | 在线 | 新闻网 | 广播 | 电视台 | 신문 | 일보 | 방송 | 뉴스 | นิวส์ | รายวัน | เดลี่
  `),

  /** What hardly anything else begins with, before a further word. */
  strongLead: words(`
    Kurier | Dziennik | Tygodnik | Deník | Denník | Týdeník | Diario | Diari | Periódico | Semanario | Gaceta | Gazeta | Gazeti | Jornal | Diário | Correio | Folha | Agência | Agencia |
    Agence | Courrier | Corriere | Gazzetta | Giornale | Heraldo | Ziarul | Monitorul | Harian | Báo | Radio | Rádio | Ràdio | Газета | Агентство | Телеканал | Радио | Вестник | Вісник | Веснік | Εφημερίδα |
    وكالة | صحيفة | جريدة | قناة | إذاعة | خبرگزاری | روزنامه | روزنامہ | شبکه | پایگاه خبری | दैनिक | দৈনিক
  `),
} as const;
