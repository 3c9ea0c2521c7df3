import { words } from './word-lists.ts';

/** Cities that open datelines in languages that have no lexicon: Dutch, Polish, Czech, Slovak, Ukrainian, the Scandinavian ones … */
export const PLACES_OF_OTHERS: readonly string[] = words(`
  Amsterdam | Den Haag | Rotterdam | Utrecht | Eindhoven | Groningen | Maastricht | Brussel | Antwerpen | Gent | Brugge | Leuven |
  Warszawa | Kraków | Gdańsk | Wrocław | Poznań | Łódź | Katowice | Lublin | Szczecin | Białystok | Rzeszów | Praha | Brno | Ostrava | Plzeň |
  Olomouc | Bratislava | Košice | Київ | Kyjiw | Львів | Харків | Одеса | Дніпро | Запоріжжя | Вінниця | Луцьк | Полтава | Суми | Херсон | Мінск |
  Stockholm | Göteborg | Malmö | Uppsala | København | Aarhus | Odense | Oslo | Bergen | Trondheim | Stavanger | Tromsø | Helsinki | Tampere |
  Turku | Reykjavík | Tallinn | Riga | Vilnius | Kaunas | Budapest | Debrecen | Szeged | București | Cluj-Napoca | Iași | Timișoara | Constanța | Chișinău |
  Beograd | Novi Sad | Niš | Zagreb | Rijeka | Osijek | Sarajevo | Ljubljana | Maribor | Skopje | Podgorica | Priština | Tirana | София | Пловдив | Варна |
  Αθήνα | Θεσσαλονίκη | Λευκωσία | ΑΘΗΝΑ | ΘΕΣΣΑΛΟΝΙΚΗ | ΛΕΥΚΩΣΙΑ | Jakarta | Bandung | Surabaya | Medan | Makassar | Yogyakarta | Semarang | Denpasar |
  Palembang | Banda Aceh | Padang | Pekanbaru | Pontianak | Kuala Lumpur | Putrajaya | Kota Kinabalu | Kuching | George Town | Shah Alam | Johor Bahru |
  Hà Nội | TP.HCM | TP HCM | Đà Nẵng | Hải Phòng | Cần Thơ | Huế | Nairobi | Dar es Salaam | Dodoma | Kampala | Barcelona | Girona | Tarragona | Lleida |
  नई दिल्ली | नयी दिल्ली | दिल्ली | मुंबई | कोलकाता | चेन्नई | लखनऊ | पटना | भोपाल | जयपुर | रायपुर | रांची | देहरादून | शिमला | चंडीगढ़ | वाराणसी |
  कानपुर | आगरा | इंदौर | उज्जैन | ग्वालियर | जबलपुर | नागपुर | पुणे | अहमदाबाद | सूरत | गांधीनगर | गुवाहाटी | भुवनेश्वर | हैदराबाद | बेंगलुरु | बेंगलूरु |
  श्रीनगर | जम्मू | अमृतसर | लुधियाना | प्रयागराज | अयोध्या | गोरखपुर | मेरठ | नोएडा | गाजियाबाद | गुरुग्राम | फरीदाबाद | वाशिंगटन | लंदन | बीजिंग | काठमांडू | इस्लामाबाद |
  ঢাকা | চট্টগ্রাম | রাজশাহী | খুলনা | সিলেট | বরিশাল | কলকাতা | নয়াদিল্লি | काठमाडौं | ירושלים | תל אביב | חיפה |
  서울 | 부산 | 대구 | 인천 | 광주 | 대전 | 울산 | 세종 | 수원 | 제주 | 평양 | 도쿄 | 베이징 | 워싱턴 | 뉴욕 | 런던 | 파리 | 베를린 | 모스크바
`);

/** More cities of languages that have one. */
export const MORE_PLACES: readonly string[] = words(`
  Washington, D.C. | Washington DC | Washington, DC | Chicago | Houston | Boston | Atlanta | Miami | Dallas | Denver | Seattle | San Francisco | Philadelphia | Detroit |
  Phoenix | Las Vegas | Minneapolis | New Orleans | Sacramento | Montreal | Vancouver | Calgary | Edinburgh | Glasgow | Belfast | Cardiff | Manchester |
  Liverpool | Birmingham | Brisbane | Perth | Adelaide | Hobart | Auckland | Christchurch | Suva | Apia | Port Moresby | Cape Town | Durban |
  Lusaka | Lilongwe | Windhoek | Gaborone | Maseru | Mbabane | Maputo | Luanda | Kampala | Dar es Salaam | Dodoma | Juba | Asmara | Djibouti | Freetown |
  Monrovia | Banjul | Dakar | Bamako | Niamey | N'Djamena | Abidjan | Yaounde | Douala | Bangui | Brazzaville | Libreville | Antananarivo |
  Port Louis | Rabat | Casablanca | Kolkata | Calcutta | Chennai | Bengaluru | Bangalore | Hyderabad | Ahmedabad | Pune | Lucknow | Patna | Jaipur | Bhopal | Chandigarh |
  Srinagar | Jammu | Guwahati | Thiruvananthapuram | Kochi | Bhubaneswar | Ranchi | Raipur | Dehradun | Peshawar | Quetta | Rawalpindi | Multan | Faisalabad | Male |
  Thimphu | Ulaanbaatar | Pyongyang | Phnom Penh | Vientiane | Naypyitaw | Dili | Bandar Seri Begawan | Ho Chi Minh City | Osaka | Hiroshima | Busan |
  Guangzhou | Shenzhen | Wuhan | Chengdu | Chongqing | Lhasa | Urumqi | Macao | Astana | Almaty | Bishkek | Dushanbe | Ashgabat | Chisinau | Ljubljana |
  Skopje | Pristina | Podgorica | Tirana | Bratislava | Reykjavik | Luxembourg | Monaco | Valletta | Strasbourg | Zurich | Munich | Hamburg | Cologne |
  Barcelona | Naples | Turin | Krakow | Kharkiv | Odesa | Odessa | Lviv | Dnipro | Mariupol | Kherson | Zaporizhzhia | Donetsk | Sevastopol | St. Petersburg | Aleppo |
  Homs | Idlib | Latakia | Mosul | Basra | Erbil | Najaf | Karbala | Kirkuk | Aden | Taiz | Hodeidah | Benghazi | Alexandria | Sharm el-Sheikh | Nablus | Hebron | Bethlehem | Jenin |
  Khan Younis | Rafah | Gaza City | Haifa | Beersheba | Tyre | Sidon | Mashhad | Isfahan | Tabriz | Shiraz | Qom | Ahvaz | Bandar Abbas | Kandahar | Herat | Mazar-i-Sharif |
  Panama City | San Salvador | Tegucigalpa | Managua | Guatemala City | Port-au-Prince | Kingston | Bridgetown | Port of Spain | Georgetown | Paramaribo | Quito |
  La Paz | Asuncion | Montevideo | Sao Paulo | Rio de Janeiro | Brasilia | Bogotá | Kingston |
  Oldenburg | Göttingen | Hildesheim | Cottbus | Gera | Jena | Zwickau | Dessau | Stralsund | Greifswald | Koblenz | Bayreuth | Bamberg | Ingolstadt | Landshut | Rosenheim | Kempten |
  Villach | Wels | Steyr | Winterthur | Biel | Chur | Schaffhausen | Wuppertal | Krefeld | Mönchengladbach | Oberhausen | Gelsenkirchen | Paderborn | Siegen | Bremerhaven | Emden |
  Kiew | Kyjiw | Charkiw | Odessa | Belgrad | Sarajevo | Bukarest | Kopenhagen | Neu-Delhi | Shanghai | Seoul | Mexiko-Stadt | Rio de Janeiro | Addis Abeba | Nairobi | Tunis | Tripolis | Damaskus | Aleppo | Riad | Doha | Dubai | Bangkok | Hanoi | Singapur | Jakarta | Manila | Sydney | Canberra |
  Lorient | Quimper | Vannes | Saint-Brieuc | Brest | Saint-Nazaire | Saint-Malo | Angers | Le Mans | Laval | Caen | Cherbourg | Le Havre | Amiens | Reims | Troyes | Metz | Mulhouse | Colmar |
  Besançon | Dijon | Auxerre | Nevers | Bourges | Orléans | Poitiers | Niort | La Rochelle | Limoges | Clermont-Ferrand | Saint-Étienne | Annecy | Chambéry | Valence | Avignon | Nîmes | Perpignan |
  Toulon | Cannes | Bastia | Ajaccio | Pau | Bayonne | Biarritz | Tarbes | Albi | Rodez | Charleroi | Namur | Mons | Fribourg | Neuchâtel | Sion | Nouméa | Papeete | Cayenne | Pointe-à-Pitre | Antananarivo |
  Badajoz | Zamora | Palencia | Segovia | Soria | Ávila | Guadalajara | Irún | Marbella | Elche | Jerez | Ferrol | Cáceres | Mérida | Salamanca | León | Burgos | Logroño | Santander | Gijón | A Coruña | La Coruña | Lugo | Ourense | Pontevedra | Santiago de Compostela | Vitoria | Vitoria-Gasteiz | Huesca | Teruel | Lleida | Tarragona |
  Girona | Castellón | Albacete | Ciudad Real | Cuenca | Almería | Jaén | Cádiz | Huelva | Palma | Palma de Mallorca | Las Palmas de Gran Canaria | Santa Cruz de Tenerife | Ceuta | Melilla | Arequipa | Cusco | Trujillo | Cochabamba | Santa Cruz |
  Sucre | Barranquilla | Cartagena | Bucaramanga | Maracaibo | Puebla | Tijuana | Ciudad Juárez | Oaxaca | Mendoza | La Plata | Mar del Plata | Valparaíso | Concepción | Antofagasta | Nueva Delhi | Pekín | Seúl | Estocolmo | Copenhague | Varsovia | Praga |
  Ferrara | Ravenna | Forlì | Reggio Emilia | Piacenza | Cremona | Mantova | Como | Varese | Lecco | Monza | Pavia | Novara | Asti | Cuneo | Alessandria | Savona | Imperia | La Spezia | Massa | Lucca | Pisa | Livorno | Grosseto | Arezzo | Prato | Pistoia | Terni | Viterbo | Latina |
  Frosinone | Rieti | L'Aquila | Teramo | Chieti | Foggia | Lecce | Brindisi | Matera | Cosenza | Crotone | Trapani | Agrigento | Ragusa | Caltanissetta | Enna | Sassari | Nuoro | Oristano | Belluno | Treviso | Rovigo | Pordenone | Gorizia | Stoccolma | Copenaghen | Praga |
  Santos | Niterói | Ribeirão Preto | Uberlândia | Londrina | Joinville | Braga | Aveiro | Viseu | Leiria | Setúbal | Évora | Beja | Bragança | Guarda | Viana do Castelo | Estocolmo | Copenhaga | Varsóvia | Praga | Nova Deli | Nova Délhi | Cidade do México | Cidade da Praia |
  Вильнюс | Лиссабон | Стокгольм | Хельсинки | Осло | Копенгаген | Белград | София | Бухарест | Будапешт | Братислава | Любляна | Загреб | Скопье | Приштина | Тирана | Никосия | Тель-Авив | Эр-Рияд | Доха | Дубай | Абу-Даби | Нью-Дели | Исламабад | Дели | Токио | Сеул | Пхеньян |
  Ханой | Бангкок | Сингапур | Джакарта | Манила | Канберра | Сидней | Оттава | Мехико | Гавана | Каракас | Бразилиа | Буэнос-Айрес | Сантьяго | Претория | Найроби | Аддис-Абеба | Алжир | Тунис | Триполи | Бамако | Запорожье | Мелитополь | Мариуполь | Николаев | Днепр |
  إربد | الزرقاء | العقبة | السلط | جرش | طنجة | فاس | مراكش | أغادير | مكناس | وجدة | تطوان | صفاقس | سوسة | وهران | قسنطينة | عنابة | مصراتة | سبها | أسوان | الأقصر | المنصورة | طنطا | بورسعيد | السويس | أم درمان | بورتسودان | الأبيض | نيالا | المكلا | سيئون | إب | الناصرية | العمارة | كركوك | أوسلو | ستوكهولم | أثينا | وارسو | براغ | بودابست | بوخارست | كانبيرا | سيول | مانيلا | جاكرتا | بانكوك |
  Girne | Gazimağusa | Şanghay | Şam | Halep | Musul | Kerkük | Tiflis | Erivan | Kiev | Varşova | Bükreş | Budapeşte | Prag | Brüksel | Strazburg | Cenevre | Zürih | Madrid | Lizbon | Stockholm | Kopenhag | Helsinki | Tokyo | Seul | Yeni Delhi | İslamabad | Kabil | Doha | Riyad | Dubai | Beytüllahim | Nablus
`);
