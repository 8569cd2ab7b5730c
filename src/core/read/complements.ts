import {
  type Complement,
  WH,
  hasVerbSoon,
  infinitiveAfter,
  infinitiveAfterName,
  opensClause,
  opensPhrase,
  phrase,
} from "./complement-shapes.ts";
import type { Words } from "./cue-words.ts";
import {
  ADDRESSEE,
  CLAUSE,
  type Frame,
  GERUND,
  INFINITIVE,
  NOUN,
  OBJECT_INFINITIVE,
  QUESTION,
} from "./lexicon/frames.ts";
import { words } from "./lexicon/words.ts";
import { SAYS } from "./word-facts.ts";
import { CLASS } from "./word-features.ts";

/** Behind a verb, these go on about whose words they are: "reported, citing the mayor". */
export const NO_OBJECTS = words(`citing quoting adding`);
const ADDRESSEE_REACH = 12; // tokens: "told the Associated Press news agency …"

const isQuoteMark = (mark: string | undefined): boolean =>
  mark !== undefined && /^["“«„'‘]$/u.test(mark);

/** @returns what is said, thought or wanted after the verb at `head`; null where nothing follows that its frame takes. */
export function complementAt(
  text: Words,
  head: number,
  end: number,
  frame: Frame,
): Complement | null {
  const { tokens, classes, inQuote } = text;
  let i = pastAdverbs(text, head + 1, end);
  i = pastAside(text, i, end);
  const next = tokens[i];
  if (!next || i >= end) return null;
  const quotation = quotationAt(text, i, end);
  if (quotation) return quotation;
  if (frame.takes & ADDRESSEE || frame.takes & OBJECT_INFINITIVE) {
    const said = afterAddressee(text, i, end, frame);
    if (said) return said;
  }
  if (classes[i] === CLASS.preposition || classes[i] === CLASS.to || classes[i] === CLASS.adverb) {
    const isOwn = frame.prepositions.has(next.lower);
    if (isOwn && !(next.lower === "to" && classes[i + 1] === CLASS.base)) {
      const inner = quotationAt(text, i + 1, end);
      if (inner) return inner;
      return tokens[i + 1]?.lower === "that"
        ? clause(i + 2, end, "clause") // "pointed out that"
        : phrase(text, i + 1, end);
    }
    const mayBeVerb = (frame.takes & (INFINITIVE | OBJECT_INFINITIVE)) !== 0;
    const opensInfinitive = next.lower === "to" && (mayBeVerb || !isAddressee(classes[i + 1]));
    if (opensInfinitive && classes[i + 1] !== CLASS.determiner)
      return mayBeVerb ? clause(i, end, "infinitive") : null;
    const isAdjunct = classes[i] === CLASS.preposition || isAddressee(classes[i + 1]);
    if (!opensInfinitive && isAdjunct && !inQuote(i)) {
      const after = pastAdjunct(text, i + 1, end);
      if (after === null) return null;
      i = after;
      const later = quotationAt(text, i, end);
      if (later) return later;
      if (tokens[i]?.lower !== "that") return null;
    }
  }
  const lower = tokens[i]?.lower ?? "";
  const isSure = ((text.facts[head] ?? 0) & SAYS) !== 0;
  if (
    lower === "that" &&
    frame.takes & CLAUSE &&
    (isSure || classes[i] !== CLASS.determiner || hasVerbSoon(text, i + 1, end))
  )
    return clause(tokens[i + 1]?.text === "," ? i + 2 : i + 1, end, "clause");
  if (lower === "it" && isSure)
    for (let that = i + 2; that < Math.min(end, i + 4); that++)
      if (tokens[that]?.lower === "that") return clause(that + 1, end, "clause"); // "called it likely that"
  if (NO_OBJECTS.has(lower)) return null;
  if (WH.has(lower) && frame.takes & QUESTION) return clause(i, end, "clause");
  if (frame.takes & CLAUSE && opensClause(text, i, end)) return clause(i, end, "clause");
  if (frame.takes & GERUND && classes[i] === CLASS.ing) return clause(i, end, "infinitive");
  if (frame.takes & NOUN && opensPhrase(text, i)) return phrase(text, i, end);
  if (frame.takes & OBJECT_INFINITIVE && opensPhrase(text, i)) {
    const to = infinitiveAfter(text, i, end);
    return to === null ? null : clause(i, end, "infinitive");
  }
  return null;
}

/** Behind "to": somebody, not a verb. */
const isAddressee = (c: number | undefined): boolean =>
  c === CLASS.noun || c === CLASS.name || c === CLASS.pronoun || c === CLASS.possessive;

const clause = (first: number, end: number, kind: Complement["kind"]): Complement | null =>
  end - first >= 2 ? { first, end, kind } : null;

/** Particles of the verb, and "there was …". */
const NOT_PASSED = words(`out up about against off so there`);

/** Past adverbs and dates; commas are not passed. */
export function pastAdverbs({ tokens, classes, isDate }: Words, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const isTime = isDate(i) || (classes[i] === CLASS.preposition && isDate(i + 1));
    if (!isTime && classes[i] !== CLASS.adverb) break;
    if (NOT_PASSED.has(tokens[i]?.lower ?? "")) break;
    i++;
  }
  return i;
}

/** "cautioned, as others did, that …": past an aside in commas before a clause. */
function pastAside({ tokens, inQuote }: Words, from: number, end: number): number {
  const REACH = 16; // tokens of the aside
  if (tokens[from]?.text !== "," || inQuote(from + 1)) return from;
  for (let i = from + 2; i < Math.min(end, from + REACH); i++)
    if (tokens[i]?.text === ",") return tokens[i + 1]?.lower === "that" ? i + 1 : from;
  return from;
}

/** A quotation that opens here, or behind a colon, a comma or "that". */
function quotationAt({ tokens, inQuote }: Words, i: number, end: number): Complement | null {
  const mark = tokens[i]?.text ?? "";
  const at = /^[:,]$/u.test(mark) ? i + 1 : i;
  if (!inQuote(at) || (at > 0 && inQuote(at - 1) && !isQuoteMark(tokens[at]?.text))) {
    return mark === ":" && i + 3 < end ? { first: i + 1, end, kind: "quotation" } : null;
  }
  return { first: at, end, kind: "quotation" };
}

/** "told reporters that …", "asked the court to …", "told AP: …". */
function afterAddressee(text: Words, from: number, end: number, frame: Frame): Complement | null {
  const { tokens, classes, inQuote } = text;
  for (let i = from; i < Math.min(end, from + ADDRESSEE_REACH); i++) {
    const lower = tokens[i]?.lower ?? "";
    const isLater = i > from;
    if (isLater && quotationAt(text, i, end)) return quotationAt(text, i, end);
    if (isLater && lower === "that" && frame.takes & CLAUSE) return clause(i + 1, end, "clause");
    if (isLater && WH.has(lower) && frame.takes & QUESTION) return clause(i, end, "clause");
    if (
      isLater &&
      (lower === "to" || lower === "not") &&
      classes[i + 1] === CLASS.base &&
      frame.takes & OBJECT_INFINITIVE
    )
      return clause(frame.takes & ADDRESSEE ? i : from, end, "infinitive");
    if (isLater && frame.prepositions.has(lower) && lower !== "to") {
      const order = frame.takes & OBJECT_INFINITIVE ? infinitiveAfterName(text, i + 1, end) : null;
      if (order === null) return phrase(text, i + 1, end);
      return clause(frame.takes & ADDRESSEE ? order : from, end, "infinitive");
    }
    if (
      isLater &&
      frame.takes & ADDRESSEE &&
      frame.takes & CLAUSE &&
      opensClause(text, i, end) &&
      !continuesPhrase(text, i)
    )
      return clause(i, end, "clause");
    const c = classes[i] ?? CLASS.mark;
    const stops =
      c === CLASS.past ||
      c === CLASS.present ||
      c === CLASS.modal ||
      (c === CLASS.mark && !/^[-.&’']$/u.test(tokens[i]?.text ?? ""));
    if (stops || inQuote(i)) return null;
  }
  return null;
}

/** A noun right behind another of the same phrase begins no clause of its own. */
const continuesPhrase = ({ classes }: Words, i: number): boolean => {
  const c = classes[i];
  const before = classes[i - 1];
  if (c === CLASS.pronoun || c === CLASS.determiner || c === CLASS.possessive)
    return before === CLASS.preposition || before === CLASS.determiner;
  return before !== CLASS.pronoun && !(before === CLASS.noun && c === CLASS.name);
};

/** The end of "in a statement" or "at the rally" where something said follows; null when none does. */
function pastAdjunct({ tokens, inQuote, isDate }: Words, from: number, end: number): number | null {
  const REACH = 12; // tokens of the phrase
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "that" && i > from) return i;
    if (inQuote(i) && !inQuote(i - 1)) return i;
    if (lower === ",") return inQuote(i + 1) ? i : null;
    if (isDate(i) && !isDate(i + 1) && lower !== ",") continue;
  }
  return null;
}
