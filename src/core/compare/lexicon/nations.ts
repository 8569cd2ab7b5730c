/**
 * Countries with the words for their people and what is theirs, and with the
 * seats that stand for their governments. First the country's English name,
 * then the other words; phrases of two words are joined by "_". Extend freely.
 */
const TABLE = `
  afghanistan afghan afghans kabul
  albania albanian albanians tirana
  algeria algerian algerians algiers
  argentina argentine argentinian argentinians
  armenia armenian armenians yerevan
  australia australian australians canberra
  austria austrian austrians
  azerbaijan azerbaijani azerbaijanis azeri azeris baku
  bangladesh bangladeshi bangladeshis dhaka
  belarus belarusian belarusians minsk
  belgium belgian belgians
  bolivia bolivian bolivians
  bosnia bosnian bosnians
  brazil brazilian brazilians
  bulgaria bulgarian bulgarians
  burkina_faso burkinabe
  cambodia cambodian cambodians
  cameroon cameroonian cameroonians
  canada canadian canadians ottawa
  chad chadian chadians
  chile chilean chileans
  china chinese beijing
  colombia colombian colombians
  congo congolese kinshasa
  croatia croatian croatians croat croats zagreb
  cuba cuban cubans havana
  cyprus cypriot cypriots
  czechia czech czechs
  denmark danish dane danes copenhagen
  ecuador ecuadorian ecuadorians
  egypt egyptian egyptians cairo
  eritrea eritrean eritreans asmara
  estonia estonian estonians tallinn
  ethiopia ethiopian ethiopians
  european_union eu brussels
  finland finnish finn finns helsinki
  france french élysée elysee
  georgia georgian georgians tbilisi
  germany german germans berlin
  ghana ghanaian ghanaians accra
  greece greek greeks athens
  guatemala guatemalan guatemalans
  haiti haitian haitians
  honduras honduran hondurans
  hungary hungarian hungarians budapest
  iceland icelandic icelander icelanders
  india indian indians delhi
  indonesia indonesian indonesians jakarta
  iran iranian iranians tehran
  iraq iraqi iraqis baghdad
  ireland irish dublin
  israel israeli israelis
  italy italian italians rome
  japan japanese tokyo
  jordan jordanian jordanians amman
  kazakhstan kazakh kazakhs astana
  kenya kenyan kenyans nairobi
  kosovo kosovar kosovars pristina
  kuwait kuwaiti kuwaitis
  kyrgyzstan kyrgyz bishkek
  latvia latvian latvians riga
  lebanon lebanese beirut
  libya libyan libyans tripoli
  lithuania lithuanian lithuanians vilnius
  mali malian malians bamako
  mexico mexican mexicans
  moldova moldovan moldovans
  mongolia mongolian mongolians
  montenegro montenegrin montenegrins
  morocco moroccan moroccans rabat
  mozambique mozambican mozambicans
  myanmar burmese naypyidaw
  nepal nepali nepalese kathmandu
  netherlands dutch hague
  nicaragua nicaraguan nicaraguans
  niger nigerien nigeriens niamey
  nigeria nigerian nigerians abuja
  north_korea pyongyang
  north_macedonia macedonian macedonians skopje
  norway norwegian norwegians oslo
  pakistan pakistani pakistanis islamabad
  palestine palestinian palestinians
  peru peruvian peruvians
  philippines philippine filipino filipinos manila
  poland polish pole poles warsaw
  portugal portuguese lisbon
  qatar qatari qataris doha
  romania romanian romanians bucharest
  russia russian russians moscow kremlin
  rwanda rwandan rwandans kigali
  saudi_arabia saudi saudis riyadh
  senegal senegalese dakar
  serbia serbian serbians serb serbs belgrade
  slovakia slovak slovaks bratislava
  slovenia slovenian slovenians ljubljana
  somalia somali somalis mogadishu
  south_africa pretoria
  south_korea seoul
  spain spanish spaniard spaniards madrid
  sudan sudanese khartoum
  sweden swedish swede swedes stockholm
  switzerland swiss
  syria syrian syrians damascus
  taiwan taiwanese taipei
  tajikistan tajik tajiks dushanbe
  tanzania tanzanian tanzanians
  thailand thai thais bangkok
  tunisia tunisian tunisians tunis
  turkey turkish turk turks türkiye turkiye ankara
  turkmenistan turkmen ashgabat
  uganda ugandan ugandans kampala
  ukraine ukrainian ukrainians kyiv kiev
  united_kingdom uk u.k. british britain briton britons
  united_nations un u.n.
  united_states us u.s. usa u.s.a. american americans pentagon white_house
  uzbekistan uzbek uzbeks tashkent
  venezuela venezuelan venezuelans caracas
  vietnam vietnamese hanoi
  yemen yemeni yemenis sanaa
  zambia zambian zambians lusaka
  zimbabwe zimbabwean zimbabweans harare
`;

const rows = TABLE.trim()
  .split("\n")
  .map((row) =>
    row
      .trim()
      .split(" ")
      .map((word) => word.replaceAll("_", " ")),
  );

/** A word for a country, its people or its government, folded → the country's English name. */
export const NATIONS: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => row.map((word): [string, string] => [word, row[0] ?? word])),
);
/** Only a country's own names, not its people nor its capital: "US" is one with "United States". */
const OWN_NAMES = /^(?:eu|uk|u\.k\.|un|u\.n\.|us|u\.s\.|usa|u\.s\.a\.|britain|t[uü]rkiye)$/u;
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) =>
    row
      .filter((word, i) => i === 0 || OWN_NAMES.test(word))
      .map((word): [string, string] => [word, row[0] ?? word]),
  ),
);
