import { words } from "../../read/lexicon/words.ts";

/** Words of statements about the banks of rivers and the shores of lakes. */

/** What a side is called. A bank is a river's by itself; a side or a shore needs its water named. */
export const BANK_NOUNS = words(`bank banks riverbank riverbanks`);
export const SHORE_NOUNS = words(
  `shore shores shoreline lakeshore lakeside side sides riverside edge flank`,
);

export const LEFT_OR_RIGHT = words(`left right`);
export const BOTH = words(`both either each two`);
export const OPPOSITE = words(`opposite other opposing different far farther further facing`);
export const SAME = words(`same`);

/** May stand between a direction and its noun: "western river bank", "left-hand side". */
export const BETWEEN_SIDE_AND_NOUN = words(`river hand lake`);

/** May stand before the left or right of a bank; after any other word "left" is a verb, "right" an adverb. */
export const BEFORE_SIDE = words(
  `entire whole lower upper high low steep flat marshy wooded occupied liberated western eastern northern southern`,
);

/** After "bank": the money house, a day off, a thing named for a bank. */
export const MONEY_NOUNS = words(`
  account accounts balance branch branches card cards clerk deposit deposits employee employees
  governor holiday holidays lender loan loans manager managers note notes officer official officials
  robber robbery run statement statements teller transfer transfers vault chief executive executives
  customers shares stock charges fees
`);

/** Common nouns for running and for standing water that point back at one named before. */
export const RIVER_NOUNS = words(`river waterway stream`);
export const LAKE_NOUNS = words(`lake reservoir lagoon estuary`);

export const RIVER_KINDS = words(`river stream canal`);
export const LAKE_KINDS = words(`lake reservoir lagoon estuary water`);

/** To be somewhere for good: these tie a place to the bank they are said with. */
export const LIES = words(`
  lies lie lay lying located situated sits sit sat sitting stands stand stood standing built founded
  nestled nestles perched set straddling placed based stretches stretch stretched spreads spread
  extends sprawls
`);
export const BE = words(`is are was were be been being am remains remained`);

/** Off a place: with "from", "out of" or "off", or with the place as object. */
export const LEAVES = words(`
  withdraw withdraws withdrew withdrawing withdrawn withdrawal withdrawals retreat retreats retreated
  retreating leave leaves leaving abandon abandons abandoned abandoning abandonment clear clears
  cleared clearing empty empties emptied emptying pull pulls pulled pulling pullback pullout quit
  quits quitting vacate vacates vacated vacating evacuate evacuates evacuated evacuating evacuation
  flee flees fled fleeing exit exits exited exiting depart departs departed departing departure
  surrender surrenders surrendered surrendering cede cedes ceded ceding relinquish relinquished
  exodus expelled expel driven drove ousted removed remove removing redeploy redeployed redeploying
  redeployment relocate relocated relocating pullouts fall fell fallen gave give giving yielded
`);
/** Of those, verbs that take what is left as their object; "left" is one too, before "the". */
export const LEAVES_OBJECT = words(`
  left leave leaves leaving abandon abandons abandoned abandoning clear clears cleared clearing empty
  empties emptied emptying quit quits quitting vacate vacates vacated vacating evacuate evacuates
  evacuated evacuating exit exits exited exiting surrender surrenders surrendered surrendering cede
  cedes ceded ceding relinquish relinquished up yielded fled flee fleeing lose loses losing lost
`);
/** Of those, verbs that leave their object behind: the place before them is left, too. */
export const RETREATS = words(`
  withdraw withdraws withdrew withdrawing withdrawn withdrawal withdrawals retreat retreats retreated
  retreating pull pulls pulled pulling pullback pullout fall fell fallen flee flees fled fleeing
  evacuate evacuated evacuating evacuation redeploy redeployed redeploying redeployment
`);
export const CROSSES = words(`
  cross crosses crossed crossing crossings ferry ferries ferried ferrying swam swim swimming rowed
  sailed
`);
/** To a place: with "to", "onto", "towards", "for". */
export const GOES = words(`
  go goes went going gone move moves moved moving movement manoeuvre manoeuvred manoeuvring maneuver
  maneuvers maneuvered maneuvering transfer transfers transferred transferring shift shifts shifted
  shifting travel travelled traveled send sends sent march marched advance advanced advancing push
  pushed relocate relocated relocating relocation redeploy redeployed redeploying redeployment take
  took taken taking bring brought return returned returning back transported transport regroup
  regrouped escape escaped escaping carry carried carrying haul hauled hauling rush rushed rushing
  lead led leading drive drove driven driving
`);
export const GOES_OBJECT = words(
  `reach reaches reached reaching enter entered entering gain gained regain regained`,
);

/** Who leaves a bank without having held it. */
export const PEOPLE = words(`
  residents resident civilians civilian people person persons children families family refugees
  villagers inhabitants women patients wounded animals volunteers rescuers evacuees evacuated
  evacuation evacuations evacuating fled flee fleeing households pensioners workers journalists mines
  firefighters police debris rubble litter sappers deminers tourists anglers hikers
`);

/** To lie opposite: "X faces Y across the river", "the two face each other". */
export const FACES = words(`face faces faced facing fronts fronting overlooks overlooking`);

/** After a river's name: the thing is named for the river, and the side is the thing's. */
export const NAMED_FOR_RIVER = words(`
  dam dams embankment embankments bridge bridges hydroelectric hydropower power plant station canal
  tunnel port valley basin delta crossing front region oblast province county flotilla fleet line ferry
  promenade quay hotel highway cup restaurant factory works club debate dispute talks treaty
  commission conference agreement project
`);

/** Of a town: who belongs to all of it, so that an aside after its name says where the town lies. */
export const PEOPLE_OF = words(`
  mayor mayors deputy governor residents resident people inhabitants inhabitant citizens citizen
  citizenry townspeople townsfolk villagers population voters families children women men pupils
  parishioners councillors councillor council elders leaders leader head authorities officials
  administration brigade police firefighters farmers fishermen traders shopkeepers merchants
  defenders garrison native natives son daughter bishop burghers liberation capture recapture fall
  siege shelling bombardment bombing occupation evacuation streets outskirts surroundings
`);

/** A town that does this to a bank lies on it. */
export const COVERS = words(`hugs hugging occupies lines straddles dominates`);
/** After "is": what follows is said of the place all the same. */
export const HEARSAY = words(`said reported believed thought known supposed understood`);

/** Kinds of place a statement about a bank may be made of. */
export const KINDS_OF_TOWN = words(`
  city town village port capital settlement suburb hamlet cities towns villages ports settlements
  stronghold bridgehead fortress outpost community municipality resort hub garrison junction centre
  center crossing region oblast district province
`);
/** Words that may stand between a town and its bank and leave it the town that lies there. */
export const OF_TOWNS = words(`
  of in at on along to with by from small large big old new main major key busy former strip land river market
  spa steel rail railway above high about around over nearly almost roughly population one place home far low
`);

/** Prepositions that set something on a bank. */
export const ON = words(`on along at upon`);
/** A name after one of these is not what lies there: "a village near X on the east bank". */
export const BESIDE = words(`
  near outside around opposite beyond facing upstream downstream below above off towards toward
  against than by with between unlike like
`);
export const NEGATIONS = words(`not never n't isn't aren't wasn't weren't no nor neither hardly`);
