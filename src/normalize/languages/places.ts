import { words } from './word-lists.ts';

/**
 * Cities that open datelines, by the language that prints them so: capitals, and where its own news comes
 * from. Where a script has no capitals, or a place is not printed in them, a known city is what tells a
 * dateline from a sentence. Names and spellings only.
 */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  ar: words(`
    أبوظبي | أديس أبابا | أربيل | إدلب | إسطنبول | إسلام آباد | الإسكندرية | البصرة | الجزائر |
    الحديدة | الخرطوم | الخليل | الدار البيضاء | الدوحة | الرباط | الرقة | الرمادي | الرياض |
    السليمانية | الشارقة | الضفة الغربية | العريش | الفاتيكان | الفلوجة | القاهرة | القدس |
    القدس المحتلة | الكويت | اللاذقية | المنامة | الموصل | النجف | الناصرة | أنقرة | باريس |
    بروكسل | برلين | بعقوبة | بغداد | بكين | بنغازي | بيت لحم | بيروت | تعز | تل أبيب | تونس |
    جدة | جنيف | جنين | حلب | حماة | حمص | حيفا | خان يونس | دبي | درعا | دمشق | دهوك |
    دير الزور | ديالى | رام الله | رفح | روما | سامراء | صنعاء | صيدا | صور | طرابلس | طهران |
    طوكيو | عدن | عمان | عمّان | عواصم | غزة | فيينا | كابل | كابول | كربلاء | كركوك | كييف |
    لندن | مأرب | مدريد | مسقط | مكة المكرمة | مقديشو | موسكو | نابلس | نواكشوط | نيقوسيا |
    نيودلهي | نيويورك | واشنطن | وكالات
  `),
  de: words(`
    Aachen | Ankara | Athen | Augsburg | Bagdad | Basel | Beirut | Berlin | Bern | Bielefeld |
    Bochum | Bonn | Braunschweig | Bregenz | Bremen | Brüssel | Budapest | Chemnitz | Darmstadt |
    Dortmund | Dresden | Duisburg | Düsseldorf | Eisenstadt | Erfurt | Essen | Flensburg |
    Frankfurt | Frankfurt/Main | Freiburg | Genf | Graz | Halle | Hamburg | Hannover |
    Heidelberg | Innsbruck | Istanbul | Jerusalem | Kabul | Kairo | Karlsruhe | Kassel | Kiel |
    Kiew | Klagenfurt | Köln | Konstanz | Lausanne | Leipzig | Linz | London | Lübeck |
    Luxemburg | Luzern | Madrid | Magdeburg | Mainz | Mannheim | Moskau | München | Münster |
    New York | Nürnberg | Osnabrück | Paris | Passau | Peking | Potsdam | Prag | Regensburg |
    Rom | Rostock | Saarbrücken | Salzburg | St. Gallen | St. Pölten | Schwerin | Straßburg |
    Stuttgart | Teheran | Tel Aviv | Tokio | Trier | Ulm | Vaduz | Warschau | Washington | Wien |
    Wiesbaden | Wolfsburg | Würzburg | Zürich
  `),
  en: words(`
    Abu Dhabi | Abuja | Accra | Addis Ababa | Algiers | Amman | Ankara | Athens | Baghdad |
    Baku | Bangkok | Beijing | Beirut | Belgrade | Berlin | Bogota | Brussels | Bucharest |
    Budapest | Buenos Aires | Cairo | Canberra | Caracas | Colombo | Copenhagen | Damascus |
    Delhi | Dhaka | Doha | Dubai | Dublin | Frankfurt | Gaza | Geneva | The Hague | Hanoi |
    Harare | Havana | Helsinki | Hong Kong | Islamabad | Istanbul | Jakarta | Jerusalem |
    Johannesburg | Kabul | Karachi | Kathmandu | Khartoum | Kigali | Kinshasa | Kuala Lumpur |
    Kuwait City | Kyiv | Lagos | Lahore | Lima | Lisbon | London | Los Angeles | Madrid |
    Manila | Melbourne | Mexico City | Milan | Minsk | Mogadishu | Moscow | Mumbai | Muscat |
    Nairobi | New Delhi | New York | Nicosia | Oslo | Ottawa | Paris | Prague | Pretoria |
    Ramallah | Riyadh | Rome | Sanaa | Santiago | Sarajevo | Seoul | Shanghai | Singapore |
    Sofia | Stockholm | Sydney | Taipei | Tallinn | Tashkent | Tbilisi | Tehran | Tel Aviv |
    Tokyo | Toronto | Tripoli | Tunis | United Nations | Vatican City | Vienna | Vilnius |
    Warsaw | Washington | Wellington | Yangon | Yerevan | Zagreb
  `),
  es: words(`
    Alicante | Ankara | Asunción | Atenas | Bagdad | Barcelona | Beirut | Berlín | Bilbao |
    Bogotá | Bruselas | Buenos Aires | El Cairo | Cali | Caracas | Ciudad de Guatemala |
    Ciudad de México | Ciudad de Panamá | Ciudad del Vaticano | Córdoba | Damasco | Gaza |
    Ginebra | Granada | Guadalajara | Guayaquil | La Habana | La Haya | La Paz | Jerusalén |
    Kabul | Kiev | Lima | Lisboa | Londres | Madrid | Málaga | Managua | Medellín | México |
    Miami | Milán | Monterrey | Montevideo | Moscú | Murcia | Nueva York | Oviedo | Pamplona |
    Panamá | París | Pekín | Quito | Roma | Rosario | San José | San Juan | San Salvador |
    San Sebastián | Santiago | Santiago de Chile | Santo Domingo | Sevilla | Tegucigalpa |
    Teherán | Tokio | Toledo | Valencia | Valladolid | Viena | Vigo | Washington | Zaragoza
  `),
  fa: words(`
    آبادان | آستارا | آنکارا | اراک | اربیل | اردبیل | ارومیه | اسلام‌آباد | اسلام آباد |
    استانبول | اصفهان | اهواز | ایروان | ایلام | باکو | بجنورد | بروکسل | برلین | بغداد |
    بندرعباس | بوشهر | بیت‌المقدس | بیرجند | بیروت | پاریس | پکن | تبریز | تل‌آویو | تهران |
    توکیو | جلال‌آباد | چابهار | خرم‌آباد | دبی | دمشق | دوحه | دوشنبه | رشت | رم | زابل | زاهدان |
    زنجان | ژنو | ساری | سمنان | سنندج | شهرکرد | شیراز | صنعا | غزه | قزوین | قم | قندهار |
    کابل | کاراکاس | کربلا | کرج | کرمان | کرمانشاه | کی‌یف | گرگان | لندن | مادرید | مزار شریف |
    مزارشریف | مسقط | مسکو | مشهد | نجف | نیویورک | واشنگتن | وین | هرات | همدان | یاسوج | یزد |
    ریاض | آستانه | آتن | قاهره | قدس
  `),
  fr: words(`
    Abidjan | Abou Dhabi | Addis Abeba | Alep | Alger | Amman | Ankara | Anvers | Athènes |
    Bagdad | Bamako | Bangui | Berlin | Berne | Beyrouth | Bordeaux | Bruxelles | Bucarest |
    Budapest | Le Caire | Conakry | Cotonou | Dakar | Damas | Djibouti | Doha | Dubaï |
    Fort-de-France | Gaza | Genève | Grenoble | La Haye | Istanbul | Jérusalem | Kaboul | Kiev |
    Kinshasa | Lausanne | Libreville | Liège | Lille | Lisbonne | Lomé | Londres | Lyon |
    Madrid | Marseille | Montpellier | Montréal | Moscou | Nantes | New York | Niamey | Nice |
    Nouakchott | Ottawa | Ouagadougou | Paris | Pékin | Port-au-Prince | Prague | Québec |
    Rabat | Rennes | Rome | Rouen | Strasbourg | Téhéran | Tokyo | Toulouse | Tripoli | Tunis |
    Varsovie | Vienne | Washington | Yaoundé
  `),
  it: words(`
    Ancona | Ankara | Aosta | Atene | Baghdad | Bari | Beirut | Bergamo | Berlino | Bologna |
    Bolzano | Brescia | Bruxelles | Cagliari | Il Cairo | Campobasso | Catania | Catanzaro |
    Città del Vaticano | Damasco | Firenze | Gaza | Genova | Ginevra | Gerusalemme | Istanbul |
    Kabul | Kiev | L'Aquila | Lisbona | Londra | Madrid | Messina | Milano | Modena | Mosca |
    Napoli | New York | Padova | Palermo | Parigi | Parma | Pechino | Perugia | Pescara |
    Potenza | Reggio Calabria | Rimini | Roma | Salerno | San Marino | Siena | Siracusa |
    Strasburgo | Taranto | Teheran | Tel Aviv | Tokyo | Torino | Trento | Trieste | Tripoli |
    Tunisi | Udine | Varsavia | Venezia | Verona | Vicenza | Vienna | Washington
  `),
  ja: words(`
    東京 | 大阪 | 名古屋 | 京都 | 神戸 | 札幌 | 仙台 | 横浜 | 千葉 | さいたま | 埼玉 | 水戸 |
    宇都宮 | 前橋 | 新潟 | 富山 | 金沢 | 福井 | 甲府 | 長野 | 岐阜 | 静岡 | 津 | 大津 | 奈良 |
    和歌山 | 鳥取 | 松江 | 岡山 | 広島 | 山口 | 徳島 | 高松 | 松山 | 高知 | 福岡 | 佐賀 | 長崎 |
    熊本 | 大分 | 宮崎 | 鹿児島 | 那覇 | 沖縄 | 青森 | 盛岡 | 秋田 | 山形 | 福島 | 北京 | 上海 |
    香港 | 台北 | ソウル | 平壌 | バンコク | ハノイ | マニラ | ジャカルタ | シンガポール |
    クアラルンプール | ヤンゴン | ニューデリー | イスラマバード | カブール | テヘラン |
    バグダッド | ベイルート | ダマスカス | エルサレム | ガザ | カイロ | リヤド | ドバイ |
    ドーハ | アンカラ | イスタンブール | モスクワ | キーウ | キエフ | ミンスク | ワルシャワ |
    ベルリン | ウィーン | ジュネーブ | ブリュッセル | パリ | ロンドン | マドリード | リスボン |
    ローマ | アテネ | ストックホルム | ヘルシンキ | ワシントン | ニューヨーク | ロサンゼルス |
    サンフランシスコ | オタワ | メキシコ市 | ハバナ | ブラジリア | サンパウロ |
    リオデジャネイロ | ブエノスアイレス | ナイロビ | ヨハネスブルク | シドニー | キャンベラ |
    ウェリントン | フランクフルト | 国連
  `),
  pt: words(`
    Ancara | Aracaju | Atenas | Bagdá | Beirute | Belém | Belo Horizonte | Berlim | Bissau |
    Boa Vista | Brasília | Bruxelas | Buenos Aires | Cairo | Campinas | Caracas | Coimbra |
    Cuiabá | Curitiba | Díli | Faro | Florianópolis | Fortaleza | Funchal | Gaza | Genebra |
    Goiânia | Istambul | Jerusalém | João Pessoa | Kiev | Lisboa | Londres | Luanda | Macapá |
    Macau | Maceió | Madri | Madrid | Manaus | Maputo | Montevidéu | Moscou | Moscovo | Natal |
    Nova Iorque | Nova York | Paris | Pequim | Ponta Delgada | Porto | Porto Alegre |
    Porto Velho | Praia | Recife | Rio Branco | Rio de Janeiro | Roma | Salvador | São Luís |
    São Paulo | Teerã | Teerão | Teresina | Tóquio | Vitória | Washington
  `),
  ru: words(`
    Алма-Ата | Алматы | Анкара | Архангельск | Астана | Астрахань | Афины | Ашхабад | Багдад |
    Баку | Барнаул | Бейрут | Белгород | Берлин | Бишкек | Брюссель | Брянск | Варшава |
    Вашингтон | Вена | Владивосток | Владикавказ | Волгоград | Воронеж | Гаага | Грозный |
    Дамаск | Донецк | Душанбе | Екатеринбург | Ереван | Женева | Иваново | Иерусалим | Ижевск |
    Иркутск | Кабул | Казань | Каир | Калининград | Калуга | Киев | Киров | Кишинев | Краснодар |
    Красноярск | Курск | Липецк | Лондон | Луганск | Львов | Мадрид | Майкоп | Махачкала |
    Минск | Москва | Мурманск | Нальчик | Нижний Новгород | Новосибирск | Нью-Йорк | Одесса |
    Омск | Оренбург | Париж | Пекин | Пенза | Пермь | Петрозаводск | Прага | Псков | Пятигорск |
    Рига | Рим | Ростов-на-Дону | Рязань | Самара | Санкт-Петербург | Саранск | Саратов |
    Севастополь | Симферополь | Смоленск | Сочи | Ставрополь | Стамбул | Сыктывкар | Таллин |
    Ташкент | Тбилиси | Тверь | Тегеран | Токио | Томск | Тула | Тюмень | Улан-Удэ | Ульяновск |
    Уфа | Хабаровск | Харьков | Херсон | Чебоксары | Челябинск | Чита | Элиста | Якутск |
    Ярославль
  `),
  tr: words(`
    Adana | Adıyaman | Afyonkarahisar | Ağrı | Amasya | Ankara | Antalya | Ardahan | Artvin |
    Atina | Aydın | Bağdat | Bakü | Balıkesir | Bartın | Batman | Berlin | Beyrut | Bingöl |
    Bitlis | Bolu | Brüksel | Burdur | Bursa | Çanakkale | Çankırı | Çorum | Denizli |
    Diyarbakır | Düzce | Edirne | Elazığ | Erbil | Erzincan | Erzurum | Eskişehir | Gaziantep |
    Gazze | Giresun | Gümüşhane | Hakkari | Hatay | Iğdır | Isparta | İdlib | İstanbul | İzmir |
    Kahire | Kahramanmaraş | Karabük | Karaman | Kars | Kastamonu | Kayseri | Kırıkkale |
    Kırklareli | Kırşehir | Kilis | Kocaeli | Konya | Kudüs | Kütahya | Lefkoşa | Londra |
    Malatya | Manisa | Mardin | Mersin | Moskova | Muğla | Muş | Nevşehir | Niğde | New York |
    Ordu | Osmaniye | Paris | Pekin | Ramallah | Rize | Roma | Sakarya | Samsun | Saraybosna |
    Siirt | Sinop | Sivas | Şam | Şanlıurfa | Şırnak | Tahran | Tekirdağ | Tokat | Trabzon |
    Trablus | Tunceli | Tunus | Uşak | Üsküp | Van | Viyana | Washington | Yalova | Yozgat |
    Zonguldak
  `),
  ur: words(`
    ابوظہبی | استنبول | اسلام آباد | انقرہ | ایبٹ آباد | بغداد | برسلز | برلن | بہاولپور |
    بیجنگ | بیروت | پشاور | پیرس | تہران | جدہ | جنیوا | جھنگ | چمن | حیدرآباد | حیدر آباد |
    خیبر | دبئی | دمشق | دوحہ | ڈھاکہ | ڈھاکا | ڈیرہ اسماعیل خان | راولپنڈی | ریاض | سرگودھا |
    سرینگر | سکھر | سوات | سیالکوٹ | غزہ | فیصل آباد | قاہرہ | کابل | کراچی | کوئٹہ | گلگت |
    گوادر | گوجرانوالہ | گجرات | لاہور | لاڑکانہ | لندن | ماسکو | مردان | مظفر آباد | مظفرآباد |
    مقبوضہ بیت المقدس | ملتان | ممبئی | میرپور | نئی دہلی | نیو یارک | نیویارک | نوابشاہ |
    واشنگٹن | ٹوکیو | یروشلم | رام اللہ | صنعا | سری نگر | لکھنؤ | پٹنہ | حیدرآباد دکن
  `),
  zh: words(`
    北京 | 上海 | 天津 | 重庆 | 重慶 | 广州 | 廣州 | 深圳 | 成都 | 武汉 | 武漢 | 西安 | 南京 |
    杭州 | 苏州 | 郑州 | 長沙 | 长沙 | 沈阳 | 瀋陽 | 大连 | 青岛 | 济南 | 哈尔滨 | 长春 |
    石家庄 | 太原 | 合肥 | 福州 | 厦门 | 廈門 | 南昌 | 昆明 | 贵阳 | 南宁 | 海口 | 三亚 | 兰州 |
    银川 | 西宁 | 乌鲁木齐 | 拉萨 | 呼和浩特 | 香港 | 澳门 | 澳門 | 台北 | 臺北 | 高雄 | 台中 |
    东京 | 東京 | 首尔 | 首爾 | 平壤 | 曼谷 | 河内 | 金边 | 吉隆坡 | 新加坡 | 雅加达 | 雅加達 |
    马尼拉 | 馬尼拉 | 新德里 | 伊斯兰堡 | 喀布尔 | 德黑兰 | 巴格达 | 巴格達 | 贝鲁特 | 大马士革 |
    耶路撒冷 | 加沙 | 特拉维夫 | 开罗 | 開羅 | 利雅得 | 迪拜 | 多哈 | 安卡拉 | 伊斯坦布尔 |
    莫斯科 | 基辅 | 明斯克 | 华沙 | 布拉格 | 柏林 | 维也纳 | 日内瓦 | 日內瓦 | 布鲁塞尔 |
    布魯塞爾 | 巴黎 | 伦敦 | 倫敦 | 马德里 | 里斯本 | 罗马 | 羅馬 | 雅典 | 斯德哥尔摩 | 华盛顿 |
    華盛頓 | 纽约 | 紐約 | 联合国 | 聯合國 | 洛杉矶 | 洛杉磯 | 旧金山 | 渥太华 | 多伦多 |
    墨西哥城 | 哈瓦那 | 巴西利亚 | 圣保罗 | 布宜诺斯艾利斯 | 利马 | 加拉加斯 | 内罗毕 |
    亚的斯亚贝巴 | 约翰内斯堡 | 拉各斯 | 堪培拉 | 悉尼 | 雪梨 | 墨尔本 | 惠灵顿 | 槟城 | 新山 |
    怡保 | 古晋 | 亚庇 | 平昌 | 沈陽 | 桃園 | 新竹 | 台南 | 花蓮 | 珠海 | 佛山 | 东莞 | 宁波 |
    无锡 | 雄安
  `),
};
