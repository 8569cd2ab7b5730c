import type { Words } from "./cue-words.ts";
import { words } from "./lexicon/words.ts";
import type { Range } from "./noun-phrase.ts";
import { CLASS } from "./word-features.ts";

/** What follows a cue and how it is joined to it. */
export interface Complement extends Range {
  readonly kind: "clause" | "quotation" | "infinitive" | "phrase";
}

/** Words that open a question inside a sentence. */
export const WH = words(`whether if how why what when where who which`);
/** Where a phrase ends because another clause begins. */
const SUBORDINATE = words(`
  while when after before because although though as since unless until whereas if saying citing adding
  calling arguing noting telling but so despite
`);
const LONGEST_PHRASE = 60; // tokens
/** A subject and a verb of its own follow soon. */
export function opensClause(text: Words, from: number, end: number): boolean {
  const { classes, tokens } = text;
  const c = classes[from];
  const opens =
    tokens[from]?.lower === "there" ||
    c === CLASS.noun ||
    c === CLASS.name ||
    c === CLASS.pronoun ||
    c === CLASS.possessive ||
    c === CLASS.determiner ||
    c === CLASS.adjective ||
    c === CLASS.number ||
    c === CLASS.ing;
  if (!opens) return false;
  if (/^(?:him|me|us|them|himself|herself|themselves|itself)$/u.test(tokens[from]?.lower ?? ""))
    return false;
  return hasVerbSoon(text, from + 1, end);
}

const VERB_REACH = 14; // tokens of a subject

export function hasVerbSoon(
  { classes, tokens, inQuote }: Words,
  from: number,
  end: number,
): boolean {
  for (let i = from; i < Math.min(end, from + VERB_REACH); i++) {
    const c = classes[i] ?? CLASS.mark;
    const lower = tokens[i]?.lower ?? "";
    if (c === CLASS.modal || c === CLASS.past || c === CLASS.present)
      return classes[i - 1] !== CLASS.to;
    if (/^(?:is|are|was|were|has|have|had|'s|'re)$/u.test(lower) && c !== CLASS.genitive)
      return true;
    if (c === CLASS.base && classes[i - 1] !== CLASS.to && classes[i - 1] !== CLASS.adverb)
      return true;
    const isStop =
      c === CLASS.wh ||
      c === CLASS.that ||
      (c === CLASS.and && !(classes[i + 1] === CLASS.name || classes[i + 1] === CLASS.noun));
    if (isStop) return false;
    if (c === CLASS.mark && !/^[-.&’'$%/]$/u.test(tokens[i]?.text ?? "") && !inQuote(i))
      return false;
    if (c === CLASS.ing && i > from) return false;
    if (
      c === CLASS.participle &&
      !(classes[i + 1] === CLASS.noun || classes[i + 1] === CLASS.adjective)
    )
      return false;
    if (c === CLASS.preposition && SUBORDINATE.has(lower)) return false;
  }
  return false;
}

export function opensPhrase({ classes, inQuote, tokens }: Words, i: number): boolean {
  const c = classes[i] ?? CLASS.mark;
  return (
    c <= CLASS.adjective ||
    c === CLASS.number ||
    c === CLASS.ing ||
    c === CLASS.participle ||
    (c === CLASS.wh && WH.has(tokens[i]?.lower ?? "")) ||
    (inQuote(i) && tokens[i]?.kind !== "mark") ||
    (classes[i + 1] === CLASS.number && /^[$€£]$/u.test(tokens[i]?.text ?? "")) // "pledged $5 million"
  );
}

/** "asked not to be named": a wish that says nothing of what is told. */
export function isAnonymity({ tokens }: Words, to: number): boolean {
  const be = tokens[to]?.lower === "not" ? to + 2 : to + 1;
  return tokens[be]?.lower === "be" && UNNAMED.has(tokens[be + 1]?.lower ?? "");
}

const UNNAMED = words(`named identified quoted photographed`);

export function infinitiveAfter(
  { tokens, classes }: Words,
  from: number,
  end: number,
): number | null {
  for (let i = from; i < Math.min(end, from + 20); i++)
    if (tokens[i]?.lower === "to" && classes[i + 1] === CLASS.base) return i;
    else if (classes[i] === CLASS.mark || classes[i] === CLASS.past || classes[i] === CLASS.present)
      return null;
  return null;
}

/** "(warned residents of) PLACE not to return": where the order begins that follows a bare name. */
export function infinitiveAfterName(
  { tokens, classes }: Words,
  from: number,
  end: number,
): number | null {
  let i = from;
  while (i < end && (tokens[i]?.capital || classes[i] === CLASS.determiner)) i++;
  const to = tokens[i]?.lower === "not" ? i + 1 : i;
  return i > from && tokens[to]?.lower === "to" && classes[to + 1] === CLASS.base ? i : null;
}

/** A noun phrase with all that hangs on it, up to the next clause. */
export function phrase(text: Words, first: number, end: number): Complement | null {
  const { tokens, classes, inQuote } = text;
  let i = first;
  const most = Math.min(end, first + LONGEST_PHRASE);
  for (; i < most; i++) {
    if (inQuote(i) && inQuote(i + 1)) continue;
    const lower = tokens[i]?.lower ?? "";
    if (/^[;:—–]$/u.test(lower)) break;
    if (lower === "," && !isListComma(text, i, end)) break;
    if (
      i > first &&
      SUBORDINATE.has(lower) &&
      !(lower === "as" && classes[i + 1] !== CLASS.pronoun)
    )
      break;
    if (i > first && classes[i] === CLASS.and && startsVerb(classes[i + 1])) break;
  }
  if (tokens[i - 1]?.lower === "by" && !inQuote(i - 1)) i--; // "denied the report by saying …"
  return i > first ? { first, end: i, kind: "phrase" } : null;
}

const startsVerb = (c: number | undefined): boolean =>
  c === CLASS.past || c === CLASS.present || c === CLASS.modal;

/** ", which put …", ", including …", ", as a success": still about the same thing. */
const goesOnBehind = (lower: string, c: number): boolean =>
  /^(?:which|who|whose|where|including|such|as|especially)$/u.test(lower) ||
  c === CLASS.adjective ||
  c === CLASS.participle ||
  (c === CLASS.preposition && !SUBORDINATE.has(lower));

/** "taxes, trade and jobs": the comma parts members of a list, not clauses. */
function isListComma({ tokens, classes }: Words, comma: number, end: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 7); i++) {
    const c = classes[i] ?? CLASS.mark;
    if (i > comma + 1 && c === CLASS.wh && classes[comma + 1] === CLASS.determiner) return true; // ", the side on which …"
    if (i === comma + 1 && goesOnBehind(tokens[i]?.lower ?? "", c)) return true;
    if (c === CLASS.and && tokens[i]?.lower !== "but")
      return !startsVerb(classes[i + 1]) && classes[i + 1] !== CLASS.pronoun;
    if (startsVerb(c) || c === CLASS.wh || c === CLASS.ing || tokens[i]?.kind === "mark")
      return false;
  }
  return false;
}
