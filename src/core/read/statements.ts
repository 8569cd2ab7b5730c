import { closingAt } from "./closings.ts";
import { complementAt } from "./complements.ts";
import type { Unplaced, Words } from "./cue-words.ts";
import { holdingAt, passiveAt } from "./holdings.ts";
import { type Frame, frameOf } from "./lexicon/frames.ts";
import { cueVerb } from "./lexicon/saying.ts";
import type { Subject } from "./noun-phrase.ts";
import { nounCueAt } from "./reported-nouns.ts";
import { type FoundSubject, subjectOf } from "./verb-subjects.ts";
import { type VerbGroup, findVerbGroups } from "./verb-groups.ts";
import { FRAMED, HOLDS, STATES } from "./word-facts.ts";
import { CLASS } from "./word-features.ts";

interface Led {
  readonly group: VerbGroup;
  readonly subject: FoundSubject | null;
}

export interface Statement extends Unplaced {
  /** "could not confirm that": nothing was said, and nobody else says what stands in it. */
  readonly isUnsaid: boolean;
  readonly bearsClaim: boolean;
}

interface Found extends Statement {
  readonly led: Led;
}

/** Every verb of a sentence by which somebody says, thinks, wants or judges something. */
export function findStatements(text: Words, start: number, end: number): Statement[] {
  const led: Led[] = [];
  const found: Found[] = [];
  const last = lastHolding(text, start, end);
  if (last < start) return [];
  for (const group of findVerbGroups(text, start, end)) {
    if (group.first > last) break;
    const own: Led = { group, subject: subjectOf(text, group, start, led) };
    led.push(own);
    const other =
      holdingAt(text, group, own.subject, end) ?? passiveAt(text, group, own.subject, end);
    if (other) found.push({ ...other, led: own, isUnsaid: false, bearsClaim: false });
    const isFramed = (text.facts[group.head] ?? 0) & FRAMED;
    const frame = isFramed ? frameOf(text.tokens[group.head]?.lower ?? "") : undefined;
    if (!frame || group.isPassive || group.form === "base" || text.inQuote(group.first)) continue;
    const complement = complementAt(text, group.head, end, frame);
    const mayClose = group.form === "finite" || group.form === "participle";
    const closing = mayClose
      ? closingAt(text, group, own.subject, frame, complement, start, end)
      : null;
    const content = closing ? { ...closing.content, kind: "closing" } : complement;
    const source = closing ? closing.source : own.subject;
    if (!content || !source || (group.form === "to" && isThing(text, source))) continue;
    if (content.kind === "phrase" && !mayJudge(text, own)) continue;
    const verb = cueVerb(text.tokens[group.head]?.lower ?? "");
    found.push({
      source,
      cue: { first: group.head, end: cueEnd(text, group, content.first, frame) },
      content: { first: content.first, end: content.end },
      puts: verb?.puts ?? "said",
      passedTo: null,
      cites: null,
      led: own,
      isUnsaid: verb !== undefined && (isNegated(text, group) || isNeither(text, source)),
      bearsClaim:
        verb !== undefined &&
        (content.kind !== "phrase" ||
          text.inQuote(content.first) ||
          text.inQuote(content.first + 1)),
    });
  }
  return found.map((each) => cutAtNext(text, each, found));
}

/** The last word of [start, end) that a statement can turn on; what follows it gives none. */
function lastHolding({ facts }: Words, start: number, end: number): number {
  let last = end - 1;
  while (last >= start && ((facts[last] ?? 0) & HOLDS) === 0) last--;
  return last;
}

/** Nouns by which somebody says or thinks something: "his claim that …". */
export function findReportedNouns(text: Words, start: number, end: number): Statement[] {
  const found: Statement[] = [];
  for (let i = start; i < end; i++) {
    if (((text.facts[i] ?? 0) & STATES) === 0) continue;
    const noun = nounCueAt(text, i, start, end);
    if (noun) found.push({ ...noun, isUnsaid: false, bearsClaim: false });
  }
  return found;
}

/** The verb, with its preposition where what is said follows right behind it: "called for". */
const cueEnd = ({ tokens }: Words, { end }: VerbGroup, content: number, frame: Frame): number =>
  content === end + 1 && frame.prepositions.has(tokens[end]?.lower ?? "") ? content : end;

/** "could not confirm that", "did not say": nothing has been said. */
function isNegated({ tokens }: Words, { first, head }: VerbGroup): boolean {
  for (let i = first - 1; i < head; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "not" || lower === "never" || lower === "cannot" || lower.endsWith("n't"))
      return true;
  }
  return false;
}

/** "neither the council nor the union would say": nobody has said it. */
const isNeither = ({ tokens }: Words, { noun }: Subject): boolean =>
  /^(?:nor|neither)$/u.test(tokens[noun.first - 1]?.lower ?? "");

/** "the union called for …": a participle by its look, with an object behind it. */
const mayBePast = ({ tokens, classes }: Words, { end }: VerbGroup): boolean =>
  tokens[end]?.lower !== "by" &&
  [CLASS.determiner, CLASS.possessive, CLASS.pronoun, CLASS.name, CLASS.preposition].some(
    (c) => c === classes[end],
  );

/** "it was hard to say": nobody. */
const isThing = ({ tokens }: Words, { noun }: Subject): boolean =>
  /^(?:it|this|that|there|what|these|those)$/u.test(tokens[noun.end - 1]?.lower ?? "");

/** A thing can say that something is so, but it takes somebody to judge or want. */
function mayJudge(text: Words, { subject, group }: Led): boolean {
  if (!subject) return false;
  return (
    !isThing(text, subject) &&
    (group.form !== "participle" || mayBePast(text, group)) &&
    (text.classes[group.first] ?? 0) !== CLASS.wh
  );
}

/**
 * What is said ends where its speaker's next verb begins ("… and called for …"),
 * or another speaker's clause (", but the union said …").
 */
function cutAtNext(text: Words, each: Found, all: readonly Found[]): Statement {
  const { led, ...rest } = each;
  const { first, end } = each.content;
  let at = end;
  let sibling = end;
  let reach = 0;
  for (const other of all) {
    if (other.cue.first <= first || other === each) continue;
    const { group, subject } = other.led;
    if (subject?.sharedWith === led.group && group.form !== "to") {
      at = Math.min(at, group.first);
      reach = Math.max(reach, end, other.content.end);
    }
    if (subject?.sharedWith || !cueVerb(text.tokens[group.head]?.lower ?? "")) continue;
    const next = subject?.noun.first ?? 0;
    if (next > first && beginsSibling(text, next)) sibling = Math.min(sibling, next);
  }
  const goesOn = all.some(
    ({ bearsClaim, led: earlier }) => bearsClaim && earlier.group === led.subject?.sharedWith,
  );
  const turn = turnIn(text, first, end);
  if (turn < end) reach = Math.max(reach, end);
  const cut = Math.min(at, sibling, turn);
  const content = { first, end: cut < end ? withoutLink(text, first, cut) : end };
  const own = { ...rest, bearsClaim: each.bearsClaim && !goesOn, content };
  return reach > 0 && sibling === end ? { ...own, reach } : own;
}

/** ", but analysts …", ", although he …": where the outlet goes on in its own words, more often than not. */
function turnIn({ tokens, inQuote }: Words, first: number, end: number): number {
  for (let i = first + 3; i < end - 3; i++)
    if (tokens[i]?.text === "," && TURNS.test(tokens[i + 1]?.lower ?? "") && !inQuote(i)) return i;
  return end;
}

const TURNS = /^(?:but|although|though|while|even)$/u;

function withoutLink(text: Words, first: number, at: number): number {
  let end = at;
  while (end > first + 1 && isLink(text, end - 1)) end--;
  return end;
}

const SIBLING = /^(?:with|but|while|and|although|though|whereas)$/u;

const beginsSibling = ({ tokens }: Words, first: number): boolean =>
  SIBLING.test(tokens[first - 1]?.lower ?? "") && tokens[first - 2]?.text === ",";

const isLink = ({ tokens, classes }: Words, i: number): boolean =>
  classes[i] === CLASS.and ||
  classes[i] === CLASS.adverb ||
  tokens[i]?.text === "," ||
  SIBLING.test(tokens[i]?.lower ?? "");
