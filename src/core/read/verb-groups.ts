import type { Words } from "./cue-words.ts";
import { isAdverb } from "./lexicon/grammar.ts";
import { frameOf } from "./lexicon/frames.ts";
import { SAID_OF } from "./lexicon/holding.ts";
import { BE, HELPERS, LEADS_ON } from "./lexicon/verbs.ts";
import { OPENS_CLAUSE, phraseBefore } from "./phrases.ts";
import { isAfterNoun, isSaying, isVerbAt, isVerbClass } from "./verb-looks.ts";
import { CLASS } from "./word-features.ts";

/** A verb with its helpers: "has not said", "to insist", "declined to comment". Token indexes. */
export interface VerbGroup {
  readonly first: number;
  /** The verb that tells what is done. */
  readonly head: number;
  readonly end: number;
  readonly form: "finite" | "to" | "ing" | "participle" | "base" | "reduced";
  readonly isPassive: boolean;
}

/** @returns the verb groups of [from, end) that begin no later than `last`, in order. */
export function findVerbGroups(text: Words, from: number, last: number, end: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = from; i <= last; i++) {
    const opensTo = text.classes[i] === CLASS.to || text.tokens[i]?.lower === "to";
    if (!opensTo && !isVerbAt(text, i)) continue;
    const group = groupAt(text, i, end);
    if (!group) continue;
    const last = groups.at(-1);
    if (last && isReduced(text, last, group))
      groups[groups.length - 1] = { ...last, form: "reduced" };
    groups.push(group);
    i = group.end - 1;
  }
  return groups;
}

/** "people briefed on the plan told": of two verbs that share one noun the first tells of its own. */
function isReduced(text: Words, { first, head, end }: VerbGroup, next: VerbGroup): boolean {
  const { tokens, classes, isDate } = text;
  if (
    first !== head ||
    next.form !== "finite" ||
    classes[end] !== CLASS.preposition ||
    OPENS_CLAUSE.has(tokens[end]?.lower ?? "")
  )
    return false;
  if (
    !tokens[head]?.lower.endsWith("ed") ||
    isDate(end + 1) ||
    !isAfterNoun(classes[first - 1] ?? CLASS.mark)
  )
    return false;
  return phraseBefore(text, end + 1, next.first)?.first === end + 1;
}

const HAS = /^(?:has|have|had|'ve)$/u;
const LONGEST_INSERTION = 6; // tokens

/** "has in the past rejected", "had, however, denied": where the verb goes on, or `from`. */
function pastInsertion({ tokens, classes }: Words, from: number, end: number): number {
  const isAside = tokens[from]?.text === ",";
  if (!isAside && classes[from] !== CLASS.preposition) return from;
  let i = from + 1;
  while (i < Math.min(end, from + LONGEST_INSERTION) && classes[i] !== CLASS.mark) {
    if (!isAside && classes[i] === CLASS.participle) break;
    i++;
  }
  if (isAside && tokens[i]?.text === ",") i++;
  return classes[i] === CLASS.participle ? i : from;
}

function groupAt(text: Words, first: number, end: number): VerbGroup | null {
  const { tokens, classes } = text;
  let head = first;
  let isPassive = false;
  for (let i = first + 1; i < end; i++) {
    const lower = tokens[i]?.lower ?? "";
    const c = classes[i] ?? CLASS.mark;
    if (c === CLASS.adverb || lower === "not" || isAdverb(lower)) continue;
    const helper = tokens[head]?.lower ?? "";
    const behind = HAS.test(helper) ? pastInsertion(text, i, end) : i;
    if (behind > i) {
      i = behind - 1;
      continue;
    }
    const goesOn =
      HELPERS.has(helper) ||
      (LEADS_ON.has(helper) && (c === CLASS.to || lower === "to" || c === CLASS.ing));
    const isAdjectiveLead = BE.has(helper) && LEADS_ON.has(lower) && tokens[i + 1]?.lower === "to";
    const isVerb =
      isVerbClass(c) ||
      lower === "to" ||
      isAdjectiveLead ||
      isVerbAt(text, i) ||
      (BE.has(helper) && SAID_OF.has(lower)); // "is forecast for"
    if (!goesOn || !isVerb) break;
    if (
      lower === "to" &&
      classes[i + 1] !== CLASS.base &&
      !frameOf(tokens[i + 1]?.lower ?? "") &&
      classes[i + 1] !== CLASS.adverb
    )
      break;
    isPassive =
      BE.has(helper) &&
      c !== CLASS.ing &&
      c !== CLASS.base &&
      lower !== "to" &&
      !LEADS_ON.has(lower);
    head = i;
  }
  const opening = tokens[first]?.lower ?? "";
  if (opening === "to" && head === first) return null;
  if (tokens[head]?.lower === "to") return null;
  const c = classes[first];
  const isBare = head === first || !HELPERS.has(opening);
  if (LEADS_ON.has(tokens[head]?.lower ?? "") && BE.has(tokens[head - 1]?.lower ?? ""))
    isPassive = true; // "it is expected that": nothing follows that it leads to
  const form =
    opening === "to"
      ? "to"
      : isBare && (c === CLASS.ing || opening.endsWith("ing"))
        ? "ing"
        : isBare && c === CLASS.participle && !isSaying(text, first)
          ? "participle"
          : isBare && c === CLASS.base && head === first && !isSaying(text, first)
            ? "base"
            : "finite";
  return { first, head, end: head + 1, form, isPassive };
}
