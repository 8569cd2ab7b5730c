import type { Words } from "./cue-words.ts";
import { isSurelySpeaker } from "./speaker-phrase.ts";
import type { Token } from "./tokens.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { FoundSubject } from "./verb-subjects.ts";
import { SAYS } from "./word-facts.ts";

/** Groups before one in its sentence, with their subjects. */
export type Earlier = readonly {
  readonly group: VerbGroup;
  readonly subject: FoundSubject | null;
}[];

/**
 * Whose verb goes on behind "and", a comma or "by": of verbs in the same tense
 * the first that has a subject, for the later ones stand in what it says. A
 * form in -ing goes on from somebody who can speak: "sales fell after the firm
 * shut a shop, blaming …".
 */
export function carriedFrom(
  { tokens, facts, inQuote }: Words,
  group: VerbGroup,
  start: number,
  earlier: Earlier,
): FoundSubject | null {
  let colon = group.first;
  while (colon > start && tokens[colon]?.text !== ":" && tokens[colon]?.text !== ";") colon--;
  const isQuoted = inQuote(group.first);
  const within = earlier.filter(
    (each) =>
      each.subject && each.group.form === "finite" && (isQuoted || !inQuote(each.group.first)),
  );
  const behind = within.filter((each) => each.group.first >= colon);
  const finite = behind.length > 0 ? behind : within;
  const present = isPresent(tokens, group);
  const alike =
    group.form === "finite"
      ? finite.find(
          (each) =>
            PERFECT.test(tokens[each.group.first]?.lower ?? "") ||
            isPresent(tokens, each.group) === present,
        )
      : (finite.find((each) => ((facts[each.group.head] ?? 0) & SAYS) !== 0) ??
        finite.find((each) => each.subject && isSurelySpeaker(tokens, each.subject.noun)) ??
        finite[0]);
  const from = alike ?? finite.at(-1);
  return from?.subject ? { ...from.subject, sharedWith: alike ? alike.group : null } : null;
}

const isPresent = (tokens: readonly Token[], { first }: VerbGroup): boolean =>
  PRESENT.test(tokens[first]?.lower ?? "");

const PRESENT = /(?:[^s]s|are|am|do|will|can)$/u;
const PERFECT = /^(?:has|have|had)$/u;
