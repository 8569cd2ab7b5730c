/**
 * What each section of the packed gazetteer holds. Written by
 * scripts/geo/world-names, read here; a change of either is a new version.
 */
export const SECTION = {
  /** How many places, how many names. */
  sizes: 1,
  /** Names, sorted by key: shared prefix and rest, front coded; see name-table.ts. */
  nameHeads: 2,
  nameTexts: 3,
  /** For each name how many bear it beside those whose main name it is, then who, and how. */
  bearerCounts: 4,
  bearers: 5,
  bearerFlags: 6,
  /** One number a place. */
  ids: 7,
  mainNames: 8,
  longitudes: 9,
  latitudes: 10,
  populations: 11,
  kinds: 12,
  countries: 13,
  regions: 14,
  counties: 15,
  /** Places with a Ukrainian or a Russian name, and the name. */
  ukrainian: 16,
  russian: 17,
  /** ASCII, one a line. */
  kindNames: 18,
  countryCodes: 19,
  ownIds: 20,
} as const;

/** How a place bears a name; several may hold. */
export const FLAG = {
  alternate: 1,
  bare: 2,
  postal: 4,
  demonym: 8,
} as const;

/** Positions are whole multiples of this many degrees: about 500 m. */
export const DEGREES = 1 / 200;
/** Dividing by a whole number gives the decimal number itself: 46.635, not 46.63500000000001. */
export const UNITS_PER_DEGREE = 200;

/** Populations are rounded to powers of this: 4.5 % either way. */
export const POPULATION_STEP = 1.09;

/** Set on a place's kind where it is the capital of a country. */
export const CAPITAL_BIT = 0x80;
/** Set on a place's kind where its main name lacks its kind: "Homs" for Homs Governorate. */
export const BARE_BIT = 0x40;
export const KIND_BITS = 0x3f;
