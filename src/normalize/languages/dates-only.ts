import type { LabelWords } from './lexicon.ts';
import { wordLists, words } from './word-lists.ts';

/** What is known of a language whose texts are read by their layout alone: how its pages print days. */
export interface DatesOnly {
  /** BCP 47, without region. */
  readonly code: string;
  /** Twelve lists, January to December, in the forms in which dates print them. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday to Sunday, without full stops. */
  readonly weekdays: readonly (readonly string[])[];
  readonly labels: Pick<LabelWords, 'published' | 'date' | 'otherDate'> & Partial<LabelWords>;
}

/**
 * Languages without a lexicon of their own. Their month names count beside a printed year alone, their labels
 * as all labels do. Months that are a number and a sign (`5월`) have a format of their own.
 */
export const DATES_ONLY: readonly DatesOnly[] = [
  {
    code: 'nl',
    months: wordLists(
      'januari; februari; maart; april; mei; juni; juli; augustus; september; oktober; november; december',
    ),
    weekdays: wordLists(
      'maandag | ma; dinsdag | di; woensdag | wo; donderdag | do; vrijdag | vr; zaterdag | za; zondag | zo',
    ),
    labels: {
      title: words('koptekst | titel van het artikel'),
      source: words('bron'),
      outlet: words('krant | uitgever | publicatie'),
      author: words('auteur | auteurs | verslaggever'),
      published: words('gepubliceerd | gepubliceerd op | geplaatst op | publicatiedatum | geplaatst'),
      date: words('datum'),
      otherDate: words(
        'bijgewerkt | bijgewerkt op | laatst bijgewerkt | laatste update | gewijzigd op | laatst gewijzigd | afgedrukt op',
      ),
    },
  },
  {
    code: 'pl',
    months: wordLists(
      'stycznia; lutego; marca; kwietnia; maja; czerwca; lipca; sierpnia; września; października; listopada; grudnia',
    ),
    weekdays: wordLists(
      'poniedziałek | pon; wtorek | wt; środa | śr; czwartek | czw; piątek | pt; sobota | sob; niedziela | niedz',
    ),
    labels: {
      title: words('tytuł | nagłówek'),
      source: words('źródło'),
      outlet: words('gazeta | wydawca | tytuł prasowy | nazwa gazety'),
      author: words('autor | autorzy | autorka'),
      published: words('opublikowano | data publikacji | publikacja | dodano | data dodania'),
      date: words('data'),
      otherDate: words(
        'aktualizacja | zaktualizowano | ostatnia aktualizacja | data aktualizacji | data modyfikacji | zmodyfikowano | wydrukowano',
      ),
    },
  },
  {
    code: 'cs',
    months: wordLists(
      'ledna; února; března; dubna; května; června; července; srpna; září; října; listopadu; prosince',
    ),
    weekdays: wordLists(
      'pondělí | po; úterý | út; středa | st; čtvrtek | čt; pátek | pá; sobota | so; neděle | ne',
    ),
    labels: {
      title: words('titulek | název článku'),
      source: words('zdroj'),
      outlet: words('noviny | deník | název zdroje | vydavatel'),
      author: words('autor | autorka | autoři'),
      published: words('publikováno | zveřejněno | vydáno | datum publikace | datum vydání'),
      date: words('datum'),
      otherDate: words('aktualizováno | poslední aktualizace | aktualizace | upraveno | vytištěno'),
    },
  },
  {
    code: 'uk',
    months: wordLists(
      'січня; лютого; березня; квітня; травня; червня; липня; серпня; вересня; жовтня; листопада; грудня',
    ),
    weekdays: wordLists(
      'понеділок | пн; вівторок | вт; середа | ср; четвер | чт; пʼятниця | п’ятниця | пт; субота | сб; неділя | нд',
    ),
    labels: {
      title: words('заголовок | назва статті'),
      source: words('джерело'),
      outlet: words('видання | газета | назва змі'),
      author: words('автор | автори | кореспондент'),
      published: words('опубліковано | дата публікації | опубліковано о'),
      date: words('дата'),
      otherDate: words('оновлено | останнє оновлення | дата оновлення | змінено | роздруковано'),
    },
  },
  {
    code: 'id',
    months: wordLists(
      'Januari; Februari; Maret; April; Mei; Juni; Juli; Agustus; September; Oktober; November; Desember',
    ),
    weekdays: wordLists('Senin; Selasa; Rabu; Kamis; Jumat | Jum’at; Sabtu; Minggu'),
    labels: {
      title: words('judul | judul berita'),
      source: words('sumber'),
      outlet: words('surat kabar | media | nama media | koran'),
      author: words('penulis | reporter | wartawan | pewarta'),
      published: words('diterbitkan | terbit | tanggal terbit | dipublikasikan | tayang | diterbitkan pada'),
      date: words('tanggal'),
      otherDate: words('diperbarui | pembaruan | terakhir diperbarui | dicetak | pemutakhiran'),
    },
  },
  {
    code: 'ko',
    months: [],
    weekdays: wordLists(
      '월요일 | 월; 화요일 | 화; 수요일 | 수; 목요일 | 목; 금요일 | 금; 토요일 | 토; 일요일 | 일',
    ),
    labels: {
      title: words('제목 | 기사제목 | 기사 제목'),
      source: words('출처 | 자료 출처'),
      outlet: words('매체 | 매체명 | 언론사 | 신문명 | 신문사'),
      author: words('기자 | 기자명 | 글쓴이 | 작성자 | 취재기자'),
      published: words(
        '입력 | 등록 | 기사입력 | 기사등록 | 승인 | 게재 | 송고 | 발행 | 발행일 | 등록일 | 입력일시',
      ),
      date: words('날짜 | 일자'),
      otherDate: words('수정 | 최종수정 | 기사수정 | 업데이트 | 최종 업데이트 | 수정일 | 인쇄'),
    },
  },
  {
    code: 'he',
    months: wordLists(
      'ינואר | בינואר; פברואר | בפברואר; מרץ | במרץ; אפריל | באפריל; מאי | במאי; יוני | ביוני; יולי | ביולי; אוגוסט | באוגוסט; ספטמבר | בספטמבר; אוקטובר | באוקטובר; נובמבר | בנובמבר; דצמבר | בדצמבר',
    ),
    weekdays: wordLists('יום שני; יום שלישי; יום רביעי; יום חמישי; יום שישי; יום שבת | שבת; יום ראשון'),
    labels: {
      title: words('כותרת | כותרת הידיעה'),
      source: words('מקור'),
      outlet: words('עיתון | שם העיתון | כלי תקשורת | ערוץ'),
      author: words('כתב | כתבת | כתבה | מאת | שם הכתב | כותב | כותבת'),
      published: words('פורסם | פורסם ב | תאריך פרסום | פורסם בתאריך'),
      date: words('תאריך'),
      otherDate: words('עודכן | עדכון אחרון | עודכן ב | הודפס'),
    },
  },
  {
    code: 'hi',
    months: wordLists(
      'जनवरी; फरवरी | फ़रवरी; मार्च; अप्रैल; मई; जून; जुलाई; अगस्त; सितंबर | सितम्बर; अक्टूबर | अक्तूबर; नवंबर | नवम्बर; दिसंबर | दिसम्बर',
    ),
    weekdays: wordLists('सोमवार; मंगलवार; बुधवार; गुरुवार | बृहस्पतिवार; शुक्रवार; शनिवार; रविवार'),
    labels: {
      title: words('शीर्षक | समाचार शीर्षक'),
      source: words('स्रोत'),
      outlet: words('समाचार पत्र | अखबार | अख़बार | प्रकाशन'),
      author: words('लेखक | संवाददाता | रिपोर्टर | लेखिका'),
      published: words('प्रकाशित | प्रकाशन तिथि | प्रकाशित तिथि | पब्लिश्ड'),
      date: words('तिथि | दिनांक | तारीख'),
      otherDate: words('अपडेटेड | अद्यतन | अंतिम अपडेट | संशोधित | अपडेट'),
    },
  },
  {
    code: 'sv',
    months: wordLists(
      'januari; februari; mars; april; maj; juni; juli; augusti; september; oktober; november; december',
    ),
    weekdays: wordLists('måndag; tisdag; onsdag; torsdag; fredag; lördag; söndag'),
    labels: {
      title: words('rubrik på artikeln | artikelrubrik'),
      source: words('källa'),
      outlet: words('tidning | tidningens namn | utgivare'),
      author: words('författare | reporter | skribent'),
      published: words('publicerad | publicerat | publicerades | publicerad den'),
      date: words('datum'),
      otherDate: words('uppdaterad | senast uppdaterad | ändrad | utskriven'),
    },
  },
  {
    code: 'da',
    months: wordLists(
      'januar; februar; marts; april; maj; juni; juli; august; september; oktober; november; december',
    ),
    weekdays: wordLists('mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag'),
    labels: {
      title: words('overskrift | titel'),
      source: words('kilde'),
      outlet: words('avis | udgiver | avisens navn'),
      author: words('forfatter | journalist | byline'),
      published: words('publiceret | publisert | offentliggjort | udgivet'),
      date: words('dato'),
      otherDate: words('opdateret | oppdatert | sidst opdateret | sist oppdatert | endret | udskrevet'),
    },
  },
  {
    code: 'el',
    months: wordLists(
      'Ιανουαρίου; Φεβρουαρίου; Μαρτίου; Απριλίου; Μαΐου; Ιουνίου; Ιουλίου; Αυγούστου; Σεπτεμβρίου; Οκτωβρίου; Νοεμβρίου; Δεκεμβρίου',
    ),
    weekdays: wordLists('Δευτέρα; Τρίτη; Τετάρτη; Πέμπτη; Παρασκευή; Σάββατο; Κυριακή'),
    labels: {
      title: words('τίτλος | τίτλος άρθρου'),
      source: words('πηγή'),
      outlet: words('εφημερίδα | έντυπο | μέσο'),
      author: words('συντάκτης | συγγραφέας | ρεπόρτερ'),
      published: words('δημοσίευση | δημοσιεύθηκε | δημοσιεύτηκε | ημερομηνία δημοσίευσης'),
      date: words('ημερομηνία'),
      otherDate: words('ενημέρωση | ενημερώθηκε | τελευταία ενημέρωση'),
    },
  },
  {
    code: 'ro',
    months: wordLists(
      'ianuarie; februarie; martie; aprilie; mai; iunie; iulie; august; septembrie; octombrie; noiembrie; decembrie',
    ),
    weekdays: wordLists('luni; marți; miercuri; joi; vineri; sâmbătă; duminică'),
    labels: {
      title: words('titlu | titlul articolului'),
      source: words('sursa | sursă'),
      outlet: words('ziar | publicația | ziarul'),
      author: words('autor | autori | reporter'),
      published: words('publicat | publicat la | data publicării | publicat pe'),
      date: words('data'),
      otherDate: words('actualizat | actualizat la | ultima actualizare | modificat'),
    },
  },
];

/** Small words of dates in these languages: before a clock time, and before a day. */
export const SMALL_WORDS = {
  at: words(
    'om | o | o godz. | o godzinie | v | ve | о | kl | kl. | klokken | klockan | στις | בשעה | pukul | jam | alle ore | ore | ore | la ora | बजे | को',
  ),
  before: words('op | dnia | dne | den | στις | ב | ב- | ה- | pada | hari | den | dato'),
} as const;
