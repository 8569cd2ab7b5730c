/**
 * Countries with the words for their people and what is theirs, and with the
 * seats that stand for their governments. First the country's English name,
 * then the other words, after "/" the seats; phrases of two words are joined by
 * "_". Extend freely.
 */
const TABLE = `
  afghanistan afghan afghans / kabul
  albania albanian albanians / tirana
  algeria algerian algerians / algiers
  angola angolan angolans
  argentina argentine argentinian argentinians
  armenia armenian armenians / yerevan
  australia australian australians / canberra
  austria austrian austrians
  azerbaijan azerbaijani azerbaijanis azeri azeris / baku
  bahrain bahraini bahrainis
  bangladesh bangladeshi bangladeshis / dhaka
  belarus belarusian belarusians / minsk
  belgium belgian belgians
  bolivia bolivian bolivians
  bosnia bosnian bosnians
  brazil brazilian brazilians
  bulgaria bulgarian bulgarians
  burkina_faso burkinabe
  cambodia cambodian cambodians
  cameroon cameroonian cameroonians
  canada canadian canadians / ottawa
  chad chadian chadians
  chile chilean chileans
  china chinese / beijing
  colombia colombian colombians
  congo congolese / kinshasa
  croatia croatian croatians croat croats / zagreb
  cuba cuban cubans / havana
  cyprus cypriot cypriots
  czechia czech czechs
  denmark danish dane danes / copenhagen
  ecuador ecuadorian ecuadorians
  egypt egyptian egyptians / cairo
  eritrea eritrean eritreans / asmara
  estonia estonian estonians / tallinn
  ethiopia ethiopian ethiopians
  european_union eu / brussels
  finland finnish finn finns helsinki
  france french / élysée elysee
  georgia georgian georgians / tbilisi
  germany german germans / berlin
  ghana ghanaian ghanaians / accra
  greece greek greeks / athens
  guatemala guatemalan guatemalans
  haiti haitian haitians
  honduras honduran hondurans
  hungary hungarian hungarians / budapest
  iceland icelandic icelander icelanders
  india indian indians / delhi
  indonesia indonesian indonesians / jakarta
  iran iranian iranians / tehran
  iraq iraqi iraqis / baghdad
  ireland irish / dublin
  israel israeli israelis
  italy italian italians / rome
  jamaica jamaican jamaicans
  japan japanese / tokyo
  jordan jordanian jordanians / amman
  kazakhstan kazakh kazakhs / astana
  kenya kenyan kenyans / nairobi
  kosovo kosovar kosovars / pristina
  kuwait kuwaiti kuwaitis
  kyrgyzstan kyrgyz / bishkek
  laos laotian laotians
  latvia latvian latvians / riga
  lebanon lebanese / beirut
  libya libyan libyans / tripoli
  lithuania lithuanian lithuanians / vilnius
  luxembourg luxembourgish
  malaysia malaysian malaysians
  mali malian malians / bamako
  malta maltese
  mexico mexican mexicans
  moldova moldovan moldovans
  mongolia mongolian mongolians
  montenegro montenegrin montenegrins
  morocco moroccan moroccans / rabat
  mozambique mozambican mozambicans
  myanmar burmese / naypyidaw
  namibia namibian namibians
  nepal nepali nepalese / kathmandu
  netherlands dutch / hague
  nicaragua nicaraguan nicaraguans
  niger nigerien nigeriens / niamey
  nigeria nigerian nigerians / abuja
  north_korea north_korean north_koreans / pyongyang
  north_macedonia macedonian macedonians / skopje
  norway norwegian norwegians / oslo
  oman omani omanis
  pakistan pakistani pakistanis / islamabad
  palestine palestinian palestinians
  panama panamanian panamanians
  paraguay paraguayan paraguayans
  peru peruvian peruvians
  philippines philippine filipino filipinos / manila
  poland polish pole poles / warsaw
  portugal portuguese / lisbon
  qatar qatari qataris / doha
  romania romanian romanians / bucharest
  russia russian russians / moscow kremlin
  rwanda rwandan rwandans / kigali
  saudi_arabia saudi saudis / riyadh
  senegal senegalese / dakar
  serbia serbian serbians serb serbs / belgrade
  singapore singaporean singaporeans
  slovakia slovak slovaks / bratislava
  slovenia slovenian slovenians / ljubljana
  somalia somali somalis / mogadishu
  south_africa south_african south_africans / pretoria
  south_korea south_korean south_koreans / seoul
  spain spanish spaniard spaniards / madrid
  sri_lanka sri_lankan sri_lankans
  sudan sudanese khartoum
  sweden swedish swede swedes / stockholm
  switzerland swiss
  syria syrian syrians / damascus
  taiwan taiwanese / taipei
  tajikistan tajik tajiks / dushanbe
  tanzania tanzanian tanzanians
  thailand thai thais / bangkok
  tunisia tunisian tunisians / tunis
  turkey turkish turk turks türkiye turkiye / ankara
  turkmenistan turkmen / ashgabat
  uganda ugandan ugandans / kampala
  ukraine ukrainian ukrainians / kyiv kiev
  united_kingdom uk u.k. british britain briton britons
  united_nations un u.n.
  united_states us u.s. usa u.s.a. american americans / pentagon white_house
  uruguay uruguayan uruguayans
  uzbekistan uzbek uzbeks / tashkent
  venezuela venezuelan venezuelans / caracas
  vietnam vietnamese / hanoi
  yemen yemeni yemenis / sanaa
  zambia zambian zambians / lusaka
  zimbabwe zimbabwean zimbabweans / harare
`;

const table = TABLE.trim()
  .split("\n")
  .map((row) => {
    const [words = [], seats = []] = row.split(" / ").map((part) =>
      part
        .trim()
        .split(" ")
        .map((word) => word.replaceAll("_", " ")),
    );
    return { country: words[0] ?? "", words, seats };
  });

/** A word for a country, its people or its government, folded → the country's English name. */
export const NATIONS: ReadonlyMap<string, string> = new Map(
  table.flatMap(({ country, words, seats }) =>
    [...words, ...seats].map((word): [string, string] => [word, country]),
  ),
);

/** Only a country's own names, not its people nor its capital: "US" is one with "United States". */
const OWN_NAMES = /^(?:eu|uk|u\.k\.|un|u\.n\.|us|u\.s\.|usa|u\.s\.a\.|britain|t[uü]rkiye)$/u;
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  table.flatMap(({ country, words }) =>
    words
      .filter((word, i) => i === 0 || OWN_NAMES.test(word))
      .map((word): [string, string] => [word, country]),
  ),
);

const isPlural = (word: string, words: readonly string[]): boolean =>
  word.endsWith("s") && words.includes(word.slice(0, -1));

/** Words for what is a country's, folded, not for its people: "french" → "france", "polish" → "poland". */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  table.flatMap(({ country, words }) =>
    words
      .filter((word) => !COUNTRY_NAMES.has(word) && !isPlural(word, words))
      .map((word): [string, string] => [word, country]),
  ),
);
