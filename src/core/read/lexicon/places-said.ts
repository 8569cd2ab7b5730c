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
  springs heights
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
