import type { Feature, FeatureCollection, Geometry, Point } from "geojson";
import { rimOf } from "./bank-ground.ts";
import { distanceKm } from "./bounds.ts";
import { sideBehind, sideFacing, type Spot, turnBetween } from "./arrow.ts";
import { drawArrow } from "./claim-features.ts";
import { type Drawing, isStated, movementOf, textOf, type Voice } from "./drawing.ts";
import { type AnchorOffsets, anchorOffsets } from "./name-sides.ts";
import { labelPoint } from "./label-point.ts";
import { shellsOf } from "./place-shape.ts";

/**
 * How a feature looks. "failed" is what a claim names and the layers speak against;
 * "stated" the bank it names otherwise, "named" an area; "plain" all the rest, and
 * both sides of a disagreement. An area the layers agree with is not hatched: beside
 * Crimea a hatch would read as occupied.
 */
export type Look = "plain" | "stated" | "named" | "failed";

export interface TestProperties {
  /** fill, rim (where a test stops looking), line, mark (an image) or label. */
  readonly kind: "fill" | "rim" | "line" | "shaft" | "mark" | "label";
  /** bank, river, measured, … as the test calls it. */
  readonly part: string;
  /** The place it is, where the test names one. */
  readonly place: string;
  readonly look: Look;
  readonly text: string;
  readonly icon: string;
  readonly turn: number;
  readonly dash: string;
  /** Where a label stands about its point. */
  readonly sides: AnchorOffsets;
}

type TestFeature = Feature<Geometry, TestProperties>;

/**
 * Constructions as the map draws them; what two sides share is drawn once.
 *
 * @param isNamed - whether the map writes a place's name itself.
 * @param outlineOf - a place as the map draws it, finer than a test keeps it; null if it does not.
 */
export function testFeatures(
  drawing: Drawing | null,
  isNamed: (placeId: string) => boolean,
  outlineOf: (placeId: string) => Geometry | null,
): FeatureCollection<Geometry, TestProperties> {
  const seen = new Set<string>();
  const isNew = (feature: Feature): boolean => {
    const key = `${textOf(feature, "part")} ${JSON.stringify(feature.geometry)}`;
    if (textOf(feature, "part") !== "movement" && seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const features = (drawing?.voices ?? []).flatMap((voice) =>
    (voice.check?.construction.features ?? [])
      .filter(isNew)
      .map((feature) => asOnTheMap(feature, outlineOf))
      .flatMap((feature) => draw(feature, voice, drawing?.kind ?? "claim")),
  );
  const isWritten = ({ properties }: TestFeature): boolean =>
    properties.kind !== "label" || properties.place === "" || !isNamed(properties.place);
  return { type: "FeatureCollection", features: features.filter(isWritten) };
}

const WHOLE_PLACES = new Set(["area", "corridor"]);

/** A test carries an outline of few positions: the map's own runs along its borders. */
function asOnTheMap(feature: Feature, outlineOf: (placeId: string) => Geometry | null): Feature {
  const outline = WHOLE_PLACES.has(textOf(feature, "part"))
    ? outlineOf(textOf(feature, "place"))
    : null;
  return outline && shellsOf(outline).length > 0 ? { ...feature, geometry: outline } : feature;
}

export function lookOf(feature: Feature, { check }: Voice, kind: Drawing["kind"]): Look {
  if (kind === "disagreement" || !isStated(feature)) return "plain";
  if (check?.verdict === "inconsistent") return "failed";
  return textOf(feature, "part") === "bank" ? "stated" : "named";
}

function draw(feature: Feature, voice: Voice, kind: Drawing["kind"]): readonly TestFeature[] {
  const { geometry } = feature;
  const part = textOf(feature, "part");
  const look = lookOf(feature, voice, kind);
  const features = voice.check?.construction.features ?? [];
  const [text, place] = [textOf(feature, "label"), textOf(feature, "place")];
  const make = (of: Partial<TestProperties>, where: Geometry = geometry): TestFeature => ({
    type: "Feature",
    geometry: where,
    properties: { ...PLAIN, part, place, look, ...of },
  });
  const label: Label = (at, side = "right") => {
    const sides = anchorOffsets(side, 5, LABEL_PX);
    return at && text ? [make({ kind: "label", text, sides }, asPoint(at))] : [];
  };
  switch (geometry.type) {
    case "Polygon":
    case "MultiPolygon":
      return [
        make({ kind: "fill" }),
        ...(part === "bank" ? [make({ kind: "rim" }, rimOf(geometry, features))] : []),
        ...label(labelPoint(geometry)),
      ];
    case "Point":
    case "MultiPoint":
      return [make({ kind: "mark", icon: "dot" }), ...label(labelPoint(geometry))];
    case "LineString":
      if (part === "movement") return movement(voice, kind, make, label);
      if (part === "measured") return measured(geometry.coordinates.map(asSpot), make, label);
      return [make({}), ...(part === "river" ? [] : label(labelPoint(geometry)))];
    case "MultiLineString":
      return [make({}), ...(part === "river" ? [] : label(labelPoint(geometry)))];
    case "GeometryCollection":
      return [];
  }
}

const LABEL_PX = 14;
const PLAIN = {
  kind: "line",
  text: "",
  icon: "",
  turn: 0,
  dash: "solid",
  sides: anchorOffsets("right", 5, LABEL_PX),
} as const;

type Make = (of: Partial<TestProperties>, where?: Geometry) => TestFeature;
type Label = (at: Spot | null, side?: string) => readonly TestFeature[];

function movement(
  voice: Voice,
  kind: Drawing["kind"],
  make: Make,
  label: Label,
): readonly TestFeature[] {
  const { claim, check } = voice;
  const arrow = movementOf(voice);
  if (!arrow) return [];
  const hasFailed = kind === "claim" && check?.verdict === "inconsistent";
  const look: Look = hasFailed ? "failed" : "plain";
  const drawn = drawArrow(arrow, claim.stance, hasFailed).map(({ geometry, properties }) =>
    make(
      {
        kind: properties.part,
        look,
        icon: properties.icon,
        turn: properties.turn,
        dash: properties.dash,
      },
      geometry,
    ),
  );
  return [
    ...drawn,
    ...label(arrow.tail, sideBehind(arrow)).map((each) => ({
      ...each,
      properties: { ...each.properties, look },
    })),
  ];
}

/** A line with a bar at either end and its length beside it. */
function measured(line: readonly Spot[], make: Make, label: Label): readonly TestFeature[] {
  const [first, second] = line;
  const [last, before] = [line.at(-1), line.at(-2)];
  if (!first || !second || !last || !before) return [];
  const tick = (at: Spot, towards: Spot) =>
    make({ kind: "mark", icon: "tick", turn: turnBetween(at, towards) }, asPoint(at));
  const turn = turnBetween(first, last);
  const side = sideFacing(turn < 0 ? turn - 90 : turn + 90); // below the line
  return [make({}), tick(first, second), tick(last, before), ...label(halfWay(line), side)];
}

/** The middle of a line by its length. */
function halfWay(line: readonly Spot[]): Spot | null {
  const legs = line.slice(1).map((to, i) => ({ from: line[i] ?? to, to }));
  const lengths = legs.map(({ from, to }) => distanceKm(from, to));
  let left = lengths.reduce((sum, km) => sum + km, 0) / 2;
  for (const [i, { from, to }] of legs.entries()) {
    const length = lengths[i] ?? 0;
    if (length >= left && length > 0) {
      const share = left / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= length;
  }
  return line[0] ?? null;
}

const asSpot = ([lon = 0, lat = 0]: readonly number[]): Spot => [lon, lat];
const asPoint = ([lon, lat]: Spot): Point => ({ type: "Point", coordinates: [lon, lat] });
