import type { Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { placePart } from "./drawn.ts";
import { isPlain } from "./ground.ts";
import { linesOf, nearestOf } from "./nearest.ts";
import { type Words, adjectiveTo, quoted, wordsOf } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { areaOf, isLand, isPeninsula, isSea, resolutionKm } from "./shape.ts";
import { type Tested, type Verdict, findingOf, onePerPair, round } from "./tested.ts";
import { hasSeas } from "./waters.ts";
import type { World } from "./world.ts";

const MOSTLY_SEA = 0.5; // share of its outline
const HARDLY_SEA = 0.1;
const SAMPLES = 160;

/** "the Crimean peninsula", "the peninsula of X", "X, the peninsula that …": water on most sides. */
export const peninsula: Predicate = (passage, world) => {
  const words = wordsOf(passage, world);
  const said: { place: PlaceEntry; first: number; end: number }[] = [];
  for (let i = 0; i < words.size; i++) {
    if (words.lower(i) !== "peninsula") continue;
    const found = named(words, i);
    if (found && isLand(found.place)) said.push(found);
  }
  return onePerPair(
    said.flatMap(({ place, first, end }) => {
      const tested = washed(world, place, quoted(words, first, end));
      return tested ? [{ key: place.id, finding: findingOf(words, first, end, tested) }] : [];
    }),
  );
};

function named(words: Words, i: number): { place: PlaceEntry; first: number; end: number } | null {
  const inside = words.nameTo(i + 1);
  if (inside) return { place: inside.place, first: inside.first, end: i + 1 };
  const of = words.lower(i + 1) === "of" ? words.nameAt(i + 2) : null;
  if (of && isPlain(words, of)) return { place: of.place, first: i, end: of.end };
  const before = words.nameTo(i);
  if (before && !isSea(before.place))
    return { place: before.place, first: before.first, end: i + 1 };
  const adjective = adjectiveTo(words, i);
  if (adjective && adjective.place.kind !== "country") return { ...adjective, end: i + 1 };
  const start = /^(?:the|a)$/u.test(words.lower(i - 1)) ? i - 1 : -1;
  const apposed =
    start > 0 && words.token(start - 1)?.text === "," ? words.nameTo(start - 1) : null;
  return apposed && isPlain(words, apposed)
    ? { place: apposed.place, first: apposed.first, end: i + 1 }
    : null;
}

/** Null where the layers have neither a sea nor a word for it. */
function washed(world: World, place: PlaceEntry, said: string): Tested | null {
  const area = areaOf(place);
  if (!area) return null;
  const isCalledOne = isPeninsula(place);
  const share = hasSeas(world) ? shareAtSea(world, place) : null;
  if (share === null && !isCalledOne) return null;
  const verdict: Verdict =
    isCalledOne || (share ?? 0) >= MOSTLY_SEA
      ? "consistent"
      : (share ?? 1) <= HARDLY_SEA
        ? "inconsistent"
        : "untestable";
  const measured =
    share === null
      ? `the layer of ${place.name} calls it a peninsula`
      : `${Math.round(share * 100)} % of the outline of ${place.name} runs along a sea`;
  return {
    predicate: "peninsula", verdict, places: [place],
    explanation: `${said}: ${measured}${isCalledOne && share !== null ? ", and its layer calls it a peninsula" : ""}.`,
    measured: share === null ? null : { value: round(share, 2), unit: "share", tolerance: MOSTLY_SEA },
    parts: [placePart(place, "area", { stated: true })],
  }; // prettier-ignore
}

const shares = new WeakMap<PlaceEntry, number>();

function shareAtSea(world: World, place: PlaceEntry): number {
  const known = shares.get(place);
  if (known !== undefined) return known;
  const area = areaOf(place);
  const positions = area ? linesOf(area).flat() : [];
  const step = Math.max(1, Math.floor(positions.length / SAMPLES));
  const sampled = positions.filter((_, i) => i % step === 0);
  const seas = world.places.filter((each) => isSea(each) && areaOf(each) !== null);
  const isWet = (at: Position): boolean =>
    seas.some((sea) => {
      const { distanceKm, isWithin } = nearestOf(at, sea.feature.geometry);
      return isWithin || distanceKm <= resolutionKm(world, sea) + resolutionKm(world, place);
    });
  const share = sampled.filter(isWet).length / Math.max(1, sampled.length);
  shares.set(place, share);
  return share;
}
