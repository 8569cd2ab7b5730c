import type { FoundAttribution, Unplaced, Words } from "../read/cue-words.ts";
import { isBreak, isConjunction } from "./said-words.ts";
import { withoutMarks } from "./source-phrases.ts";
import type { VerbCue } from "./verb-cues.ts";

export type Placed = Unplaced & Pick<FoundAttribution, "bearsClaim" | "reach">;

/** What one says ends where the next clause with a speaker of its own begins: ", а …", "і додав". */
export function cutAtNext(text: Words, verbs: readonly VerbCue[]): Placed[] {
  return verbs.map((each, k) => {
    const { kind, first: _, verb, goesOn, ...attribution } = each;
    const bearsClaim = !goesOn;
    if (kind === "closes") return { ...attribution, bearsClaim };
    const { first, end } = attribution.content;
    const close = verbs.reduce((at, other) => {
      if (other === each || other.first <= first || other.first >= at) return at;
      if (other.kind === "closes")
        return other.content.first < first ? withoutMarks(text.tokens, first, other.first) : at;
      return siblingStart(text, each, other) ?? at;
    }, end);
    const last = verbs
      .slice(k + 1)
      .findLast((other) => other.goesOn && other.source === each.source);
    const content = { first, end: close };
    const reach = last?.content.end;
    return reach === undefined
      ? { ...attribution, bearsClaim, content }
      : { ...attribution, bearsClaim, content, reach };
  });
}

/** Where the clause of another verb begins that stands beside this one's, not within it. */
function siblingStart(
  { tokens }: Words,
  { content, source }: VerbCue,
  other: VerbCue,
): number | null {
  const { first } = content;
  const isLink = (i: number): boolean => isConjunction(tokens[i]?.lower ?? "");
  let at = other.first;
  while (at > first && !isBreak(tokens, at - 1) && !isLink(at - 1)) at--;
  const isSibling = isLink(at - 1) || tokens[at - 1]?.text === ";" || other.source === source;
  if (!isSibling || at - 1 <= first) return null;
  let close = at - 1;
  while (close > first && (tokens[close - 1]?.text === "," || isLink(close - 1))) close--;
  return close;
}
