import type { Words } from "./cue-words.ts";
import { isAdverb } from "./lexicon/grammar.ts";
import { frameOf } from "./lexicon/frames.ts";
import { BE, HELPERS, LEADS_ON } from "./lexicon/verbs.ts";
import { FRAMED, HELPS } from "./word-facts.ts";
import { CLASS } from "./word-features.ts";

/** A verb with its helpers: "has not said", "to insist", "declined to comment". Token indexes. */
export interface VerbGroup {
  readonly first: number;
  /** The verb that tells what is done. */
  readonly head: number;
  readonly end: number;
  readonly form: "finite" | "to" | "ing" | "participle" | "base";
  readonly isPassive: boolean;
}

const isVerbClass = (c: number): boolean => c >= CLASS.modal && c <= CLASS.ing;
const FINITE_LOOK = /(?:[^e]ed|thought|found)$/u;
const ALWAYS_VERBS = /^(?:said|says|told|tells|wrote|knew|spoke|believes|insists|argues|wants)$/u;

/** Whether token i acts as a verb: by its class, or by a form that cues have and nouns lack. */
function isVerbAt({ tokens, classes, facts }: Words, i: number): boolean {
  const c = classes[i] ?? CLASS.mark;
  if (isVerbClass(c)) return c !== CLASS.participle || !isBeforeNoun(classes, i);
  if (c === CLASS.genitive) return false;
  const fact = facts[i] ?? 0;
  const lower = tokens[i]?.lower ?? "";
  if (fact & HELPS) return lower !== "to";
  if (c === CLASS.mark || !(fact & FRAMED)) return false;
  if (ALWAYS_VERBS.test(lower)) return true;
  const before = classes[i - 1] ?? CLASS.mark;
  if (FINITE_LOOK.test(lower))
    return before !== CLASS.determiner && before !== CLASS.possessive && !isBeforeNoun(classes, i);
  return (
    isAfterNoun(before) && agrees(tokens[i - 1]?.lower ?? "", lower) && opensObject(classes, i + 1)
  );
}

const isAfterNoun = (c: number): boolean =>
  c === CLASS.noun || c === CLASS.name || c === CLASS.pronoun || c === CLASS.number;

/** "the poll shows", "officials plan": one of the two ends in -s, not both. */
const agrees = (noun: string, verb: string): boolean =>
  /[^s]s$/u.test(verb) !== /(?:[^s]s|people|data|percent|they|we|i|you|who)$/u.test(noun);

/** What may follow a verb and hardly a noun: a clause, an infinitive, an article, a pronoun. */
const opensObject = (classes: Uint8Array, i: number): boolean => {
  const c = classes[i];
  return (
    c === CLASS.that ||
    c === CLASS.wh ||
    c === CLASS.determiner ||
    c === CLASS.pronoun ||
    c === CLASS.possessive ||
    (c === CLASS.to && classes[i + 1] === CLASS.base)
  );
};

/** "the proposed law": a participle between a determiner and its noun is an adjective. */
const isBeforeNoun = (classes: Uint8Array, i: number): boolean => {
  const before = classes[i - 1] ?? CLASS.mark;
  const after = classes[i + 1] ?? CLASS.mark;
  const opens =
    before === CLASS.determiner ||
    before === CLASS.possessive ||
    before === CLASS.genitive ||
    before === CLASS.adjective;
  return opens && (after === CLASS.noun || after === CLASS.name || after === CLASS.adjective);
};

/** @returns the verb groups of [from, end), in order. */
export function findVerbGroups(text: Words, from: number, end: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = from; i < end; i++) {
    const opensTo = text.classes[i] === CLASS.to || text.tokens[i]?.lower === "to";
    if (!opensTo && !isVerbAt(text, i)) continue;
    const group = groupAt(text, i, end);
    if (!group) continue;
    groups.push(group);
    i = group.end - 1;
  }
  return groups;
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
    const goesOn =
      HELPERS.has(helper) ||
      (LEADS_ON.has(helper) && (c === CLASS.to || lower === "to" || c === CLASS.ing));
    const isAdjectiveLead = BE.has(helper) && LEADS_ON.has(lower) && tokens[i + 1]?.lower === "to";
    if (!goesOn || !(isVerbClass(c) || lower === "to" || isAdjectiveLead || isVerbAt(text, i)))
      break;
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
  const form =
    opening === "to"
      ? "to"
      : isBare && c === CLASS.ing
        ? "ing"
        : isBare && c === CLASS.participle
          ? "participle"
          : isBare && c === CLASS.base && head === first
            ? "base"
            : "finite";
  return { first, head, end: head + 1, form, isPassive };
}
