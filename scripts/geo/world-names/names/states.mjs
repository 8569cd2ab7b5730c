/**
 * First-level regions whose names are abbreviated behind a town: GeoNames' code | name | behind a
 * town only | other names | Ukrainian | Russian. Postal codes and the abbreviations of newspapers.
 */
export const STATES = `
US.AL|Alabama|AL;Ala||Алабама|Алабама
US.AK|Alaska|AK||Аляска|Аляска
US.AZ|Arizona|AZ;Ariz||Аризона|Аризона
US.AR|Arkansas|AR;Ark||Арканзас|Арканзас
US.CA|California|CA;Calif;Cal||Каліфорнія|Калифорния
US.CO|Colorado|CO;Colo||Колорадо|Колорадо
US.CT|Connecticut|CT;Conn||Коннектикут|Коннектикут
US.DE|Delaware|DE;Del||Делавер|Делавэр
US.DC|District of Columbia|DC||Округ Колумбія|Округ Колумбия
US.FL|Florida|FL;Fla||Флорида|Флорида
US.GA|Georgia|GA;Ga||Джорджія|Джорджия
US.HI|Hawaii|HI||Гаваї|Гавайи
US.ID|Idaho|ID||Айдахо|Айдахо
US.IL|Illinois|IL;Ill||Іллінойс|Иллинойс
US.IN|Indiana|IN;Ind||Індіана|Индиана
US.IA|Iowa|IA||Айова|Айова
US.KS|Kansas|KS;Kan;Kans||Канзас|Канзас
US.KY|Kentucky|KY;Ky||Кентуккі|Кентукки
US.LA|Louisiana|LA;La||Луїзіана|Луизиана
US.ME|Maine|ME||Мен|Мэн
US.MD|Maryland|MD;Md||Меріленд|Мэриленд
US.MA|Massachusetts|MA;Mass||Массачусетс|Массачусетс
US.MI|Michigan|MI;Mich||Мічиган|Мичиган
US.MN|Minnesota|MN;Minn||Міннесота|Миннесота
US.MS|Mississippi|MS;Miss||Міссісіпі|Миссисипи
US.MO|Missouri|MO;Mo||Міссурі|Миссури
US.MT|Montana|MT;Mont||Монтана|Монтана
US.NE|Nebraska|NE;Neb;Nebr||Небраска|Небраска
US.NV|Nevada|NV;Nev||Невада|Невада
US.NH|New Hampshire|NH;N.H.||Нью-Гемпшир|Нью-Гэмпшир
US.NJ|New Jersey|NJ;N.J.||Нью-Джерсі|Нью-Джерси
US.NM|New Mexico|NM;N.M.||Нью-Мексико|Нью-Мексико
US.NY|New York|NY;N.Y.|New York State||
US.NC|North Carolina|NC;N.C.||Північна Кароліна|Северная Каролина
US.ND|North Dakota|ND;N.D.||Північна Дакота|Северная Дакота
US.OH|Ohio|OH||Огайо|Огайо
US.OK|Oklahoma|OK;Okla||Оклахома|Оклахома
US.OR|Oregon|OR;Ore||Орегон|Орегон
US.PA|Pennsylvania|PA;Pa;Penn||Пенсильванія|Пенсильвания
US.RI|Rhode Island|RI;R.I.||Род-Айленд|Род-Айленд
US.SC|South Carolina|SC;S.C.||Південна Кароліна|Южная Каролина
US.SD|South Dakota|SD;S.D.||Південна Дакота|Южная Дакота
US.TN|Tennessee|TN;Tenn||Теннессі|Теннесси
US.TX|Texas|TX;Tex||Техас|Техас
US.UT|Utah|UT||Юта|Юта
US.VT|Vermont|VT;Vt||Вермонт|Вермонт
US.VA|Virginia|VA;Va||Вірджинія|Вирджиния
US.WA|Washington|WA;Wash|Washington State|Вашингтон|Вашингтон
US.WV|West Virginia|WV;W.Va.;W. Va||Західна Вірджинія|Западная Виргиния
US.WI|Wisconsin|WI;Wis||Вісконсин|Висконсин
US.WY|Wyoming|WY;Wyo||Вайомінг|Вайоминг
CA.01|Alberta|AB;Alta||Альберта|Альберта
CA.02|British Columbia|BC;B.C.||Британська Колумбія|Британская Колумбия
CA.03|Manitoba|MB;Man||Манітоба|Манитоба
CA.04|New Brunswick|NB;N.B.||Нью-Брансвік|Нью-Брансуик
CA.05|Newfoundland and Labrador|NL;N.L.|Newfoundland;Labrador|Ньюфаундленд і Лабрадор|Ньюфаундленд и Лабрадор
CA.07|Nova Scotia|NS;N.S.||Нова Шотландія|Новая Шотландия
CA.08|Ontario|ON;Ont||Онтаріо|Онтарио
CA.09|Prince Edward Island|PE;P.E.I.|PEI|Острів Принца Едварда|Остров Принца Эдуарда
CA.10|Quebec|QC;Que||Квебек|Квебек
CA.11|Saskatchewan|SK;Sask||Саскачеван|Саскачеван
CA.12|Yukon|YT||Юкон|Юкон
CA.13|Northwest Territories|NT;N.W.T.||Північно-Західні території|Северо-Западные территории
CA.14|Nunavut|NU||Нунавут|Нунавут
AU.01|Australian Capital Territory|ACT|||
AU.02|New South Wales|NSW|N.S.W.|Новий Південний Уельс|Новый Южный Уэльс
AU.03|Northern Territory|NT||Північна територія|Северная территория
AU.04|Queensland|QLD;Qld||Квінсленд|Квинсленд
AU.05|South Australia|SA||Південна Австралія|Южная Австралия
AU.06|Tasmania|TAS;Tas||Тасманія|Тасмания
AU.07|Victoria|VIC;Vic||Вікторія|Виктория
AU.08|Western Australia|WA||Західна Австралія|Западная Австралия
GB.ENG|England|||Англія|Англия
GB.SCT|Scotland|||Шотландія|Шотландия
GB.WLS|Wales|||Уельс|Уэльс
GB.NIR|Northern Ireland||Ulster|Північна Ірландія|Северная Ирландия
`;
