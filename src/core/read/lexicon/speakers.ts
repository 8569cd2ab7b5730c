import { words } from "./words.ts";

/** People, by what they are or do, where the ending of the word does not show it. */
export const PEOPLE = words(`
  people person residents resident locals villagers relatives family families parents parent mother father
  son daughter brother sister wife husband widow friend friends child children boy girl man men woman women
  witness witnesses victim victims survivor survivors doctor doctors nurse nurses medic medics guard guards
  police crew crews staff pupil pupils student students boss bosses chief chiefs head heads ally allies
  critic critics aide aides deputy deputies rebel rebels expert experts official officials spokesperson
  spokespeople source sources economist neighbour neighbours patient patients tenant tenants migrant migrants
  refugee refugees activist host judge judges cook clerk pilot pilots colleague colleagues peer others
  nationals citizen citizens crowd youth youths veteran veterans scholar scholars fisherfolk troops forces
  one some many most several both all half each participant participants applicant applicants accountant
  elite establishment servant servants merchant merchants tyrant giant he she they we i it who you
  pope king queen prince princess captain sergeant president aides envoy ceo guest guests monk nun priest
  diplomat diplomats bureaucrat delegate delegates candidate candidates advocate advocates associate
  associates magistrate magistrates insurgent insurgents militant militants tourist dissident dissidents
  president resident correspondent correspondents superintendent agent agents student assistant lieutenant
  commandant sheikh imam rabbi herdsman shepherd coach mp mps
`);

/** Bodies that speak. */
export const BODIES = words(`
  government ministry ministries administration authority authorities department agency agencies office
  bureau board council councils committee commission court courts tribunal parliament senate congress house
  cabinet presidency embassy embassies consulate army navy military force forces fleet command guard
  company companies firm firms bank banks group groups union unions federation association associations
  club league party parties opposition alliance coalition movement church mosque charity charities ngo
  university college school institute institution institutions centre center hospital clinic
  laboratory society foundation network channel station newspaper newspapers paper papers daily weekly
  magazine agency wire media press outlet outlets website site radio television broadcaster tabloid
  organisation organization organisations organizations body bodies directorate secretariat mission missions
  service services team teams unit units task regulator watchdog ombudsman kremlin pentagon palace campaign
  camp side sides faction junta militia regime state states country countries nation nations kingdom republic
  city town village district region province county municipality community communities industry utility airline
  airlines airport railway port operator exchange corporation intelligence prosecution defence diplomacy monarchy business enterprise business businesses cooperative
  co-operative society tribe clan families neighbourhood neighborhood leadership delegation brigade
  battalion regiment division police brigade jury inquest panel inquiry taskforce think-tank
`);

/** Writings and recordings that say something. */
export const DOCUMENTS = words(`
  report reports statement statements document documents letter letters study studies survey surveys poll
  polls paper article articles book memo memorandum note notes email emails message messages text texts
  post posts tweet tweets transcript record records data figures statistics census audit review
  complaint lawsuit suit filing filings indictment affidavit warrant ruling verdict judgment
  judgement law bill act constitution treaty agreement resolution declaration communique communiqué
  release bulletin notice poster leaflet sign video footage recording image images map maps
  investigation inquiry research analysis assessment estimate estimates forecast index account accounts
  editorial column dispatch testimony evidence reports story stories rumours rumors allegations petition
  manifesto dossier file files contract plan budget diary autopsy results findings blog
`);

/** "fishers", "advisers", "spokeswoman": endings of people. */
export const PERSON_ENDING =
  /(?:(?:er|or|ist|ian|ee|eer|ster|crat|naut|logue)s?|man|men|woman|women|people|folk|body|one)$/u;

/** Things with the ending of people. */
export const NOT_PEOPLE = words(`
  shelter shelters water waters river rivers number numbers order orders power powers timber winter summer
  weather matter matters container containers helicopter helicopters computer computers tower towers border
  borders door doors floor floors motor motors tractor tractors factor factors sector sectors corridor
  corridors error errors terror trailer trailers boiler boilers reactor reactors quarter quarters silver
  copper paper corner corners dinner disaster disasters fever cancer cover fibre figure filter filters
  freezer generator generators hunger letter liter liters litre meter meters metre metres tanker tankers
  steamer offer offers order tender tenders transfer transfers paper chamber chambers crater craters
  barrier barriers carrier carriers cluster clusters feeder fertiliser fertilizer fighter-bomber
  finger gather laser ladder layer layers ledger locker lumber monster murder murders newsletter
  october november december september poster powder printer register rubber scooter server servers
  screwdriver sewer shower shutter silver sister-ship skyscraper slaughter soccer speaker-phone sticker
  supper sweater timer tiger ulcer vapor voucher vouchers wafer wallpaper wonder answer answers
  fee fees tree trees coffee committee degree degrees decree decrees guarantee guarantees pedigree
  nobody none noone anybody anyone everybody everyone something anything nothing everything
  bone phone phones telephone cone drone drones zone zones hormone cyclone stone stones milestone
  list lists mist mist grist twist fist wrist
  harbour harbor labor labour floor colour color vapour odor
`);

/** Amounts: of themselves they say nothing, though those they are of may. */
export const AMOUNTS = words(`
  hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens
  third thirds half halves quarter quarters fifth fifths tenth tenths majority minority percent per cent
  share number numbers amount amounts total sum handful couple score scores bulk rest fraction part portion
  proportion tonnes tons kilos litres liters gallons barrels acres hectares miles kilometres kilometers
  metres meters feet euro euros dollar dollars pound pounds peso pesos yen yuan rupee rupees franc francs
  rouble roubles ruble rubles hryvnia hryvnias real reais rand naira shilling shillings lira won
`);

/** Words that say where or how, and never who. */
export const NO_ONE = words(`
  nobody none nothing neither noone anything everything something downstream upstream upriver downriver
  elsewhere nearby inland offshore onshore ashore abroad overseas indoors outdoors outside inside meanwhile
  separately locally nationally nationwide worldwide however today yesterday tomorrow here there uphill
  downhill downtown uptown northward southward eastward westward north south east west above below
  opposite beyond later earlier afterwards overnight instead moreover furthermore nonetheless nevertheless
`);

/** Capitalised heads of a body's name: "the Defence Ministry", "the Security Council". */
export const BODY_HEADS = words(
  `ministry department agency council committee commission command parliament senate court`,
);
