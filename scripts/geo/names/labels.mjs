/**
 * What the map writes, and where; the names themselves come from the layers.
 *
 * Towns that give it its bearings: id | rank | from zoom | side of the dot the
 * name stands on. Rank 1 is a capital or a city of a million, 3 a small town.
 */
export const TOWNS = `
kyiv|1|4|right
moscow|1|4|right
minsk|1|4|right
warsaw|1|4|right
bucharest|1|4|right
ankara|1|4|right
istanbul|2|4|left
sofia|1|4|right
budapest|1|4|right
tbilisi|1|4|right
chisinau|1|5|left
kharkiv|1|5|right
dnipro-city|1|6|right
donetsk|1|5|right
zaporizhzhia|1|5|right
lviv|1|5|right
kherson|1|5|top-left
mykolaiv|1|6|top
odesa|1|5|bottom
simferopol|1|6|right
sevastopol|1|6|left
rostov-on-don|1|5|right
krasnodar|2|6|right
voronezh|2|5|right
belgorod|2|6|right
constanta|2|6|left
varna|2|6|left
iasi|2|6|left
luhansk|1|5|right
kryvyi-rih|2|6|right
melitopol|2|6|right
mariupol|2|6|top-right
berdiansk|2|7|top-right
kerch|2|6|left
yalta|3|7|bottom
yevpatoria|3|7|right
feodosia|3|7|right
dzhankoi|3|7|right
armiansk|3|8|right
kropyvnytskyi|2|6|right
kremenchuk|2|7|right
poltava|2|6|right
cherkasy|2|6|left
vinnytsia|2|5|right
zhytomyr|2|6|right
chernihiv|2|6|right
sumy|2|6|right
rivne|2|6|right
ternopil|2|6|right
chernivtsi|2|6|right
uzhhorod|2|6|right
kramatorsk|2|7|right
izium|3|7|right
tiraspol|2|6|right
izmail|3|7|top
voznesensk|3|7|right
pervomaisk-mykolaiv|3|7|right
nikopol|2|7|top
enerhodar|2|7|right
tokmak|3|7|right
nova-kakhovka|2|7|bottom-right
beryslav|3|8|left
kakhovka|3|9|right
skadovsk|3|7|top-right
henichesk|3|7|top
snihurivka|3|7|right
vysokopillia|3|8|right
arkhanhelske|3|10|right
darivka|3|10|right
ochakiv|3|8|top-left
oleshky|3|8|bottom-right
hola-prystan|3|8|bottom-right
chornobaivka|3|9|left
antonivka|3|10|top
bilozerka|3|9|top-left
stanislav|3|8|top
kalanchak-kherson|3|9|right
velyki-kopani|3|10|right
novotroitske|3|8|right
askaniia-nova|3|9|right
novovorontsovka|3|9|left
velyka-lepetykha|3|9|right
`;

/**
 * Regions: id | longitude | latitude | from zoom | note.
 * The point is where the name has room, never a dot on the map.
 */
export const REGIONS = `
kherson-oblast|33.45|46.42|6|
mykolaiv-oblast|31.75|47.45|6|
odesa-oblast|30.25|47.25|6|
crimea|34.25|45.33|5|occupied since 2014
sevastopol-region|33.66|44.7|8|occupied since 2014
zaporizhzhia-oblast|35.72|47.25|6|partly occupied
donetsk-oblast|37.65|48.5|6|partly occupied
luhansk-oblast|39.1|49.05|6|partly occupied
kharkiv-oblast|36.5|49.5|6|
dnipropetrovsk-oblast|34.35|48.2|6|
kirovohrad-oblast|31.6|48.35|6|
cherkasy-oblast|31.2|49.1|6|
poltava-oblast|33.75|49.75|6|
sumy-oblast|34.0|51.2|6|
chernihiv-oblast|32.2|51.3|6|
kyiv-oblast|30.3|49.75|6|
zhytomyr-oblast|28.3|50.75|6|
vinnytsia-oblast|28.75|48.85|6|
khmelnytskyi-oblast|26.95|49.35|6|
rivne-oblast|26.45|51.1|6|
volyn-oblast|24.85|51.25|6|
lviv-oblast|23.85|49.55|6|
ternopil-oblast|25.5|49.3|6|
ivano-frankivsk-oblast|24.6|48.75|6|
zakarpattia-oblast|23.3|48.35|6|
chernivtsi-oblast|25.75|48.2|6|
`;

/** Countries: id | longitude | latitude. A wide one is named twice. */
export const COUNTRIES = `
ukraine|29.4|49.35
ukraine|32.3|47.97
moldova|28.35|47.55
romania|26.2|45.75
russia|39.6|51.2
russia|40.6|46.75
belarus|28.5|52.9
poland|21.5|51.4
turkey|34.2|40.2
bulgaria|25.8|42.95
georgia|42.6|42.25
hungary|19.6|46.6
slovakia|20.2|48.8
`;

/**
 * Water: id | longitude | latitude | size in px at zoom 7 | letter spacing | zooms
 * from–to. A reservoir takes the ink of its river.
 */
export const WATERS = `
black-sea|34.5|43.4|25|0.2|3|5
black-sea|32.1|45|25|0.2|5|24
sea-of-azov|36.45|46.12|18|0.14|5|24
kakhovka-reservoir|34.1|47.62|13.5|0.02|8|24
dnipro-buh-estuary|31.87|46.6|12.5|0.02|9|24
karkinit-bay|32.75|45.93|12.5|0.04|7|24
`;

/**
 * Where the Dnipro's name and number stand: id | longitude | latitude | side of
 * the point | zooms from–to. One for a range of zooms: the river is 1100 km long.
 */
export const DNIPRO = `
dnipro|34.45|48.64|top-right|4|6
dnipro|33.87|47.14|right|6|8
dnipro|33.06|46.74|top-left|8|13
`;

/** longitude | latitude | English | Ukrainian | drawn as | turned by degrees | side of the name */
export const CROSSINGS = `
32.72|46.67|Antonivka road bridge|Антонівський міст|bridge|-20|top-left
32.797|46.676|Antonivka rail bridge|Антонівський залізничний міст|bridge|-10|top-right
33.37|46.777|Kakhovka dam|Каховська ГЕС|dam|-38|top-left
`;
