/**
 * Seas, rivers, mountains, islands and regions people write about that GeoNames' list of towns and
 * first-level regions does not have. Ours, from common knowledge; positions are the middle, or for
 * a river a point half-way down, good to half a degree (a continent: to five).
 *
 * kind | how well known (A as a city of 50 million people, B of 5, C of 0.5) | longitude latitude |
 * country if it lies in one | English | Ukrainian | Russian | other names
 */
export const OWN_PLACES = `
continent|A|15 50||Europe|Європа|Европа|
continent|A|90 45||Asia|Азія|Азия|
continent|A|20 5||Africa|Африка|Африка|
continent|A|-100 45||North America|Північна Америка|Северная Америка|
continent|A|-60 -15||South America|Південна Америка|Южная Америка|
continent|A|140 -20||Oceania|Океанія|Океания|
continent|B|0 -85||Antarctica|Антарктида|Антарктида|Antarctic;Антарктика
region|B|0 80||Arctic|Арктика|Арктика|Arctic Circle;High Arctic;Заполярье;Заполяр'я
region|B|70 50||Eurasia|Євразія|Евразия|
region|A|45 30||Middle East|Близький Схід|Ближний Восток|Mideast;Near East;Middle-East
region|B|-85 10||Latin America|Латинська Америка|Латинская Америка|
region|B|-86 14||Central America|Центральна Америка|Центральная Америка|
region|B|-72 17||Caribbean|Кариби|Карибы|West Indies;Caribbean islands
region|B|66 43||Central Asia|Центральна Азія|Центральная Азия|Средняя Азия;Середня Азія
region|B|78 22||South Asia|Південна Азія|Южная Азия|Indian subcontinent;Southern Asia;Индостан
region|B|110 5||Southeast Asia|Південно-Східна Азія|Юго-Восточная Азия|South-East Asia;South East Asia
region|B|118 35||East Asia|Східна Азія|Восточная Азия|Northeast Asia
region|B|45 25||Arabian Peninsula|Аравійський півострів|Аравийский полуостров|Arabia;Аравия;Аравія
region|B|15 28||North Africa|Північна Африка|Северная Африка|Northern Africa
region|B|0 12||West Africa|Західна Африка|Западная Африка|Western Africa
region|B|36 2||East Africa|Східна Африка|Восточная Африка|Eastern Africa
region|C|20 2||Central Africa|Центральна Африка|Центральная Африка|
region|C|24 -22||Southern Africa|Південь Африки|Юг Африки|
region|B|20 0||Sub-Saharan Africa|Африка на південь від Сахари|Африка южнее Сахары|
region|B|5 15||Sahel|Сахель|Сахель|Sahel region
region|C|3 32||Maghreb|Магриб|Магриб|
region|B|45 8||Horn of Africa|Африканський Ріг|Африканский Рог|
region|C|29 -2||Great Lakes region|||African Great Lakes
region|C|36 33||Levant|Левант|Левант|
region|B|21 43||Balkans|Балкани|Балканы|Balkan Peninsula;Southeast Europe;Southeastern Europe;South-Eastern Europe;Western Balkans
region|B|25 57||Baltic states|країни Балтії|страны Балтии|Baltics;Baltic countries;Прибалтика
region|B|16 62||Scandinavia|Скандинавія|Скандинавия|
region|C|18 64||Nordic countries|країни Північної Європи|страны Северной Европы|
region|B|4 48||Western Europe|Західна Європа|Западная Европа|West Europe
region|B|30 49||Eastern Europe|Східна Європа|Восточная Европа|East Europe
region|B|18 48||Central Europe|Центральна Європа|Центральная Европа|
region|C|15 62||Northern Europe|Північна Європа|Северная Европа|
region|C|12 42||Southern Europe|Південна Європа|Южная Европа|
region|B|45 42||Caucasus|Кавказ|Кавказ|
region|C|45 41||South Caucasus|Південний Кавказ|Южный Кавказ|Transcaucasia;Закавказзя;Закавказье
region|C|44 43.2|RU|North Caucasus|Північний Кавказ|Северный Кавказ|
region|C|-4 40||Iberian Peninsula|Піренейський півострів|Пиренейский полуостров|Iberia
region|C|127.5 38||Korean Peninsula|Корейський півострів|Корейский полуостров|
region|C|5.5 51||Benelux|Бенілюкс|Бенилюкс|Low Countries
region|C|160 -8||Melanesia|Меланезія|Меланезия|
region|C|-155 -15||Polynesia|Полінезія|Полинезия|
region|C|-160 -5||Pacific Islands|||South Pacific;Pacific island nations
region|B|38 48|UA|Donbas|Донбас|Донбасс|Donbass;Donets Basin;Donbas region;Donbass region
region|C|29.5 47.2|MD|Transnistria|Придністров'я|Приднестровье|Transdniestria;Trans-Dniester;Transdniester;Pridnestrovie
region|C|28.6 46.2|MD|Gagauzia|Гагаузія|Гагаузия|
region|C|24.5 49.5|UA|Western Ukraine|Західна Україна|Западная Украина|West Ukraine
region|C|33 47|UA|Southern Ukraine|Південна Україна|Южная Украина|South Ukraine
region|C|38 49|UA|Eastern Ukraine|Східна Україна|Восточная Украина|East Ukraine
region|C|31.5 49.5|UA|Central Ukraine|Центральна Україна|Центральная Украина|
region|C|24.5 49.3|UA|Galicia|Галичина|Галиция|Halychyna
region|C|25 50.7|UA|Volhynia|Волинь|Волынь|Volyn
region|C|25.9 48.2||Bukovina|Буковина|Буковина|Bukovyna
region|C|28.5 45.7|UA|Budjak|Буджак|Буджак|Southern Bessarabia
region|C|28.5 46.8||Bessarabia|Бессарабія|Бессарабия|
region|C|27 51.5||Polesia|Полісся|Полесье|Polissia;Polesie
region|C|33.8 46.1|UA|Tavria|Таврія|Таврия|
region|C|36.5 50|UA|Sloboda Ukraine|Слобожанщина|Слобожанщина|Slobozhanshchyna;Слобідська Україна
region|C|27.5 49|UA|Podolia|Поділля|Подолье|Podillia;Podilia
region|C|24.5 48.8|UA|Prykarpattia|Прикарпаття|Прикарпатье|
region|C|23.3 48.4|UA|Transcarpathia|Закарпаття|Закарпатье|Zakarpattia
region|C|36.5 47|UA|Azov region|Приазов'я|Приазовье|Pryazovia
region|C|31.5 46.8|UA|Black Sea region|Причорномор'я|Причерноморье|
region|C|39.5 45.3|RU|Kuban|Кубань|Кубань|Kuban region
island|C|35.08 47.83|UA|Khortytsia|Хортиця|Хортица|
lake|C|45.3 40.35|AM|Lake Sevan|Севан|Севан|
region|C|30 59.5|RU|Ingria|Інгерманландія|Ингерманландия|
region|C|44 49|RU|Southern Russia|||South Russia
region|C|31 4.8|SS|Equatoria|||
region|C|28 8.5|SS|Bahr el Ghazal|||Bahr al Ghazal
region|B|-85 20||Americas|||
region|C|-88 33|US|American South|||Southern United States;Southern states
region|C|-74 43|US|Northeastern United States|||
region|C|-110 35|US|American Southwest|||Southwestern United States
region|C|-106 42|US|American West|||Western United States
region|C|29.6 45.1||Danube Delta|Дельта Дунаю|Дельта Дуная|
region|C|36 1|KE|Rift Valley|||
region|C|-3 51|GB|South West England|||Southwest England;South-West England
region|C|-0.5 51.2|GB|South East England|||South-East England
region|C|-1.6 54.9|GB|North East England|||North-East England
region|C|-2.7 53.8|GB|North West England|||North-West England
region|C|-2 52.5|GB|West Midlands|||
region|C|-1 53|GB|East Midlands|||
region|C|0.6 52.4|GB|East Anglia|||
region|C|-118.4 34.2|US|San Fernando Valley|||
region|C|-122 49.2|CA|Fraser Valley|||
region|C|-114 53|CA|Western Canada|||
region|B|24.5 13.5|SD|Darfur|Дарфур|Дарфур|Darfur region
region|C|30 11.5|SD|Kordofan|Кордофан|Кордофан|
region|B|76 34.5||Kashmir|Кашмір|Кашмир|Kashmir Valley;Indian-administered Kashmir;Pakistan-administered Kashmir
region|C|77.5 34.2|IN|Ladakh|Ладакх|Ладакх|
region|B|35.25 32|PS|West Bank|Західний берег|Западный берег|Західний берег річки Йордан;Западный берег реки Иордан;Cisjordan
region|B|34.4 31.4|PS|Gaza Strip|Сектор Гази|Сектор Газа|Gaza
region|C|35.25 31.8|PS|East Jerusalem|Східний Єрусалим|Восточный Иерусалим|
region|C|35.8 33|SY|Golan Heights|Голанські висоти|Голанские высоты|Golan
region|C|34.8 30.8|IL|Negev|Негев|Негев|Negev Desert
region|C|35.4 32.9|IL|Galilee|Галілея|Галилея|
region|C|34 29.5|EG|Sinai|Синай|Синай|Sinai Peninsula;Синайський півострів;Синайский полуостров
region|B|43 36.5||Kurdistan|Курдистан|Курдистан|
region|B|44.3 36.2|IQ|Iraqi Kurdistan|Іракський Курдистан|Иракский Курдистан|Kurdistan Region;Kurdish region
region|C|40 36.3|SY|Rojava|Рожава|Рожава|
region|C|42.5 33.4||Mesopotamia|Месопотамія|Месопотамия|
region|C|44.5 33|IQ|Sunni Triangle|||
region|C|40 24|SA|Hejaz|Хіджаз|Хиджаз|Hijaz
region|B|39 13.8|ET|Tigray|Тиграй|Тыграй|Tigray Region;Тигрей
region|C|43.5 7|ET|Ogaden|Огаден|Огаден|
region|C|45.5 9.8|SO|Somaliland|Сомаліленд|Сомалиленд|
region|C|49 9|SO|Puntland|Пунтленд|Пунтленд|
region|C|43.5 42.3|GE|South Ossetia|Південна Осетія|Южная Осетия|Tskhinvali region
region|C|41 43|GE|Abkhazia|Абхазія|Абхазия|
region|B|46.7 39.9|AZ|Nagorno-Karabakh|Нагірний Карабах|Нагорный Карабах|Nagorno Karabakh;Karabakh;Artsakh;Карабах
region|C|45.4 39.3|AZ|Nakhchivan|Нахічевань|Нахичевань|Nakhichevan
region|C|33.5 35.3|CY|Northern Cyprus|Північний Кіпр|Северный Кипр|North Cyprus
region|C|100.1 20.3||Golden Triangle|||
region|C|65.5 28||Balochistan|Белуджистан|Белуджистан|Baluchistan;Balochistan region
region|C|74 31||Punjab|Пенджаб|Пенджаб|Punjab region
region|C|88 24||Bengal|Бенгалія|Бенгалия|
region|B|88 31|CN|Tibet|Тибет|Тибет|Xizang
region|B|86 41|CN|Xinjiang|Сіньцзян|Синьцзян|East Turkestan;Xinjiang Uyghur
region|C|125 45|CN|Manchuria|Маньчжурія|Маньчжурия|
region|C|113.5 22.7|CN|Pearl River Delta|||Greater Bay Area
region|B|100 62|RU|Siberia|Сибір|Сибирь|Сибір
region|C|135 60|RU|Russian Far East|Далекий Схід|Дальний Восток|
region|C|60 58|RU|Urals|Урал|Урал|Urals region
region|C|47 53|RU|Volga|Поволжя|Поволжье|Volga region
region|C|105 53|RU|Transbaikal|Забайкалля|Забайкалье|Transbaikalia
region|C|25 68||Lapland|Лапландія|Лапландия|Sápmi
region|C|17 50||Silesia|Сілезія|Силезия|
region|C|17.5 54.3|PL|Pomerania|Помор'я|Померания|
region|C|21 53.8|PL|Masuria|Мазури|Мазуры|Mazury
region|C|17 49.3|CZ|Moravia|Моравія|Моравия|
region|C|14.5 49.9|CZ|Bohemia|Богемія|Богемия|
region|C|24 46.5|RO|Transylvania|Трансильванія|Трансильвания|
region|C|21.3 45.5||Banat|Банат|Банат|
region|C|28.2 44.3|RO|Dobruja|Добруджа|Добруджа|Dobrogea
region|C|25 41.5||Thrace|Фракія|Фракия|
region|C|22 37.5|GR|Peloponnese|Пелопоннес|Пелопоннес|
region|C|16.5 43.5|HR|Dalmatia|Далмація|Далмация|
region|C|14 45.2||Istria|Істрія|Истрия|
region|C|19.9 45.3|RS|Vojvodina|Воєводина|Воеводина|
region|C|20.5 43|RS|Sandžak|Санджак|Санджак|Sandzak
region|C|18 44.7|BA|Republika Srpska|Республіка Сербська|Республика Сербская|
region|C|11 46.5||Tyrol|Тіроль|Тироль|Tirol;South Tyrol
region|C|8 48.2|DE|Black Forest|Шварцвальд|Шварцвальд|Schwarzwald
region|C|7.3 51.5|DE|Ruhr|Рур|Рур|Ruhr area;Ruhr valley
region|C|12 52|DE|East Germany|Східна Німеччина|Восточная Германия|Eastern Germany
region|C|8 51|DE|West Germany|Західна Німеччина|Западная Германия|Western Germany
region|C|7.5 48.3|FR|Alsace|Ельзас|Эльзас|Alsace-Lorraine
region|C|6 43.5|FR|French Riviera|Французька Рив'єра|Французская Ривьера|Côte d'Azur;Riviera
region|C|-2 43||Basque Country|Країна Басків|Страна Басков|
region|C|4 51|BE|Flanders|Фландрія|Фландрия|Flanders region
region|C|-1.5 53||Midlands|||English Midlands;West Midlands region
region|C|-4.5 57|GB|Scottish Highlands|||Highlands of Scotland
region|C|-1.5 53.8|GB|Yorkshire|Йоркшир|Йоркшир|
region|C|15.5 40.5|IT|Mezzogiorno|||Southern Italy
region|B|-71 44|US|New England|Нова Англія|Новая Англия|
region|B|-93 42|US|Midwest|Середній Захід|Средний Запад|American Midwest;Upper Midwest
region|C|-86 33|US|Deep South|||
region|C|-98 40|US|Great Plains|Великі рівнини|Великие равнины|
region|C|-122 46|US|Pacific Northwest|||
region|C|-81 37.5|US|Appalachia|Аппалачія|Аппалачия|
region|C|-84 42|US|Rust Belt|||
region|B|-122 37.4|US|Silicon Valley|Кремнієва долина|Кремниевая долина|Силиконовая долина
region|C|-122.2 37.8|US|San Francisco Bay Area|||Bay Area
region|C|-118.5 34.2|US|Southern California|||SoCal
region|C|-121 39|US|Northern California|||NorCal
region|C|-120 37|US|Central Valley|||San Joaquin Valley
region|C|-81 25|US|Florida Keys|Флорида-Кіс|Флорида-Кис|
region|C|-86 30.6|US|Florida Panhandle|||
region|C|-101 35.2|US|Texas Panhandle|||
region|C|-98 26.3|US|Rio Grande Valley|||
region|C|-90.5 34|US|Mississippi Delta|||
region|C|-89.5 30.2|US|Gulf Coast|||U.S. Gulf Coast
region|C|-71 42|US|East Coast|||U.S. East Coast;Eastern Seaboard
region|C|-121 40|US|West Coast|||U.S. West Coast
region|C|-77.5 39|US|Northern Virginia|||
region|C|-80.5 38||Ohio Valley|||
region|C|-63 46|CA|Atlantic Canada|||Maritimes;Maritime provinces
region|C|-90 20.5|MX|Yucatán Peninsula|Юкатан|Юкатан|Yucatan Peninsula;Yucatan
region|C|-68 -44||Patagonia|Патагонія|Патагония|
region|C|-60 -5||Amazonia|Амазонія|Амазония|Amazon rainforest;Amazon Basin;Amazon region;Amazon jungle
region|C|-60 -22||Gran Chaco|Гран-Чако|Гран-Чако|
region|C|-57 -18|BR|Pantanal|Пантанал|Пантанал|
region|C|145 -25|AU|Outback|||Australian Outback
region|C|121 15.5|PH|Central Luzon|||
region|C|123.5 10.8|PH|Visayas|Вісайські острови|Висайские острова|
region|C|107 14||Indochina|Індокитай|Индокитай|
region|C|105.8 10|VN|Mekong Delta|Дельта Меконгу|Дельта Меконга|
region|C|6 5|NG|Niger Delta|Дельта Нігеру|Дельта Нигера|
region|C|8 10|NG|Middle Belt|||
region|C|7 6|NG|Biafra|Біафра|Биафра|
region|C|29 -1.5|CD|Kivu|Ківу|Киву|
region|C|26 -10|CD|Katanga|Катанга|Катанга|
region|C|14 26|LY|Fezzan|Феццан|Феццан|
region|C|22 31|LY|Cyrenaica|Кіренаїка|Киренаика|
region|C|13.5 32|LY|Tripolitania|||
region|C|23.2 -17.9|NA|Caprivi Strip|||
region|C|28 -32|ZA|Transkei|||
region|C|60 36|IR|Khorasan|Хорасан|Хорасан|
region|C|36.5 39||Anatolia|Анатолія|Анатолия|Asia Minor
region|C|39.5 37.5|TR|Southeastern Anatolia|||
region|C|72 40.5||Fergana Valley|Ферганська долина|Ферганская долина|Ferghana Valley
region|C|73 38.5||Pamir|Памір|Памир|Pamirs;Pamir Mountains
region|C|104 17|TH|Isan|||Northeastern Thailand
region|C|93 26|IN|Northeast India|||Northeastern India
region|C|76 30|IN|North India|||Northern India
region|C|77.2 28.6|IN|National Capital Region|||Delhi NCR
region|C|141 38.5|JP|Tohoku|Тохоку|Тохоку|Tōhoku
region|C|139.7 36|JP|Kanto|Канто|Канто|Kantō
region|C|135.5 34.9|JP|Kansai|Кансай|Кансай|
sea|B|34 43||Black Sea|Чорне море|Чёрное море|
sea|C|36.5 46||Sea of Azov|Азовське море|Азовское море|Azov Sea
sea|B|18 35||Mediterranean Sea|Середземне море|Средиземное море|Mediterranean;Середземномор'я;Средиземноморье;eastern Mediterranean
sea|C|25 39||Aegean Sea|Егейське море|Эгейское море|Aegean
sea|C|16 43||Adriatic Sea|Адріатичне море|Адриатическое море|Adriatic;Адріатика;Адриатика
sea|C|19 38||Ionian Sea|Іонічне море|Ионическое море|
sea|C|12 40||Tyrrhenian Sea|Тірренське море|Тирренское море|
sea|C|28.2 40.7|TR|Sea of Marmara|Мармурове море|Мраморное море|Marmara Sea
sea|B|19 58||Baltic Sea|Балтійське море|Балтийское море|Baltic;Балтика
sea|B|3 56||North Sea|Північне море|Северное море|
sea|C|-5 53.5||Irish Sea|Ірландське море|Ирландское море|
sea|B|51 42||Caspian Sea|Каспійське море|Каспийское море|Caspian;Каспій;Каспий
sea|B|38 20||Red Sea|Червоне море|Красное море|
sea|B|51 27||Persian Gulf|Перська затока|Персидский залив|Arabian Gulf
sea|C|48 12.5||Gulf of Aden|Аденська затока|Аденский залив|
sea|C|58.5 25||Gulf of Oman|Оманська затока|Оманский залив|
sea|B|65 15||Arabian Sea|Аравійське море|Аравийское море|
sea|B|88 15||Bay of Bengal|Бенгальська затока|Бенгальский залив|
sea|C|96 11||Andaman Sea|Андаманське море|Андаманское море|
sea|B|114 12||South China Sea|Південнокитайське море|Южно-Китайское море|West Philippine Sea
sea|C|125 29||East China Sea|Східнокитайське море|Восточно-Китайское море|
sea|C|123 35.5||Yellow Sea|Жовте море|Жёлтое море|
sea|C|135 40||Sea of Japan|Японське море|Японское море|East Sea
sea|C|150 55||Sea of Okhotsk|Охотське море|Охотское море|
sea|C|-178 58||Bering Sea|Берингове море|Берингово море|
sea|C|132 18||Philippine Sea|Філіппінське море|Филиппинское море|
sea|C|112 -5||Java Sea|Яванське море|Яванское море|
sea|C|122 3||Celebes Sea|Море Сулавесі|Море Сулавеси|
sea|C|120 9||Sulu Sea|Море Сулу|Море Сулу|
sea|C|135 -9||Arafura Sea|Арафурське море|Арафурское море|
sea|C|126 -12||Timor Sea|Тиморське море|Тиморское море|
sea|C|155 -15||Coral Sea|Коралове море|Коралловое море|
sea|C|160 -40||Tasman Sea|Тасманове море|Тасманово море|
sea|C|40 75||Barents Sea|Баренцове море|Баренцево море|
sea|C|70 75|RU|Kara Sea|Карське море|Карское море|
sea|C|125 75|RU|Laptev Sea|Море Лаптєвих|Море Лаптевых|
sea|C|38 65.5|RU|White Sea|Біле море|Белое море|
sea|C|3 67||Norwegian Sea|Норвезьке море|Норвежское море|
sea|C|-8 77||Greenland Sea|Гренландське море|Гренландское море|
sea|C|-55 57||Labrador Sea|Море Лабрадор|Море Лабрадор|
sea|C|-145 72||Beaufort Sea|Море Бофорта|Море Бофорта|
sea|C|-170 69||Chukchi Sea|Чукотське море|Чукотское море|
sea|B|-75 15||Caribbean Sea|Карибське море|Карибское море|
sea|C|-65 28||Sargasso Sea|Саргасове море|Саргассово море|
sea|C|-45 -72||Weddell Sea|Море Ведделла|Море Уэдделла|
sea|C|-175 -75||Ross Sea|Море Росса|Море Росса|
sea|C|59.5 45||Aral Sea|Аральське море|Аральское море|
sea|B|35.5 31.5||Dead Sea|Мертве море|Мёртвое море|
ocean|A|-35 20||Atlantic Ocean|Атлантичний океан|Атлантический океан|Atlantic;North Atlantic;South Atlantic;Атлантика
ocean|A|-160 5||Pacific Ocean|Тихий океан|Тихий океан|Pacific
ocean|A|78 -20||Indian Ocean|Індійський океан|Индийский океан|
ocean|B|0 87||Arctic Ocean|Північний Льодовитий океан|Северный Ледовитый океан|
ocean|C|90 -62||Southern Ocean|Південний океан|Южный океан|Antarctic Ocean
bay|B|-90 25||Gulf of Mexico|Мексиканська затока|Мексиканский залив|
bay|C|-88 30|US|Mobile Bay|||
bay|C|-76.2 38|US|Chesapeake Bay|Чесапікська затока|Чесапикский залив|Chesapeake
bay|C|-122.3 37.7|US|San Francisco Bay|Затока Сан-Франциско|Залив Сан-Франциско|
bay|C|-82.5 27.7|US|Tampa Bay|||
bay|C|-122.4 47.7|US|Puget Sound|||
bay|C|-147 60.6|US|Prince William Sound|||
bay|C|-70.3 41.8|US|Cape Cod Bay|||
bay|C|-75.2 39.1|US|Delaware Bay|||
bay|C|-72.8 41.1|US|Long Island Sound|||
bay|C|-70.7 43||Gulf of Maine|||
bay|C|-66 45|CA|Bay of Fundy|||
bay|C|-85 60|CA|Hudson Bay|Гудзонова затока|Гудзонов залив|
bay|C|-62 48|CA|Gulf of St. Lawrence|||Gulf of Saint Lawrence
bay|C|-111 27|MX|Gulf of California|Каліфорнійська затока|Калифорнийский залив|Sea of Cortez
bay|C|-79.5 8||Gulf of Panama|||
bay|C|-4 45||Bay of Biscay|Біскайська затока|Бискайский залив|
bay|C|21 63||Gulf of Bothnia|Ботнічна затока|Ботнический залив|
bay|C|26 60||Gulf of Finland|Фінська затока|Финский залив|
bay|C|23.5 57.8||Gulf of Riga|Ризька затока|Рижский залив|
bay|C|19.2 54.6||Bay of Gdansk|Гданська затока|Гданьский залив|Gulf of Gdansk
bay|B|3 1||Gulf of Guinea|Гвінейська затока|Гвинейский залив|
bay|C|17.5 32.5|LY|Gulf of Sidra|Затока Сідра|Залив Сидра|Gulf of Sirte
bay|C|33 28.5|EG|Gulf of Suez|Суецька затока|Суэцкий залив|
bay|C|34.7 28.7||Gulf of Aqaba|Акабська затока|Акабский залив|
bay|C|101.5 10||Gulf of Thailand|Сіамська затока|Сиамский залив|Gulf of Siam
bay|C|108 20||Gulf of Tonkin|Тонкінська затока|Тонкинский залив|
bay|C|120 39|CN|Bohai Sea|Бохайська затока|Бохайский залив|Bohai Bay
bay|C|139 -14|AU|Gulf of Carpentaria|||
bay|C|131 -32|AU|Great Australian Bight|||
bay|C|120.7 14.5|PH|Manila Bay|||
bay|C|-75.2 19.9|CU|Guantánamo Bay|Гуантанамо|Гуантанамо|Guantanamo Bay;Guantanamo;Gitmo
strait|C|-1 50.2||English Channel|Ла-Манш|Ла-Манш|
strait|C|1.5 51||Strait of Dover|Па-де-Кале|Па-де-Кале|Dover Strait
strait|C|-5.5 36||Strait of Gibraltar|Гібралтарська протока|Гибралтарский пролив|
strait|C|29.05 41.1|TR|Bosphorus|Босфор|Босфор|Bosporus;Bosphorus Strait;Bosporus Strait
strait|C|26.4 40.2|TR|Dardanelles|Дарданелли|Дарданеллы|
strait|C|36.55 45.3||Kerch Strait|Керченська протока|Керченский пролив|
strait|B|56.4 26.5||Strait of Hormuz|Ормузька протока|Ормузский пролив|Hormuz Strait
strait|C|43.3 12.6||Bab el-Mandeb|Баб-ель-Мандебська протока|Баб-эль-Мандебский пролив|Bab al-Mandab;Bab el-Mandeb Strait;Bab al-Mandab Strait
strait|B|100 4||Strait of Malacca|Малаккська протока|Малаккский пролив|Malacca Strait;Straits of Malacca
strait|B|119.5 24.5||Taiwan Strait|Тайванська протока|Тайваньский пролив|
strait|C|129.5 34.5||Korea Strait|Корейська протока|Корейский пролив|Tsushima Strait
strait|C|-169 66||Bering Strait|Берингова протока|Берингов пролив|
strait|C|143 -10||Torres Strait|||
strait|C|145.5 -39.5|AU|Bass Strait|||
strait|C|174.5 -41.2|NZ|Cook Strait|||
strait|C|-70 -53||Strait of Magellan|Магелланова протока|Магелланов пролив|
strait|C|-80 24||Straits of Florida|Флоридська протока|Флоридский пролив|Florida Straits;Florida Strait
strait|C|12.7 55.9||Øresund|Ересунн|Эресунн|Oresund
strait|C|41 -17||Mozambique Channel|||
strait|C|79.5 9.8||Palk Strait|||
strait|C|105.8 -6|ID|Sunda Strait|||
canal|B|32.4 30.5|EG|Suez Canal|Суецький канал|Суэцкий канал|
canal|B|-79.7 9.1|PA|Panama Canal|Панамський канал|Панамский канал|
canal|C|9.5 54.3|DE|Kiel Canal|Кільський канал|Кильский канал|
canal|C|-75.5 43|US|Erie Canal|||
river|B|31.5 49.5||Dnipro River|Дніпро|Днепр|Dnieper;Dnieper River;Dnepr;Dniepr;Dnepr River
river|C|29 47.5||Dniester|Дністер|Днестр|Dnister;Dniester River;Dnister River;Nistru
river|B|19 46||Danube|Дунай|Дунай|Danube River;River Danube
river|C|41 48.5|RU|Don River|Дон|Дон|River Don
river|B|45 52|RU|Volga|Волга|Волга|Volga River
river|C|38 49||Siverskyi Donets|Сіверський Донець|Северский Донец|Seversky Donets;Donets River
river|C|30.5 48|UA|Southern Buh|Південний Буг|Южный Буг|Southern Bug
river|C|23.6 51.5||Western Bug|Західний Буг|Западный Буг|Bug River
river|C|28 51.8||Pripyat River|Прип'ять|Припять|Prypiat River
river|C|33 51.5||Desna River|Десна|Десна|Desna
river|C|27.5 48||Prut|Прут|Прут|Prut River
river|C|33.3 47.7|UA|Inhulets River|Інгулець|Ингулец|
river|C|20.7 47.6||Tisza|Тиса|Тиса|Tisa;Tisza River
river|C|19 52.5|PL|Vistula|Вісла|Висла|Vistula River;Wisła
river|C|14.5 52.5||Oder|Одра|Одер|Oder River;Odra
river|C|23 54.5||Neman|Німан|Неман|Nemunas;Neman River
river|C|30.7 59.8|RU|Neva|Нева|Нева|Neva River
river|B|7 50.5||Rhine|Рейн|Рейн|Rhine River;River Rhine;Rhein
river|C|11 52.5||Elbe|Ельба|Эльба|Elbe River;River Elbe
river|C|2 49|FR|Seine|Сена|Сена|Seine River;River Seine
river|C|1 47.4|FR|Loire River|Луара|Луара|Loire
river|C|4.8 44.5||Rhône|Рона|Рона|Rhone;Rhône River;Rhone River
river|C|10 45||Po River|||
river|C|12.4 41.9|IT|Tiber|Тибр|Тибр|Tiber River
river|C|-4 40||Tagus|Тахо|Тахо|Tagus River;Tejo
river|C|0 41.5|ES|Ebro|Ебро|Эбро|Ebro River
river|C|0 51.5|GB|River Thames|Темза|Темза|Thames
river|C|-3 53.4|GB|River Mersey|||Mersey
river|C|-2.3 51.8|GB|River Severn|||Severn
river|C|20 45||Sava|Сава|Сава|Sava River
river|C|19.3 44||Drina|Дрина|Дрина|Drina River
river|B|32 24||Nile|Ніл|Нил|Nile River;River Nile;Blue Nile;White Nile
river|B|20 -1||Congo River|Конго|Конго|
river|C|3 15||Niger River|Нігер|Нигер|River Niger
river|C|29 -17||Zambezi|Замбезі|Замбези|Zambezi River
river|C|31 -23||Limpopo River|Лімпопо|Лимпопо|
river|C|-13 16||Senegal River|||
river|B|44 34||Euphrates|Євфрат|Евфрат|Euphrates River
river|B|44 35||Tigris|Тигр|Тигр|Tigris River
river|C|35.55 32.2||Jordan River|Йордан|Иордан|River Jordan
river|C|35.8 33.4|LB|Litani River|Літані|Литани|Litani
river|C|68 28||Indus|Інд|Инд|Indus River;River Indus
river|B|83 25.5||Ganges|Ганг|Ганг|Ganges River;River Ganges;Ganga
river|C|92 27||Brahmaputra|Брахмапутра|Брахмапутра|Brahmaputra River
river|C|96 20|MM|Irrawaddy|Іраваді|Иравади|Irrawaddy River;Ayeyarwady River
river|B|105 15||Mekong|Меконг|Меконг|Mekong River
river|B|112 30.3|CN|Yangtze|Янцзи|Янцзы|Yangtze River;Chang Jiang
river|C|110 37|CN|Yellow River|Хуанхе|Хуанхэ|Huang He
river|C|113 23|CN|Pearl River|||
river|C|127 49||Amur|Амур|Амур|Amur River
river|C|124 40.2||Yalu River|Ялуцзян|Ялуцзян|Amnok River
river|C|126.9 37.5|KR|Han River|||
river|C|82 60|RU|Ob River||Обь|
river|C|90 62|RU|Yenisei|Єнісей|Енисей|Yenisey;Yenisei River
river|C|126 62|RU|Lena River|||
river|C|70 58||Irtysh|Іртиш|Иртыш|Irtysh River
river|C|52 50||Ural River|Урал|Урал|
river|C|63 40||Amu Darya|Амудар'я|Амударья|Oxus
river|C|66 44||Syr Darya|Сирдар'я|Сырдарья|
river|C|65 31||Helmand River|||
river|A|-60 -3||Amazon River|Амазонка|Амазонка|Amazon
river|C|-65 8|VE|Orinoco|Ориноко|Ориноко|Orinoco River
river|C|-58 -28||Paraná River|Парана|Парана|Parana River
river|C|-57 -35||Río de la Plata|Ла-Плата|Ла-Плата|River Plate;Rio de la Plata
river|B|-90.5 35|US|Mississippi River|Міссісіпі|Миссисипи|
river|B|-98 43|US|Missouri River|Міссурі|Миссури|
river|B|-83 38.5|US|Ohio River|Огайо|Огайо|
river|B|-112 36||Colorado River|Колорадо|Колорадо|
river|B|-103 29||Rio Grande|Ріо-Гранде|Рио-Гранде|Río Grande;Rio Bravo
river|C|-119 46||Columbia River|Колумбія|Колумбия|
river|C|-117 44|US|Snake River|||
river|C|-73.9 42|US|Hudson River|Гудзон|Гудзон|
river|C|-77.5 39|US|Potomac River|Потомак|Потомак|Potomac
river|C|-76.5 41|US|Susquehanna River|||Susquehanna
river|C|-75 40.5|US|Delaware River|||
river|C|-71.2 42.4|US|Charles River|||
river|C|-73.9 40.75|US|East River|||
river|C|-72.5 42|US|Connecticut River|||
river|C|-93.5 35|US|Arkansas River|||
river|C|-95 33.5|US|Red River|||
river|C|-87 35.5|US|Tennessee River|||
river|C|-87.5 39|US|Wabash River|||
river|C|-121.6 39|US|Sacramento River|||
river|C|-150 64||Yukon River|Юкон|Юкон|
river|C|-72 47|CA|St. Lawrence River|Річка Святого Лаврентія|Река Святого Лаврентия|Saint Lawrence River;St. Lawrence Seaway
river|C|-125 64|CA|Mackenzie River|||
river|C|-122 50|CA|Fraser River|||
river|C|142 -34|AU|Murray River|||
lake|C|107.5 53.5|RU|Lake Baikal|Байкал|Байкал|Baikal
lake|C|31.5 60.8|RU|Lake Ladoga|Ладозьке озеро|Ладожское озеро|
lake|C|35.3 61.8|RU|Lake Onega|Онезьке озеро|Онежское озеро|
lake|C|6.5 46.4||Lake Geneva|Женевське озеро|Женевское озеро|
lake|C|9.4 47.6||Lake Constance|Боденське озеро|Боденское озеро|Bodensee
lake|C|10.7 45.6|IT|Lake Garda|||
lake|C|9.3 46|IT|Lake Como|||
lake|C|17.7 46.8|HU|Lake Balaton|Балатон|Балатон|Balaton
lake|C|-4.5 57.3|GB|Loch Ness|Лох-Несс|Лох-Несс|
lake|B|33 -1||Lake Victoria|Озеро Вікторія|Озеро Виктория|
lake|C|29.5 -6.5||Lake Tanganyika|Танганьїка|Танганьика|
lake|C|34.5 -12||Lake Malawi|||Lake Nyasa
lake|C|14 13||Lake Chad|Озеро Чад|Озеро Чад|
lake|C|36 3.5||Lake Turkana|||
lake|C|29.1 -2||Lake Kivu|||
lake|C|35.6 32.8|IL|Sea of Galilee|Тиверіадське озеро|Тивериадское озеро|Lake Kinneret
lake|C|43 38.6|TR|Lake Van|||
lake|C|45.4 37.7|IR|Lake Urmia|||
lake|C|77.3 42.4|KG|Issyk-Kul|Іссик-Куль|Иссык-Куль|Lake Issyk-Kul
lake|C|75 46.5|KZ|Lake Balkhash|Балхаш|Балхаш|
lake|C|-69.5 -16||Lake Titicaca|Тітікака|Титикака|
lake|C|-71.5 9.8|VE|Lake Maracaibo|||
lake|C|-85.5 11.6|NI|Lake Nicaragua|||
lake|C|-87.5 47.7||Lake Superior|Верхнє озеро|Верхнее озеро|
lake|B|-87 44|US|Lake Michigan|Озеро Мічиган|Озеро Мичиган|
lake|C|-82.3 44.8||Lake Huron|Озеро Гурон|Озеро Гурон|
lake|B|-81.2 42.2||Lake Erie|Озеро Ері|Озеро Эри|
lake|C|-77.9 43.7||Lake Ontario|Озеро Онтаріо|Озеро Онтарио|
lake|B|-84 45||Great Lakes|Великі озера|Великие озёра|
lake|C|-73.3 44.5||Lake Champlain|||
lake|C|-120 39.1|US|Lake Tahoe|||
lake|C|-114.4 36.2|US|Lake Mead|||
lake|C|-80.8 26.9|US|Lake Okeechobee|||
lake|C|-90.1 30.2|US|Lake Pontchartrain|||
lake|C|-112.5 41.1|US|Great Salt Lake|||
reservoir|C|34 47.3|UA|Kakhovka Reservoir|Каховське водосховище|Каховское водохранилище|Kakhovka reservoir
mountains|B|10 46.5||Alps|Альпи|Альпы|Swiss Alps;French Alps;Italian Alps;Austrian Alps
mountains|B|24 48.5||Carpathians|Карпати|Карпаты|Carpathian Mountains
mountains|C|1 42.7||Pyrenees|Піренеї|Пиренеи|
mountains|C|13.5 42.5|IT|Apennines|Апенніни|Апеннины|
mountains|C|60 60|RU|Ural Mountains|Уральські гори|Уральские горы|Urals
mountains|C|44 43||Caucasus Mountains|Кавказькі гори|Кавказские горы|
mountains|B|84 28.5||Himalayas|Гімалаї|Гималаи|Himalaya
mountains|C|76 36||Karakoram|Каракорум|Каракорум|
mountains|C|70 35.5||Hindu Kush|Гіндукуш|Гиндукуш|
mountains|C|80 42||Tian Shan|Тянь-Шань|Тянь-Шань|Tien Shan
mountains|C|88 49||Altai Mountains|Алтай|Алтай|
mountains|C|-2 32||Atlas Mountains|Атлас|Атлас|
mountains|B|-70 -20||Andes|Анди|Анды|
mountains|B|-110 44||Rocky Mountains|Скелясті гори|Скалистые горы|Rockies
mountains|C|-80 38|US|Appalachian Mountains|Аппалачі|Аппалачи|Appalachians
mountains|C|-119 37.8|US|Sierra Nevada|Сьєрра-Невада|Сьерра-Невада|
mountains|C|-121.5 46|US|Cascade Range|||Cascades
mountains|C|-83.5 35.6|US|Great Smoky Mountains|||Smoky Mountains
mountains|C|-79 38|US|Blue Ridge Mountains|||
mountains|C|-74 44|US|Adirondacks|||Adirondack Mountains
mountains|C|-74.3 42.1|US|Catskills|||Catskill Mountains
mountains|C|-71.5 44.2|US|White Mountains|||
mountains|C|-72.7 44|US|Green Mountains|||
mountains|C|-92.5 37|US|Ozarks|||Ozark Mountains
mountains|C|-103.7 44|US|Black Hills|||
mountains|C|25 42.7|BG|Balkan Mountains|||
mountains|C|41.8 36.4|IQ|Sinjar Mountains|||Mount Sinjar
mountain|B|86.93 27.99||Mount Everest|Еверест|Эверест|Everest
mountain|C|42.44 43.35|RU|Mount Elbrus|Ельбрус|Эльбрус|Elbrus
mountain|C|37.36 -3.07|TZ|Mount Kilimanjaro|Кіліманджаро|Килиманджаро|Kilimanjaro
mountain|C|37.3 -0.15|KE|Mount Kenya|||
mountain|C|44.3 39.7|TR|Mount Ararat|Арарат|Арарат|Ararat
mountain|C|6.86 45.83||Mont Blanc|Монблан|Монблан|
mountain|C|7.66 45.98||Matterhorn|||
mountain|C|24.5 48.16|UA|Hoverla|Говерла|Говерла|
mountain|C|14.99 37.75|IT|Mount Etna|Етна|Этна|Etna
mountain|C|14.43 40.82|IT|Mount Vesuvius|Везувій|Везувий|Vesuvius
mountain|C|138.73 35.36|JP|Mount Fuji|Фудзіяма|Фудзияма|Mt. Fuji
mountain|C|-122.19 46.2|US|Mount St. Helens|||
mountain|C|-121.76 46.85|US|Mount Rainier|||
mountain|C|-151 63.07|US|Denali|||Mount McKinley
mountain|C|-105.04 38.84|US|Pikes Peak|||
mountain|C|-103.46 43.88|US|Mount Rushmore|||
mountain|C|-155.3 19.4|US|Kilauea|||
mountain|C|-70.01 -32.65|AR|Aconcagua|||
mountain|C|128.08 42||Mount Paektu|||Paektusan
mountain|C|29.25 -1.52|CD|Mount Nyiragongo|||Nyiragongo
mountain|C|110.45 -7.54|ID|Mount Merapi|||Merapi
mountain|C|35.24 31.78|PS|Temple Mount|||Haram al-Sharif
desert|B|12 23||Sahara|Сахара|Сахара|Sahara Desert
desert|C|21 -23||Kalahari|Калахарі|Калахари|Kalahari Desert
desert|C|15 -23|NA|Namib|||Namib Desert
desert|C|105 43||Gobi|Гобі|Гоби|Gobi Desert
desert|C|83 39|CN|Taklamakan|||Taklamakan Desert;Taklimakan
desert|C|71 27||Thar Desert|||
desert|C|50 20|SA|Rub al Khali|||Empty Quarter
desert|C|-69 -24|CL|Atacama Desert|||
desert|C|-116 35|US|Mojave Desert|||Mojave
desert|C|-112 31||Sonoran Desert|||
desert|C|-116.9 36.5|US|Death Valley|||
valley|C|72.4 35|PK|Swat Valley|||
valley|C|36 34|LB|Bekaa Valley|Долина Бекаа|Долина Бекаа|Beqaa Valley;Bekaa;Beqaa
valley|C|69.5 35.3|AF|Panjshir Valley|||
valley|C|-122.3 38.4|US|Napa Valley|||
valley|C|35.4 32.1||Jordan Valley|||
peninsula|C|34 45.2|UA|Crimean Peninsula|Кримський півострів|Крымский полуостров|
peninsula|C|160 56|RU|Kamchatka Peninsula|Камчатка|Камчатка|
peninsula|C|35 67.5|RU|Kola Peninsula|Кольський півострів|Кольский полуостров|
peninsula|C|31.8 46.5|UA|Kinburn Spit|Кінбурнська коса|Кинбурнская коса|Kinburn Peninsula
peninsula|C|35 46|UA|Arabat Spit|Арабатська стрілка|Арабатская стрелка|
peninsula|C|-87 46.3|US|Upper Peninsula|||Michigan's Upper Peninsula
peninsula|C|-76 38.3|US|Delmarva Peninsula|||Eastern Shore
peninsula|C|-70.2 41.7|US|Cape Cod|||
peninsula|C|-80.6 28.45|US|Cape Canaveral|||
peninsula|C|102 4||Malay Peninsula|||Peninsular Malaysia
peninsula|C|18.48 -34.36|ZA|Cape of Good Hope|||
peninsula|C|-67.3 -55.98|CL|Cape Horn|||
peninsula|C|24.5 40.2|GR|Mount Athos|Афон|Афон|
island|C|30.2 45.25|UA|Snake Island|Острів Зміїний|Остров Змеиный|Zmiinyi Island;Зміїний;Змеиный
island|B|-1.5 53||Great Britain|||
region|C|-4.5 54.5||British Isles|Британські острови|Британские острова|
island|C|-6.8 57.5|GB|Hebrides|||Outer Hebrides;Inner Hebrides
island|C|9 42|FR|Corsica|Корсика|Корсика|
island|C|9 40|IT|Sardinia|Сардинія|Сардиния|
island|C|14 37.5|IT|Sicily|Сицилія|Сицилия|
island|C|12.6 35.5|IT|Lampedusa|Лампедуза|Лампедуза|
island|C|24.9 35.2|GR|Crete|Крит|Крит|
island|C|26.3 39.2|GR|Lesbos|Лесбос|Лесбос|Lesvos
island|C|28 36.2|GR|Rhodes|Родос|Родос|
island|C|19.8 39.6|GR|Corfu|Корфу|Корфу|
island|C|25.4 36.4|GR|Santorini|Санторіні|Санторини|
island|C|3 39.6|ES|Majorca|Майорка|Майорка|Mallorca
island|C|1.4 39|ES|Ibiza|Ібіца|Ибица|
island|C|2.9 39.5|ES|Balearic Islands|Балеарські острови|Балеарские острова|Balearics
island|C|-15.5 28.2|ES|Canary Islands|Канарські острови|Канарские острова|Canaries
island|C|-16.6 28.3|ES|Tenerife|Тенерифе|Тенерифе|
island|C|-17 32.7|PT|Madeira|Мадейра|Мадейра|
island|C|-28 38.5|PT|Azores|Азорські острови|Азорские острова|
island|C|18.5 57.5|SE|Gotland|Готланд|Готланд|
island|C|15 55.1|DK|Bornholm|||
island|C|18 78.5|NO|Svalbard|Шпіцберген|Шпицберген|Spitsbergen
island|C|56 74|RU|Novaya Zemlya|Нова Земля|Новая Земля|
island|C|143 51|RU|Sakhalin|Сахалін|Сахалин|
island|C|150 46.5||Kuril Islands|Курильські острови|Курильские острова|Kurils
island|C|142.5 43.5|JP|Hokkaido|Хоккайдо|Хоккайдо|
island|C|138 36|JP|Honshu|Хонсю|Хонсю|
island|C|131 33|JP|Kyushu|Кюсю|Кюсю|
island|C|133.5 33.7|JP|Shikoku|Сікоку|Сикоку|
island|C|128 26.5|JP|Okinawa|Окінава|Окинава|
island|C|123.5 25.75||Senkaku Islands|Сенкаку|Сенкаку|Diaoyu Islands;Senkakus;Diaoyu
island|C|131.87 37.24||Dokdo|Токто|Токто|Takeshima;Liancourt Rocks
island|C|126.55 33.4|KR|Jeju Island|Чеджу|Чеджу|Jeju
island|C|114 10||Spratly Islands|Острови Спратлі|Острова Спратли|Spratlys
island|C|112 16.5||Paracel Islands|Парасельські острови|Парасельские острова|Paracels
island|C|117.76 15.15||Scarborough Shoal|||
island|C|115.9 9.75||Second Thomas Shoal|||Ayungin Shoal
island|C|109.7 19.2|CN|Hainan|||
island|C|121 16|PH|Luzon|Лусон|Лусон|
island|C|125 7.8|PH|Mindanao|Мінданао|Минданао|
island|C|121.9 11.97|PH|Boracay|||
island|C|118.5 9.5|PH|Palawan|||
island|C|114 1||Borneo|Борнео|Борнео|Kalimantan;Калимантан;Калімантан
island|B|102 0|ID|Sumatra|Суматра|Суматра|
island|B|110 -7.3|ID|Java|Ява|Ява|
island|C|121 -2|ID|Sulawesi|Сулавесі|Сулавеси|
island|B|115.2 -8.4|ID|Bali|Балі|Бали|
island|C|116.3 -8.6|ID|Lombok|Ломбок|Ломбок|
island|C|140 -5||New Guinea|Нова Гвінея|Новая Гвинея|
region|C|138 -4.5|ID|West Papua|Західне Папуа|Западное Папуа|Irian Jaya
island|C|98.35 7.95|TH|Phuket|||
island|C|93 11|IN|Andaman Islands|||Andaman and Nicobar Islands
island|C|-155.5 19.6|US|Big Island|||Hawaii Island
island|C|-156.3 20.8|US|Maui|Мауї|Мауи|
island|C|-158 21.5|US|Oahu|Оаху|Оаху|O'ahu
island|C|-159.5 22|US|Kauai|||Kaua'i
island|C|-73 40.85|US|Long Island|Лонг-Айленд|Лонг-Айленд|
island|C|-70.6 41.4|US|Martha's Vineyard|||
island|C|-70.05 41.28|US|Nantucket|||
island|C|-175 52|US|Aleutian Islands|Алеутські острови|Алеутские острова|Aleutians
island|C|-125.5 49.7|CA|Vancouver Island|Острів Ванкувер|Остров Ванкувер|
island|C|-56 48.7|CA|Newfoundland|||
island|C|-61 46.2|CA|Cape Breton|||Cape Breton Island
island|C|-70 68|CA|Baffin Island|Баффінова Земля|Баффинова Земля|
island|C|-71 18.8||Hispaniola|Гаїті|Гаити|
island|C|-91 -0.5|EC|Galápagos Islands|Галапагоські острови|Галапагосские острова|Galapagos;Galapagos Islands;Galápagos
island|C|-109.35 -27.1|CL|Easter Island|Острів Пасхи|Остров Пасхи|Rapa Nui
island|C|-69 -54||Tierra del Fuego|Вогняна Земля|Огненная Земля|
island|C|-149.4 -17.65|PF|Tahiti|Таїті|Таити|
island|C|170.5 -44|NZ|South Island|||
island|C|176 -39|NZ|North Island|||
island|C|160.2 -9.6|SB|Guadalcanal|||
island|C|155.3 -6.2|PG|Bougainville|||
island|C|39.3 -6.1|TZ|Zanzibar|Занзібар|Занзибар|
island|C|54 12.5|YE|Socotra|Сокотра|Сокотра|
island|C|72.4 -7.3||Diego Garcia|||Chagos Islands
island|C|10.9 33.8|TN|Djerba|Джерба|Джерба|
island|C|-74.04 40.69|US|Ellis Island|||
region|C|65 58||Soviet Union|Радянський Союз|Советский Союз|USSR;U.S.S.R.;СРСР;СССР
region|C|20 44||Yugoslavia|Югославія|Югославия|former Yugoslavia
region|C|17 49.3||Czechoslovakia|Чехословаччина|Чехословакия|
`;
