import { complementAt } from "./complements.ts";
import { type Words, appositionAfter } from "./cue-words.ts";
import { ADDRESSEE, frameOf, NOUN, OBJECT_INFINITIVE } from "./lexicon/frames.ts";
import { SAID_OF, STATED_ADJECTIVES, TOLD } from "./lexicon/holding.ts";
import { cueVerb, HOLDING_ADJECTIVES } from "./lexicon/saying.ts";
import { PEOPLE } from "./lexicon/speakers.ts";
import { words } from "./lexicon/words.ts";
import type { Range } from "./noun-phrase.ts";
import { phraseAfter } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import type { Led, Statement } from "./statements.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { CLASS } from "./word-features.ts";

const JOINS = words(`that about of to on over with at for in whether by`);
const BE =
  /^(?:is|are|was|were|be|been|being|'s|'re|feel|feels|felt|seem|seems|seemed|remain|remains|remained|become|became)$/u;
const REACH = 4; // tokens of adverbs between the verb and its adjective

/** "officials are worried about …", "she was proud that …". */
export function holdingAt(text: Words, own: Led, end: number): Statement | null {
  const { group, subject } = own;
  const { tokens, classes, inQuote } = text;
  if (!subject) return null;
  let at = group.isPassive ? group.head : group.end;
  if (!group.isPassive && !BE.test(tokens[group.head]?.lower ?? "")) return null;
  while (at < Math.min(end, group.end + REACH) && classes[at] === CLASS.adverb) at++;
  const join = tokens[at + 1];
  if (!STATED_ADJECTIVES.has(tokens[at]?.lower ?? "") || !join || inQuote(at) || at + 3 >= end)
    return null;
  if (!JOINS.has(join.lower) && classes[at + 1] !== CLASS.pronoun) return null;
  if (/^(?:it|there|this|that)$/u.test(tokens[subject.noun.end - 1]?.lower ?? "")) return null;
  const isInfinitive = join.lower === "to" && classes[at + 2] === CLASS.base;
  const first = !JOINS.has(join.lower) || isInfinitive ? at + 1 : at + 2;
  return {
    source: subject,
    cue: { first: at, end: at + 1 },
    content: { first, end },
    puts: "said",
    passedTo: null,
    cites: null,
    led: own,
    isUnsaid: false,
    bearsClaim: HOLDING_ADJECTIVES.has(tokens[at]?.lower ?? "") && BEARING.has(join.lower),
  };
}

const BEARING = words(`that about of`);

/** "the mayor was accused of …", "the plan was criticised by unions": what it is said of, and by whom. */
export function passiveAt(text: Words, own: Led, start: number, end: number): Statement | null {
  const { group, subject } = own;
  const { tokens, inQuote } = text;
  if (!group.isPassive || !subject || inQuote(group.head)) return null;
  const lower = tokens[group.head]?.lower ?? "";
  const frame = frameOf(lower);
  const agent = agentAfter(text, group.end, end);
  const after = agent < 0 ? null : phraseAfter(text, agent + 1, end);
  const by = after && !isMeans(tokens, after) ? after : null;
  const isOn = by !== null && goesOn(text, by.end, end);
  const takes = isOn ? NOUN | ADDRESSEE | OBJECT_INFINITIVE : NOUN;
  if (by ? !(frame && frame.takes & takes) : !SAID_OF.has(lower) || agent >= 0) return null;
  const { first } = subject.noun;
  const verb = cueVerb(lower);
  if (!by) {
    const isHanging = group.form !== "finite" || tokens[group.first]?.lower === "being";
    if (isHanging) return null; // "asked not to be named", "cases being reported"
    const content = saidOf(text, own, { first, end }, start);
    if (!content || PARTICLES.has(tokens[group.end]?.lower ?? "")) return null; // "was called off"
    const cue = { first: group.head, end: group.end };
    const isUnsaid = isNegated(text, group);
    return { ...SOURCELESS, cue, content, puts: verb?.puts ?? "said", led: own, isUnsaid };
  }
  return {
    source: { noun: by, apposition: appositionAfter(tokens, by.end, end) },
    cue: { first: group.head, end: group.end },
    content: { first: verb ? start : first, end: verb && isOn ? end : group.first },
    puts: verb?.puts ?? "said",
    passedTo: null,
    cites: null,
    led: own,
    isUnsaid: isNegated(text, group),
    bearsClaim: verb !== undefined,
  };
}

const SOURCELESS = { source: null, passedTo: null, cites: null, bearsClaim: false } as const;
const PARTICLES = words(`off up out down back away over in into after`);

/** What is said by nobody in particular: "the firm is said to …", "it was announced that …", "the crew were told …". */
function saidOf(text: Words, { group }: Led, whole: Range, start: number): Range | null {
  const { tokens } = text;
  const lower = tokens[group.head]?.lower ?? "";
  const { end } = whole;
  const isIt = tokens[whole.first]?.lower === "it";
  if (isIt && tokens[group.end]?.lower === "that") return { first: group.end + 1, end };
  if (isIt && tokens[whole.first - 1]?.text === ",") return { first: start, end }; // ", it was said,"
  if (isIt) return null;
  if (!TOLD.has(lower)) return whole;
  const frame = frameOf(lower);
  const told = frame ? complementAt(text, group.head, end, frame) : null;
  if (!told || told.kind === "phrase") return null;
  return { first: told.first, end: told.end };
}

/** "could not confirm that", "neither to confirm nor to deny": nothing has been said. */
export function isNegated({ tokens }: Words, { first, head }: VerbGroup): boolean {
  for (let i = first - 1; i < head; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (NOT.has(lower) || lower.endsWith("n't")) return true;
  }
  return false;
}

const NOT = words(`not never cannot neither nor`);

/** "was urged by NAME to leave": what was said goes on behind whoever said it. */
const goesOn = ({ tokens }: Words, from: number, end: number): boolean =>
  from + 2 < end && tokens[from]?.text !== ",";

/** "by radio", "by letter": one bare noun in the singular is a means, unless it is people. */
function isMeans(tokens: readonly Token[], { first, end }: Range): boolean {
  const token = tokens[first];
  if (!token || token.capital || end - first > 1 || token.lower.endsWith("s")) return false;
  return !PEOPLE.has(token.lower);
}

const AGENT_REACH = 6; // tokens between the verb and its agent: dates and adverbs

/** "announced last week by": the word before the agent, or -1. */
function agentAfter({ tokens, isDate, classes }: Words, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + AGENT_REACH); i++) {
    if (tokens[i]?.lower === "by") return i;
    const isTime = isDate(i) || (classes[i] === CLASS.preposition && isDate(i + 1));
    if (!isTime && classes[i] !== CLASS.adverb) return -1;
  }
  return -1;
}
