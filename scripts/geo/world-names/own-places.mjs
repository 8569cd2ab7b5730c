import { FLAG } from "../../../src/core/world/sections.ts";
import { nameKey } from "../../../src/core/read/name-key.ts";
import { slug } from "../spelling.mjs";
import { OWN_PLACES } from "./names/own-places.mjs";

const KNOWN_AS = { A: 50e6, B: 5e6, C: 0.5e6 };
const list = (text) => (text ? text.split(";") : []);

/**
 * Our own list as the packer takes it. What is a first-level region as well ("Tigray") becomes that
 * region's: it gets the names.
 */
export function ownPlaces(regions) {
  const byName = new Map();
  for (const region of regions)
    for (const name of [region.name, ...region.names.map(([text]) => text)])
      byName.set(`${region.country} ${nameKey(name)}`, region);
  return listed().filter((place) => {
    const region = byName.get(`${place.country} ${nameKey(place.name)}`);
    const isSame =
      place.kind === "region" && place.country !== "" && region && isNear(region, place);
    if (!isSame) return true;
    region.uk ??= place.uk;
    region.ru ??= place.ru;
    region.names.push([place.name, 0], ...place.names);
    return false;
  });
}

const NEAR = 2; // degrees
const isNear = (a, b) => Math.abs(a.lon - b.lon) < NEAR && Math.abs(a.lat - b.lat) < NEAR;

function listed() {
  return OWN_PLACES.trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([kind, known, position, country, name, uk, ru, other]) => {
      const [lon, lat] = position.split(" ").map(Number);
      return {
        id: `${kind}-${slug(name)}`,
        name,
        uk: uk || undefined,
        ru: ru || undefined,
        lon,
        lat,
        population: KNOWN_AS[known],
        kind,
        isCapital: false,
        country,
        names: [
          ...[uk, ru].filter(Boolean).map((text) => [text, 0]),
          ...list(other).map((text) => [text, FLAG.alternate]),
        ],
      };
    });
}
