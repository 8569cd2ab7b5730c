import type { Feature } from "geojson";
import { isArea, isInside } from "../geography/turf.ts";
import type { Check, Dataset, Place } from "../model.ts";
import type { StatedBank } from "./collection.ts";

/**
 * The banks that disputed claims name, read off the drawings of their checks when the
 * dataset is cut: the start of the page shows who says which, long before a drawing
 * has arrived.
 */
export function statedBanks({ relations, checks, places }: Dataset): readonly StatedBank[] {
  const disputed = new Set(
    relations.flatMap(({ kind, basis, from, to }) =>
      kind === "contradicts" && basis === "geometry" ? [from, to] : [],
    ),
  );
  const placeOf = new Map(places.features.map((place) => [place.id, place]));
  const found = new Map<string, StatedBank>();
  for (const check of checks) {
    if (!disputed.has(check.claim) || found.has(check.claim)) continue;
    const bank = statedBank(check, placeOf);
    if (bank) found.set(check.claim, bank);
  }
  return [...found.values()];
}

function statedBank(check: Check, places: ReadonlyMap<string, Place>): StatedBank | null {
  const parts = check.construction.features.map((feature) => ({ feature, ...wordsOf(feature) }));
  const banks = parts.filter(({ part }) => part === "bank");
  const stated = banks.filter(({ isStated }) => isStated);
  const [one] = stated;
  if (!one || stated.length > 1) return null; // both banks named, or none: no side to stand on
  const other = banks.find((bank) => bank !== one);
  const river = parts.find(({ part }) => part === "river");
  const point = parts.find(({ part, place }) => part === "point" && place !== "");
  const movement = parts.find(({ part, label }) => part === "movement" && label !== "");
  const at = point?.feature.geometry;
  const ground = banks.find(
    ({ feature: { geometry } }) =>
      at?.type === "Point" && isArea(geometry) && isInside(at.coordinates, geometry),
  );
  return {
    claim: check.claim,
    river: places.get(river?.place ?? "")?.properties.name ?? "",
    bank: one.bank,
    bankLabel: one.label,
    label: movement?.label ?? one.label,
    point: point && ground ? { place: point.place, bankLabel: ground.label } : null,
    otherLabel: other?.label ?? "",
  };
}

function wordsOf({ properties }: Feature) {
  const text = (key: string): string => {
    const value: unknown = properties?.[key];
    return typeof value === "string" ? value : "";
  };
  return {
    part: text("part"),
    place: text("place"),
    bank: text("bank"),
    label: text("label"),
    isStated: properties?.["stated"] === true,
  };
}
