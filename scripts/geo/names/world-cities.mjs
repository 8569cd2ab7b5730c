/**
 * Names by hand for cities abroad that reports on Ukraine name, and famous
 * second names. Raw name @ country | English | Ukrainian | Russian | alternates | old names.
 */
export const WORLD_CITIES = `
Moscow@RU|Moscow|Москва|Москва|Moskva;Moskau|
Washington@US|Washington, D.C.|Вашингтон|Вашингтон|Washington;Washington DC;Washington D.C.;Washington, DC|
New York City@US|New York City|Нью-Йорк|Нью-Йорк|New York;NYC|
London@GB|London|Лондон|Лондон||
Paris@FR|Paris|Париж|Париж||
Berlin@DE|Berlin|Берлін|Берлин||
Brussels@BE|Brussels|Брюссель|Брюссель|Bruxelles;Brussel|
Warsaw@PL|Warsaw|Варшава|Варшава|Warszawa|
Beijing@CN|Beijing|Пекін|Пекин|Peking|
Genève@CH|Geneva|Женева|Женева|Genève|
Vienna@AT|Vienna|Відень|Вена|Wien|
Rome@IT|Rome|Рим|Рим|Roma|
Madrid@ES|Madrid|Мадрид|Мадрид||
Ankara@TR|Ankara|Анкара|Анкара||
Istanbul@TR|Istanbul|Стамбул|Стамбул||Constantinople
Minsk@BY|Minsk|Мінськ|Минск||
Homyel'@BY|Homiel|Гомель|Гомель|Gomel;Homel|
Brest@BY|Brest|Брест|Брест||Brest-Litovsk
Chisinau@MD|Chișinău|Кишинів|Кишинёв|Chisinau;Chişinău;Kishinev|
Tiraspol@MD|Tiraspol|Тирасполь|Тирасполь|Tiraspol'|
Bender@MD|Bender|Бендери|Бендеры|Bendery;Tighina|
Bucharest@RO|Bucharest|Бухарест|Бухарест|București|
Budapest@HU|Budapest|Будапешт|Будапешт||
Prague@CZ|Prague|Прага|Прага|Praha|
Bratislava@SK|Bratislava|Братислава|Братислава||
Vilnius@LT|Vilnius|Вільнюс|Вильнюс||
Riga@LV|Riga|Рига|Рига||
Tallinn@EE|Tallinn|Таллінн|Таллин||
Helsinki@FI|Helsinki|Гельсінкі|Хельсинки||
Stockholm@SE|Stockholm|Стокгольм|Стокгольм||
Oslo@NO|Oslo|Осло|Осло||
Copenhagen@DK|Copenhagen|Копенгаген|Копенгаген|København|
Sofia@BG|Sofia|Софія|София|Sofiya|
Belgrade@RS|Belgrade|Белград|Белград|Beograd|
Athens@GR|Athens|Афіни|Афины||
Tbilisi@GE|Tbilisi|Тбілісі|Тбилиси||Tiflis
Yerevan@AM|Yerevan|Єреван|Ереван|Erevan|
Baku@AZ|Baku|Баку|Баку||
Tehran@IR|Tehran|Тегеран|Тегеран|Teheran|
Jerusalem@IL|Jerusalem|Єрусалим|Иерусалим||
Tel Aviv@IL|Tel Aviv|Тель-Авів|Тель-Авив|Tel-Aviv|
Damascus@SY|Damascus|Дамаск|Дамаск||
Riyadh@SA|Riyadh|Ер-Ріяд|Эр-Рияд||
New Delhi@IN|New Delhi|Нью-Делі|Нью-Дели||
Mumbai@IN|Mumbai|Мумбаї|Мумбаи||Bombay
Kolkata@IN|Kolkata|Калькутта|Калькутта||Calcutta
Chennai@IN|Chennai|Ченнаї|Ченнаи||Madras
Bengaluru@IN|Bengaluru|Бенгалуру|Бангалор|Bangalore|
Tokyo@JP|Tokyo|Токіо|Токио||
Seoul@KR|Seoul|Сеул|Сеул||
Pyongyang@KP|Pyongyang|Пхеньян|Пхеньян||
Guangzhou@CN|Guangzhou|Гуанчжоу|Гуанчжоу||Canton
Yangon@MM|Yangon|Янгон|Янгон||Rangoon
Ho Chi Minh City@VN|Ho Chi Minh City|Хошимін|Хошимин|Saigon|
Saint Petersburg@RU|Saint Petersburg|Санкт-Петербург|Санкт-Петербург|St. Petersburg;St Petersburg;Petersburg|Leningrad;Petrograd;Ленинград
Volgograd@RU|Volgograd|Волгоград|Волгоград||Stalingrad;Сталинград
Rostov-na-Donu@RU|Rostov-on-Don|Ростов-на-Дону|Ростов-на-Дону|Rostov-na-Donu;Rostov|
Krasnodar@RU|Krasnodar|Краснодар|Краснодар||
Belgorod@RU|Belgorod|Бєлгород|Белгород|Bilhorod|
Kursk@RU|Kursk|Курськ|Курск||
Bryansk@RU|Bryansk|Брянськ|Брянск||
Voronezh@RU|Voronezh|Воронеж|Воронеж||
Taganrog@RU|Taganrog|Таганрог|Таганрог||
Novorossiysk@RU|Novorossiysk|Новоросійськ|Новороссийск||
Sochi@RU|Sochi|Сочі|Сочи||
Kazan@RU|Kazan|Казань|Казань||
Yekaterinburg@RU|Yekaterinburg|Єкатеринбург|Екатеринбург|Ekaterinburg|Sverdlovsk
Nizhniy Novgorod@RU|Nizhny Novgorod|Нижній Новгород|Нижний Новгород|Nizhniy Novgorod|
Kaliningrad@RU|Kaliningrad|Калінінград|Калининград||Königsberg
Astana@KZ|Astana|Астана|Астана|Nur-Sultan|
Cairo@EG|Cairo|Каїр|Каир||
The Hague@NL|The Hague|Гаага|Гаага|Hague;Den Haag|
Rzeszów@PL|Rzeszów|Жешув|Жешув|Rzeszow|
Lublin@PL|Lublin|Люблін|Люблин||
Kraków@PL|Kraków|Краків|Краков|Krakow;Cracow|
Gdańsk@PL|Gdańsk|Гданськ|Гданьск|Gdansk|Danzig
Munich@DE|Munich|Мюнхен|Мюнхен|München|
Ottawa@CA|Ottawa|Оттава|Оттава||
Canberra@AU|Canberra|Канберра|Канберра||
Kabul@AF|Kabul|Кабул|Кабул||
Baghdad@IQ|Baghdad|Багдад|Багдад||
Aleppo@SY|Aleppo|Алеппо|Алеппо|Halab|
Los Angeles@US|Los Angeles|Лос-Анджелес|Лос-Анджелес||
Chicago@US|Chicago|Чикаго|Чикаго||
`;
