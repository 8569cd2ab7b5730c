import { words } from "./words.ts";

/** Nouns that make a name before them an actor's: "Kyiv's army", "Russia’s foreign minister". */
export const GOVERNMENT_NOUNS = words(`
 government army military forces force troops soldiers president minister ministry ministers officials
 official officer officers parliament authorities authority leader leaders leadership diplomat diplomats ambassador
 envoy commander commanders command general generals spokesman spokeswoman spokesperson navy fleet
 intelligence police prosecutor prosecutors court bank economy policy war invasion offensive
 counteroffensive attack attacks assault aggression withdrawal retreat annexation occupation plans plan
 goals goal hopes hope aims aim ambitions demands demand interests interest sovereignty independence
 case image victory victories defeat losses loss response decision order orders announcement claim
 claims statement media ally allies enemies enemy defence defense security armed air strategy setbacks
 setback progress ability capability right rights membership efforts campaign access
 prime foreign interior deputy chief artillery arsenal weapons missiles warships
`);

/** Nouns that make a name before them a place: "Ukraine's south", "Moldova’s border". */
export const GEOGRAPHY_NOUNS = words(`
  south north east west southeast southwest northeast northwest coast coastline border borders frontier
  territory territories capital city cities town towns village villages region regions oblast oblasts
  province provinces port ports airport airports streets street roads railway bridge bridges river
  rivers infrastructure grid soil land lands area areas outskirts suburbs centre center downtown
  residents people population inhabitants citizens bank
`);

/** Before a name: the name is where something is or goes. */
export const LOCATIVE = words(`
  in inside into across throughout within around near outside through over towards toward at above
  along beyond upon
`);

/** Before a name: the name is a party. */
export const PARTY = words(`by with against between for via than like under per`);

/** Verbs and nouns that take from a party: "seized from", "won independence from". */
export const TAKEN_FROM = words(`
  seized seize seizing taken take took takes taking captured annexed stolen stole bought buy buying won
  independence demand demanded received receive pressure criticism response support help aid comment
  statement word signal answers assurances guarantees apology concessions commitment pledge promise
  backing approval permission orders instructions denial protests
  condemnation reply protection systems weapons arms howitzers missiles jets tanks drones ammunition
`);

/** Words after which "to NAME" is a way, not a receiver. */
export const MOTION = words(`
  go goes went gone going come came coming travel travelled traveled travelling traveling return returned
  returning returns move moved moving moves flee fled fleeing fly flew flying arrive arrived arriving
  drive drove cross crossed crossing deport deported deporting retreat retreated withdraw withdrew
  advance advanced advancing march marched trip visit visits journey route road way bridge corridor
  closer close next back north south east west connecting connect stretch stretches stretched
  train trains flights ferry ferries bus buses plane planes convoy
  withdrawal pullout expel expelled expelling driven out arrivals refugees
  exported export exports shipped ship sent link links linked evacuated evacuate train rail flight
`);

/** Nouns and verbs before "on NAME" that make it the place struck. */
export const STRIKES = words(`
  attack attacks airstrike airstrikes strike strikes assault assaults raid raids missile missiles bombs
  bombing shelling advance advances march push siege bombardment rockets drones rained landed focus
`);

/** Verbs whose object is a party even without a preposition: "urged Kyiv", "accused Moscow". */
export const ADDRESSES = words(`
  urge urged urges urging accuse accused accuses accusing ask asked asks tell told tells warn warned warns
  force forced forces help helped helps arm arming armed deprive depriving support supported supports
  supporting back backed supplying supply thank thanked thanks blame blamed criticise criticised
  criticize criticized condemn condemned pressure pressured press pressed allow allowed allows persuade
  persuaded let defeat defeated weaken weakened sanction sanctioned recognise recognize
  recognised recognized shocked angered give gives gave giving provide provides provided offer offers
  offered
`);

/** Capitalised nouns that end the name of an organisation, a paper or a thing. */
export const ORGANISATION_NOUNS = words(`
  post times news press herald tribune journal independent guardian telegraph standard gazette daily
  today week weekly monitor observer review mail express mirror sun star radio television tv broadcasting
  agency service institute university college school academy hospital museum theatre theater library
  church cathedral council committee commission centre center foundation association society union
  club united fc bank group company corporation inc ltd holdings airlines airways brewery hotel stadium
  airport station square street avenue road bridge dam plant ministry department court parliament
  congress senate army navy fleet brigade battalion regiment division command corps guard police
  party front movement league alliance pact treaty accord agreement protocol convention declaration
  summit conference forum festival games cup open marathon declaration tower palace house hall
  organisation organization federation confederation network programme initiative charity trust
  properties industries partners logistics pharmaceuticals motors foods technologies systems
  securities investments insurance mining petroleum resources telecom enterprises studios publishing
`);

/** Titles that make the next name a person's, and that a person may be called by. */
export const TITLES = words(`
  president minister premier chancellor king queen prince princess general colonel major
  captain lieutenant sergeant admiral commander marshal governor mayor senator representative secretary
  ambassador envoy spokesman spokeswoman spokesperson chief director head chairman chairwoman chair
  professor doctor dr mr mrs ms sir lord lady pope bishop archbishop judge justice analyst adviser
  advisor lawmaker officer official editor correspondent
`);

/** Words before a title, also where it follows the name of a place: "Kyiv Deputy Mayor …". */
export const TITLE_MODIFIERS = words(`
  vice prime deputy foreign defence defense interior finance security national military presidential
  acting former army police first senior
`);

/** Verbs that go to a place or strike it: their object is the place itself. */
export const REACHES = words(`
  leave leaves left leaving enter enters entered entering reach reaches reached reaching visit visits
  visited visiting bomb bombed bombing shell shelled shelling attack attacked attacking besiege besieged
  surround surrounded approach approached approaching flood flooded hit struck
`);

/** Nouns that make a name before them the place where somebody lives or serves: "a Lagos man". */
export const LOCALS = words(`
  man woman boy girl teen teenager men women couple family families native natives resident residents
  mother father brother brothers sister farmer farmers student students pupil pupils teacher teachers
  driver drivers voter voters taxpayers shoppers businessman businesswoman businesses lawyer attorney
  police firefighters firefighter officials councillor councillors councilman councilwoman mayor
  sheriff deputies coroner magistrates prosecutors neighbourhood neighborhood suburb suburbs slum
  area campus office home house store shop school schools schoolboy schoolgirl hospital court
  factory plant hotel apartment pub market flat community metro metropolitan
`);

/** Bodies of a town's or a region's own, which act where it lies: "Lagos Police", "Lima City Council". */
export const LOCAL_BODIES = words(`
  police guard council court courts department committee commission commissions division parliament
  congress senate district dam summit games festival church bridge
`);

/** Words after which "to NAME" is a receiver, not a way. */
export const GIVEN_TO = words(`
  according blow aid help support threat threats warning warnings message messages signal appeal letter
  gift sell sold sells selling offer offered offers supply supplied supplies gave give given gives
  provide provided provides providing grateful thanks thankful loyal committed commitment belong belongs
  belonged deliver delivered delivery weapons arms assistance loan loans concession concessions
  relevant important look looks looked close closer opposed opposition apologise apologised apology talk talked talks
  speak spoke said say says response respond responded answer demand demands subject owed owe owes
  lost lose losing surrender surrendered cede ceded challenge threatened danger ally allied
`);

/** Nouns that make a country before them one of the parties of an affair: "Ukraine fatigue". */
export const AFFAIRS = words(`
  fatigue relations ties talks deal treaty sanctions summit alliance embargo trade tariffs delegation
  diplomacy howitzers rockets jets tanks drones aid funds assistance sources relationship troops
`);

/** Nouns before "between": what goes on between parties, not places. */
export const DEALINGS = words(`
  treaty agreement deal talks war conflict relations ties tension tensions partnership cooperation peace
  negotiations dispute trade meeting summit standoff clashes fighting alliance pact ceasefire truce
  row rift spat feud detente contacts accord rapprochement discussions disputes quarrel
  relationship dialogue friendship rivalry hostility exchange prisoners mediation differences
`);
