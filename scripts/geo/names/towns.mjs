/**
 * Display names of the towns that matter, checked by hand: oblast capitals,
 * towns of 50,000 and more, and the towns of Kherson and Mykolaiv oblasts.
 * GeoNames number | English | Ukrainian | Russian | alternates | old names.
 * English is the spelling the present Ukrainian name is usually given; names in
 * use in November 2022 and since replaced stand among the old ones.
 */
export const TOWNS = `
703448|Kyiv|Київ|Киев|Kiev;Kyjiw;Kiew;Kijów;Kief;Kyyiv|
706483|Kharkiv|Харків|Харьков|Kharkov;Charkiw;Charkow;Harkov;Charków;Kharkof|
698740|Odesa|Одеса|Одесса|Odessa|
709930|Dnipro|Дніпро|Днепр|Dnepr;Dniepr;Dnjepr|Dnipropetrovsk;Dnepropetrovsk;Дніпропетровськ;Днепропетровск;Yekaterinoslav;Katerynoslav
709717|Donetsk|Донецьк|Донецк|Donezk;Donets'k;Donieck|Stalino;Сталіно;Сталино;Yuzovka;Юзівка;Юзовка
687700|Zaporizhzhia|Запоріжжя|Запорожье|Zaporizhzhya;Zaporizhia;Zaporizhzhie;Zaporozhye;Zaporozhe;Zaporozhie;Zaporozhia;Zaporozhzhia;Saporischschja;Zaporoże|
702550|Lviv|Львів|Львов|Lvov;L'viv;Lwów;Lwow;Lemberg;Leopolis|
703845|Kryvyi Rih|Кривий Ріг|Кривой Рог|Kryvyy Rih;Krivoy Rog;Krivoi Rog;Kryvy Rih;Krywyj Rih|
700569|Mykolaiv|Миколаїв|Николаев|Mykolayiv;Mykolajiw;Nikolaev;Nikolayev;Nikolaiev;Mikolaiv;Mykolaïv|
701822|Mariupol|Маріуполь|Мариуполь|Mariupol';Marioupol|Zhdanov;Жданов
702658|Luhansk|Луганськ|Луганск|Lugansk;Luhans'k;Lougansk|Voroshilovgrad;Ворошиловград
694423|Sevastopol|Севастополь|Севастополь|Sebastopol;Sevastopol';Sewastopol|
689558|Vinnytsia|Вінниця|Винница|Vinnytsya;Vinnitsa;Vinnitsia;Winnyzja|
702320|Makiivka|Макіївка|Макеевка|Makiyivka;Makeyevka;Makeevka;Makeevka|Dmitriyevsk
693805|Simferopol|Сімферополь|Симферополь|Simferopol';Symferopol;Aqmescit;Akmescit|
706448|Kherson|Херсон|Херсон|Cherson;Chersonas;Chersoń;Herson;Jerson;Jersón;Xerson;Kersón|
696643|Poltava|Полтава|Полтава|Poltawa|
710735|Chernihiv|Чернігів|Чернигов|Chernigov;Tschernihiw;Czernihów|
710791|Cherkasy|Черкаси|Черкассы|Cherkassy;Tscherkassy|
706369|Khmelnytskyi|Хмельницький|Хмельницкий|Khmelnytskyy;Khmelnitsky;Khmelnytsky;Khmelnitskiy;Chmelnyzkyj|Proskuriv;Proskurov;Проскурів;Проскуров
710719|Chernivtsi|Чернівці|Черновцы|Chernovtsy;Czernowitz;Cernăuți;Cernauti|
687116|Zhmerynka|Жмеринка|Жмеринка|Zhmerinka|
686967|Zhytomyr|Житомир|Житомир|Zhitomir;Schytomyr|
692194|Sumy|Суми|Сумы||
694864|Sambir|Самбір|Самбор|Sambor|
695594|Rivne|Рівне|Ровно|Rovno;Riwne;Równe|
707471|Ivano-Frankivsk|Івано-Франківськ|Ивано-Франковск|Ivano-Frankovsk;Ivano-Frankivs'k|Stanislaviv;Stanislav;Stanisławów
691650|Ternopil|Тернопіль|Тернополь|Ternopol;Tarnopol|
705812|Kropyvnytskyi|Кропивницький|Кропивницкий|Kropyvnytskyy;Kropyvnytsky;Kropivnitsky|Kirovohrad;Kirovograd;Кіровоград;Кировоград;Yelysavethrad;Elisavetgrad
702569|Lutsk|Луцьк|Луцк|Luts'k;Luzk;Łuck|
690548|Uzhhorod|Ужгород|Ужгород|Uzhgorod;Ungvár;Užhorod|
704147|Kremenchuk|Кременчук|Кременчуг|Kremenchug|
709932|Kamianske|Кам'янське|Каменское|Kamyanske;Kamianskoye;Kamenskoye|Dniprodzerzhynsk;Dneprodzerzhinsk;Дніпродзержинськ;Днепродзержинск
707753|Horlivka|Горлівка|Горловка|Gorlovka;Horliwka|
712165|Bila Tserkva|Біла Церква|Белая Церковь|Belaya Tserkov;Bila Tserkwa|
704508|Kramatorsk|Краматорськ|Краматорск|Kramators'k|
701404|Melitopol|Мелітополь|Мелитополь|Melitopol'|
706524|Kerch|Керч|Керчь|Kerch';Kertsch|
711390|Brovary|Бровари|Бровары||
693468|Sloviansk|Слов'янськ|Славянск|Slovyansk;Slavyansk;Slov'yans'k|
712441|Berdychiv|Бердичів|Бердичев|Berdichev|
712451|Berdiansk|Бердянськ|Бердянск|Berdyansk;Berdjansk|
688105|Yevpatoria|Євпаторія|Евпатория|Yevpatoriya;Yevpatoriia;Evpatoria;Eupatoria;Kezlev|
713716|Alchevsk|Алчевськ|Алчевск|Alchevs'k|Kommunarsk;Комунарськ;Коммунарск
690688|Uman|Умань|Умань|Uman'|
697889|Pavlohrad|Павлоград|Павлоград|Pavlograd|
700051|Nikopol|Нікополь|Никополь|Nikopol'|
691999|Sievierodonetsk|Сєвєродонецьк|Северодонецк|Siverskodonetsk;Severodonetsk;Syeverodonetsk;Sieverodonetsk;Siverodonetsk;Сіверськодонецьк|
706950|Kamianets-Podilskyi|Кам'янець-Подільський|Каменец-Подольский|Kamyanets-Podilskyi;Kamianets-Podilsky;Kamenets-Podolsky;Kamenets-Podolskiy|
702972|Lysychansk|Лисичанськ|Лисичанск|Lisichansk;Lysychans'k|
705104|Kostiantynivka|Костянтинівка|Константиновка|Kostyantynivka;Konstantinovka;Kostiantynovka|
704202|Khrustalnyi|Хрустальний|Хрустальный|Khrustalny|Krasnyi Luch;Krasny Luch;Красний Луч;Красный Луч
700646|Mukachevo|Мукачево|Мукачево|Mukacheve;Munkács|
705135|Konotop|Конотоп|Конотоп||
692975|Kadiivka|Кадіївка|Кадиевка|Kadiyivka;Kadiyevka|Stakhanov;Стаханов
713174|Bakhmut|Бахмут|Бахмут|Bachmut|Artemivsk;Artyomovsk;Artemovsk;Артемівськ;Артёмовск
688533|Yalta|Ялта|Ялта|Jalta|
688148|Yenakiieve|Єнакієве|Енакиево|Yenakiyeve;Yenakiieve;Yenakiyevo;Enakievo;Yenakievo|
698625|Oleksandriia|Олександрія|Александрия|Oleksandriya;Aleksandriya|
709611|Drohobych|Дрогобич|Дрогобыч|Drogobych;Drohobycz|
693942|Shostka|Шостка|Шостка||
694382|Shakhtarsk|Шахтарськ|Шахтёрск|Shakhtersk;Shakhtyorsk|
707308|Izmail|Ізмаїл|Измаил|Izmayil;Ismail|
699445|Samar|Самар|Самарь|Novomoskovs'k|Novomoskovsk;Новомосковськ;Новомосковск
709161|Feodosia|Феодосія|Феодосия|Feodosiya;Feodosiia;Theodosia;Kefe|Kaffa;Caffa
704617|Kovel|Ковель|Ковель|Kovel'|
699942|Nizhyn|Ніжин|Нежин|Nezhin|
693457|Smila|Сміла|Смела|Smela|
707099|Kalush|Калуш|Калуш||
710554|Sheptytskyi|Шептицький|Шептицкий||Chervonohrad;Chervonograd;Червоноград
711660|Boryspil|Бориспіль|Борисполь|Borispol|
692105|Dovzhansk|Довжанськ|Довжанск||Sverdlovsk;Свердловськ;Свердловск
707565|Irpin|Ірпінь|Ирпень|Irpen|
697593|Pervomaisk|Первомайськ|Первомайск|Pervomaysk;Pervomays'k|
616743|Druzhkivka|Дружківка|Дружковка|Druzhkovka|
704901|Korosten|Коростень|Коростень|Korosten'|
692372|Stryi|Стрий|Стрый|Stryy;Stryj|
705392|Kolomyia|Коломия|Коломыя|Kolomyya;Kołomyja|
704422|Pokrovsk|Покровськ|Покровск|Pokrovs'k|Krasnoarmiisk;Krasnoarmeysk;Krasnoarmiysk;Красноармійськ;Красноармейск
707688|Chornomorsk|Чорноморськ|Черноморск|Chornomors'k;Chernomorsk|Illichivsk;Ilyichevsk;Іллічівськ;Ильичёвск
706466|Khartsyzk|Харцизьк|Харцызск|Khartsyz'k;Khartsyzsk|
695274|Rubizhne|Рубіжне|Рубежное|Rubezhnoye;Rubezhnoe|
699553|Zviahel|Звягель|Звягель||Novohrad-Volynskyi;Novohrad-Volynskyy;Новоград-Волинський;Новоград-Волынский
693381|Snizhne|Сніжне|Снежное|Snezhnoye;Snezhnoe|
702760|Lozova|Лозова|Лозовая|Lozovaya|
691374|Chystiakove|Чистякове|Чистяково|Chystyakove|Torez;Торез
709276|Enerhodar|Енергодар|Энергодар|Energodar|
696108|Pryluky|Прилуки|Прилуки|Priluki|
713259|Antratsyt|Антрацит|Антрацит|Antratsit|
699035|Novovolynsk|Нововолинськ|Нововолынск||
6559559|Horishni Plavni|Горішні Плавні|Горишние Плавни||Komsomolsk;Комсомольськ;Комсомольск
704403|Sorokyne|Сорокине|Сорокино||Krasnodon;Краснодон
710035|Myrnohrad|Мирноград|Мирноград||Dymytrov;Димитров
707292|Izium|Ізюм|Изюм|Izyum|
712160|Bilhorod-Dnistrovskyi|Білгород-Дністровський|Белгород-Днестровский|Bilhorod-Dnistrovskyy;Belgorod-Dnestrovskiy;Akkerman;Cetatea Albă|
689378|Volodymyr-Volynskyi|Володимир|Владимир-Волынский|Volodymyr-Volynskyy;Vladimir-Volynskiy;Володимир-Волинський|
713749|Okhtyrka|Охтирка|Ахтырка|Akhtyrka|
693709|Skadovsk|Скадовськ|Скадовск|Skadovs'k|
711350|Bucha|Буча|Буча|Butscha|
709354|Toretsk|Торецьк|Торецк||Dzerzhynsk;Дзержинськ;Дзержинск
713122|Avdiivka|Авдіївка|Авдеевка|Avdiyivka;Avdeyevka;Avdeevka;Awdijiwka|
688373|Yasynuvata|Ясинувата|Ясиноватая|Yasinovataya|
697592|Pervomaisk|Первомайськ|Первомайск|Pervomaysk|
710374|Chuhuiv|Чугуїв|Чугуев|Chuhuyiv;Chuguev;Chuguyev|
704362|Yany Kapu|Яни Капу|Яны Капу|Yany Qapu|Krasnoperekopsk;Красноперекопськ;Красноперекопск
709334|Dzhankoi|Джанкой|Джанкой|Dzhankoy;Canköy;Jankoy|
687997|Pivdenne|Південне|Южный|Pivdennyi|Yuzhne;Yuzhnyi;Yuzhny;Южне
704679|Podilsk|Подільськ|Подольск||Kotovsk;Котовськ;Котовск
699839|Nova Kakhovka|Нова Каховка|Новая Каховка|Novaya Kakhovka;Nowa Kachowka;Novaja Kakhovka|
707244|Kakhovka|Каховка|Каховка|Kachowka|
691037|Oleshky|Олешки|Алёшки|Oleshki;Aleshki;Alyoshki;Алешки|Tsiurupynsk;Tsyurupinsk;Tsyurupynsk;Цюрупинськ;Цюрупинск
708878|Henichesk|Генічеськ|Геническ|Genichesk;Heniches'k|
708632|Hola Prystan|Гола Пристань|Голая Пристань|Golaya Pristan;Hola Prystan'|
712260|Beryslav|Берислав|Берислав|Berislav|
712508|Bilozerka|Білозерка|Белозёрка|Belozerka;Belozyorka;Белозерка|
713304|Antonivka|Антонівка|Антоновка|Antonovka|
710715|Chornobaivka|Чорнобаївка|Чернобаевка|Chornobayivka;Chernobayevka;Chernobaevka|
706945|Komyshany|Комишани|Камышаны|Kamyshany|
707232|Kalanchak|Каланчак|Каланчак||
710935|Chaplynka|Чаплинка|Чаплинка|Chaplinka|
699100|Novotroitske|Новотроїцьке|Новотроицкое|Novotroyitske;Novotroitskoye|
699706|Novooleksiivka|Новоолексіївка|Новоалексеевка|Novooleksiyivka;Novoalekseyevka|
690247|Velyka Lepetykha|Велика Лепетиха|Великая Лепетиха|Velikaya Lepetikha|
690288|Velyka Oleksandrivka|Велика Олександрівка|Великая Александровка|Velikaya Aleksandrovka|
699986|Nyzhni Sirohozy|Нижні Сірогози|Нижние Серогозы|Nizhniye Serogozy|
708403|Hornostaivka|Горностаївка|Горностаевка|Hornostayivka;Gornostayevka|
699034|Novovorontsovka|Нововоронцовка|Нововоронцовка||
688689|Vysokopillia|Високопілля|Высокополье|Vysokopillya;Vysokopolye|
689868|Verkhnii Rohachyk|Верхній Рогачик|Верхний Рогачик|Verkhniy Rohachyk;Verkhniy Rogachik|
707453|Ivanivka|Іванівка|Ивановка|Ivanovka|
687383|Zelenivka|Зеленівка|Зеленовка|Zelenovka|
687790|Zaliznyi Port|Залізний Порт|Железный Порт|Zaliznyy Port;Zheleznyi Port|
689531|Vynohradove|Виноградове|Виноградово|Vinogradovo|
690165|Velyki Kopani|Великі Копані|Большие Копани||
692944|Stanislav|Станіслав|Станислав||
693726|Syvaske|Сиваське|Сивашское||
695930|Radensk|Раденськ|Раденск|Radens'k|
697957|Rykove|Рикове|Рыково|Partyzany|
699607|Novofedorivka|Новофедорівка|Новофёдоровка|Novofedorovka|
699823|Nova Maiachka|Нова Маячка|Новая Маячка|Nova Mayachka|
700536|Naddniprianske|Наддніпрянське|Надднепрянское|Naddnipryanske|
701064|Myrne|Мирне|Мирное||
702073|Malokakhovka|Малокаховка|Малокаховка||
702459|Liubymivka|Любимівка|Любимовка|Lyubymivka|
703317|Lazurne|Лазурне|Лазурное||
704290|Krasne|Красне|Красное||
706566|Kozatske|Козацьке|Казацкое|Kazatskoye|
706596|Kozachi Laheri|Козачі Лагері|Казачьи Лагери|Kazachyi Lageri|
707190|Kalynivske|Калинівське|Калининское||
707245|Kairy|Каїри|Каиры||
709465|Dudchany|Дудчани|Дудчаны||
709940|Dnipriany|Дніпряни|Днепряны|Dnipryany|
710368|Chulakivka|Чулаківка|Чулаковка||
710653|Chornianka|Чорнянка|Чернянка||
711435|Brylivka|Брилівка|Брилёвка||
712659|Bila Krynytsia|Біла Криниця|Белая Криница|Bila Krynytsya|
712682|Bekhtery|Бехтери|Бехтеры||
713154|Askaniia-Nova|Асканія-Нова|Аскания-Нова|Askania-Nova;Askaniya-Nova;Askania Nova|
713208|Arkhanhelske|Архангельське|Архангельское||
865729|Tavriisk|Таврійськ|Таврийск|Tavriysk|
706580|Kazanka|Казанка|Казанка||
693379|Snihurivka|Снігурівка|Снигирёвка|Snigirevka;Snihuriwka;Snigiryovka;Снигиревка|
703656|Kupiansk|Куп'янськ|Купянск|Kupyansk;Kupjansk|
712926|Balakliia|Балаклія|Балаклея|Balakliya;Balakleya;Balakleia|
689304|Vovchansk|Вовчанськ|Волчанск|Volchansk|
704204|Lyman|Лиман|Лиман||Krasnyi Lyman;Krasny Liman;Красний Лиман;Красный Лиман
689198|Volnovakha|Волноваха|Волноваха||
701845|Marinka|Мар'їнка|Марьинка|Maryinka;Mar'inka;Mariinka|
710229|Debaltseve|Дебальцеве|Дебальцево|Debaltsevo|
707679|Ilovaisk|Іловайськ|Иловайск|Ilovaysk|
696566|Popasna|Попасна|Попасная|Popasnaya|
706757|Soledar|Соледар|Соледар||
710915|Chasiv Yar|Часів Яр|Часов Яр|Chasov Yar|
704138|Kreminna|Кремінна|Кременная|Kremennaya|
692118|Svatove|Сватове|Сватово|Svatovo|
692832|Starobilsk|Старобільськ|Старобельск|Starobelsk|
692093|Svitlodarsk|Світлодарськ|Светлодарск||
699675|Novoazovsk|Новоазовськ|Новоазовск||
691469|Tokmak|Токмак|Токмак||
696677|Polohy|Пологи|Пологи|Pologi|
698428|Orikhiv|Оріхів|Орехов|Orekhov|
707898|Huliaipole|Гуляйполе|Гуляйполе|Hulyaypole;Hulyaipole;Gulyaypole;Guliaipole|
686729|Vasylivka|Василівка|Васильевка||
708251|Hostomel|Гостомель|Гостомель|Gostomel|
711635|Borodianka|Бородянка|Бородянка|Borodyanka|
691255|Trostianets|Тростянець|Тростянец|Trostyanets|
691264|Trostianets|Тростянець|Тростянец|Trostyanets|
704000|Krolevets|Кролевець|Кролевец||
6930327|Slavutych|Славутич|Славутич||
705883|Kiliia|Кілія|Килия|Kiliya;Kilia|
712969|Bakhchysarai|Бахчисарай|Бахчисарай|Bakhchysaray;Bakhchisaray;Bağçasaray|
713203|Armiansk|Армянськ|Армянск|Armyansk|
694910|Saky|Саки|Саки|Saki|
692315|Sudak|Судак|Судак||
713513|Alushta|Алушта|Алушта||
712587|Bilohirsk|Білогірськ|Белогорск||
692714|Staryi Krym|Старий Крим|Старый Крым||
712576|Inkerman|Інкерман|Инкерман||
712930|Balaklava|Балаклава|Балаклава||
710687|Chornomorske|Чорноморське|Черноморское|Chernomorskoye|
693062|Ichky|Ічкі|Ички|Ichki|Sovietskyi;Совєтський;Советский
698652|Biiuk-Onlar|Біюк-Онлар|Биюк-Онлар|Biyuk-Onlar|Oktiabrske;Oktyabrskoye;Октябрське;Октябрьское
700019|Nyzhnohirskyi|Нижньогірський|Нижнегорский|Nizhnegorskiy|
704381|Kurman|Курман|Курман||Krasnohvardiiske;Krasnogvardeyskoye;Красногвардійське;Красногвардейское
705799|Isliam-Terek|Іслям-Терек|Ислям-Терек|Islyam-Terek|Kirovske;Кіровське;Кировское
700551|Shcholkine|Щолкіне|Щёлкино|Shchelkino|
707240|Myrne|Мирне|Мирное|Mirnoye|
707777|Hvardiiske|Гвардійське|Гвардейское|Gvardeyskoye|
461727|Olenivka|Оленівка|Оленевка|Olenevka|
697576|Zlatopil|Златопіль|Златополь||Pervomaiskyi;Pervomaisky;Первомайський;Первомайский
`;

/** Named without a GeoNames number: name in the raw list @ its region, then as above. */
export const TOWNS_BY_NAME = `
Ochakiv@UA-48|Ochakiv|Очаків|Очаков|Ochakov;Otschakiw|
Bashtanka@UA-48|Bashtanka|Баштанка|Баштанка||
Voznesensk@UA-48|Voznesensk|Вознесенськ|Вознесенск|Voznesens'k|
Nova Odesa@UA-48|Nova Odesa|Нова Одеса|Новая Одесса|Nova Odessa;Novaya Odessa|
Novyi Buh@UA-48|Novyi Buh|Новий Буг|Новый Буг|Novyy Buh;Novy Bug|
Pivdennoukrainsk@UA-48|Pivdennoukrainsk|Південноукраїнськ|Южноукраинск||Yuzhnoukrainsk;Yuzhnoukrayinsk;Южноукраїнськ
Bereznehuvate@UA-48|Bereznehuvate|Березнегувате|Березнеговатое||
Yelanets@UA-48|Yelanets|Єланець|Еланец||
Domanivka@UA-48|Domanivka|Доманівка|Доманёвка||
Berezanka@UA-48|Berezanka|Березанка|Березанка||
Kyselivka@UA-48|Kyselivka|Киселівка|Киселёвка||
Pervomayske@UA-48|Pervomaiske|Первомайське|Первомайское|Pervomayske|
Lupareve@UA-48|Lupareve|Лупареве|Лупарево||
Parutyne@UA-48|Parutyne|Парутине|Парутино||
Halytsynove@UA-48|Halytsynove|Галицинове|Галицыново||
Prokovske@UA-48|Pokrovske|Покровське|Покровское||
Dobra Prystan@UA-48|Dovha Prystan|Довга Пристань|Долгая Пристань||
Sukhyi Yelanets@UA-48|Sukhyi Yelanets|Сухий Єланець|Сухой Еланец||
Kulbakyne@UA-48|Kulbakine|Кульбакіне|Кульбакино|Kulbakyne|
`;
