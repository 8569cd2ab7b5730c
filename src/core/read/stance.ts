import type { Stance } from "../model.ts";
import { words } from "./lexicon/words.ts";
import type { CueVerb } from "./lexicon/saying.ts";
import type { Token } from "./tokens.ts";

const HANGS_ON = words(`if unless would wouldn't`);
const AHEAD = words(`will won't may might could likely unlikely expected due certain potentially`);
const IN_DOUBT = words(
  `unclear unverified unconfirmed doubtful uncertain allegedly supposedly purportedly`,
);
const RUSE = words(
  `ruse trick trap ambush skeptically sceptically skeptical sceptical coercion feint bluff`,
);
const MAYBE = words(`may might could should possibly perhaps`);
const CONFIRM = words(`confirm verify establish`);
const NOT = words(`not cannot neither never unable nor`);
const NEAR = 4; // tokens between "not" and "confirm"

/**
 * How a claim is put. The cue decides first (an order, a denial); then the
 * words of the claim: what cannot be confirmed or may be a ruse is doubted,
 * what hangs on an "if" or a "would" is conditional, what is to come expected.
 *
 * @param said - tokens of the claim.
 * @param puts - what each cue over it does, from the outermost in.
 */
export function stanceOf(said: readonly Token[], puts: readonly CueVerb["puts"][]): Stance {
  if (puts.includes("ordered")) return "ordered";
  if (puts.includes("denied")) return "denied";
  const signs = new Set<string>();
  for (let i = 0; i < said.length; i++) {
    const sign = SIGN_OF.get(said[i]?.lower ?? "");
    if (sign && !isIdle(said, i)) signs.add(sign);
  }
  if (puts.includes("doubted") || signs.has("in doubt") || isUnconfirmed(said)) return "doubted";
  if (signs.has("ruse") && said.some(({ lower }) => MAYBE.has(lower))) return "doubted";
  if (signs.has("hangs on")) return "conditional";
  return puts.includes("expected") || signs.has("ahead") ? "expected" : "asserted";
}

/** "so that it could", "could not", "nobody could": an aim or a lack, nothing foreseen. */
function isIdle(said: readonly Token[], i: number): boolean {
  const before = said.slice(Math.max(0, i - AIM_REACH), i).map(({ lower }) => lower);
  if (before.some((word, at) => word === "so" && before[at + 1] === "that")) return true;
  const isNoun =
    said[i]?.lower === "will" &&
    /^(?:the|his|her|their|political|free|a)$/u.test(before.at(-1) ?? "");
  const isMonth = said[i]?.text === "May" && i > 0;
  if (isNoun || isMonth) return true;
  const isPast = said[i]?.lower === "could";
  const next = said[i + 1]?.lower ?? "";
  return (
    isPast && (/^(?:nobody|none|nothing)$/u.test(before.at(-1) ?? "") || /^(?:not|do)$/u.test(next))
  );
}

const AIM_REACH = 6; // tokens between "so that" and its verb
const SIGN_OF = new Map([
  ...Array.from(HANGS_ON, (word) => [word, "hangs on"] as const),
  ...Array.from(AHEAD, (word) => [word, "ahead"] as const),
  ...Array.from(IN_DOUBT, (word) => [word, "in doubt"] as const),
  ...Array.from(RUSE, (word) => [word, "ruse"] as const),
]);

/** "could not confirm", "unable to verify". */
const isUnconfirmed = (said: readonly Token[]): boolean =>
  said.some(
    ({ lower }, i) =>
      CONFIRM.has(lower) &&
      said
        .slice(Math.max(0, i - NEAR), i)
        .some((before) => NOT.has(before.lower) || before.lower.endsWith("n't")),
  );
