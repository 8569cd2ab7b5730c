import type { Check, Claim, Stance } from "../model.ts";
import { monthAndYear } from "./words.ts";

/** A test in words: what it found, step by step, and what it does not say. */

const RANK = { inconsistent: 0, consistent: 1, untestable: 2 } as const;

/** Those that decide something first. */
export const byVerdict = (checks: readonly Check[]): readonly Check[] =>
  [...checks].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);

type Headlines = Readonly<Record<Check["verdict"], string>>;

const HEADLINES: ReadonlyMap<string, Headlines> = new Map([
  [
    "side",
    {
      inconsistent: "The bank named is not the bank the place is on",
      consistent: "The bank named agrees with where the place lies",
      untestable: "Which bank is meant cannot be told here",
    },
  ],
  [
    "borders",
    {
      inconsistent: "The layers show no shared border",
      consistent: "The layers show the border",
      untestable: "The layers cannot settle the border",
    },
  ],
  [
    "within",
    {
      inconsistent: "The layers have it outside",
      consistent: "The layers have it inside",
      untestable: "The layers cannot tell inside from outside",
    },
  ],
  [
    "movement",
    {
      inconsistent: "The movement does not fit the places named",
      consistent: "The movement fits the places named",
      untestable: "The movement cannot be tested",
    },
  ],
  [
    "direction",
    {
      inconsistent: "The direction named is not the one on the map",
      consistent: "The direction named agrees with the map",
      untestable: "The direction named cannot be tested",
    },
  ],
  [
    "corridor",
    {
      inconsistent: "The layers show no unbroken chain of regions",
      consistent: "The layers show an unbroken chain of regions",
      untestable: "The layers cannot settle the chain of regions",
    },
  ],
  [
    "port",
    {
      inconsistent: "The layers have no coast or waterway there",
      consistent: "The layers have it at the water",
      untestable: "The layers cannot tell whether it is a port",
    },
  ],
  [
    "coast",
    {
      inconsistent: "The layers have it away from the coast",
      consistent: "The layers have it on the coast",
      untestable: "The layers cannot settle the coast",
    },
  ],
  [
    "near",
    {
      inconsistent: "The layers have them far from each other",
      consistent: "The layers have them near each other",
      untestable: "The layers cannot settle how near is meant",
    },
  ],
  [
    "distance",
    {
      inconsistent: "The distance named is not the one on the map",
      consistent: "The distance named agrees with the map",
      untestable: "The distance named cannot be tested",
    },
  ],
  [
    "peninsula",
    {
      inconsistent: "The layers have no peninsula there",
      consistent: "The layers have the peninsula",
      untestable: "The layers cannot settle the peninsula",
    },
  ],
  [
    "on-river",
    {
      inconsistent: "The layers have it away from the river",
      consistent: "The layers have it on the river",
      untestable: "The layers cannot settle whether it is on the river",
    },
  ],
]);

const ANY: Headlines = {
  inconsistent: "The words and the layers do not agree",
  consistent: "The words and the layers agree",
  untestable: "The layers cannot tell",
};

export const headlineOf = ({ predicate, verdict }: Check): string =>
  (HEADLINES.get(predicate) ?? ANY)[verdict];

/** "2022-11" is "November 2022"; anything else stays as the layer has it. */
function asOfWords(asOf: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/u.exec(asOf) ?? [];
  return year && month ? monthAndYear(Number(year), Number(month)) : asOf || "no date";
}

/** "dnipro (November 2022); kherson (November 2022)" */
export const layerWords = ({ layers }: Check): string =>
  layers.map(({ layer, asOf }) => `${layer} (${asOfWords(asOf)})`).join("; ");

const threeDigits = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/** "1.54 km", "72 %": no finer than a layer is drawn; a share is told in hundredths. */
export const amount = (value: number, unit: string): string =>
  unit === "share" ? `${Math.round(value * 100)} %` : `${threeDigits.format(value)} ${unit}`;

/** The numbered steps: what was compared, what was measured, how exact that is, on what. */
export function stepsOf(check: Check): readonly string[] {
  const { explanation, measured, predicate, verdict } = check;
  if (!measured) return [explanation, ...layerStep(check)];
  const { value, unit, tolerance } = measured;
  const margin =
    tolerance === 0
      ? ""
      : predicate === "side" && verdict !== "untestable"
        ? `The river line is good to ${amount(tolerance, unit)} here, so the answer holds.`
        : `Tolerance: ${amount(tolerance, unit)}.`;
  return [explanation, `Measured: ${amount(value, unit)}.`, margin, ...layerStep(check)].filter(
    Boolean,
  );
}

const layerStep = (check: Check): readonly string[] =>
  check.layers.length > 0 ? [`Layers used: ${layerWords(check)}.`] : [];

const NOT_SAID: Readonly<Record<Stance, string>> = {
  asserted: "it happened",
  ordered: "the order was given or obeyed",
  expected: "it came about",
  doubted: "it is so",
  denied: "it is so",
  conditional: "it came about",
};

/** What a test is not. */
export const limitOf = ({ stance }: Pick<Claim, "stance">): string =>
  `A test compares words with the layers. It says nothing about whether ${NOT_SAID[stance]}.`;
