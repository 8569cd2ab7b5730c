import type { Words } from "./cue-words.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, isAdverb } from "./lexicon/grammar.ts";
import { frameOf } from "./lexicon/frames.ts";
import { cueVerb } from "./lexicon/saying.ts";
import { BE, HELPERS, LEADS_ON } from "./lexicon/verbs.ts";
import { isLikeName } from "./like-name.ts";
import type { Token } from "./tokens.ts";
import { CLASS_SHIFT, FRAMED, HELPS, SAYS } from "./word-facts.ts";
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

/** Whether token i acts as a verb: by its class, or by a form that cues have and nouns lack. */
function isVerbAt(text: Words, i: number): boolean {
  const { tokens, classes, facts } = text;
  const c = classes[i] ?? CLASS.mark;
  if (c === CLASS.genitive || tokens[i + 1]?.text === "-") return false; // "think-tank"
  if ((c === CLASS.base || c === CLASS.modal) && isLikeName(text, i)) return false;
  if (isVerbClass(c)) return c !== CLASS.participle || !isBeforeNoun(classes, i);
  const fact = facts[i] ?? 0;
  const lower = tokens[i]?.lower ?? "";
  if (fact & HELPS) return lower !== "to";
  if (!(fact & (FRAMED | SAYS)) || c === CLASS.mark) return false;
  const before = classes[i - 1] ?? CLASS.mark;
  const isAttribute = isBeforeNoun(classes, i) && (before !== CLASS.adjective || c !== CLASS.noun);
  const mayBeName = tokens[i]?.capital === true && before !== CLASS.name; // but "Lopez Says …"
  if (fact & SAYS && !mayBeName && !isAttribute && !isNounHere(tokens, i)) return true;
  if (!(fact & FRAMED)) return false;
  if (FINITE_LOOK.test(lower))
    return before !== CLASS.determiner && before !== CLASS.possessive && !isAttribute;
  const isGuess = before === CLASS.determiner && (facts[i - 1] ?? 0) >> CLASS_SHIFT === 0;
  return (
    (isAfterNoun(before) || isGuess) &&
    agrees(tokens[i - 1]?.lower ?? "", lower) &&
    opensObject(classes, i + 1)
  );
}

/** "the saying", "of claiming", "the mayor's said": a form of a verb that is a noun here. */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const lower = tokens[i]?.lower ?? "";
  if (!before || lower.endsWith("ed") || lower === "said") return false;
  const isHelped = AUXILIARIES.has(before.lower);
  const next = tokens[i + 1]?.lower ?? "";
  if (!isHelped && (cueVerb(next) || AUXILIARIES.has(next))) return true;
  if (lower.endsWith("ing")) return PREPOSITIONS.has(before.lower) && before.lower !== "by";
  if (isHelped) return false;
  const isDeterminer = DETERMINERS.has(before.lower) && !PRONOUNS.has(before.lower);
  return isDeterminer || PREPOSITIONS.has(before.lower) || /^['’]s?$/u.test(before.text);
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

/** @returns the verb groups of [from, end) that begin no later than `last`, in order. */
export function findVerbGroups(text: Words, from: number, last: number, end: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = from; i <= last; i++) {
    const opensTo = text.classes[i] === CLASS.to || text.tokens[i]?.lower === "to";
    if (!opensTo && !isVerbAt(text, i)) continue;
    const group = groupAt(text, i, end);
    if (!group) continue;
    groups.push(group);
    i = group.end - 1;
  }
  return groups;
}

/** "experts say", "the mayor alleged fraud": a verb of saying between who and what, whatever its form looks like. */
function isSaying({ tokens, classes, facts }: Words, i: number): boolean {
  if (((facts[i] ?? 0) & SAYS) === 0) return false;
  const isBehindNoun = isAfterNoun(classes[i - 1] ?? CLASS.mark);
  if (classes[i] !== CLASS.participle)
    return isBehindNoun || tokens[i]?.lower.endsWith("ed") === true;
  const c = classes[i + 1];
  return (
    isBehindNoun &&
    (opensObject(classes, i + 1) || isAfterNoun(c ?? CLASS.mark) || c === CLASS.adjective)
  );
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
