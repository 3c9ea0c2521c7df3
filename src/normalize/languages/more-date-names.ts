/**
 * What news prints in dates and CLDR does not have, in the form of `cldr/date-names.ts`. A word with `_` stands for
 * each of the language's months in full, with what is written on to it.
 */
export const MORE_DATE_NAMES = `
af # # # # op | om | die
am # # # # ቀን | ዓ | ም | ዓም
az # # # # ci | cu | cü | cı | il | ilin | tarixində
be # # # # года | год
bn # জানুয়ারী; ফেব্রুয়ারী; ; ; ; ; ; আগষ্ট # # # ই | লা | রা | ঠা | শে | তারিখ | সাল | খ্রিষ্টাব্দ | খ্রিস্টাব্দ
bs # # # # godine | god | u
ckb # کانونی دووەم | کانونی دووەمی; ; ئادار | ئاداری; ; ; ; ; ; ; ; ; کانوونی یەکەم | کانوونی یەکەمی # # # ی | ساڵی | لە
cy # # # llun; mawrth; mercher; iau; gwener; sadwrn; sul # af | il | ydd | ed | fed | eg | ain | o
eu # # # # ko | an | aren | e
fil # # # # ika | ng | noong | taong | ika-
ga # # # # ú | an | de | mhí
gd # # # # mh | an | na
ha # # # # ga | watan
he # # בינו; בפבר; ; באפר; ; ; ; באוג; בספט; באוק; בנוב; בדצמ # שני; שלישי; רביעי; חמישי; שישי | ששי; שבת; ראשון # ה | ב | יום
hi # # # # को | दिनांक
hr # # # # godine | god
hu # # # # án | én | napján
hy # # # # թվական | թվականի | ին
id # # # jum'at # tanggal | bulan | tahun
is # # # mánudaginn; þriðjudaginn; miðvikudaginn; fimmtudaginn; föstudaginn; laugardaginn; sunnudaginn #
ka # იანვარს; თებერვალს; მარტს; აპრილს; მაისს; ივნისს; ივლისს; აგვისტოს; სექტემბერს; ოქტომბერს; ნოემბერს; დეკემბერს # # # წელი | წლის | წ
kk # # # # жыл | жылы | жылғы | жылдың
km # # # # ថ្ងៃ | ថ្ងៃទី | ទី | ខែ | ឆ្នាំ | ខែ_
ku # kanûna paşîn | kanûna duyem | kanûna duyemê; ; ; ; ; ; ; ; ; ; ; kanûna pêşîn | kanûna yekem | kanûna yekemê # # # ê | yê | ya | î | sala | _ê
ky # # # # жыл | жылы | жылдын | ж
lo # # # # ວັນທີ | ທີ | ເດືອນ | ປີ | ເດືອນ_
lt # # # # mėn | diena | metų
lv # janvārī; februārī; martā; aprīlī; maijā; jūnijā; jūlijā; augustā; septembrī; oktobrī; novembrī; decembrī # # # gada | gads
mk # # # # година | г
mn # 1 сарын | 1-р сарын | 1 дугаар сарын | 1 дүгээр сарын; 2 сарын | 2-р сарын | 2 дугаар сарын | 2 дүгээр сарын; 3 сарын | 3-р сарын | 3 дугаар сарын | 3 дүгээр сарын; 4 сарын | 4-р сарын | 4 дугаар сарын | 4 дүгээр сарын; 5 сарын | 5-р сарын | 5 дугаар сарын | 5 дүгээр сарын; 6 сарын | 6-р сарын | 6 дугаар сарын | 6 дүгээр сарын; 7 сарын | 7-р сарын | 7 дугаар сарын | 7 дүгээр сарын; 8 сарын | 8-р сарын | 8 дугаар сарын | 8 дүгээр сарын; 9 сарын | 9-р сарын | 9 дугаар сарын | 9 дүгээр сарын; 10 сарын | 10-р сарын | 10 дугаар сарын | 10 дүгээр сарын; 11 сарын | 11-р сарын | 11 дугаар сарын | 11 дүгээр сарын; 12 сарын | 12-р сарын | 12 дугаар сарын | 12 дүгээр сарын # # # он | өдөр | ны | ний
ms # # # # hb | haribulan | tahun
my # # # # ခုနှစ် | ခု | နှစ် | ရက် | ရက်နေ့ | _လ
ne # # # # गते
ps # # # # د | کال
ro # # # # anul
sl # # # # leta
so # ; ; ; ; may; ; ; agoosto; sebtember; oktoober; nofembar | nofeembar; disembar # # # bisha | sanadka
sq # # # # më | datë | viti | vitit
sr # # # # године | годину | год | у | недеља | godine | god
sw # # # # tarehe | mwaka | ya
ta # ; பெப்ரவரி; ; ; ; ; ; ஆகத்து; செப்தம்பர் # # திங்கட்கிழமை; செவ்வாய்க்கிழமை; புதன்கிழமை; வியாழக்கிழமை; வெள்ளிக்கிழமை; சனிக்கிழமை; ஞாயிற்றுக்கிழமை # ஆம் | ம் | தேதி | ஆண்டு
te # # # # వ | తేదీ | తేది
tg # # # # соли | сол | _и | и
th # # # จันทร์ | จันทร์ที่; อังคาร | อังคารที่; พุธ | พุธที่; พฤหัสบดี | พฤหัสบดีที่ | พฤหัสฯ | พฤหัส; ศุกร์ | ศุกร์ที่; เสาร์ | เสาร์ที่; อาทิตย์ | อาทิตย์ที่ # วันที่ | วัน | ที่ | เดือน | พ | ศ | ค | ปี | เดือน_
tk # # # # ýyl | ýylyň | nji | njy
tt # # # # ел | елның
ug # # # # يىل | يىلى | كۈنى
uk # # # # року | рік | р
uz # # # # yil | yilning | йил
vi # # # thứ 2; thứ 3; thứ 4; thứ 5; thứ 6; thứ 7; cn # ngày | năm
yi # # # # טן | סטן | דער | דעם
`;
