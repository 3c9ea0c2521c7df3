// Made by scripts/make-date-names.ts from cldr-dates-full 48.2.0; do not edit.
// Copyright © 2004-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 (LICENSE beside this file).

/**
 * What languages print around a clock time, one a line: code # between a day and its time # the half of the day before noon # the
 * one behind it # behind a time.
 */
export const CLOCK_WORDS = `
af # om # vm. | die oggend # nm. | die middag | die aand | in die middag | in die aand #
ak # wɔ # an # anw #
am #  # ጥዋት # ቀትር | ከሰዓት | በምሽት #
ar # في # فجرًا | صباحًا | في الصباح # ظهرًا | بعد الظهر | مساءً #
as # at # পূৰ্বাহ্ন # অপৰাহ্ন #
ast # a les # de la mañana # de la tarde #
az #  # sübh | səhər # günorta | gündüz | axşamüstü #
be # у #  #  #
bg # в # сутринта | на обяд | пр.об. # следобед | вечерта | сл.об. #
bgc #  # तडके # सांझ #
bho #  # भोर # सांझ #
blo #  # 1ka | asʊbaa | gajaka | asb | gjk | ʊshilè kʊboɖu # 2ja | gɩshilikɔnɔ | gɩteŋshile | gɩjibɔŋɔ | gshk | gtsh | gjb | ʊshilè kʊsasʊ #
bn # এ # ভোর | সকাল | ভোরবেলায় | সকালবেলায় # দুপুর | বিকাল | সন্ধ্যা | দুপুরবেলায় | সন্ধ্যাবেলায় #
br # da #  # g.m. | gm #
brx # नि #  # बेलासे # याव | नि
bs # u # ujutro | prijepodne # podne | poslijepodne | navečer | popodne #
bs #  # пре подне | ујутру | прије подне # подне | поподне | у подне | увече | послије подне #
ca # a les # matinada | matí # migdia | tarda | vespre #
ceb # sa #  #  #
chr # ꭴꮎꭲ # ꮜꮎꮄ # ꭲꭶ | ꮢꭿᏹꭲ | ꮢꭿᏹꭲꮧꮲ #
ckb #  # ب.ن # د.ن #
cs # v # dop. | ráno | dopoledne # pol. | odp. | več. | poledne | odpoledne | večer #
csw #  # ᐊᒼ | ᐁᒼ # ᐲᒼ #
cv #  # к. у. # к. х. #
cy #  # y bore | yn y bore | yb # canol dydd | y prynhawn | yr hwyr | yn y prynhawn | min nos | yh #
da # kl. # om morgenen | om formiddagen # om eftermiddagen | om aftenen #
de # um # morgens | vorm. | vormittags # mittags | nachm. | abends | nachmittags #
doi # गी # सवेर # स’ञ | दपैहर बाद #
dsb # zeger # dop. | dopołdnja # wótp. | wótpołdnja #
dz #  # སྔ་ཆ་ # ཕྱི་ཆ་ # ཆུ ཚོད སྐར མ
ee #  # ŋdi | fɔŋli # ɣetrɔ | ŋdɔ | fiẽ # ga
el # στις # π.μ. | πρωί | πμ | το πρωί # μ.μ. | μεσημ. | απόγ. | μμ | το μεσημέρι | το απόγευμα #
en # at # in the morning # noon | in the afternoon | in the evening #
eo # je # atm # ptm #
es # a las # de la madrugada | de la mañana # del mediodía | de la tarde #
et # kell # hommikul # keskpäeval | pärastlõunal | õhtul #
eu #  # goizald. | goizeko | goizaldeko # eguerd. | arrats. | iluntz. | eguerdiko | arratsaldeko | iluntzeko #
fa # ساعت # ق.ظ. | بامداد | صبح | قبل‌ازظهر # ب.ظ. | ظهر | عصر | بعدازظهر #
fi # klo # ap. | aamulla | aamup. | aamupäivällä # keskip. | ip. | iltap. | illalla | kp. | keskipäivällä | iltapäivällä #
fil # nang # ng umaga | madaling-araw # tanghaling-tapat | ng hapon | ng gabi #
fo # kl. #  #  #
fr # à # matin | mat. | du matin # midi | après-midi | soir | ap.m. | de l’après-midi | du soir #
fy # om #  #  #
ga # ag # r.n. # i.n. #
gaa #  # leebi # shwane #
gd # aig #  #  #
gl #  # da madrugada | da mañá # do mediodía | da tarde #
gu #  # સવારે # બપોરે | સાંજે #
ha # da # sf | safiya # ym | yamma #
he # בשעה # בוקר | בבוקר # צהריים | אחר הצהריים | ערב | בצהריים | אחה״צ | בערב #
hi # को # सुबह # दोपहर | शाम # बजे
hi #  # subah # noon | dopahar | shaam | madhyanh # par
hr # u # ujutro # podne | popodne | navečer | poslije podne #
hsb # w # dop. | dopołdnja # pop. | popołdnju # hodź.
ht # à # matin | mat. | du matin # midi | après-midi | soir | ap.m. | de l’après-midi | du soir #
hu #  # de. | reggel | délelőtt # dél | du. | este | délután #
hy #  # առավոտյան | առվ # կեսօր | ցերեկը | երեկոյան | կօ․ | ցրկ | երկ | կեսօրին | ցերեկվա #
ia # a #  #  #
id # pukul # pagi # tengah hari | siang | sore #
ie # ye # ante midí # pos midí #
ig # na # n’ụtụtụ # n’abalị | n’abali #
ii #  # ꎸꄑ # ꁯꋒ #
is # kl. # f.h. | að morgni | mrg. # hádegi | e.h. | síðdegis | að kvöldi | sd. | kv. #
it # alle ore # di mattina # mezzogiorno | di pomeriggio | di sera | del pomeriggio #
ja #  # 午前 | 朝 # 正午 | 午後 | 昼 | 夕方 #
jv # ing # isuk # wengi #
ka #  # დილ. | დილით # შუადღ. | ნაშუადღ. | საღ. | შუადღეს | ნაშუადღევს | საღამოს #
kgp #  # kusãg ki # kurã-kuju | rãkãnh kỹ | kuty kỹ #
kk #  # таңғы # түскі | түстен кейінгі | кешкі #
km # នៅ ម៉ោង # នៅពេល​ព្រឹក # ថ្ងៃត្រង់ | នៅពេលរសៀល | នៅពេល​ល្ងាច #
kn # ರಂದು # ಬೆಳಗ್ಗೆ # ಮಧ್ಯಾಹ್ನ | ಸಂಜೆ # ಸಮಯಕ್ಕೆ
ko #  # 오전 | 아침 # 정오 | 오후 | 저녁 #
kok #  # सकाळ | सकाळीं # दनपार | सांज | सांजे | दनपारां # वरांचेर
kok #  # sokall | sk | sokallim # donpar | sanj | dp | sj | sanje | donparam # vaztam
ks #  # اے ایم # پی ایم #
ku #  # bn # pn #
kxv # aã #  #  #
ky #  # тң | эртең менен | эртң мн | таңкы # чак түш | тк | түштөн кийин | кечинде | чт | түшт кйн | кечк | түштөн кийинки #
lb #  # moies | mo. # nomëttes | nomë. #
lmo #  # del matin # de sira #
lo #  # ກ່ອນທ່ຽງ | ຕອນເຊົ້າ # ຕອນທ່ຽງ | ຫຼັງທ່ຽງ | ຕອນບ່າຍ | ຕອນແລງ #
lt #  # priešpiet | rytas | pr. p. # perpiet | popiet | popietė | vakaras | pop. #
lv #  # priekšp. | no rīta | priekšpusdienā # pusd. | pēcp. | pēcpusd. | vakarā | pusdienlaikā | pēcpusdienā #
mai # के # भोर # सांझ #
mi # i #  #  #
mk # во # претпл. | наутро | претпладне # напладне | попл. | попладне | навечер | напл. #
ml #  # പുലർച്ചെ | രാവിലെ # ഉച്ച | ഉച്ചയ്ക്ക് | ഉച്ചതിരിഞ്ഞ് | വൈകുന്നേരം | സന്ധ്യ # ന്
mn #  # ү.ө. | өглөө # үд дунд | ү.х. | өдөр | орой #
mni # গী # নুমাং | এ এম # পি এম # দা
mr # रोजी # पहाट | सकाळ # मध्यान्ह | दुपार | संध्याकाळ # वाजता
ms # pada # pg | pagi | tengah malam # ptg | tengah hari | petang #
my #  # နံနက် # မွန်းတည့် | ညနေ | နေ့လယ် #
nb # kl. # morg. | form. | mg. | fm. | på morgenen | på formiddagen # etterm. | kveld | em. | kv. | på ettermiddagen | på kvelden #
ne #  # पूर्वाह्न | बिहान # मध्यान्ह | अपराह्न | अपरान्ह | साँझ | बेलुकी #
nl # om # ’s ochtends # ’s middags | ’s avonds #
nn # kl. # f.m. | morg. | form. | mg. | fm. | på morgonen | på formiddagen # e.m. | etterm. | kveld | em. | kv. | på ettermiddagen | på kvelden #
no # kl. # morg. | form. | mg. | fm. | på morgenen | på formiddagen # etterm. | kveld | em. | kv. | på ettermiddagen | på kvelden #
nso # ka #  #  #
om #  # wd # wb # tti
os #  # ӕмбисбоны размӕ # ӕмбисбоны фӕстӕ #
pa #  # ਸਵੇਰੇ # ਦੁਪਹਿਰੇ | ਸ਼ਾਮੀਂ #
pcm # fọ # fm | fọ mọ́nin # fi | fọ ívnin #
pl #  # rano | przed południem | przed poł. # w południe | po południu | wieczorem | w poł. | po poł. | wiecz. #
ps # په # غ.م. # غ.و. #
pt # às # da manhã # meio-dia | da tarde | da noite #
raj #  # सबेरे # सांम #
rm # a las #  #  #
rn #  # z.mu. # z.mw. #
ro # la # dimineața # amiază | după-amiaza | seara | la amiază #
ru # в # утра # полд. | дня | вечера | веч. | полдень #
sa # तदा # पूर्वाह्न # अपराह्न #
sah #  # эи # эк #
sat #  # ᱥᱮᱛᱟᱜ # ᱧᱤᱫᱟᱹ #
sc # a sas #  #  #
scn # a l uri #  #  #
sd #  # صبح | صبح، منجهند # شام | منجهند، شام #
se #  # i.b. | iđitbeaivet # e.b. | eahketbeaivet #
sg #  # nd # lk #
shn #  # တၸ. | တွၼ်ႈၸဝ်ႉ # တလ. | တွၼ်ႈလႃႈ #
si # දින # පෙ.ව. | පාන්දර | උදේ # මධ්‍යාහ්නය | ප.ව. | දවල් | හවස #
sk # o # ráno | dopol. | dop. | dopoludnia # napol. | popol. | večer | nap. | pop. | več. | napoludnie | popoludní #
sl # ob # dop. | zjut. | zj | zjutraj | dopoldan # opold. | pop. | zveč. | zv | opoldne | popoldan | zvečer #
so # ee # gh # gd #
sq # në # p.d. | e mëngjesit | e paradites # e mesditës | m.d. | e pasdites | e mbrëmjes #
sr #  # ујутру # подне | по подне | увече #
sr #  # ujutru # podne | po podne | uveče #
st #  # hoseng # thapama #
su # jam #  #  #
sv # kl. # fm | på morg. | på förm. | på morgonen | på förmiddagen # em | på efterm. | på kvällen | på eftermiddagen #
sw #  # alfajiri | asubuhi # adhuhuri | mchana | jioni | saa sita za mchana #
syr # ܒܫܥܬܐ # ܏ܩܛ‌ # ܏ܒܛ‌ #
szl #  # do połedniŏ | do połedniŏ # po połedniu | po połedniu #
ta # அன்று # அதிகாலை | காலை # நண்பகல் | மதியம் | பிற்பகல் | மாலை | அந்தி மாலை | நண். | மதி. | பிற். | அந்தி மா. #
te #  # ఉదయం # మధ్యాహ్నం | సాయంత్రం # కి
tg # соати #  #  #
th # เวลา # ในตอนเช้า | เช้า | ก่อนเที่ยง # เที่ยง | ในตอนบ่าย | บ่าย | ในตอนเย็น | ค่ำ | เย็น | หลังเที่ยง #
ti # ሰዓት # ቅ.ቀ. # ድ.ቀ. #
tk # sagat # go.öň | öň | günortadan öň # go.soň | soň | günortadan soň #
tn # ka #  #  #
to #  # hh | hengihengi # ea | efiafi #
tr #  # öö | sabah | öğleden önce # öğle | ös | öğleden sonra | akşamüstü | akşam #
tt #  #  #  # сәгатьтә
ug #  # چ.ب | چۈشتىن بۇرۇن # چ.ك | چۈشتىن كېيىن #
uk # о # дп | ранку # дня | пп | вечора #
ur # کو # صبح | صبح میں # دوپہر | سہ پہر | شام | دوپہر میں | شام میں #
uz #  # to | ertalab # tush payti | tk | kunduzi | kechqurun #
uz #  # то | эрталаб # туш пайти | тк | кундузи | кечқурун #
vi #  # sa | sáng # tr | ch | chiều | tối | trưa #
vmw #  # vaasisu # makaaripi #
wo # ci # sub # ngo #
xh # ngo #  #  #
xnr #  # भ्यागा # दपेहरा/संजा #
yo # ní # àárọ̀ # ọ̀sán #
yrl #  # kuêma ramẽ # iandé-ara-pyturepé | karuka ramẽ | pituna ramẽ #
yue #  # 上晝 | 清晨 | 朝早 # 下晝 | 中午 | 夜晚 #
za #  # banhaet # banringzgvaq #
zgh #  # ⵜⵉⴼⴰⵡⵜ # ⵜⴰⴷⴳⴳⵯⴰⵜ #
zh #  # 上午 | 早上 | 清晨 # 下午 | 中午 | 晚上 #
zu #  # entathakusa | ekuseni # emini | ntambama #
`;
