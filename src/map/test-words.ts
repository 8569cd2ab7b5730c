import type { Check } from "../core/model.ts";
import { amount } from "../core/query/check-words.ts";

/** Kinds of test in a word or two, for where there are several to choose from. */

const WORDS = new Map([
  ["side", "which bank"],
  ["near", "how near"],
  ["within", "what holds it"],
  ["borders", "shared border"],
  ["coast", "on the coast"],
  ["on-river", "on the river"],
  ["corridor", "unbroken chain"],
]);

/** A predicate of a plug-in or a later version is shown by its own name. */
export const testWords = ({ predicate }: Pick<Check, "predicate">): string =>
  WORDS.get(predicate) ?? predicate.replaceAll("-", " ");

export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Measured 1.5 km, tolerance 0.5 km"; empty where nothing was measured. */
export function measuredWords({ measured }: Pick<Check, "measured">): string {
  if (!measured) return "";
  const { value, unit, tolerance } = measured;
  return `Measured ${amount(value, unit)}, tolerance ${amount(tolerance, unit)}`;
}
