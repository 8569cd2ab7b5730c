/**
 * The first-level regions of Ukraine. Code | id | English stem | Ukrainian |
 * Russian | Russian or old stems | Ukrainian -shchyna name | capital.
 */
export const REGIONS_UA = `
UA-65|kherson-oblast|Kherson|Херсонська область|Херсонская область||Khersonshchyna;Херсонщина|706448
UA-48|mykolaiv-oblast|Mykolaiv|Миколаївська область|Николаевская область|Mykolayiv;Nikolaev;Nikolayev|Mykolaivshchyna;Миколаївщина|700569
UA-51|odesa-oblast|Odesa|Одеська область|Одесская область|Odessa|Odeshchyna;Одещина|698740
UA-05|vinnytsia-oblast|Vinnytsia|Вінницька область|Винницкая область|Vinnytsya;Vinnitsa|Vinnychchyna;Вінниччина|689558
UA-07|volyn-oblast|Volyn|Волинська область|Волынская область|Volhynia;Volyn'||702569
UA-09|luhansk-oblast|Luhansk|Луганська область|Луганская область|Lugansk|Luhanshchyna;Луганщина|702658
UA-12|dnipropetrovsk-oblast|Dnipropetrovsk|Дніпропетровська область|Днепропетровская область|Dnepropetrovsk|Dnipropetrovshchyna;Дніпропетровщина|709930
UA-14|donetsk-oblast|Donetsk|Донецька область|Донецкая область||Donechchyna;Донеччина|709717
UA-18|zhytomyr-oblast|Zhytomyr|Житомирська область|Житомирская область|Zhitomir|Zhytomyrshchyna;Житомирщина|686967
UA-21|zakarpattia-oblast|Zakarpattia|Закарпатська область|Закарпатская область|Transcarpathia;Transcarpathian|Закарпаття;Закарпатье|690548
UA-23|zaporizhzhia-oblast|Zaporizhzhia|Запорізька область|Запорожская область|Zaporizhzhya;Zaporizhia;Zaporozhye;Zaporozhzhia||687700
UA-26|ivano-frankivsk-oblast|Ivano-Frankivsk|Івано-Франківська область|Ивано-Франковская область|Ivano-Frankovsk|Prykarpattia;Прикарпаття|707471
UA-32|kyiv-oblast|Kyiv|Київська область|Киевская область|Kiev|Kyivshchyna;Київщина|703448
UA-35|kirovohrad-oblast|Kirovohrad|Кіровоградська область|Кировоградская область|Kirovograd;Kropyvnytskyi|Kirovohradshchyna;Кіровоградщина|705812
UA-46|lviv-oblast|Lviv|Львівська область|Львовская область|Lvov|Lvivshchyna;Львівщина|702550
UA-53|poltava-oblast|Poltava|Полтавська область|Полтавская область||Poltavshchyna;Полтавщина|696643
UA-56|rivne-oblast|Rivne|Рівненська область|Ровненская область|Rovno|Rivnenshchyna;Рівненщина|695594
UA-59|sumy-oblast|Sumy|Сумська область|Сумская область||Sumshchyna;Сумщина|692194
UA-61|ternopil-oblast|Ternopil|Тернопільська область|Тернопольская область|Ternopol|Ternopilshchyna;Тернопільщина|691650
UA-63|kharkiv-oblast|Kharkiv|Харківська область|Харьковская область|Kharkov|Kharkivshchyna;Харківщина|706483
UA-68|khmelnytskyi-oblast|Khmelnytskyi|Хмельницька область|Хмельницкая область|Khmelnytskyy;Khmelnitsky|Khmelnychchyna;Хмельниччина|706369
UA-71|cherkasy-oblast|Cherkasy|Черкаська область|Черкасская область|Cherkassy|Cherkashchyna;Черкащина|710791
UA-74|chernihiv-oblast|Chernihiv|Чернігівська область|Черниговская область|Chernigov|Chernihivshchyna;Чернігівщина|710735
UA-77|chernivtsi-oblast|Chernivtsi|Чернівецька область|Черновицкая область|Chernovtsy|Bukovyna;Буковина|710719
`;

/** Regions that are no oblast: their names in full. Code | id | en | uk | ru | alternates | capital. */
export const SPECIAL_UA = `
UA-43|crimea|Crimea|Крим|Крым|Autonomous Republic of Crimea;Republic of Crimea;AR Crimea;Crimean peninsula;Crimean Peninsula;Krym;Qırım;Qirim;Автономна Республіка Крим;Автономная Республика Крым;Кримський півострів;Крымский полуостров|693805
UA-40|sevastopol-region|Sevastopol municipality|Севастополь (місто зі спеціальним статусом)|Севастополь (город со специальным статусом)|City of Sevastopol municipality;Sevastopol region|694423
UA-30|kyiv-municipality|Kyiv municipality|Київ (місто зі спеціальним статусом)|Киев (город со специальным статусом)|City of Kyiv municipality|703448
`;

/** UNGA resolutions: 68/262 of 27 March 2014, ES-11/4 of 12 October 2022. */
export const OCCUPIED = new Set(["UA-43", "UA-40"]);
export const ANNEXATION_CLAIMED = new Set(["UA-65", "UA-23", "UA-14", "UA-09"]);
