import type { Claim, Relation, When } from "../model.ts";
import { outletOf, shortPublicationDate } from "./citation.ts";
import type { StatedBank } from "./collection.ts";
import type { Lookup } from "./lookup.ts";
import { disputedQuantities, quantityWords } from "./quantity-words.ts";
import { STANCE_WORDS, upperFirst } from "./stance-words.ts";
import { formatNumber, listed, spanWords } from "./words.ts";

/** What one side of a disagreement says, in a few words. */
export interface SideLabel {
  /** "Off the east bank", "9 November 2022", "at least 7 bridges", "Denied", "By Ann and Bob". */
  readonly label: string;
  /** True where the label is no more than who speaks: nothing that was said. */
  readonly isVoices: boolean;
  /** The bank it names; null where the disagreement is about no bank. */
  readonly bank: StatedBank | null;
}

/** Values in order of how often they come, then as they came; each once. */
function mostFirst(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, n], [, m]) => m - n).map(([value]) => value);
}

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
  const said = saidOf(basis, claims, others, banks);
  return said?.label ? { ...said, isVoices: false } : byVoices(claims);
}

function saidOf(
  basis: Relation["basis"],
  claims: readonly Claim[],
  others: readonly Claim[],
  banks: ReadonlyMap<string, StatedBank>,
): Pick<SideLabel, "label" | "bank"> | null {
  switch (basis) {
    case "geometry": {
      const stated = claims.flatMap(({ id }) => banks.get(id) ?? []);
      const taken = new Set(others.map(({ id }) => banks.get(id)?.bank));
      const own = stated.filter(({ bank }) => !taken.has(bank));
      const [label = ""] = mostFirst((own.length > 0 ? own : stated).map((bank) => bank.label));
      return { label, bank: stated.find((one) => one.label === label) ?? null };
    }
    case "date": {
      // Each span is put into words once, however many claims give it.
      const spans = new Map<string, When>();
      for (const { when } of claims) if (when) spans.set(`${when.from} ${when.to}`, when);
      const keys = mostFirst(claims.map(({ when }) => (when ? `${when.from} ${when.to}` : "")));
      const told = keys.slice(0, 2).flatMap((key) => spans.get(key) ?? []);
      return { label: either(told.map(({ from, to }) => spanWords(from, to))), bank: null };
    }
    case "number": {
      return {
        label: either(mostFirst(disputedQuantities(claims, others).map(quantityWords))),
        bank: null,
      };
    }
    case "stance": {
      const words = claims.map(({ stance }) => STANCE_WORDS[stance]);
      return { label: upperFirst(either(mostFirst(words))), bank: null };
    }
    case "content":
    case "curated":
      return null;
  }
}

const MOST_NAMES = 2;

/** "Ann", "Ann and Bob", "Ann, Bob and 3 more". */
export function fewNames(names: readonly string[]): string {
  const each = mostFirst(names);
  const rest = each.length - MOST_NAMES;
  return listed([
    ...each.slice(0, MOST_NAMES),
    ...(rest > 0 ? [`${formatNumber(rest)} more`] : []),
  ]);
}

/** Where nothing names the difference, those who speak do. */
export const byVoices = (claims: readonly Claim[]): SideLabel => ({
  label: `By ${fewNames(claims.map(({ chain }) => chain[0]?.name ?? "")) || "nobody named"}`,
  isVoices: true,
  bank: null,
});

/** Two sides under one name could not be told apart: then who speaks names them, or else where it was read. */
export function distinct(
  sides: readonly (readonly Claim[])[],
  labels: readonly SideLabel[],
  { articles }: Pick<Lookup, "articles">,
): readonly SideLabel[] {
  const areDistinct = (some: readonly SideLabel[]) =>
    new Set(some.map(({ label }) => label)).size === some.length;
  if (areDistinct(labels)) return labels;
  const spoken = sides.map(byVoices);
  if (areDistinct(spoken)) return spoken;
  return sides.map((side) => {
    const read = side.flatMap(({ article }) => {
      const found = articles.get(article);
      return found ? [`${outletOf(found)}, ${shortPublicationDate(found)}`] : [];
    });
    return { label: `In ${fewNames(read)}`, isVoices: true, bank: null };
  });
}
