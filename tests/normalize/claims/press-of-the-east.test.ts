// Texts as clippings, archives, channels and press offices of the Middle East and Asia print them; and what looks like them.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const AR = `قال حارس المنارة إن المصباح انطفأ مرتين هذا الشتاء، وإن الصيادين أوقدوا نارا على الصخرة حتى عاد التيار قبيل الفجر بقليل.

وأضاف أن القوارب رجعت كلها سالمة إلا قاربا صغيرا رسا عند المطحنة، فباع صاحبه هناك سمكه بسعر أفضل من سعر السوق القديم.`;
const FA = `نگهبان فانوس دریایی گفت چراغ در این زمستان دو بار خاموش شد و ماهیگیران تا بازگشت برق روی صخره آتش افروختند و بیدار ماندند.

او افزود همه قایق‌ها سالم برگشتند و تنها یکی کنار آسیاب پهلو گرفت و صاحبش ماهی را گران‌تر از بازار قدیمی فروخت.`;
const UR = `روشنی گھر کے نگہبان نے بتایا کہ چراغ اس سردی میں دو بار بجھ گیا اور ماہی گیروں نے بجلی آنے تک چٹان پر آگ جلائے رکھی۔

انہوں نے کہا کہ تمام کشتیاں سلامت لوٹ آئیں، صرف ایک چکی کے پاس جا لگی اور اس کے مالک نے مچھلی وہیں بیچ دی۔`;
const RU = `Смотритель маяка рассказал, что лампа этой зимой гасла дважды, и рыбаки до утра жгли костёр на скале, пока не дали ток.

Все лодки вернулись целыми, лишь одну прибило к мельнице, и хозяин продал там рыбу дороже, чем на старом рынке.`;
const HE = `שומר המגדלור סיפר כי המנורה כבתה פעמיים בחורף הזה, והדייגים הבעירו מדורה על הסלע עד שחזר החשמל לפנות בוקר.

לדבריו כל הסירות חזרו בשלום, ורק אחת נסחפה אל הטחנה, ובעליה מכר שם את הדגים ביוקר רב מן השוק הישן.`;
const KO = `등대지기는 이번 겨울에 등불이 두 번 꺼졌고 어부들이 전기가 들어올 때까지 바위 위에서 불을 피웠다고 밝혔다.

배는 모두 무사히 돌아왔으며 한 척만 방앗간 옆에 닿았다. 주인은 그곳에서 생선을 더 비싸게 팔았다고 전했다.`;
const JA = `　灯台守は、この冬に明かりが二度消え、漁師たちが夜明けまで岩の上で火をたいたと話した。電気はまもなく戻った。

　船はすべて無事に帰った。一隻だけが水車小屋に流れ着き、持ち主はそこで魚を高く売ったという。`;
const ZH = `灯塔看守人说，今年冬天灯灭了两次，渔民们在礁石上点火，直到天亮前来电为止，所有人都没有睡觉。

他说，船只全部平安返回，只有一条漂到磨坊旁边，船主就在那里把鱼卖了，价钱比老市场还要高。`;
const TR = `Fener bekçisi, lambanın bu kış iki kez söndüğünü ve balıkçıların elektrik gelene kadar kayanın üzerinde ateş yaktığını söyledi.

Bekçi, bütün teknelerin sağ salim döndüğünü, yalnız birinin değirmene sürüklendiğini ve balığın orada satıldığını belirtti.`;

const H = {
  ar: 'مصباح المنارة ينطفئ مرتين',
  fa: 'چراغ فانوس دو بار خاموش شد',
  ru: 'Лампа маяка гасла дважды',
};
const fields = (text: string) => normalizeText(text).record.fields;
const source = (text: string) => fields(text).source.value?.name ?? null;
const date = (text: string) => fields(text).date.value;
const byline = (text: string) => fields(text).byline.value;
const dateline = (text: string) => fields(text).dateline.value;
const title = (text: string) => {
  const { value, basis } = fields(text).title;
  return basis === 'stated' ? value : null;
};

describe('the labels of clipping services and databases', () => {
  it.each([
    [
      `اسم الصحيفة: نداء الساحل\nتاريخ النشر: 02/03/2018\nعنوان المادة: ${H.ar}\nاسم الكاتب: هدى الرملي\n\n${AR}`,
      H.ar,
      'نداء الساحل',
      'هدى الرملي',
    ],
    [
      `نام نشریه: ندای ساحل\nتاریخ چاپ: ۱۱ اسفند ۱۳۹۶\nعنوان مطلب: ${H.fa}\nنام خبرنگار: هما دریایی\n\n${FA}`,
      H.fa,
      'ندای ساحل',
      'هما دریایی',
    ],
    [
      `Название СМИ: Тихий мыс\nДата выхода: 02.03.2018\nЗаглавие: ${H.ru}\nАвтор(ы): Нина Лодочкина\n\n${RU}`,
      H.ru,
      'Тихий мыс',
      'Нина Лодочкина',
    ],
    [
      `Gazete Adı : Kıyı Postası\nYayın Tarihi : 02.03.2018\nHaber Başlığı : Fener iki kez söndü\nMuhabir : Derya Martı\n\n${TR}`,
      'Fener iki kez söndü',
      'Kıyı Postası',
      'Derya Martı',
    ],
    [
      `매체명: 갯벌신문\n날짜: 2018.03.02\n제목: 등대 불 두 번 꺼져\n기자: 한바다\n\n${KO}`,
      '등대 불 두 번 꺼져',
      '갯벌신문',
      '한바다',
    ],
  ])('name title, outlet and author: %j', (text, headline, outlet, author) => {
    expect([title(text), source(text), byline(text)]).toEqual([headline, outlet, author]);
  });

  it.each([
    [`${H.ar}\n2 مارس 2018\nالمصدر: وكالات\n\n${AR}`],
    [`${H.ru}\n02.03.2018\nИсточник: собственная информация\n\n${RU}`],
    [`Fener iki kez söndü\n02.03.2018\nKaynak: Ajanslar\n\n${TR}`],
    [`灯塔的灯灭了两次\n2018-03-02 来源：网络\n\n${ZH}`],
  ])('name nobody: %j', (text) => expect(source(text)).toBeNull());

  it('do not make an author of a label', () =>
    expect(byline(`Fener iki kez söndü\nTespit Tarihi       : 02.03.2018 09:15\n\n${TR}`)).toBeNull());
});

describe('who keeps the rights', () => {
  it.each([
    [`${H.ar}\n\n${AR}\n\nجميع الحقوق محفوظة لصحيفة نداء الساحل © 2018`, 'صحيفة نداء الساحل'],
    [`${H.fa}\n\n${FA}\n\nتمامی حقوق این سایت متعلق به پایگاه خبری ندای ساحل است`, 'ندای ساحل'],
    [
      `הד המפרץ\nראשי חדשות ספורט\nהמנורה כבתה פעמיים\n\n${HE}\n\nכל הזכויות שמורות להד המפרץ בע"מ © 2018`,
      'הד המפרץ',
    ],
    [`등대 불 두 번 꺼져\n\n${KO}\n\nⓒ 갯벌신문. 무단전재 및 재배포 금지`, '갯벌신문'],
    [`${H.ru}\n\n${RU}\n\n© Газета «Тихий мыс», 2018. Все права защищены`, 'Тихий мыс'],
    [`${H.ar}\n\n${AR}\n\nجميع الحقوق محفوظة لوكالة الأنباء العراقية © 2018`, 'Iraqi News Agency'],
  ])('is the source: %j', (text, name) => expect(source(text)).toBe(name));

  it.each([
    [`${H.ar}\n\n${AR}\n\nجميع الحقوق محفوظة. يمنع النسخ دون إذن`],
    [`${H.ar}\n\n${AR}\n\nجميع الحقوق محفوظة لبنان 2018`],
    [`灯塔的灯灭了两次\n\n${ZH}\n\n版权所有 侵权必究`],
    [`${H.fa}\n\n${FA}\n\nتمامی حقوق محفوظ است`],
    [`המנורה כבתה פעמיים\n\n${HE}\n\nכל הזכויות שמורות`],
  ])('is nobody: %j', (text) => expect(source(text)).toBeNull());
});

describe('datelines', () => {
  it.each([
    [`${H.ar}\n2 مارس 2018\nبغداد – واع\n${AR}`, 'بغداد', null],
    [`${H.ar}\n2 مارس 2018\nريف دمشق-سانا\n${AR}`, 'ريف دمشق', null],
    [`${H.ar}\n2 مارس 2018\nدمشق – سانا – هدى الرملي\n${AR}`, 'دمشق', 'هدى الرملي'],
    [`${H.ar}\n2 مارس 2018\nحلب: هدى الرملي\n${AR}`, 'حلب', 'هدى الرملي'],
    [`${H.fa}\n۱۱ اسفند ۱۳۹۶\nایسنا/خراسان جنوبی\n${FA}`, 'خراسان جنوبی', null],
    [`روشنی گھر کا چراغ بجھ گیا\n2 مارچ 2018\n\nگوادر (نامہ نگار) ${UR}`, 'گوادر', null],
    [`燈塔的燈滅了兩次\n2018-03-02\n\n〔記者林海生／台中報導〕${ZH}`, '台中', '林海生'],
    [`Fener iki kez söndü\n02.03.2018\n\nDerya MARTI/RİZE, (DHA)- ${TR}`, 'RİZE', 'Derya MARTI'],
  ])('with agency, desk or reporter: %j', (text, place, author) =>
    expect([dateline(text), byline(text)]).toEqual([place, author]),
  );

  it.each([
    [`${H.ar}\n2 مارس 2018\nهدى الرملي - واع\n${AR}`],
    [`${H.ar}\n2 مارس 2018\nوكالة الأنباء - سانا\n${AR}`],
    [`${H.ar}\n2 مارس 2018\nحلب: عودة القوارب سالمة\nقالت القوارب كلمة عودة سالمة. ${AR}`],
    [`روشنی گھر کا چراغ بجھ گیا\n2 مارچ 2018\n\nاسلم لغاری (نامہ نگار) نے لکھا ہے کہ ${UR}`],
    [`Fener iki kez söndü\n\nDERYA MARTI (BALIKÇI): Biz bekledik, lamba yanmadı.\n\n${TR}`],
  ])('none in %j', (text) => expect(dateline(text)).toBeNull());
});

describe('who signs', () => {
  it.each([
    [`${H.ar}\n2 مارس 2018\nكتبت – هدى الرملي\n\n${AR}`, 'هدى الرملي'],
    [`${H.ar}\n2 مارس 2018\n\n${AR}\n\nمتابعة: هدى الرملي`, 'هدى الرملي'],
    [`${H.fa}\n۱۱ اسفند ۱۳۹۶\nگزارش از هما دریایی، هرات\n\n${FA}`, 'هما دریایی'],
    [`המנורה כבתה פעמיים\n\n${HE}\n\n(כתבה: נועה ימית)`, 'נועה ימית'],
    [`등대 불 두 번 꺼져\n2018.03.02\n\n${KO}\n\n강릉=한바다 기자 bada@getbeol.example`, '한바다'],
    [`灯台の明かり、二度消える\n2018/03/02\n\n${JA}\n\n（広報部　磯部千波）`, '磯部千波'],
    [`灯台の明かり、二度消える\n2018/03/02\n\n${JA}【磯部みなと】`, '磯部みなと'],
  ])('behind or above the story: %j', (text, name) => expect(byline(text)).toBe(name));

  it.each([
    [`${H.ar}\n2 مارس 2018\n\n${AR}\n\nتصوير: هدى الرملي`],
    [`등대 불 두 번 꺼져\n2018.03.02\n\n${KO}\n\n한바다 어촌계 제공`],
    [`灯台の明かり、二度消える\n2018/03/02\n\n${JA}\n\n（随時掲載）`],
    [`${H.fa}\n۱۱ اسفند ۱۳۹۶\nبرای انتشار فوری\n\n${FA}`],
    [`روشنی گھر کا چراغ بجھ گیا\nبرائے فوری اشاعت\n2 مارچ 2018\n\n${UR}`],
  ])('nobody in %j', (text) => expect(byline(text)).toBeNull());
});

describe('days', () => {
  it.each([
    [
      `نداء الساحل\nالجمعة 14 جمادى الآخرة 1439 هـ - 2 مارس 2018 م - رقم العدد [77]\n${H.ar}\n\n${AR}`,
      '2018-03-02',
    ],
    [`${H.ar}\nالتاريخ: 14 جمادى الآخرة 1439هـ\nالموافق: 2 مارس 2018م\n\n${AR}`, '2018-03-02'],
    [`روشنی گھر کا چراغ بجھ گیا\nمورخہ: ۱۴ جمادی الثانی ۱۴۳۹ھ بمطابق ۲ مارچ ۲۰۱۸ء\n\n${UR}`, '2018-03-02'],
    [`${H.ar}\nنشر في نداء الساحل يوم 02 - 03 - 2018\n\n${AR}`, '2018-03-02'],
    [`${H.ru}\n05.03.2018\n\n${RU}\n\nИсточник: «Тихий мыс», 2 марта 2018 г.`, '2018-03-02'],
    [`המנורה כבתה פעמיים\nפורסם: 02.03.18, 17:30\nיום שבת, 3 במרץ 2018\n\n${HE}`, '2018-03-02'],
    [`המנורה כבתה פעמיים\nפורסם: 02.03.18\n\n${HE}`, '2018-03-02'],
  ])('of publication: %j', (text, day) => expect(date(text)).toBe(day));

  it.each([
    [`המנורה כבתה פעמיים\nפורסם: 02.03.68\n\n${HE}`],
    [`${H.ar}\nنشر في نداء الساحل يوم الجمعة\n\n${AR}`],
    [`${H.ru}\n\n${RU}\n\nИсточник: «Тихий мыс», № 9`],
    [`${H.ru}\nДата мониторинга: 02.03.2018\n\n${RU}`],
  ])('none in %j', (text) => expect(date(text)).toBeNull());
});

describe('message channels', () => {
  const page = `Тихий мыс\n3.2K подписчиков\nТихий мыс\n${H.ru}\n\n${RU}\n1.1K views 09:12`;

  it('are named above their subscribers, and head their messages', () => {
    expect([source(page), title(page)]).toEqual(['Тихий мыс', H.ru]);
    expect(
      normalizeText(page)
        .record.blocks.map(({ text }) => text)
        .join('\n'),
    ).not.toMatch(/views|подписчиков/u);
  });

  it('stamp their messages', () => {
    const text = `ندای ساحل\nندای ساحل, [02.03.18 10:12]\n${H.fa}\n\n${FA}`;
    expect([source(text), date(text), fields(text).date.basis]).toEqual([
      'ندای ساحل',
      '2018-03-02',
      'derived',
    ]);
  });

  it.each([
    [`هما دریایی, [02.03.18 10:12]\n${H.fa}\n\n${FA}`],
    [`${H.ru}\n3200 подписчиков\nТихий мыс\n\n${RU}`],
    [`${H.ru}\nТихий мыс\n3200 лодок\nТихий мыс\n\n${RU}`],
  ])('are none: %j', (text) => expect(source(text)).toBeNull());
});

describe('press offices and papers by their number', () => {
  it('name the body above the office, the headline below it', () => {
    const text = `جمعية حراس المنارة\nالمكتب الإعلامي\nبيان صحفي\n2 مارس 2018\n${H.ar}\n\n${AR}`;
    expect([source(text), title(text)]).toEqual(['جمعية حراس المنارة', H.ar]);
  });

  it('name the paper before the number of its issue', () =>
    expect(source(`Тихий мыс, № 9, 02 марта 2018, C. 3\n${H.ru}\n\n${RU}`)).toBe('Тихий мыс'));

  it.each([
    [`Документ № 9 от 2 марта 2018\n${H.ru}\n\n${RU}`],
    [`Номер: 9, 2 марта 2018\n${H.ru}\n\n${RU}`],
    [`${H.ar}\nبه گزارش ایسنا\n\n${AR}`],
  ])('name no paper in %j', (text) => expect(source(text)).toBeNull());

  it('name the agency by its own reporter, and nobody by ours', () => {
    expect(source(`${H.fa}\n\nبه گزارش خبرنگار خبرگزاری تسنیم، ${FA}`)).toBe('Tasnim News Agency');
    expect(source(`${H.fa}\n\nبه گزارش خبرنگار ما، ${FA}`)).toBeNull();
    expect(source(`${H.fa}\n\nبه گزارش گروه اجتماعی روزنامه ما، ${FA}`)).toBeNull();
  });
});
