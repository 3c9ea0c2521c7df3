import type { OutletNouns } from './outlet-nouns-of.ts';
import { words } from './word-lists.ts';

/** The nouns of outlets in languages of Africa and Asia. */
export const OTHER_OUTLET_NOUNS: Readonly<Record<string, OutletNouns>> = {
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
