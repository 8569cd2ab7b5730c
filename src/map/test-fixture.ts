import type { Feature, Geometry, Position } from "geojson";
import type { Check, Claim, Stance } from "../core/model.ts";
import type { Disagreement } from "../core/query/disagreements.ts";
import { claim, point } from "./fixture.ts";

/** A test of a bank: a river from north to south at 33° east, a town 0.1° west of it. */

const part = (name: string, label: string, geometry: Geometry, more: object = {}): Feature => ({
  type: "Feature",
  geometry,
  properties: { part: name, label, ...more },
});

const box = (west: number, east: number): Geometry => ({
  type: "Polygon",
  coordinates: [[[west, 46.5], [east, 46.5], [east, 47], [west, 47], [west, 46.5]]],
}); // prettier-ignore

export const line = (...coordinates: Position[]): Geometry => ({ type: "LineString", coordinates });

const EAST: Position = [33.03, 46.75];
const WEST: Position = [32.97, 46.75];

export function bankCheck(of: Claim, verdict: Check["verdict"], stated: "left" | "right"): Check {
  const features = [
    part("bank", "West (right) bank", box(32.8, 33), { bank: "right", stated: stated === "right" }),
    part("bank", "East (left) bank", box(33, 33.2), { bank: "left", stated: stated === "left" }),
    part("river", "Long River, good to 0.5 km", line([33, 47], [33, 46.5]), { place: "long" }),
    part("measured", "7.6 km", line([32.9, 46.75], [33, 46.75])),
    part("movement", `Off the ${stated} bank`, line(...(stated === "left" ? [EAST, WEST] : [WEST, EAST]))),
    part("point", "Town", point(32.9, 46.75), { place: "town" }),
  ]; // prettier-ignore
  return {
    claim: of.id,
    predicate: "side",
    verdict,
    explanation: "Town lies on the west (right) bank.",
    measured: { value: 7.6, unit: "km", tolerance: 0.5 },
    layers: [{ layer: "long", asOf: "2022-11" }],
    construction: { type: "FeatureCollection", features },
  };
}

export const areaCheck = (of: Claim, verdict: Check["verdict"]): Check => ({
  ...bankCheck(of, verdict, "left"),
  predicate: "within",
  measured: null,
  construction: {
    type: "FeatureCollection",
    features: [part("area", "The Region", box(32, 34), { place: "region", stated: true })],
  },
});

export const aboutRiver = (stance: Stance = "asserted"): Claim =>
  claim(stance, [{ place: "long", role: "about" }]);

/** Two claims at odds, the first on the first side. */
export function disagreement(basis: Disagreement["basis"], claims: readonly Claim[]): Disagreement {
  const sides = claims.map((quoted, i) => ({
    label: `Side ${i + 1}`,
    isVoices: false,
    bank: null,
    claims: [quoted],
    quoted,
    origins: 1,
  }));
  return {
    id: "it",
    basis,
    claims,
    question: "",
    standfirst: "",
    sides,
    relations: [],
    place: null,
  };
}
