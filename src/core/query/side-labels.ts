import type { Claim, Quantity, Relation } from "../model.ts";
import type { StatedBank } from "./collection.ts";
import { listed, spanWords } from "./words.ts";

/** What one side of a disagreement says, in a few words. */
export interface SideLabel {
  /** "Off the east bank", "9 November 2022", "at least 7 bridges", "Denied". */
  readonly label: string;
  /** The bank it names; null where the disagreement is about no bank. */
  readonly bank: StatedBank | null;
}

/** Values in order of how often they come, then as they came; each once. */
function mostFirst(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, n], [, m]) => m - n).map(([value]) => value);
}

const BOUND_WORDS = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
} as const;

/** "at least 7 bridges" */
export const quantityWords = ({ value, unit, bound }: Quantity): string =>
  `${BOUND_WORDS[bound]}${value.toLocaleString("en-GB")} ${unit}`.trim();

const STANCE_WORDS = {
  asserted: "Said to be so",
  ordered: "Ordered",
  expected: "Expected",
  doubted: "Neither confirmed nor denied",
  denied: "Denied",
  conditional: "Put as an if",
} as const;

const either = (labels: readonly string[]): string => labels.slice(0, 2).join(" or ");

/**
 * @param claims - those of one side.
 * @param others - those of the other sides: a bank that only this side names says best
 *   what it says ("off the west bank" beside "to the east bank").
 */
export function labelOf(
  basis: Relation["basis"],
  claims: readonly Claim[],
  others: readonly Claim[],
  banks: ReadonlyMap<string, StatedBank>,
): SideLabel {
  switch (basis) {
    case "geometry": {
      const stated = claims.flatMap(({ id }) => banks.get(id) ?? []);
      const taken = new Set(others.map(({ id }) => banks.get(id)?.bank));
      const own = stated.filter(({ bank }) => !taken.has(bank));
      const [label = ""] = mostFirst((own.length > 0 ? own : stated).map((bank) => bank.label));
      const bank = stated.find((one) => one.label === label) ?? null;
      return { label: label || voices(claims), bank };
    }
    case "date": {
      const days = claims.flatMap(({ when }) => (when ? spanWords(when.from, when.to) : []));
      return { label: either(mostFirst(days)) || voices(claims), bank: null };
    }
    case "number": {
      const numbers = claims.flatMap(({ quantities }) => quantities.map(quantityWords));
      return { label: either(mostFirst(numbers)) || voices(claims), bank: null };
    }
    case "stance": {
      const words = claims.map(({ stance }) => STANCE_WORDS[stance]);
      return { label: either(mostFirst(words)), bank: null };
    }
    case "content":
    case "curated":
      return { label: voices(claims), bank: null };
  }
}

/** Where nothing names the difference, those who speak do. */
const voices = (claims: readonly Claim[]): string =>
  listed(mostFirst(claims.map((claim) => claim.chain[0]?.name ?? "")));
