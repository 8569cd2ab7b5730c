import type { Feature } from "geojson";
import { type Claim, type PlaceRole, STANCES, type Stance } from "../core/model.ts";
import type { PlaceRow } from "../core/query/place-row.ts";
import { type NameLanguage, nameOf } from "../core/query/place-words.ts";
import { bankMovement, reachKm } from "./bank-ground.ts";
import { type Dash, dashOf, movements } from "./claim-features.ts";
import { type Drawing, hasPart, isStated, textOf, type Voice } from "./drawing.ts";
import { isInside } from "./label-point.ts";
import { type Shape, type Vague, positionsOf, shapeOf, shellsOf, vagueOf } from "./place-shape.ts";
import { type Look, lookOf } from "./test-features.ts";

/** What is drawn, in words: no more and no less than the map shows of the drawing. */

export type Swatch =
  | Shape
  | "tint"
  | "named"
  | "stated"
  | "failed"
  | "line"
  | "stream"
  | "measured"
  | "boundary"
  | "reach"
  | `vague-${Vague}`
  | `arrow-${Dash}`
  | `arrow-failed-${Dash}`
  | StanceSwatch;

/** A place as the map draws it while a claim is open: how the claim is put. */
type StanceSwatch = `stance-${Stance}`;

export interface LegendEntry {
  readonly swatch: Swatch;
  readonly words: string;
}

const ROLE_WORDS: Readonly<Record<PlaceRole, string>> = {
  from: "From",
  to: "To",
  at: "At",
  about: "About",
};
const ROLES: readonly PlaceRole[] = ["from", "to", "at", "about"];

/** Each thing once, the test before the places of the claim. */
export function legendOf(
  drawing: Drawing,
  rows: readonly PlaceRow[],
  language: NameLanguage,
): readonly LegendEntry[] {
  const entries = [
    ...drawing.voices.flatMap((voice) => testEntries(voice, drawing.kind)),
    ...drawing.voices.flatMap((voice) => placeEntries(voice, drawing.kind, rows, language)),
    ...drawing.voices.flatMap((voice) => arrowEntry(voice)),
  ];
  const words = entries.map((entry) => entry.words);
  return entries
    .filter((entry, i) => words.indexOf(entry.words) === i)
    .toSorted((a, b) => rankOf(a.swatch) - rankOf(b.swatch));
}

/** Areas, then water, lines, points and arrows: as they lie over each other. */
const ORDER: readonly (readonly Swatch[])[] = [
  ["tint", "named", "stated", "failed"],
  ["stream"],
  ["boundary", "line", "measured"],
  [
    "region",
    "country",
    "water",
    "river",
    "vague-area",
    "vague-water",
    "vague-river",
    "symbol",
    ...STANCES.map((each) => `stance-${each}` as const),
  ],
  ["reach"],
];

function rankOf(swatch: Swatch): number {
  const rank = ORDER.findIndex((swatches) => swatches.includes(swatch));
  return rank < 0 ? ORDER.length : rank;
}

function testEntries(voice: Voice, kind: Drawing["kind"]): readonly LegendEntry[] {
  const features = voice.check?.construction.features ?? [];
  const entries = features.flatMap((feature): LegendEntry[] => {
    const label = textOf(feature, "label");
    const look = lookOf(feature, voice, kind);
    switch (textOf(feature, "part")) {
      case "bank": {
        if (kind === "disagreement") return []; // both look alike: they are told as one
        const [standing] = features.filter((other) => isPointIn(other, feature));
        const named = isStated(feature) ? "the claim names it" : "";
        const here = standing ? `${textOf(standing, "label")} is here` : "";
        const what = [here, named].filter(Boolean).join(", ");
        const words = what ? `${label}: ${what}` : label;
        return [{ swatch: look === "plain" ? "tint" : look, words }];
      }
      case "river":
        return [{ swatch: "stream", words: label || "River line" }];
      case "measured":
        return [{ swatch: "measured", words: `Measured line, ${label}` }];
      case "point":
        return [{ swatch: pointSwatch(voice, kind), words: label || "Where it was tested" }];
      case "movement": {
        const put = kind === "claim" ? "as the claim puts it" : voice.claim.stance;
        const open = bankMovement(feature, features)?.way === "off" ? "; where to is not said" : "";
        const swatch = arrowSwatch(voice, kind);
        return [{ swatch, words: `${label || "Movement"}, ${put}${open}` }];
      }
      case "boundary":
        return [{ swatch: "boundary", words: label ? `Shared border, ${label}` : "Shared border" }];
      default:
        return [plainEntry(feature, look, label, pointSwatch(voice, kind))];
    }
  });
  return [...entries, ...reachEntry(features, kind === "claim" ? "reach" : "tint")];
}

/** How far a test of a bank looks: a circle on a map reads as a reach unless it is told. */
function reachEntry(features: readonly Feature[], swatch: Swatch): readonly LegendEntry[] {
  const km = reachKm(features);
  const place = features.find((feature) => textOf(feature, "part") === "point");
  if (km === null || !place) return [];
  const where = textOf(place, "label") || "the place tested";
  return [{ swatch, words: `Both banks within ${km} km of ${where}, as far as the test looks` }];
}

const PART_WORDS = new Map([
  ["area", "Area tested"],
  ["direction", "Direction tested"],
  ["radius", "Distance tested"],
  ["corridor", "Unbroken chain of regions"],
]);

function plainEntry(feature: Feature, look: Look, label: string, point: Swatch): LegendEntry {
  const isArea = shellsOf(feature.geometry).length > 0;
  const isPoint = feature.geometry.type.endsWith("Point");
  const words = label || (PART_WORDS.get(textOf(feature, "part")) ?? "Drawn for the test");
  const tint = look === "plain" ? "tint" : look;
  const named = look === "plain" ? words : `${words}: the claim names it`;
  return { swatch: isArea ? tint : isPoint ? point : "line", words: named };
}

function isPointIn(point: Feature, area: Feature): boolean {
  if (textOf(point, "part") !== "point" || !textOf(point, "label")) return false;
  const [[lon, lat] = []] = positionsOf(point.geometry);
  if (lon === undefined || lat === undefined) return false;
  return shellsOf(area.geometry).some((shell) => isInside([lon, lat], shell));
}

/** The look of a movement's arrow: see test-features.ts. */
function arrowSwatch({ claim, check }: Voice, kind: Drawing["kind"]): Swatch {
  const hasFailed = kind === "claim" && check?.verdict === "inconsistent";
  return `arrow-${hasFailed ? "failed-" : ""}${dashOf(claim.stance)}`;
}

/** While one claim is open the map puts its stance where it speaks of: see scene.ts. */
const pointSwatch = ({ claim }: Voice, kind: Drawing["kind"]): Swatch =>
  kind === "claim" && claim.stance !== "asserted" ? `stance-${claim.stance}` : "symbol";

/** Places of the claim that its test has not named. */
function placeEntries(
  voice: Voice,
  kind: Drawing["kind"],
  rows: readonly PlaceRow[],
  language: NameLanguage,
): readonly LegendEntry[] {
  const { claim, check } = voice;
  const tested = new Set(check?.construction.features.map((feature) => textOf(feature, "place")));
  return ROLES.flatMap((role) =>
    claim.places
      .filter((each) => each.role === role && !tested.has(each.place))
      .flatMap(({ place: id }): LegendEntry[] => {
        const row = rows.find(({ place }) => place.id === id);
        if (!row) return [];
        const words = `${ROLE_WORDS[role]} ${nameOf(row.place, language)}`;
        const shape = shapeOf(row.place);
        const vague = vagueOf(row.place);
        if (vague) return [{ swatch: `vague-${vague}`, words: `${words}, outline not known` }];
        return [{ swatch: shape === "symbol" ? pointSwatch(voice, kind) : shape, words }];
      }),
  );
}

function arrowEntry(voice: Voice): readonly LegendEntry[] {
  const { claim } = voice;
  if (hasPart(voice, "movement") || movements(claim).length === 0) return [];
  return [{ swatch: `arrow-${dashOf(claim.stance)}`, words: movementWords(claim) }];
}

const movementWords = ({ stance }: Claim): string =>
  stance === "asserted" ? "Movement, as claimed" : `Movement, ${stance}`;
