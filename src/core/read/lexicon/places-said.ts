import { words } from "./words.ts";

/** "the mayor of NAME", "residents of NAME": what a place has and hardly anything else. */
export const HAD_BY_PLACES = words(`
  mayor mayors deputy-mayor residents resident inhabitants villagers townspeople townsfolk outskirts
  suburb suburbs streets neighbourhood neighbourhoods neighborhood neighborhoods countryside centre
  downtown liberation siege capture shelling bombardment recapture airport harbour harbor seaport
  bank banks shore shores mouth waters headwaters confluence
  north south east west northeast northwest southeast southwest
  north-east north-west south-east south-west northern southern eastern western
`);

/** Kinds of place that tell a name from a people's or a faith's: not "state", not "country". */
export const SURE_KINDS = words(`
  town towns village villages hamlet settlement settlements municipality township suburb oblast province
  district governorate prefecture county river tributary stream lake reservoir lagoon estuary island
  islands archipelago peninsula bay strait gulf valley dam canal city cities
`);

/** Last words of names that places bear: "NAME Township", "NAME Falls". */
export const LAST_OF_PLACES = words(`
  township twp county parish borough lake lakes river creek brook valley island islands bay falls
  mountain mountains hills beach peninsula oblast raion province governorate prefecture reservoir
  springs heights forest wilderness preserve glacier plateau desert
`);

/** Of these, those that families and estates bear as well. */
export const OFTEN_SURNAMES = words(
  `lake brook beach hills valley heights springs bay falls parish`,
);

/** First words of names that places bear: "Lake NAME", "Fort NAME". */
export const FIRST_OF_PLACES = words(`lake mount mt fort ft river port cape camp`);

/** Between capitals of one name: "Vila de Sena", "Rio do Sul", "Castel di Lama". */
export const PARTICLES = words(`
  de da do dos das del della dello dei degli di du des la las le les los el al ul ibn bin bint van von
  der den ter ten zu zur sur sous upon
`);

/** What goes between places or lies there: "the Lima flights", "flights between Lima and Cusco". */
export const WAYS = words(`
  flight flights airport airports route routes road roads highway railway rail line lines train trains bus
  buses ferry ferries metro subway pipeline pipelines bridge corridor strait distance border link links
  service services traffic suburb suburbs
`);

/** Before a name, in capitals or not: which part of the place, or how it is looked at. */
export const PARTS = words(`
  metro metropolitan historic rural suburban midtown uptown old-town coastal eastern-most south-central
  north-central east-central west-central southeast southwest northeast northwest
`);

/** Last words of names that only places bear: "NAME County". */
export const ALWAYS_PLACES = words(`
  county parish township oblast province prefecture governorate raion district
  river lake island islands peninsula creek
`);

/** Titles cut short, behind the place they are held in: "Kenya Gov. NAME". */
export const SHORT_TITLES = words(
  `gov lt sen sens rep reps sgt capt cpl supt atty del dist dept det`,
);

/** Members of parties, behind the place they are from: "Lima Democrat NAME". */
export const PARTISANS = words(`
  democrat democrats republican republicans independent liberal liberals conservative conservatives
  labour tory tories socialist socialists communist communists
`);

/** Nouns that end the name of a house or a business: "Lima Zoo", "Cusco Diner". */
export const BODIES = words(`
  zoo diner grill cafe restaurant inn suites motel resort casino
  magazine chronicle dispatch examiner inquirer globe courier ledger advocate reporter chicken pizza
`);

/** Nouns before which a name is a disease's: "Mombasa virus". */
export const AILMENTS = words(
  `virus viruses ebolavirus hantavirus hemorrhagic haemorrhagic disease fever syndrome strain flu variant`,
);

/** Houses of a town's own, which stand in it: "Lima High School". */
export const LOCAL_HOUSES = words(`school schools library hospital hall house church station`);

/** Bodies through which a state acts: "Peru’s senate"; its papers, clubs and universities only lie there. */
export const OF_STATES = words(`
  department departments congress senate council commission committee party parties brigade battalion
  regiment division corps guard treaty pact accord agreement alliance league
`);

/** What only those who govern do: said of a region or a town, it is not the place. */
export const STATECRAFT = words(`
  accuses accused promised promises pledged pledges vowed vows refused refuses rejected rejects insisted
  insists urged urges warned warns condemned condemns denounced denounces demanded demands sued sues
  retaliated vetoed ratified apologised apologized threatened threatens protested negotiated agreed
`);
