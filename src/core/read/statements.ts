import { closingAt } from "./closings.ts";
import { type Complement, isAnonymity } from "./complement-shapes.ts";
import { complementAt } from "./complements.ts";
import { type Unplaced, type Words, links } from "./cue-words.ts";
import { holdingAt, isNegated, passiveAt } from "./holdings.ts";
import { type Frame, frameOf } from "./lexicon/frames.ts";
import { type CueVerb, cueVerb } from "./lexicon/saying.ts";
import type { Subject } from "./noun-phrase.ts";
import { nounCueAt } from "./reported-nouns.ts";
import { restAfter } from "./rest-complements.ts";
import { spokenNounAt } from "./spoken-nouns.ts";
import { type FoundSubject, subjectOf } from "./verb-subjects.ts";
import { type VerbGroup, findVerbGroups } from "./verb-groups.ts";
import { FRAMED, HOLDS, STATES } from "./word-facts.ts";
import { CLASS } from "./word-features.ts";

/** A verb group with its subject. */
export interface Led {
  readonly group: VerbGroup;
  readonly subject: FoundSubject | null;
}

export interface Statement extends Unplaced {
  /** "could not confirm that": nothing was said, and nobody else says what stands in it. */
  readonly isUnsaid: boolean;
  readonly bearsClaim: boolean;
  /** The verb it turns on; null for a noun. */
  readonly led: Led | null;
}

const FEWEST_OF_PHRASE = 4; // "rejected the new plan" reports an act, not words

/** Adds every verb of [start, end) by which somebody says, thinks, wants or judges something. */
export function findStatements(text: Words, start: number, end: number, found: Statement[]): void {
  const last = lastHolding(text, start, end);
  if (last < start) return;
  const led: Led[] = [];
  for (const group of findVerbGroups(text, start, last, end)) {
    const own: Led = { group, subject: subjectOf(text, group, start, led) };
    led.push(own);
    const statement =
      holdingAt(text, own, end) ??
      passiveAt(text, own, start, end) ??
      spokenNounAt(text, own, end) ??
      framedAt(text, own, start, end);
    if (!statement) continue;
    found.push(statement);
    const { source } = statement;
    if (source && statement.led?.subject === null)
      led[led.length - 1] = { group, subject: { ...source, sharedWith: null } }; // "said NAME, adding"
  }
}

/** The last word of [start, end) that a statement can turn on; what follows it gives none. */
function lastHolding({ facts }: Words, start: number, end: number): number {
  let last = end - 1;
  while (last >= start && ((facts[last] ?? 0) & HOLDS) === 0) last--;
  return last;
}

/** Adds the nouns by which somebody says or thinks something: "his claim that …". */
export function findReportedNouns(
  text: Words,
  start: number,
  end: number,
  found: Statement[],
): void {
  for (let i = start; i < end; i++) {
    if (((text.facts[i] ?? 0) & STATES) === 0) continue;
    const noun = nounCueAt(text, i, start, end);
    if (noun) found.push(noun);
  }
}

/** A verb whose frame holds what was said before it or behind it. */
function framedAt(text: Words, own: Led, start: number, end: number): Statement | null {
  const { group, subject } = own;
  if (group.isPassive || text.inQuote(group.first)) return null;
  if (group.form === "base" || group.form === "reduced") return null;
  if (((text.facts[group.head] ?? 0) & FRAMED) === 0) return null;
  const lower = text.tokens[group.head]?.lower ?? "";
  const frame = frameOf(lower);
  if (!frame) return null;
  const verb = cueVerb(lower);
  const complement = complementAt(text, group.head, end, frame);
  const mayClose = group.form === "finite" || group.form === "participle";
  const closing = mayClose ? closingAt(text, group, subject, frame, complement, start, end) : null;
  const source = closing ? closing.source : subject;
  if (!source || (group.form === "to" && isThing(text, source))) return null;
  const isUnsaid = verb !== undefined && isNegation(text, own, source);
  const puts = verb?.puts ?? "said";
  if (closing) {
    const { passedTo, cites } = links(text, group.head, Math.max(end, closing.content.end));
    return {
      source,
      cue: { first: group.head, end: closing.cueEnd },
      content: closing.content,
      puts,
      passedTo,
      cites,
      led: source === subject ? own : { group, subject: null }, // "…, said NAME": its own subject
      isUnsaid,
      bearsClaim: verb !== undefined,
    };
  }
  const content = complement ?? restAfter(text, group, verb, frame, end);
  if (!content || isAnonymity(text, content.first)) return null;
  if (content.kind === "phrase" && !mayJudge(text, own)) return null;
  const { passedTo, cites } = links(text, group.head, content.first);
  return {
    source,
    cue: { first: group.head, end: cueEnd(text, group, content.first, frame) },
    content: { first: content.first, end: content.end },
    puts,
    passedTo,
    cites,
    led: own,
    isUnsaid,
    bearsClaim: verb !== undefined && isClaim(text, content, verb) && !isSupposed(text, source),
  };
}

/** A clause or a quotation is a claim; a phrase only behind a verb that says it all ("announced the closure of …"). */
function isClaim({ inQuote }: Words, content: Complement, { takes }: CueVerb): boolean {
  if (content.kind !== "phrase" || inQuote(content.first) || inQuote(content.first + 1))
    return true;
  return takes === "any" && content.end - content.first >= FEWEST_OF_PHRASE;
}

/** The verb, with its preposition where what is said follows right behind it: "called for". */
function cueEnd({ tokens }: Words, { end }: VerbGroup, content: number, frame: Frame): number {
  const isRight = content === end + 1 || tokens[end + 1]?.lower === "that";
  return isRight && frame.prepositions.has(tokens[end]?.lower ?? "") ? end + 1 : end;
}

const isNegation = (text: Words, { group, subject }: Led, source: Subject): boolean =>
  isNegated(text, group) ||
  isNeither(text, source) ||
  (group.form === "to" && !!subject?.sharedWith && isNegated(text, subject.sharedWith));

/** "if the council approves": nobody has said so yet. */
function isSupposed({ tokens }: Words, { noun }: Subject): boolean {
  const before = tokens[noun.first - 1]?.lower;
  return before === "if" || before === "unless";
}

/** "neither the council nor the union would say": nobody has said it. */
function isNeither({ tokens }: Words, { noun }: Subject): boolean {
  const before = tokens[noun.first - 1]?.lower;
  return before === "nor" || before === "neither";
}

/** "the union called for …": a participle by its look, with an object behind it. */
function mayBePast({ tokens, classes }: Words, { end }: VerbGroup): boolean {
  if (tokens[end]?.lower === "by") return false;
  const c = classes[end];
  return (
    c === CLASS.determiner ||
    c === CLASS.possessive ||
    c === CLASS.pronoun ||
    c === CLASS.name ||
    c === CLASS.noun ||
    c === CLASS.number ||
    c === CLASS.preposition ||
    CURRENCY.test(tokens[end]?.text ?? "")
  );
}

const CURRENCY = /^[$€£]$/u;

/** "it was hard to say": nobody. */
const isThing = ({ tokens }: Words, { noun }: Subject): boolean =>
  THINGS.has(tokens[noun.end - 1]?.lower ?? "");

const THINGS: ReadonlySet<string> = new Set("it this that there what these those".split(" "));

/** A thing can say that something is so, but it takes somebody to judge or want. */
function mayJudge(text: Words, { subject, group }: Led): boolean {
  if (!subject) return false;
  return (
    !isThing(text, subject) &&
    (group.form !== "participle" || mayBePast(text, group)) &&
    (text.classes[group.first] ?? 0) !== CLASS.wh
  );
}
