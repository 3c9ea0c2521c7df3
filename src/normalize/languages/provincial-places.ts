import { words } from './word-lists.ts';

/**
 * Seats of provinces and other towns that open datelines in the provinces' own news, as their press prints them. Names and
 * spellings only; names that are common words in their language are left out.
 */
export const PROVINCIAL_PLACES: readonly string[] = words(`
  Najaf | Karbala | Basra | Mosul | Kirkuk | Erbil | Sulaymaniyah | Sulaimani | Duhok | Dohuk | Halabja | Ramadi | Fallujah | Tikrit | Samarra | Baqubah | Baquba | Hillah | Diwaniyah |
  Samawah | Nasiriyah | Amarah |   Sinjar | Tal Afar | Hawija | Anbar | Diyala | Nineveh | Babil | Dhi Qar | Maysan | Muthanna | Wasit | Aleppo | Homs | Hama | Latakia | Tartous | Idlib |
  Deir Ezzor | Deir al-Zour | Raqqa | Hasakah | Daraa | Sweida | Quneitra | Qamishli | Tripoli | Sidon |   Zahle | Baalbek | Nabatieh | Byblos | Jounieh | Irbid | Zarqa | Aqaba | Madaba | Karak |  
  Nablus | Hebron | Jenin | Bethlehem | Jericho | Tulkarm | Qalqilya | Khan Younis | Rafah | Haifa | Beersheba | Nazareth | Ashdod | Eilat | Jeddah | Mecca | Makkah | Medina | Madinah | Dammam | Abha |
  Tabuk |   Buraidah | Jazan | Najran | Taif | Aden | Taiz | Hodeidah | Marib | Mukalla | Sharjah | Ajman | Fujairah | Ras Al Khaimah | Al Ain | Salalah | Sohar | Nizwa | Manama | Muharraq |
  Mashhad | Isfahan | Esfahan | Shiraz | Tabriz | Ahvaz | Kerman | Kermanshah | Qom | Yazd | Rasht |   Gorgan | Zahedan | Hamedan | Hamadan | Urmia | Ardabil | Zanjan | Sanandaj | Arak | Ilam | Bushehr |
  Bandar Abbas | Birjand | Bojnord | Semnan | Qazvin | Karaj | Shahrekord | Yasuj | Khorramabad | Abadan | Herat | Kandahar | Mazar-i-Sharif | Jalalabad | Kunduz | Bamyan | Ghazni | Peshawar | Quetta |
  Multan | Faisalabad | Rawalpindi | Gilgit | Muzaffarabad | Hyderabad | Sukkur | Alexandria | Luxor | Aswan | Port Said | Suez | Ismailia | Giza | Benghazi | Misrata | Sfax | Sousse | Oran | Constantine |
  Rabat | Casablanca | Fez | Marrakesh | Marrakech | Tangier | Agadir | Omdurman | Port Sudan | Hargeisa | Mombasa | Kisumu | Nakuru | Eldoret | Garissa | Gulu | Mbarara | Kasese | Jinja | Arusha | Mwanza |
  Zanzibar | Kano | Kaduna | Ibadan | Port Harcourt | Enugu |   Maiduguri | Lokoja | Calabar | Benin City | Kumasi | Tamale | Bulawayo | Lusaka | Ndola | Blantyre | Lilongwe | Bloemfontein | Gqeberha |
  Baguio City | Cebu City | Davao City | Iloilo City | Zamboanga City | Cagayan de Oro City | Tacloban City | Legazpi City | Quezon City | Penang | Ipoh | Taiping | Melaka | Alor Setar | Kuantan | Kota Bharu |
  Adana | Adıyaman | Afyonkarahisar | Ağrı | Aksaray | Amasya | Antalya | Ardahan | Artvin | Aydın | Balıkesir | Bartın |   Bayburt | Bilecik | Bingöl | Bitlis | Bolu | Burdur | Bursa | Çanakkale | Çankırı |
  Çorum | Denizli | Diyarbakır | Düzce | Edirne | Elazığ | Erzincan | Erzurum | Eskişehir | Gaziantep | Giresun | Gümüşhane | Hakkari | Hatay | Iğdır | Isparta | İzmir | Kahramanmaraş | Karabük | Karaman |
  Kars | Kastamonu | Kayseri | Kilis | Kırıkkale | Kırklareli | Kırşehir | Kocaeli | Konya | Kütahya | Malatya | Manisa | Mardin | Mersin | Muğla | Muş | Nevşehir | Niğde | Osmaniye | Rize | Sakarya | Samsun |
  Şanlıurfa | Siirt | Sinop | Sivas | Şırnak | Tekirdağ | Tokat | Trabzon | Tunceli | Uşak | Yalova | Yozgat | Zonguldak |
  النجف الأشرف | الناصرية | السماوة | الديوانية | الحلة | الكوت |   ميسان | واسط | ذي قار | المثنى | بابل | الأنبار | صلاح الدين | نينوى | تكريت | بيجي | سنجار | تلعفر | حلبجة | زاخو | خانقين |
  طرطوس | الحسكة | السويداء | القنيطرة | القامشلي | منبج | زحلة | بعلبك | النبطية | جبيل | جونية | عكار | إربد | الزرقاء | العقبة | مادبا | الكرك | السلط | المفرق | جرش | عجلون |   الطفيلة | طولكرم | قلقيلية |
  سلفيت | أريحا | طوباس | الدمام | المدينة المنورة | مكة | أبها | تبوك |   بريدة | عنيزة | جازان | نجران | الطائف | الأحساء | المكلا | عتق | سيئون | إب | ذمار | صعدة |   عجمان | الفجيرة | رأس الخيمة |  
  صلالة | صحار | نزوى | المحرق | أسوان | الأقصر | بورسعيد | السويس | الإسماعيلية | المنصورة | طنطا | الزقازيق | الفيوم | المنيا | أسيوط | سوهاج | قنا | دمياط | كفر الشيخ | مصراتة | سبها | سرت | صفاقس | سوسة |
  القيروان | بنزرت | قابس | وهران | قسنطينة | عنابة | فاس | مراكش | طنجة | أكادير | وجدة | مكناس | أم درمان | بورتسودان |   نيالا | الفاشر | كسلا |
  مشهد | اصفهان | شیراز | تبریز | اهواز | کرمان | کرمانشاه | یزد | رشت | ساری | گرگان | زاهدان | همدان | ارومیه | اردبیل | زنجان | سنندج | اراک | ایلام | بوشهر | بندرعباس | بیرجند | بجنورد | سمنان | قزوین | کرج |
  شهرکرد | یاسوج | خرم‌آباد | آبادان | بندرانزلی | کاشان | نیشابور | سبزوار | مهریز | هرات | قندهار | مزار شریف | مزارشریف | جلال‌آباد | کندز | قندوز | بامیان | غزنی | جوزجان | فاریاب | بدخشان | تخار | بغلان | بلخ | سمنگان |
  سرپل | پروان | پنجشیر | کاپیسا | لغمان | کنر | نورستان | ننگرهار | لوگر | میدان وردک | پکتیا | پکتیکا | خوست | زابل | ارزگان | هلمند | فراه | نیمروز | بادغیس |   دایکندی |
  دہلی | ملتان | فیصل آباد | راولپنڈی | حیدرآباد | سکھر | گلگت | مظفر آباد | سیالکوٹ | گوجرانوالہ | سرگودھا | بہاولپور | ڈیرہ غازی خان | سوات | ایبٹ آباد | مردان |
  Нижний Новгород | Самара | Казань | Екатеринбург | Челябинск | Омск | Томск | Красноярск | Иркутск | Хабаровск | Владивосток | Якутск |   Уфа | Саратов | Волгоград | Воронеж | Краснодар | Ростов-на-Дону |
  Мурманск | Архангельск | Вологда | Тверь | Тула | Рязань | Смоленск | Калининград | Псков | Кострома | Ярославль | Барнаул | Кемерово | Тюмень | Сургут | Махачкала | Грозный | Элиста | Кызыл | Улан-Удэ |  
  Астана | Алматы | Шымкент | Түркістан | Атырау | Ақтөбе | Қарағанды | Бишкек | Ош | Душанбе | Ташкент | Самарканд | Бухара | Баку | Гянджа | Ереван | Гюмри | Ванадзор | Тбилиси | Батуми | Кутаиси |
  Бургас | Русе | Стара Загора | Плевен | Сливен | Банско | Велико Търново | Видин | Враца | Черкаси | Чернігів | Чернівці | Житомир | Івано-Франківськ | Хмельницький | Рівне | Тернопіль | Ужгород | Миколаїв | Кропивницький |
  Երևան | Գյումրի | Վանաձոր | ԵՐԵՎԱՆ | ԳՅՈՒՄՐԻ | ՎԱՆԱՁՈՐ | თბილისი | ბათუმი | ქუთაისი | Bakı | Gəncə | Sumqayıt | Lənkəran | Masallı | Toshkent | Samarqand | Buxoro | Xiva | Andijon |
  กรุงเทพฯ | กรุงเทพมหานคร | เชียงใหม่ | เชียงราย | นครราชสีมา | ขอนแก่น | อุบลราชธานี | อุดรธานี | สงขลา | ภูเก็ต | สุราษฎร์ธานี | นครศรีธรรมราช | พิษณุโลก | ชลบุรี | ระยอง | กาญจนบุรี |
  Ayaviri | Puno | Cusco | Arequipa | Trujillo | Piura | Iquitos | Sucre | Oruro | Potosí | Cochabamba | Tarija | Santa Cruz de la Sierra |     Tucumán | Neuquén | Ushuaia |   Valparaíso | Antofagasta |
  Temuco | Cuenca | Loja |   Cartagena | Barranquilla | Bucaramanga | Pereira | Maracaibo | Mérida | Oaxaca | Puebla | Veracruz | Tijuana | Chihuahua | Hermosillo | Culiacán | Morelia | Cancún | Xalapa | Huelva | Cádiz | Jaén |
  Almería | Badajoz | Cáceres | Burgos | Palencia | Zamora | Salamanca | Segovia | Ávila | Soria | Teruel | Huesca | Logroño | Vitoria | Lugo | Ourense | Pontevedra | Tudela | Castellón | Albacete | Ciudad Real |
  Muggia | Udine | Gorizia | Pordenone | Trieste | Belluno | Treviso | Vicenza | Rovigo | Mantova | Cremona | Brescia | Bergamo | Varese |   Lecco | Sondrio | Novara | Vercelli | Biella |   Cuneo | Savona | La Spezia |
  Piacenza | Reggio Emilia | Modena | Ferrara | Ravenna | Forlì | Rimini | Lucca | Pisa | Livorno | Grosseto | Arezzo | Terni | Viterbo | Rieti |   Frosinone | L’Aquila | Teramo | Pescara | Chieti | Campobasso | Isernia |
  Caserta | Benevento | Avellino | Salerno | Foggia | Brindisi | Lecce | Taranto |   Matera | Cosenza | Catanzaro | Crotone | Vibo Valentia | Messina | Siracusa | Ragusa | Caltanissetta | Enna | Agrigento | Trapani | Sassari | Nuoro | Oristano
`);
