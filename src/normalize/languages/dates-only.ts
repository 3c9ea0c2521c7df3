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
  readonly labels: Pick<LabelWords, 'published' | 'date' | 'otherDate'>;
}

/**
 * Languages without a lexicon of their own. Their month names count beside a printed year alone, their labels
 * as all labels do. Months that are a number and a sign (`5월`) have a format of their own.
 */
export const DATES_ONLY: readonly DatesOnly[] = [
  {
    code: 'uk',
    months: wordLists(
      'січня; лютого; березня; квітня; травня; червня; липня; серпня; вересня; жовтня; листопада; грудня',
    ),
    weekdays: wordLists(
      'понеділок | пн; вівторок | вт; середа | ср; четвер | чт; пʼятниця | п’ятниця | пт; субота | сб; неділя | нд',
    ),
    labels: {
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
      published: words('प्रकाशित | प्रकाशन तिथि | प्रकाशित तिथि | पब्लिश्ड'),
      date: words('तिथि | दिनांक | तारीख'),
      otherDate: words('अपडेटेड | अद्यतन | अंतिम अपडेट | संशोधित | अपडेट'),
    },
  },
  {
    code: 'el',
    months: wordLists(
      'Ιανουαρίου; Φεβρουαρίου; Μαρτίου; Απριλίου; Μαΐου; Ιουνίου; Ιουλίου; Αυγούστου; Σεπτεμβρίου; Οκτωβρίου; Νοεμβρίου; Δεκεμβρίου',
    ),
    weekdays: wordLists('Δευτέρα; Τρίτη; Τετάρτη; Πέμπτη; Παρασκευή; Σάββατο; Κυριακή'),
    labels: {
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
      published: words('publicat | publicat la | data publicării | publicat pe'),
      date: words('data'),
      otherDate: words('actualizat | actualizat la | ultima actualizare | modificat'),
    },
  },
];
