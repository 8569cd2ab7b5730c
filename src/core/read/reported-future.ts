import type { FoundAttribution } from "./cue-words.ts";
import { isVerb } from "./lexicon/grammar.ts";
import { words } from "./lexicon/words.ts";
import type { Token } from "./tokens.ts";

/** "would not comment on it": whoever the outlet says will not tell says nothing of what is to come. */
export function isRefusal(
  tokens: readonly Token[],
  would: number,
  by: FoundAttribution | undefined,
): boolean {
  const next = tokens[would + 1]?.lower;
  const isNot = next === "not" || tokens[would]?.lower === "wouldn't";
  const verb = next === "not" ? would + 2 : would + 1;
  if (by || !isNot || !KEEPS_SILENT.has(tokens[verb]?.lower ?? "")) return false;
  const after = tokens[verb + 1];
  return !after || after.kind === "mark" || OF_WHAT.has(after.lower);
}

/**
 * Whether a "would" is the "will" of a past report: "said the gates would stay
 * open". "Would have left" and "the loss of it would hurt" hang on an "if".
 *
 * @param first - where the claim begins.
 * @param by - whose words it is, innermost; undefined for the outlet's own.
 */
export function isFutureOfPast(
  tokens: readonly Token[],
  first: number,
  would: number,
  by: FoundAttribution | undefined,
): boolean {
  if (!by || !isPast(tokens, by) || tokens[would + 1]?.lower === "have") return false;
  return !isDirect(tokens, first, would, by) && !isOutcome(tokens, first, would);
}

const KEEPS_SILENT = words(
  `comment say specify elaborate disclose discuss name identify reveal give answer speak tell`,
);
const OF_WHAT = words(
  `on about whether if what who whom whose which when where why how further publicly`,
);
const PAST = words(`said told wrote thought knew swore heard spoke felt foresaw put`);

/** "said", "announced": only such a verb turns "will" into "would". */
function isPast(tokens: readonly Token[], { cue }: FoundAttribution): boolean {
  for (let i = cue.first; i < cue.end; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (lower.endsWith("ed") || PAST.has(lower)) return true;
  }
  return false;
}

/** In a speaker's own words nothing is turned. */
function isDirect(
  tokens: readonly Token[],
  first: number,
  i: number,
  { content }: FoundAttribution,
): boolean {
  if (first < content.first || first >= content.end) return true; // a later sentence of a quotation
  let isOpen = false;
  for (let k = content.first; k < i; k++) {
    const mark = tokens[k]?.text ?? "";
    if (mark === "“" || mark === "«" || (mark === '"' && !isOpen)) isOpen = true;
    else if (mark === "”" || mark === "»" || mark === '"') isOpen = false;
  }
  return isOpen;
}

const OUTCOMES = words(`
  loss fall capture recapture withdrawal retreat defeat victory collapse closure failure success
  surrender departure return liberation seizure destruction breach death absence lack end
`);

/** "the loss of the port would …", "retaking it would …": what follows if it comes to that. */
function isOutcome(tokens: readonly Token[], first: number, would: number): boolean {
  for (let i = would - 2; i >= first; i--) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "that" || tokens[i]?.text === ",") return false;
    if (OUTCOMES.has(lower) && tokens[i + 1]?.lower === "of") return true;
    if (i === first && isGerund(lower)) return true;
  }
  return false;
}

/** "taking", not "King": the form of a verb that is known. */
function isGerund(lower: string): boolean {
  if (!lower.endsWith("ing")) return false;
  const stem = lower.slice(0, -"ing".length);
  return isVerb(stem) || isVerb(`${stem}e`) || isVerb(stem.replace(/(.)\1$/u, "$1"));
}
