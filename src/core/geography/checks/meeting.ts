import type { PlaceEntry } from "../../read/gazetteer.ts";
import { squareKilometres } from "../turf.ts";
import { apart } from "./apart.ts";
import { kilometres, thinned } from "./construction.ts";
import { boundaryPart, measuredPart, placePart } from "./drawn.ts";
import { areaOf, isCountry, isRiver, isSettlement, resolutionKm } from "./shape.ts";
import { shareInside } from "./share.ts";
import { sharedBorder } from "./shared-border.ts";
import { type Tested, type Verdict, measuredKm } from "./tested.ts";
import type { World } from "./world.ts";

const BORDER_TOLERANCE_KM = 6; // two outlines of 5 km each, drawn from different sources
const LONG_ENOUGH_KM = 20; // less may be a strait, or a corner where four meet
const TINY_KM2 = 1000;
const FAR_KM = 25;
const BORDER_TOWN_KM = 30; // "near the border", as news has it
const NO_BORDER_TOWN_KM = 100;

/** Null where the layers have no outline to hold one against the other. */
export function meets(world: World, a: PlaceEntry, b: PlaceEntry, words: string): Tested | null {
  if (areaOf(b) === null && !isRiver(b)) return null;
  const places = [a, b];
  const toleranceKm = Math.max(
    BORDER_TOLERANCE_KM,
    resolutionKm(world, a) + resolutionKm(world, b),
  );
  const base = { predicate: "borders", places };
  if (isSettlement(a) || isRiver(b)) {
    const gap = apart(a, b);
    const nearKm = isSettlement(a) ? BORDER_TOWN_KM + toleranceKm : toleranceKm;
    const verdict: Verdict =
      gap.km <= nearKm
        ? "consistent"
        : gap.km > NO_BORDER_TOWN_KM + toleranceKm && !gap.isCut
          ? "inconsistent"
          : "untestable";
    return {
      ...base, verdict,
      explanation: `${words}: ${a.name} lies ${kilometres(gap.km)} from ${b.name}; within ${kilometres(nearKm)} a place counts as at the border.`,
      measured: measuredKm(gap.km, nearKm),
      parts: [placePart(b), placePart(a), measuredPart(gap.from, gap.to, gap.km)],
    }; // prettier-ignore
  }
  const border = sharedBorder(a, b, BORDER_TOLERANCE_KM);
  const isTiny = places.some((place) => {
    const area = areaOf(place);
    return area !== null && squareKilometres(area) < TINY_KM2;
  });
  const isLong = border !== null && border.lengthKm >= (isTiny ? 3 : LONG_ENOUGH_KM);
  const gap = apart(a, b);
  const isPart = isPartOf(a, b);
  const verdict: Verdict = isPart
    ? "untestable"
    : isLong ? "consistent"
    : gap.km > Math.max(FAR_KM, 2 * toleranceKm) ? "inconsistent"
    : "untestable"; // prettier-ignore
  const parts = [placePart(a, "area", { stated: true }), placePart(b)];
  if (isLong)
    return {
      ...base, verdict,
      explanation: isPart
        ? `${words}: ${a.name} is drawn as a part of ${b.name}, so that no border between them can be measured.`
        : `${words}: the outlines of ${a.name} and ${b.name} run together for about ${kilometres(border.lengthKm)}.`,
      measured: measuredKm(border.lengthKm, BORDER_TOLERANCE_KM),
      parts: [...parts, boundaryPart(kilometres(border.lengthKm), thinnedLines(border.lines))],
    }; // prettier-ignore
  const reason = verdict === "untestable" ? ", too close for the outlines to tell" : "";
  return {
    ...base, verdict,
    explanation: `${words}: the outlines of ${a.name} and ${b.name} come no closer than about ${kilometres(gap.km)}${reason}.`,
    measured: measuredKm(gap.km, toleranceKm),
    parts: [...parts, measuredPart(gap.from, gap.to, gap.km)],
  }; // prettier-ignore
}

const MOSTLY = 0.9;

/**
 * A region of the other land. By the country its layer gives it; where none
 * does, by how much of it lies there: two outlines that touch overlap a little.
 */
const isPartOf = (a: PlaceEntry, b: PlaceEntry): boolean =>
  isCountry(b) &&
  !isCountry(a) &&
  (a.country !== "" && b.country !== ""
    ? a.country === b.country
    : areaOf(a) !== null && shareInside(a, b) >= MOSTLY);

const MOST_LINES = 12;
const MOST_POSITIONS = 40;

/** The longest stretches of a border, each with few enough positions. */
const thinnedLines = (lines: readonly (readonly (readonly number[])[])[]) =>
  lines
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_LINES)
    .map((line) =>
      thinned(
        line.map((at) => [...at]),
        MOST_POSITIONS,
      ),
    );
