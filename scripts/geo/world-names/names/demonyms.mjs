/**
 * Words for the people of a place or for what is theirs, beyond src/core/geography/nations.ts (which
 * has the larger countries). They are no names of places, but they say where a text looks.
 * Place, by id or English name of a country or state | words.
 */
export const DEMONYMS = `
country-ad|Andorran;Andorrans
country-ae|Emirati;Emiratis
country-ag|Antiguan;Antiguans
country-ai|Anguillan
country-aw|Aruban
country-ax|Ålander
country-bb|Barbadian;Barbadians;Bajan;Bajans
country-bi|Burundian;Burundians
country-bj|Beninese
country-bm|Bermudian;Bermudan;Bermudians
country-bn|Bruneian;Bruneians
country-bs|Bahamian;Bahamians
country-bt|Bhutanese
country-bw|Botswanan;Batswana;Motswana
country-bz|Belizean;Belizeans
country-cf|Central African;Central Africans
country-ci|Ivorian;Ivorians
country-ck|Cook Islander
country-cr|Costa Rican;Costa Ricans
country-cv|Cape Verdean;Cape Verdeans
country-dj|Djiboutian;Djiboutians
country-do|Dominican;Dominicans
country-dm|Dominican
country-eh|Sahrawi;Sahrawis;Saharawi
country-fj|Fijian;Fijians
country-fk|Falkland Islander;Falklander
country-fo|Faroese
country-fm|Micronesian;Micronesians
country-ga|Gabonese
country-gd|Grenadian;Grenadians
country-gl|Greenlander;Greenlanders;Greenlandic
country-gm|Gambian;Gambians
country-gn|Guinean;Guineans
country-gq|Equatorial Guinean;Equatoguinean
country-gu|Guamanian;Chamorro
country-gw|Bissau-Guinean
country-gy|Guyanese
country-hk|Hongkonger;Hong Konger;Hongkongers;Hong Kongers
country-je|Jerseyman
country-im|Manx
country-ki|I-Kiribati
country-km|Comorian;Comorans
country-kn|Kittitian;Nevisian
country-lc|St. Lucian;Saint Lucian
country-li|Liechtensteiner
country-lr|Liberian;Liberians
country-ls|Basotho;Mosotho;Lesothan
country-mc|Monegasque;Monégasque
country-mg|Malagasy
country-mh|Marshallese
country-ml|Malian;Malians
country-mo|Macanese
country-mr|Mauritanian;Mauritanians
country-mu|Mauritian;Mauritians
country-mv|Maldivian;Maldivians
country-mw|Malawian;Malawians
country-nc|New Caledonian
country-nr|Nauruan
country-nz|New Zealander;New Zealanders;Kiwi;Kiwis
country-pg|Papua New Guinean;Papua New Guineans
country-pr|Puerto Rican;Puerto Ricans
country-ps|Gazan;Gazans
country-pw|Palauan
country-sb|Solomon Islander;Solomon Islanders
country-sc|Seychellois
country-sl|Sierra Leonean;Sierra Leoneans
country-sm|Sammarinese
country-sr|Surinamese
country-ss|South Sudanese
country-st|São Toméan
country-sv|Salvadoran;Salvadorans;Salvadorean;Salvadoreans
country-sz|Swazi;Swazis
country-td|Chadian;Chadians
country-tg|Togolese
country-tl|Timorese;East Timorese
country-to|Tongan;Tongans
country-tt|Trinidadian;Trinidadians;Tobagonian
country-tv|Tuvaluan
country-vc|Vincentian
country-vu|Vanuatuan;Ni-Vanuatu
country-ws|Samoan;Samoans
country-gb|Brit;Brits
adm1-gb-eng|English;Englishman;Englishmen;Englishwoman
adm1-gb-sct|Scottish;Scot;Scots;Scotsman
adm1-gb-wls|Welsh;Welshman
adm1-gb-nir|Northern Irish
adm1-cn-14|Tibetan;Tibetans
adm1-cn-13|Uyghur;Uyghurs;Uighur;Uighurs
region-kurdistan|Kurd;Kurds;Kurdish
region-kashmir|Kashmiri;Kashmiris
region-darfur|Darfuri;Darfuris
adm1-et-53|Tigrayan;Tigrayans
region-siberia|Siberian;Siberians
adm1-ge-02|Abkhaz;Abkhazian
region-south-ossetia|Ossetian;South Ossetian;Ossetians
region-nagorno-karabakh|Karabakhi
adm1-md-58|Transnistrian;Transnistrians
region-somaliland|Somalilander
continent-europe|European;Europeans
continent-asia|Asian;Asians
continent-africa|African;Africans
continent-south-america|South American;South Americans
continent-north-america|North American;North Americans
region-latin-america|Latin American;Latin Americans
region-central-america|Central American;Central Americans
region-central-asia|Central Asian;Central Asians
region-middle-east|Middle Eastern
region-scandinavia|Scandinavian;Scandinavians;Nordic
island-sicily|Sicilian;Sicilians
island-corsica|Corsican;Corsicans
island-sardinia|Sardinian;Sardinians
island-crete|Cretan;Cretans
island-bali|Balinese
island-java|Javanese
island-okinawa|Okinawan;Okinawans
adm1-us-al|Alabaman;Alabamian;Alabamians
adm1-us-ak|Alaskan;Alaskans
adm1-us-az|Arizonan;Arizonans
adm1-us-ar|Arkansan;Arkansans
adm1-us-ca|Californian;Californians
adm1-us-co|Coloradan;Coloradans
adm1-us-ct|Connecticuter
adm1-us-de|Delawarean
adm1-us-fl|Floridian;Floridians
adm1-us-ga|Georgian;Georgians
adm1-us-hi|Hawaiian;Hawaiians
adm1-us-id|Idahoan;Idahoans
adm1-us-il|Illinoisan;Illinoisans
adm1-us-in|Hoosier;Hoosiers;Indianan
adm1-us-ia|Iowan;Iowans
adm1-us-ks|Kansan;Kansans
adm1-us-ky|Kentuckian;Kentuckians
adm1-us-la|Louisianan;Louisianian;Louisianans
adm1-us-me|Mainer;Mainers
adm1-us-md|Marylander;Marylanders
adm1-us-ma|Bay Stater;Massachusettsan
adm1-us-mi|Michigander;Michiganders
adm1-us-mn|Minnesotan;Minnesotans
adm1-us-ms|Mississippian;Mississippians
adm1-us-mo|Missourian;Missourians
adm1-us-mt|Montanan;Montanans
adm1-us-ne|Nebraskan;Nebraskans
adm1-us-nv|Nevadan;Nevadans
adm1-us-nh|New Hampshirite
adm1-us-nj|New Jerseyan;New Jerseyans
adm1-us-nm|New Mexican;New Mexicans
adm1-us-nc|North Carolinian;North Carolinians
adm1-us-nd|North Dakotan;North Dakotans
adm1-us-oh|Ohioan;Ohioans
adm1-us-ok|Oklahoman;Oklahomans
adm1-us-or|Oregonian;Oregonians
adm1-us-pa|Pennsylvanian;Pennsylvanians
adm1-us-ri|Rhode Islander;Rhode Islanders
adm1-us-sc|South Carolinian;South Carolinians
adm1-us-sd|South Dakotan;South Dakotans
adm1-us-tn|Tennessean;Tennesseans
adm1-us-tx|Texan;Texans
adm1-us-ut|Utahn;Utahns
adm1-us-vt|Vermonter;Vermonters
adm1-us-va|Virginian;Virginians
adm1-us-wa|Washingtonian
adm1-us-wv|West Virginian;West Virginians
adm1-us-wi|Wisconsinite;Wisconsinites
adm1-us-wy|Wyomingite
adm1-ca-10|Quebecer;Quebecker;Québécois;Quebecers;Quebeckers
adm1-ca-08|Ontarian;Ontarians
adm1-ca-01|Albertan;Albertans
adm1-ca-02|British Columbian
adm1-ca-05|Newfoundlander
adm1-ca-07|Nova Scotian
adm1-au-04|Queenslander;Queenslanders
adm1-au-06|Tasmanian;Tasmanians
adm1-de-02|Bavarian;Bavarians
adm1-es-56|Catalan;Catalans
adm1-ua-11|Crimean;Crimeans
adm1-ru-12|Chechen;Chechens
gn5128581|New Yorker;New Yorkers
gn5368361|Angeleno;Angelenos
gn4887398|Chicagoan;Chicagoans
gn4930956|Bostonian;Bostonians
gn2643743|Londoner;Londoners
gn2988507|Parisian;Parisians
gn2950159|Berliner;Berliners
gn2761369|Viennese
gn524901|Muscovite;Muscovites
gn2158177|Melburnian
gn2147714|Sydneysider
gn3169070|Roman;Romans
gn3173435|Milanese
gn3164603|Venetian;Venetians
gn3172394|Neapolitan;Neapolitans
gn2643123|Mancunian;Mancunians
gn2644210|Liverpudlian;Liverpudlians
gn2648579|Glaswegian;Glaswegians
gn2964574|Dubliner;Dubliners
gn703448|Kyivan;Kyivans;Kyivite
gn698740|Odesan;Odesans;Odessan
gn3530597|Chilango
gn3435910|Porteño
gn3451190|Carioca
gn3448439|Paulistano
gn292223|Dubaian
gn1275339|Mumbaikar;Mumbaikars
gn1273294|Delhiite
`;
