import type { Words } from "./cue-words.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS } from "./lexicon/grammar.ts";
import { frameOf } from "./lexicon/frames.ts";
import { cueVerb } from "./lexicon/saying.ts";
import { isLikeName } from "./like-name.ts";
import { isPersonal } from "./speaker-phrase.ts";
import type { Token } from "./tokens.ts";
import { CLASS_SHIFT, FRAMED, HELPS, SAYS } from "./word-facts.ts";
import { CLASS } from "./word-features.ts";

export const isVerbClass = (c: number): boolean => c >= CLASS.modal && c <= CLASS.ing;
const FINITE_LOOK = /(?:[^e]ed|thought|found)$/u;

/** Whether token i acts as a verb: by its class, or by a form that cues have and nouns lack. */
export function isVerbAt(text: Words, i: number): boolean {
  const { tokens, classes, facts } = text;
  const c = classes[i] ?? CLASS.mark;
  if (tokens[i + 1]?.text === "-") return false; // "think-tank"
  if (c === CLASS.genitive && tokens[i]?.text.length === 2) return false; // 's
  if ((c === CLASS.base || c === CLASS.modal) && isLikeName(text, i)) return false;
  if (isVerbClass(c)) return c !== CLASS.participle || !isBeforeNoun(classes, i);
  const fact = facts[i] ?? 0;
  const lower = tokens[i]?.lower ?? "";
  if (fact & HELPS) return lower !== "to";
  if (!(fact & (FRAMED | SAYS)) || c === CLASS.mark) return false;
  const before = classes[i - 1] ?? CLASS.mark;
  const isAttribute = isBeforeNoun(classes, i) && (before !== CLASS.adjective || c !== CLASS.noun);
  const mayBeName = tokens[i]?.capital === true && before !== CLASS.name; // but "Lopez Says …"
  const isAdjective = isAttribute && /(?:ed|ing)$/u.test(lower); // "the reported theft", never "the told"
  if (fact & SAYS && !mayBeName && !isAdjective && !isNounHere(tokens, i)) return true;
  if (!(fact & FRAMED)) return false;
  if (text.inQuote(i - 1) && !text.inQuote(i) && /(?:ed|s)$/u.test(lower)) return true; // "…?” asks NAME"
  if (FINITE_LOOK.test(lower))
    return before !== CLASS.determiner && before !== CLASS.possessive && !isAttribute;
  const isSure = (facts[i - 1] ?? 0) >> CLASS_SHIFT > 0;
  const noun = tokens[i - 1]?.lower ?? "";
  const isShown =
    !isSure &&
    before === CLASS.adjective &&
    classes[i - 2] === CLASS.determiner &&
    !noun.endsWith("ed");
  const next = classes[i + 1];
  const hasObject = next === CLASS.determiner || next === CLASS.possessive;
  const isGuess = (!isSure && before === CLASS.determiner) || (isShown && hasObject);
  const isTo = tokens[i + 1]?.lower === "to" && classes[i + 2] === CLASS.base;
  if (isTo && lower.endsWith("s") && (noun === "," || isShown)) return true; // "the group, listed in London, plans to sell"
  if (!(isAfterNoun(before) || isGuess) || !agrees(noun, lower)) return false;
  return opensObject(classes, i + 1) || (noun.endsWith("s") && isPersonal(noun)); // "farmers demand pay"
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

export const isAfterNoun = (c: number): boolean =>
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

/** "experts say", "the mayor alleged fraud": a verb of saying between who and what, whatever its form looks like. */
export function isSaying({ tokens, classes, facts, inQuote }: Words, i: number): boolean {
  if (((facts[i] ?? 0) & SAYS) === 0) return false;
  const before = classes[i - 1] ?? CLASS.mark;
  const isBehindNoun = isAfterNoun(before) || before === CLASS.and || tokens[i - 1]?.text === ",";
  if (classes[i] !== CLASS.participle)
    return isBehindNoun || tokens[i]?.lower.endsWith("ed") === true;
  const c = classes[i + 1];
  const own = frameOf(tokens[i]?.lower ?? "")?.prepositions; // "the union called for …"
  return (
    isBehindNoun &&
    (own?.has(tokens[i + 1]?.lower ?? "") === true ||
      inQuote(i + 1) ||
      opensObject(classes, i + 1) ||
      isAfterNoun(c ?? CLASS.mark) ||
      c === CLASS.adjective)
  );
}
