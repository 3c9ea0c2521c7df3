/**
 * What news prints around clock times and CLDR does not have, in the form of `cldr/clock-words.ts`, in small letters:
 * code # between a day and its time # before noon # behind noon # behind a time.
 */
export const MORE_CLOCK_WORDS = `
af # # # # uur
ar # # # مساء | مساءا #
az # saat | saat: # # #
be # а # # # гадз
bg # # # # ч | часа
bn # # এএম | পূর্বাহ্ণ | পূর্বাহ্ন # পিএম | রাত | অপরাহ্ণ | অপরাহ্ন # টা | মিনিট
bs # u # # # sati | h
cs # v | ve # # # h | hod | hodin
cy # am # # #
da # kl | klokken # # #
de # gegen | ab # # # uhr
es # a la | las | h # # # h | hs | hrs | horas
et # kell | kl # # #
eu # # # # etan
fa # # ق.ظ | ق ظ # ب.ظ | ب ظ #
fi # kello | klo # # #
fr # vers # # # heures
gl # ás # # #
he # ב | שעה # # #
hr # u # # # sati | h
hu # # # # óra | órakor | h
hy # ժամը # # #
id # jam # # malam #
is # klukkan # # #
it # ore | alle | h # # # h
ka # # # # სთ
kk # сағат # # # сағат
ko # # 새벽 # 밤 #
ky # саат # # # саат
lb # # # # auer
lt # # # # val
lv # plkst | pulksten # # #
mk # # # # часот | ч
mn # # # # цаг
ms # jam # # malam #
nl # om # # # uur
no # kl | klokken # # #
pl # godz | godzina | o godz | o godzinie | g # # #
pt # as | à | a # # # h | hs | horas
ro # ora | la ora # # #
ru # # # # ч | час | часов
sk # o # # # h | hod
sl # ob # # # h | uri | ure
so # saacadda # # #
sq # ora | në orën # # #
sr # у | u # # # часова | časova | ч | h | sati
sv # kl | klockan # # #
sw # saa # # #
te # # # # గంటలకు
th # # # # น
tr # saat | saat: # # #
tt # сәгать # # #
uk # об # # # год
ur # بوقت # # رات | شب | شام # بجے
uz # soat # # #
vi # lúc | vào lúc | lúc: # # #
zh # # 凌晨 # #
`;
