/**
 * Languages of which little more is known than how they label and sign, one a line: code # words before a day # before any date #
 * before a day of change # a source # an author # before a name # before a clock time. `languages/cldr` has their months.
 */
export const OTHERS_LABELS = `
af # gepubliseer | gepubliseer op | geplaas op # # opgedateer | bygewerk | laas opgedateer # # skrywer # deur
am # የታተመው | የወጣበት ቀን | የታተመበት ቀን | የተለጠፈው # ቀን # የተሻሻለው # ምንጭ # ዘጋቢ | ጸሐፊ
as # প্ৰকাশিত | প্ৰকাশ # তাৰিখ # # # লেখক
az # dərc olunub | dərc edilib | yayımlanıb | dərc tarixi | yerləşdirilib | dərc edilmə tarixi | yayım tarixi | paylaşılıb | çap tarixi | əlavə olunub | yayımlanma tarixi # tarix # yenilənib | yenilənmə | yenilənmə tarixi | son yenilənmə # mənbə # müəllif # # saat
be # апублікавана | дата публікацыі | размешчана | дата размяшчэння # дата # абноўлена # крыніца # аўтар
bn # প্রকাশ | প্রকাশিত | প্রকাশের তারিখ | প্রকাশকাল | পোস্ট | পোস্ট করা হয়েছে | প্রকাশ তারিখ | প্রকাশনার সময় | প্রকাশের সময় # তারিখ # আপডেট | হালনাগাদ | সর্বশেষ আপডেট | সর্বশেষ হালনাগাদ # সূত্র # লেখক | প্রতিবেদক # লিখেছেন
br # embannet | embannet d’an # deiziad # hizivaet # mammenn
ckb # بڵاوکراوەتەوە | بڵاوکرایەوە | بەرواری بڵاوکردنەوە | بڵاوکراوە | کاتی بڵاوکردنەوە # بەروار # نوێکراوەتەوە | دوایین نوێکردنەوە # سەرچاوە # نووسەر | ئامادەکردنی
cy # cyhoeddwyd | cyhoeddwyd ar | dyddiad cyhoeddi | cyhoeddwyd gyntaf # dyddiad # diweddarwyd | diweddarwyd ar # ffynhonnell # awdur # gan
eo # publikigita | publikigita la # # ĝisdatigita | laste ĝisdatigita # fonto # aŭtoro
eu # argitaratua | argitaratze data | argitaratuta | argitalpen data # # eguneratua | eguneratze data | azken eguneraketa | eguneratuta # iturria # egilea | idazlea
fil # inilathala | inilathala noong | nai-publish | ipinaskil | petsa ng paglathala # petsa # in-update | na-update | huling na-update # pinagmulan # may-akda
fo # útgivið | lagt út # dagfesting # dagført | seinast dagført # kelda
ga # foilsithe | foilsithe ar | dáta foilsithe | foilsíodh # dáta # nuashonraithe | nuashonraithe ar # foinse # údar
gd # air fhoillseachadh # # air ùrachadh # # ùghdar
gl # publicado | publicado o | data de publicación | publicada o # data # actualizado | actualizado o | última actualización # fonte # autor | autora
gu # પ્રકાશિત | પ્રકાશિત તારીખ # તારીખ # અપડેટ | છેલ્લે અપડેટ # સ્ત્રોત # લેખક
ha # an wallafa | an wallafa a ranar | wallafawa a ranar | an buga a ranar # kwanan wata # an sabunta # majiya
ht # pibliye | pibliye le # dat # # sous
hy # հրապարակվել է | հրապարակված | հրապարակված է | հրապարակման ամսաթիվ # ամսաթիվ # թարմացվել է | թարմացված | վերջին թարմացում # աղբյուր | աղբյուրը # հեղինակ
ig # e bipụtara | ebipụtara # ụbọchị # emelitere # isi iyi
is # birt | birtist | birtist fyrst | birt þann | birtist þann | sett inn | dagsetning birtingar | birtingardagur | útgefið # dagsetning # uppfært | síðast uppfært # heimild # höfundur
jv # kababar | dipublikasekake
ka # გამოქვეყნდა | გამოქვეყნებულია | გამოქვეყნების თარიღი # თარიღი # განახლდა | განახლებულია | ბოლო განახლება # წყარო # ავტორი
kk # жарияланды | жарияланған | жарияланған күні | жарияланған уақыты | шыққан күні # күні # жаңартылды | жаңартылған | өзгертілді # дереккөз # авторы
km # ចេញផ្សាយ | ថ្ងៃចេញផ្សាយ | ផ្សាយ | ផ្សាយនៅថ្ងៃ | ចុះផ្សាយ | កាលបរិច្ឆេទផ្សាយ # កាលបរិច្ឆេទ # ធ្វើបច្ចុប្បន្នភាព | កែប្រែ # ប្រភព # អ្នកនិពន្ធ # ដោយ
kn # ಪ್ರಕಟಿತ | ಪ್ರಕಟಣೆ | ಪ್ರಕಟಣೆಯ ದಿನಾಂಕ | ಪ್ರಕಟವಾದ ದಿನಾಂಕ # ದಿನಾಂಕ # ನವೀಕರಣ | ಅಪ್ಡೇಟ್ # ಮೂಲ # ಲೇಖಕ
ku # hat weşandin | dîroka weşanê | weşandin | hatiye weşandin | dema weşanê # dîrok # nûkirin | nûkirina dawî | hat nûkirin # çavkanî # nivîskar
ky # жарыяланды | жарыяланган | жарыяланган күнү | жарыяланган убактысы # күнү # жаңыртылды | жаңыланды # булак # автору
lb # publizéiert | publizéiert den | publizéiert um | verëffentlecht # # aktualiséiert | lescht aktualiséiert # quell # auteur
lo # ເຜີຍແຜ່ | ເຜີຍແຜ່ເມື່ອ | ວັນທີເຜີຍແຜ່ | ລົງວັນທີ # ວັນທີ # ອັບເດດ | ປັບປຸງ # ແຫຼ່ງຂ່າວ # # ໂດຍ
mg # navoaka | navoaka ny # # nohavaozina # loharano # mpanoratra
mk # објавено | објавено на | датум на објава | датум на објавување | објавена на | објавен на # датум # ажурирано | изменето | последна измена | ажурирано на # # новинар # пишува
ml # പ്രസിദ്ധീകരിച്ചത് | പ്രസിദ്ധീകരിച്ച തീയതി | പ്രസിദ്ധീകരണം | പ്രസിദ്ധീകരിച്ചു # തീയതി # പുതുക്കിയത് | അപ്ഡേറ്റ് # # ലേഖകൻ
mn # нийтэлсэн | нийтлэгдсэн | нийтэлсэн огноо | нийтлэсэн | оруулсан # огноо # шинэчилсэн # эх сурвалж # сэтгүүлч
mr # प्रकाशित दिनांक | प्रकाशन दिनांक # दिनांक # अद्ययावत | शेवटचे अद्यतन
ms # diterbitkan | diterbitkan pada | disiarkan | disiarkan pada | tarikh terbit # tarikh # dikemas kini | dikemaskini | kemas kini terakhir | kemaskini terakhir | kemas kini | kemaskini # # # oleh
mt # ippubblikat | ippubblikata | ippubblikat fi | ippubblikata fi | ippubblikat nhar # data # aġġornat | aġġornata # sors # awtur
my # ထုတ်ဝေသည့်ရက် | ထုတ်ဝေသည် | ထုတ်ဝေသည့်ရက်စွဲ | တင်သည့်ရက် # ရက်စွဲ # နောက်ဆုံးပြင်ဆင် | ပြင်ဆင်သည် # ရင်းမြစ်
ne # प्रकाशित मिति | प्रकाशित # मिति # अद्यावधिक
oc # publicat lo # # actualizat lo # font
or # ପ୍ରକାଶିତ # ତାରିଖ # ଅପଡେଟ # # ଲେଖକ
pa # ਪ੍ਰਕਾਸ਼ਿਤ | ਪ੍ਰਕਾਸ਼ਨ ਮਿਤੀ # ਮਿਤੀ # ਅੱਪਡੇਟ # ਸਰੋਤ # ਲੇਖਕ
ps # خپور شوی | د خپرېدو نېټه # نېټه # تازه شوی # سرچینه # لیکوال
rw # yanditswe | yatangajwe # itariki # # inkomoko # umwanditsi
si # ප්‍රකාශිත | පළ කළ දිනය | පළවූ දිනය # දිනය # යාවත්කාලීන # මූලාශ්‍රය
so # la daabacay | la daabacay taariikhda | lagu daabacay # taariikhda | taariikh # la cusbooneysiiyay | la cusboonaysiiyay # # qoraaga
sq # publikuar | publikuar më | botuar | botuar më | data e publikimit | publikuar më datë | publikuar në | postuar më | postuar | shpallur më # data # përditësuar | ndryshuar | përditësuar më | përditësimi i fundit | ndryshuar më # burimi # gazetari | autori # nga | shkruar nga | shkruan
sw # imechapishwa | imechapishwa tarehe | ilichapishwa | limechapishwa | ilichapishwa tarehe | tarehe ya kuchapishwa # tarehe # imesasishwa | ilisasishwa | imehaririwa # chanzo # mwandishi # imeandikwa na
ta # வெளியிடப்பட்டது | வெளியீடு | பதிவு | வெளியீட்டு தேதி | வெளியிடப்பட்ட தேதி | பதிவு செய்த நாள் | பதிவுசெய்த நாள் # தேதி | திகதி # புதுப்பிக்கப்பட்டது | மாற்றம் | மாற்றம் செய்த நாள் # ஆதாரம் # எழுதியவர்
te # ప్రచురణ | ప్రచురించబడింది | పబ్లిష్ | ప్రచురణ తేదీ # తేదీ # అప్‌డేట్ | నవీకరణ # మూలం # రచయిత
tg # нашр шуд | нашр шудааст | санаи нашр | таърихи нашр # сана | таърих # навсозӣ | навсозӣ шуд # манбаъ # муаллиф
th # เผยแพร่ | เผยแพร่เมื่อ | วันที่เผยแพร่ | โพสต์เมื่อ | เผยแพร่วันที่ | ลงวันที่ | ลงเมื่อ | โพสต์วันที่ | วันที่ลงข่าว # วันที่ # อัปเดต | อัพเดท | อัปเดตล่าสุด | ปรับปรุงล่าสุด | แก้ไขล่าสุด # ที่มา | แหล่งที่มา # ผู้เขียน | ผู้สื่อข่าว # โดย # เวลา
ti # ዝወጸሉ ዕለት | ዝተሓትመሉ ዕለት # ዕለት # ዝተሓደሰ # ምንጪ
tk # çap edilen | çap edildi | ýerleşdirilen senesi | ýerleşdirildi | neşir edilen senesi # sene # täzelenen | täzelendi # çeşme # awtor
tt # басылган | бастырылган | басылган вакыты # # яңартылды | яңартылган # чыганак
ug # ئېلان قىلىنغان | ئېلان قىلىنغان ۋاقتى # ۋاقتى # يېڭىلانغان # مەنبە # ئاپتور
uz # e'lon qilingan | e'lon qilindi | chop etilgan | nashr etilgan | joylashtirilgan | joylangan | chop etildi | nashr sanasi | эълон қилинди | эълон қилинган | чоп этилган | жойлаштирилган # sana # yangilandi | yangilangan | янгиланди | янгиланган # manba # muallif
vi # ngày đăng | đăng ngày | đăng lúc | ngày xuất bản | xuất bản | đã đăng | thời gian đăng | đăng tải | xuất bản ngày | xuất bản lúc | đã đăng vào | ngày đăng tin | thời điểm đăng # ngày # cập nhật | cập nhật lúc | cập nhật ngày | sửa đổi lần cuối | cập nhật lần cuối | chỉnh sửa lần cuối # nguồn # tác giả | phóng viên # # lúc | vào lúc
xh # ipapashwe | ipapashwe ngo # umhla # # umthombo # umbhali
yi # פובליקירט # דאטע # דערהײנטיקט # מקור
yo # a gbé jáde # ọjọ́ # # orísun
zu # ishicilelwe | ishicilelwe ngo # usuku # ibuyekezwe # umthombo # umbhali
`;
