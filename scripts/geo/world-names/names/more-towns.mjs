/** Short and other names of large towns that GeoNames' list lacks. GeoNames number | names. */
export const MORE_TOWN_NAMES = `
5128581|NYC;N.Y.C.;New York;Big Apple;Нью-Йорк
5368361|L.A.;LA;Лос-Анджелес
5391959|S.F.;SF;Frisco;Сан-Франциско
4140963|D.C.;DC;Washington DC;Washington D.C.;Washington, DC
5506956|Vegas
4335045|NOLA
1566083|Saigon;HCMC
1816670|Peking;Пекин;Пекін
1819729|H.K.
99454|Fallujah;Falluja
554234|Königsberg;Koenigsberg;Кенігсберг;Кёнигсберг
498817|St. Petersburg;St Petersburg;Petrograd;Leningrad
472757|Stalingrad
745044|Constantinople
71137|Sana'a;Sanaa;Sana
281184|Jerusalem;Al-Quds
293397|Tel Aviv;Tel-Aviv
104515|Mecca;Makkah
109223|Medina;Madinah
112931|Tehran;Teheran
98182|Baghdad;Bagdad
1275339|Bombay
1264527|Madras
1275004|Calcutta
1298824|Rangoon
146970|Stepanakert;Khankendi;Ханкенді;Ханкенди;Степанакерт
611403|Tskhinval;Цхінвалі;Цхинвал
`;
