import type { BriefLexicon } from './brief-lexicon.ts';
import { OTHERS_FURNITURE } from './others-furniture.ts';

/** A language's code, then its words before a day, a day of change, a source, an author, before a name, and before a clock time. */
type Row = readonly [
  code: string,
  published: string,
  date: string,
  otherDate: string,
  source: string,
  author: string,
  byline?: string,
  at?: string,
];

/** Languages of which little more is known than how they label and sign. `languages/cldr` has their months. */
const ROWS: readonly Row[] = [
  [
    'af',
    'gepubliseer | gepubliseer op | geplaas op',
    '',
    'opgedateer | bygewerk | laas opgedateer',
    '',
    'skrywer',
    'deur',
  ],
  ['am', 'የታተመው | የወጣበት ቀን', 'ቀን', 'የተሻሻለው', 'ምንጭ', 'ዘጋቢ | ጸሐፊ'],
  [
    'az',
    'dərc olunub | dərc edilib | yayımlanıb | dərc tarixi',
    'tarix',
    'yenilənib',
    'mənbə',
    'müəllif',
    '',
    'saat',
  ],
  ['be', 'апублікавана | дата публікацыі', '', 'абноўлена', 'крыніца', 'аўтар'],
  [
    'bn',
    'প্রকাশ | প্রকাশিত | প্রকাশের তারিখ | প্রকাশকাল',
    'তারিখ',
    'আপডেট | হালনাগাদ | সর্বশেষ আপডেট',
    'সূত্র',
    'লেখক | প্রতিবেদক',
    'লিখেছেন',
  ],
  ['ckb', 'بڵاوکراوەتەوە | بڵاوکرایەوە', 'بەروار', 'نوێکراوەتەوە', 'سەرچاوە', 'نووسەر | ئامادەکردنی'],
  [
    'cy',
    'cyhoeddwyd | cyhoeddwyd ar | dyddiad cyhoeddi',
    'dyddiad',
    'diweddarwyd | diweddarwyd ar',
    'ffynhonnell',
    'awdur',
    'gan',
  ],
  ['eu', 'argitaratua | argitaratze data', '', 'eguneratua | eguneratze data', 'iturria', 'egilea | idazlea'],
  ['fil', 'inilathala | inilathala noong', 'petsa', 'in-update', 'pinagmulan', 'may-akda'],
  ['ga', 'foilsithe | foilsithe ar', 'dáta', 'nuashonraithe', 'foinse', 'údar'],
  ['gu', 'પ્રકાશિત', 'તારીખ', 'અપડેટ', 'સ્ત્રોત', 'લેખક'],
  [
    'hy',
    'հրապարակվել է | հրապարակված',
    'ամսաթիվ',
    'թարմացվել է | թարմացված',
    'աղբյուր | աղբյուրը',
    'հեղինակ',
  ],
  ['is', 'birt | birtist | birtist fyrst', 'dagsetning', 'uppfært | síðast uppfært', 'heimild', 'höfundur'],
  ['ka', 'გამოქვეყნდა | გამოქვეყნებულია', 'თარიღი', 'განახლდა | განახლებულია', 'წყარო', 'ავტორი'],
  ['kk', 'жарияланды | жарияланған', '', 'жаңартылды', 'дереккөз', 'авторы'],
  ['km', 'ចេញផ្សាយ | ថ្ងៃចេញផ្សាយ', 'កាលបរិច្ឆេទ', '', 'ប្រភព', 'អ្នកនិពន្ធ', 'ដោយ'],
  ['kn', 'ಪ್ರಕಟಿತ | ಪ್ರಕಟಣೆ', 'ದಿನಾಂಕ', 'ನವೀಕರಣ', 'ಮೂಲ', 'ಲೇಖಕ'],
  ['ku', 'hat weşandin', 'dîrok', 'nûkirin', 'çavkanî', 'nivîskar'],
  ['mk', 'објавено | објавено на', '', 'ажурирано', '', 'новинар', 'пишува'],
  ['ml', 'പ്രസിദ്ധീകരിച്ചത് | പ്രസിദ്ധീകരിച്ച തീയതി', 'തീയതി', 'പുതുക്കിയത്', '', 'ലേഖകൻ'],
  ['mn', 'нийтэлсэн | нийтлэгдсэн', 'огноо', 'шинэчилсэн', 'эх сурвалж', 'сэтгүүлч'],
  [
    'ms',
    'diterbitkan | diterbitkan pada | disiarkan | disiarkan pada | tarikh terbit',
    'tarikh',
    'dikemas kini | dikemaskini',
    '',
    '',
    'oleh',
  ],
  ['my', 'ထုတ်ဝေသည့်ရက်', 'ရက်စွဲ', '', 'ရင်းမြစ်', ''],
  ['ne', 'प्रकाशित मिति', 'मिति', 'अद्यावधिक', '', ''],
  ['pa', 'ਪ੍ਰਕਾਸ਼ਿਤ', 'ਮਿਤੀ', 'ਅੱਪਡੇਟ', 'ਸਰੋਤ', 'ਲੇਖਕ'],
  ['ps', 'خپور شوی | د خپرېدو نېټه', 'نېټه', 'تازه شوی', 'سرچینه', 'لیکوال'],
  ['si', 'ප්‍රකාශිත', 'දිනය', '', 'මූලාශ්‍රය', ''],
  ['so', 'la daabacay', 'taariikhda', '', '', 'qoraaga'],
  [
    'sq',
    'publikuar | publikuar më | botuar | botuar më | data e publikimit',
    '',
    'përditësuar | ndryshuar',
    'burimi',
    'gazetari | autori',
    'nga | shkruar nga | shkruan',
  ],
  [
    'sw',
    'imechapishwa | imechapishwa tarehe | ilichapishwa',
    'tarehe',
    'imesasishwa',
    'chanzo',
    'mwandishi',
    'imeandikwa na',
  ],
  ['ta', 'வெளியிடப்பட்டது | வெளியீடு', 'தேதி | திகதி', 'புதுப்பிக்கப்பட்டது', 'ஆதாரம்', 'எழுதியவர்'],
  ['te', 'ప్రచురణ | ప్రచురించబడింది', 'తేదీ', 'అప్‌డేట్', 'మూలం', 'రచయిత'],
  [
    'th',
    'เผยแพร่ | เผยแพร่เมื่อ | วันที่เผยแพร่ | โพสต์เมื่อ',
    'วันที่',
    'อัปเดต | อัพเดท | อัปเดตล่าสุด | ปรับปรุงล่าสุด | แก้ไขล่าสุด',
    'ที่มา | แหล่งที่มา',
    'ผู้เขียน | ผู้สื่อข่าว',
    'โดย',
    'เวลา',
  ],
  [
    'uz',
    "e'lon qilingan | e'lon qilindi | chop etilgan | nashr etilgan",
    'sana',
    'yangilandi | yangilangan',
    'manba',
    'muallif',
  ],
  [
    'vi',
    'ngày đăng | đăng ngày | đăng lúc | ngày xuất bản | xuất bản',
    'ngày',
    'cập nhật | cập nhật lúc | cập nhật ngày',
    'nguồn',
    'tác giả | phóng viên',
    '',
    'lúc | vào lúc',
  ],
];

/** Their lexicons: how they label and sign, and what their pages print around a story. */
export const others: readonly BriefLexicon[] = [
  ...ROWS.map(
    ([code, published, date, otherDate, source, author, byline = '', at = '']): BriefLexicon => ({
      code,
      numericOrder: code === 'bn' || code === 'fil' || code === 'mn' ? null : 'day-first',
      labels: { published, date, otherDate, source, author },
      byline,
      dateWords: { at },
      ...furnitureOf(code),
    }),
  ),
  // Of these the pages' words alone are known.
  ...OTHERS_FURNITURE.flatMap(([code]) =>
    ROWS.some(([known]) => known === code) ? [] : [{ code, numericOrder: null, ...furnitureOf(code) }],
  ),
];

function furnitureOf(of: string): Pick<BriefLexicon, 'furniture'> {
  const row = OTHERS_FURNITURE.find(([code]) => code === of);
  if (row === undefined) return {};
  const [, navigation, related, mostRead, share, comments] = row;
  return { furniture: { navigation, related, mostRead, share, comments } };
}
