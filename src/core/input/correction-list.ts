import type { Correction, CorrectionSet } from "./correction.ts";

/** A collection's corrections as a list that grows: the later word on a thing stands. */

/** The list with new corrections: a second word on the same quote takes the first one's place. */
export function withCorrections(
  list: readonly Correction[],
  changes: readonly Correction[],
): readonly Correction[] {
  return changes.reduce<readonly Correction[]>((kept, change) => {
    const key = targetOf(change);
    const before = kept.find((each) => targetOf(each) === key);
    return [...kept.filter((each) => each !== before), before ? joined(before, change) : change];
  }, list);
}

/** What a correction is about, as a key: its article, its words, and how many it reaches. */
export function targetOf({ about, article, quote, set }: Correction): string {
  const to = "to" in set ? set.to : null;
  // Every mention of the words is the same mentions, whichever of them was quoted.
  const isOfAll = "all" in set && set.all === true;
  const where = isOfAll ? "all" : [quote.prefix, quote.suffix];
  return JSON.stringify([about, article, quote.exact, where, to]);
}

/** Of a claim each thing is said for itself; whoever corrects a mention says all of it. */
function joined(before: Correction, after: Correction): Correction {
  if (before.about === "relation" || after.about === "relation") return after;
  const was = before.was === undefined ? {} : { was: before.was };
  if (before.about === "mention" || after.about === "mention") return { ...after, ...was };
  const both = [before.was, after.was].filter((words) => words !== undefined);
  const isRemoval = before.set.remove ?? after.set.remove ?? false;
  const set: CorrectionSet = isRemoval ? after.set : { ...before.set, ...after.set };
  return {
    ...after,
    ...(both.length > 0 ? { was: [...new Set(both)].join("; ") } : {}),
    note: after.note || before.note,
    set,
  };
}
