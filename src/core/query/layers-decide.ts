import type { Check } from "../model.ts";
import { byVerdict } from "./check-words.ts";
import type { Disagreement } from "./disagreements.ts";

export interface SideTest {
  /** "Off the east bank" */
  readonly label: string;
  /** Those of the side's claims that decide something; each explanation once. */
  readonly checks: readonly Check[];
}

export interface LayersDecide {
  readonly tests: readonly SideTest[];
  /** What stays open, whatever was measured. */
  readonly cannot: string;
}

const DIFFER: Readonly<Record<Disagreement["basis"], string>> = {
  geometry: "The reports differ on where.",
  date: "The reports differ on when.",
  number: "The reports differ on how many.",
  stance: "The reports differ on whether.",
  content: "The reports differ on what was done, or by whom.",
  curated: "An editor has set these reports side by side.",
};

/**
 * What the layers have to say about a disagreement. Only a difference about where can
 * be decided by them, and then only which words fit the ground.
 */
export function layersDecide(
  { basis, sides }: Pick<Disagreement, "basis" | "sides">,
  checksOf: (claim: string) => readonly Check[],
): LayersDecide {
  const tests = sides.flatMap(({ label, claims }): readonly SideTest[] => {
    const found = new Map<string, Check>();
    for (const { id } of claims) {
      for (const check of checksOf(id)) {
        if (isAbout(check, basis)) found.set(check.explanation, check);
      }
    }
    return found.size > 0 ? [{ label, checks: byVerdict([...found.values()]) }] : [];
  });
  const cannot =
    tests.length > 0
      ? "The layers cannot tell which words were spoken, nor what was done."
      : `${DIFFER[basis]} No layer here can decide that.`;
  return { tests, cannot };
}

/** Only a dispute about where is tested: no distance decides a day. */
const isAbout = ({ verdict }: Check, basis: Disagreement["basis"]): boolean =>
  basis === "geometry" && verdict !== "untestable";
