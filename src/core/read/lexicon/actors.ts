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
 prime foreign interior deputy chief
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
  along beyond
`);

/** Before a name: the name is a party. */
export const PARTY = words(`by with against between for via than like under per`);

/** Verbs and nouns that take from a party: "seized from", "won independence from". */
export const TAKEN_FROM = words(`
  seized seize seizing taken take took takes taking captured annexed stolen stole bought buy buying won
  independence demand demanded received receive pressure criticism response support help aid comment
  statement word signal protection
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
  recognised recognized shocked angered
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
