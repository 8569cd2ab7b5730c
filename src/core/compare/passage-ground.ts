import type { Claim, Place } from "../model.ts";
import { isGround } from "./article-words.ts";

/** Claims back that a passage's ground still holds for one that names none. */
const REACH = 5;

/** Where a claim stands: on ground of its own, else on that of the claims before it. */
interface ClaimGround {
  /** Ids; empty where nothing says. */
  readonly places: readonly string[];
  readonly isOwn: boolean;
  /** Countries among its own places. */
  readonly national: readonly string[];
}

/** Follows one article's claims in reading order. */
export function createPassage(
  placeById: ReadonlyMap<string, Place>,
): (claim: Pick<Claim, "places">) => ClaimGround {
  let last: string | null = null;
  let age = 0;
  return ({ places }) => {
    const own = places.flatMap(({ place }) => (isGround(placeById.get(place)) ? [place] : []));
    const countries = places.filter(
      ({ place }) => placeById.get(place)?.properties.kind === "country",
    );
    const national = countries.map(({ place }) => place);
    if (own[0] !== undefined) {
      [last, age] = [own[0], 0];
      return { places: own, isOwn: true, national };
    }
    age++;
    // Another country's news is not told of the passage's town; "to" a country is of where it starts.
    const elsewhere = countries.some(
      ({ place, role }) =>
        role !== "to" && !isSameCountry(placeById.get(place), placeById.get(last ?? "")),
    );
    const carried = last === null || age > REACH || elsewhere ? [] : [last];
    return { places: carried, isOwn: false, national };
  };
}

function isSameCountry(country: Place | undefined, ground: Place | undefined): boolean {
  const code = country?.properties["ISO3166-1"] ?? country?.properties["addr:country"];
  const own = ground?.properties["addr:country"];
  return code === undefined || own === undefined || code === own;
}
