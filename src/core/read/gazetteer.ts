import type { Layer, LayerFeature } from "../layer.ts";
import { type NameIndex, createNameIndex } from "./name-index.ts";
import { entryOf, namesOf, spellingsOf, withoutKind } from "./place-entry.ts";
import { type SamePlaces, samePlaces } from "./same-place.ts";
import type { Token } from "./tokens.ts";

/** A place as reading needs it: what it is called, what it is, and how well known. */
export interface PlaceEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly layer: string;
  readonly population: number;
  /** True for the capital of a country, whose name may stand for its government. */
  readonly capital: boolean;
  /** ISO 3166-1 alpha-2, upper case; empty where no layer says. */
  readonly country: string;
  /** Id of the first-level region it lies in; empty where no layer says. */
  readonly region: string;
  /** Id of the second-level region it lies in; absent where nothing says. */
  readonly county?: string;
  readonly feature: LayerFeature;
}

/** One bearer of a name. `bare`: the name without its kind, "Kherson" for Kherson Oblast. */
export interface Bearer {
  readonly place: PlaceEntry;
  readonly bare: boolean;
  /** One of its other names, not the one it mostly goes by. */
  readonly alternate?: boolean;
  /** An abbreviation that names it only behind a town: "Austin, TX". */
  readonly postal?: boolean;
}

export interface NameMatch {
  /** Token after the last one of the name. */
  readonly endToken: number;
  readonly bearers: readonly Bearer[];
}

export interface Gazetteer {
  /** By id; the id of a place of the world's that a layer has as well gives the layer's. */
  readonly places: { readonly get: (id: string) => PlaceEntry | undefined };
  /** The places of the layers alone, in their order. */
  readonly layered: readonly PlaceEntry[];
  /** The longest name that begins at token i, and everything that bears it. */
  readonly match: (tokens: readonly Token[], i: number) => NameMatch | null;
  /** What a word for a people or for what is theirs points to: "Russian" → Russia. No mention. */
  readonly demonym: (tokens: readonly Token[], i: number) => NameMatch | null;
}

/** What the world knows of a place that a layer may not say. */
export type Setting = Pick<PlaceEntry, "population" | "country" | "region" | "county">;

/** What stands beneath the layers: names that no layer has. */
export interface NamesBeneath {
  match(tokens: readonly Token[], i: number): NameMatch | null;
  place(id: string): PlaceEntry | undefined;
  /** The same of a place without making all of it, for those who ask about thousands. */
  setting(id: string): Setting | undefined;
  demonym(tokens: readonly Token[], i: number): NameMatch | null;
}

/**
 * Indexes every name in the layers, word by word, above the names of the world.
 *
 * Earlier layers win where places are otherwise equal, so a user's own layer
 * goes first. Display layers (basemap-…) carry no places and are left out. A
 * place of the world's that some layer has as well is the layer's.
 */
export function buildGazetteer(
  layers: readonly Layer[],
  world: NamesBeneath | null = null,
): Gazetteer {
  const entries = entriesOf(layers);
  const same = world ? samePlaces(entries, world) : NOTHING;
  const places = new Map(entries.map((entry) => [entry.id, completed(entry, same)]));
  const index = createNameIndex();
  for (const place of places.values()) {
    for (const { name, alternate } of spellingsOf(place.feature))
      index.add(name, { place, bare: false, ...(alternate ? { alternate } : {}) });
    const bare = withoutKind(place.name);
    if (bare) index.add(bare, { place, bare: true });
  }
  addSeats(index, places);
  const layered = Array.from(places.values());
  if (!world) return { places, layered, match: index.longest, demonym: () => null };

  const ours = (id: string): PlaceEntry | undefined => places.get(same.ours.get(id) ?? id);
  return {
    places: { get: (id) => ours(id) ?? world.place(id) },
    layered,
    match: createJoin(index.longest, (tokens, i) => world.match(tokens, i), ours),
    demonym: createJoin(
      () => null,
      (tokens, i) => world.demonym(tokens, i),
      ours,
    ),
  };
}

/** Every place of the layers, of places with one id the first. */
function entriesOf(layers: readonly Layer[]): readonly PlaceEntry[] {
  const entries = new Map<string, PlaceEntry>();
  for (const layer of layers) {
    if (layer.name.startsWith("basemap-")) continue;
    for (const feature of layer.features) {
      const place = entryOf(feature, layer.name);
      if (place && !entries.has(place.id)) entries.set(place.id, place);
    }
  }
  return Array.from(entries.values());
}

const NOTHING: SamePlaces = { ours: new Map(), theirs: new Map() };

/** Where a place lies and how many live there, from its twin where the layer does not say. */
function completed(place: PlaceEntry, { ours, theirs }: SamePlaces): PlaceEntry {
  const twin = theirs.get(place.id);
  if (!twin) return place;
  const idOf = (id: string) => ours.get(id) ?? id;
  return {
    ...place,
    population: place.population || twin.population,
    country: place.country || twin.country,
    region: place.region || idOf(twin.region),
    ...(twin.county ? { county: idOf(twin.county) } : {}),
  };
}

/** A region goes by every name of its seat as well: "Zaporizhzhya" is a spelling of both. */
function addSeats(index: NameIndex, places: ReadonlyMap<string, PlaceEntry>): void {
  for (const place of places.values()) {
    const { capital } = place.feature.properties;
    const seat = typeof capital === "string" ? places.get(capital) : undefined;
    if (place.kind !== "region" || !seat) continue;
    for (const name of namesOf(seat.feature)) index.add(name, { place, bare: true });
  }
}

/**
 * The longer of two matches; of equal ones the layers' bearers, then those of
 * the world that are others. What a name comes to is worked out once.
 */
function createJoin(
  longest: Gazetteer["match"],
  below: Gazetteer["match"],
  ours: (id: string) => PlaceEntry | undefined,
): Gazetteer["match"] {
  const known = new Map<readonly Bearer[] | null, Map<readonly Bearer[], readonly Bearer[]>>();

  function joined(own: readonly Bearer[] | null, beneath: readonly Bearer[]): readonly Bearer[] {
    const withOwn = known.get(own) ?? new Map<readonly Bearer[], readonly Bearer[]>();
    known.set(own, withOwn);
    const bearers = withOwn.get(beneath) ?? join(own ?? [], beneath, ours);
    withOwn.set(beneath, bearers);
    return bearers;
  }

  return (tokens, i) => {
    const own = longest(tokens, i);
    const beneath = below(tokens, i);
    if (!beneath || (own && own.endToken > beneath.endToken)) return own;
    const isLonger = !own || beneath.endToken > own.endToken;
    const bearers = joined(isLonger ? null : own.bearers, beneath.bearers);
    return { endToken: beneath.endToken, bearers };
  };
}

function join(
  own: readonly Bearer[],
  beneath: readonly Bearer[],
  ours: (id: string) => PlaceEntry | undefined,
): readonly Bearer[] {
  const ids = new Set(own.map(({ place }) => place.id));
  const others: Bearer[] = [];
  for (const bearer of beneath) {
    const place = ours(bearer.place.id) ?? bearer.place;
    if (ids.has(place.id)) continue;
    ids.add(place.id);
    others.push(place === bearer.place ? bearer : { ...bearer, place });
  }
  return [...own, ...others];
}
