/**
 * Names of countries and territories beyond the packages' and scripts/geo/names/countries.mjs: short,
 * official and old ones. ISO code | English;… | Ukrainian;… | Russian;…
 */
export const MORE_COUNTRY_NAMES = `
AF|Islamic Emirate of Afghanistan||
AG|Antigua;Barbuda|Антигуа|Антигуа
AL|Republic of Albania||
AR|Argentine Republic|Аргентинська Республіка|
AU|Commonwealth of Australia|Австралійський Союз|
BA|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;Herzegovina|Боснія|Босния
BF|Upper Volta||
BJ|Dahomey||
BN|Brunei|Бруней|Бруней
BO|Bolivia|Болівія|Боливия
BY|Byelorussia;Republic of Belarus||Белоруссия
BZ|British Honduras||
CD|Congo;Belgian Congo;Democratic Republic of Congo;Congo, Democratic Republic of the|Конго;ДР Конго;ДРК|Конго;ДР Конго;ДРК
CF|Central African Republic;CAR|Центральноафриканська Республіка;ЦАР|Центральноафриканская Республика;ЦАР
CG|Congo;Republic of Congo;Congo Republic|Республіка Конго|Республика Конго
CH|Swiss Confederation||
CN|People's Republic of China;Mainland China;Communist China|Китайська Народна Республіка;КНР|Китайская Народная Республика;КНР
CV|Cabo Verde||
CZ|Czechia;Czech Republic|Чехія|Чехия
DE|Federal Republic of Germany|Німеччина;ФРН|Германия;ФРГ
DO|Dominican Republic|Домініканська Республіка;Домінікана|Доминиканская Республика;Доминикана
EG|Arab Republic of Egypt||
ES|Kingdom of Spain||
FK|Falklands;Falkland Islands;Malvinas;Islas Malvinas|Фолклендські острови|Фолклендские острова
FM|Micronesia||
FO|Faroes;Faeroe Islands|Фарери|Фареры
GB|Great Britain;Britain;the UK|Британія|Британия
GR|Hellenic Republic;Hellas||
GW|Guinea-Bissau;Guinea Bissau||
HK|Hong Kong SAR;Hongkong|Гонконг|Гонконг
HT|Republic of Haiti||
IE|Republic of Ireland;Éire|Ірландія|Ирландия
IL|State of Israel||
IN|Republic of India||
IR|Islamic Republic of Iran;Islamic Republic;Persia|Іран;Ісламська Республіка Іран|Иран;Исламская Республика Иран
JO|Hashemite Kingdom of Jordan||
KG|Kirghizia;Kirgizia;Kyrgyz Republic|Киргизстан|Киргизия;Кыргызстан
KH|Kampuchea||
KN|Saint Kitts and Nevis;St. Kitts and Nevis;St. Kitts;Nevis||
KP|Democratic People's Republic of Korea;North Korea;DPRK|КНДР;Північна Корея|КНДР;Северная Корея
KR|South Korea;Republic of Korea;ROK;S. Korea|Південна Корея|Южная Корея
LA|Laos;Lao PDR|Лаос|Лаос
LC|Saint Lucia;St. Lucia||
LK|Ceylon|Шрі-Ланка|Шри-Ланка
LY|Libya|Лівія|Ливия
MD|Republic of Moldova;Moldavia|Молдова;Молдавія|Молдова;Молдавия
MF|Saint Martin;St. Martin||
MK|Former Yugoslav Republic of Macedonia;FYROM;Macedonia|Македонія|Македония
MM|Burma|Бірма|Бирма
MO|Macao;Macau|Макао|Макао
NL|Holland;the Netherlands|Голландія|Голландия
NZ|Aotearoa||
PG|Papua New Guinea;PNG||
PH|Philippine Islands;Republic of the Philippines||
PS|Palestine;Palestinian Territories;Palestinian Authority territories;Occupied Palestinian Territory;occupied Palestinian territories|Палестина;Палестинські території|Палестина;Палестинские территории
PM|Saint Pierre and Miquelon;St. Pierre and Miquelon||
RE|Réunion;Reunion||
RO|Romania|Румунія|Румыния
RS|Republic of Serbia||
RU|Russian Federation;Russia|Росія;РФ;Російська Федерація|Россия;РФ;Российская Федерация
SA|Saudi Arabia;KSA;Kingdom of Saudi Arabia|Саудівська Аравія|Саудовская Аравия
SB|Solomons||
SD|Republic of Sudan;North Sudan||
SH|Saint Helena;St. Helena;Ascension Island;Tristan da Cunha||
SS|Republic of South Sudan|Південний Судан|Южный Судан
ST|Sao Tome;Sao Tome and Principe||
SY|Syrian Arab Republic|Сирія|Сирия
SZ|Swaziland||
TH|Siam||
TL|East Timor;Timor Leste||
TR|Republic of Turkey;Turkiye|Туреччина|Турция
TT|Trinidad;Tobago;Trinidad & Tobago||
TW|Formosa;Chinese Taipei|Тайвань|Тайвань
TZ|Tanganyika||
UA|the Ukraine|Україна|Украина
US|the United States;the U.S.;the US;the USA;U.S;America|США;Америка;Сполучені Штати|США;Америка;Соединенные Штаты
UZ|Uzbekistan|Узбекистан|Узбекистан
VA|Vatican;the Vatican;Holy See;Vatican City State|Ватикан|Ватикан
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St. Vincent;Grenadines||
VE|Bolivarian Republic of Venezuela|Венесуела|Венесуэла
VG|British Virgin Islands||
VI|U.S. Virgin Islands;US Virgin Islands;Virgin Islands||
VN|Viet Nam;North Vietnam;South Vietnam|В'єтнам|Вьетнам
YE|North Yemen;South Yemen||
ZA|Republic of South Africa;RSA|ПАР|ЮАР
ZW|Rhodesia;Southern Rhodesia||
`;
