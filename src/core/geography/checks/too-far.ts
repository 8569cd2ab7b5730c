import type { Finding } from "./predicate.ts";

const OTHER_PLACE_KM = 3000;

/**
 * A place said to lie near another and found half a world away is sooner another
 * place of that name ("Moscow, Idaho"; Georgia the state) than a slip.
 */
export function unlessTooFar(finding: Finding): Finding {
  const { verdict, measured } = finding;
  if (verdict !== "inconsistent" || measured?.unit !== "km" || measured.value < OTHER_PLACE_KM)
    return finding;
  const explanation = `${finding.explanation} So far off another place of the name is probably meant.`;
  return { ...finding, verdict: "untestable", explanation };
}
